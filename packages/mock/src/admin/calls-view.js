import { element } from "./elements.js";
import { writeTime } from "./texts.js";

const signOf = ({ status, droppedBy }) =>
  droppedBy || status >= 500 ? "late" : status >= 400 ? "awaiting_reporter" : "answered";

const printed = (value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));

/** Renders the recorded calls, newest first. */
export function callsView(calls, { texts, language, empty }) {
  if (calls.length === 0) return empty(texts.noCalls, texts.noCallsHint);
  const part = (name, value) =>
    value !== undefined && [
      element("h4", {}, name),
      element("pre", { tabindex: "0", "aria-label": name }, printed(value)),
    ];
  return element(
    "ol",
    { class: "calls", "aria-label": texts.calls },
    calls
      .toReversed()
      .map((call) =>
        element(
          "li",
          {},
          element(
            "details",
            { id: `call-${call.number}` },
            element(
              "summary",
              {},
              element(
                "span",
                { class: `state ${signOf(call)}` },
                call.droppedBy ? texts.droppedBy[call.droppedBy] : String(call.status ?? "…"),
              ),
              element("strong", {}, call.operation ?? call.method),
              call.code && element("code", {}, call.code),
              element("span", { class: "quiet path" }, `${call.method} ${call.path}`),
              element("time", { class: "quiet", datetime: call.at }, writeTime(call.at, language)),
            ),
            part(texts.body, call.body),
            part(texts.headers, call.headers),
          ),
        ),
      ),
  );
}
