import { element, field, valuesOf } from "./elements.js";

const signs = { pending: "awaiting_reporter", delivered: "answered", dead: "late" };

const delivery = ({ type, trackingId, state, attempts, lastStatus }, texts) =>
  element(
    "li",
    {},
    element("span", { class: `state ${signs[state]}` }, texts.deliveries[state] ?? state),
    element("strong", {}, type),
    element("code", {}, trackingId),
    element(
      "span",
      { class: "quiet" },
      `${attempts} ${texts.attempts}${lastStatus ? ` · ${lastStatus}` : ""}`,
    ),
  );

export function webhooksView(endpoints, { texts, secret, empty, register, deliver }) {
  const send = (event) => {
    event.preventDefault();
    register(valuesOf(event.target).url);
  };
  return element(
    "div",
    { class: "webhooks" },
    element(
      "form",
      { class: "row", onsubmit: send },
      field(
        texts.address,
        element("input", {
          name: "url",
          type: "url",
          required: true,
          placeholder: "http://127.0.0.1:3000/webhook",
        }),
      ),
      element("button", { class: "main" }, texts.register),
      endpoints.length > 0 && element("button", { type: "button", onclick: deliver }, texts.deliver),
    ),
    secret &&
      element("p", { class: "secret", role: "status" }, texts.secretOnce, " ", element("code", {}, secret)),
    endpoints.length === 0 && empty(texts.noWebhooks, texts.noWebhooksHint),
    endpoints.map((endpoint) =>
      element(
        "section",
        { class: "endpoint", "aria-label": endpoint.url },
        element("h2", {}, element("code", {}, endpoint.url)),
        endpoint.deliveries.length > 0
          ? element(
              "ul",
              { class: "deliveries" },
              endpoint.deliveries.map((each) => delivery(each, texts)),
            )
          : element("p", { class: "quiet" }, texts.nothingYet),
      ),
    ),
  );
}
