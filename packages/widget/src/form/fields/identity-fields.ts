import type { Channel } from "@lapor/sdk";
import { html, noChange, nothing, type TemplateResult } from "lit";
import type { Language } from "../../strings/languages.ts";
import { webAddress } from "../../web-address.ts";
import type { FormContext } from "../form-host.ts";
import { errorOf, textField } from "./field.ts";
import type { FormView } from "./form-view.ts";
import { visibilityTable } from "./visibility-table.ts";

const identityFields = [
  ["name", "text"],
  ["email", "email"],
  ["phone", "tel"],
] as const;

/**
 * Kabari saya: the reporter's own data, folded unless the channel requires some. Only what its policy asks
 * for, nothing before the policy is known, and a name only of a report that shows it.
 */
export function reporterFields(view: FormView, { late }: FormContext): TemplateResult | typeof nothing {
  const { state } = view;
  const { values, policy } = state;
  const rules = policy.reporter;
  const asked = identityFields.filter(
    ([field]) =>
      rules[field] === "required" ||
      (rules[field] === "optional" && (field !== "name" || !values.anonymous || values.name)),
  );
  if (!asked.length) return nothing;
  const { legend, hint, hidden } = late().reporter;
  const isOpen = asked.some(
    ([field]) => rules[field] === "required" || !!values[field] || !!errorOf(field, view),
  );
  return html`<details class="notify" part="notify" ?open=${isOpen || noChange}>
    <summary>${legend}</summary>
    <div class="stack">
      <p class="hint" part="hint">${values.anonymous ? hidden : hint}</p>
      ${asked.map(([field, type]) =>
        textField(field, view, {
          type,
          autocomplete: type === "text" ? "name" : type,
          required: rules[field] === "required",
        }),
      )}
    </div>
  </details>`;
}

/** Below the choice of who sees the report: whether a confidential draft may be stored. */
export function privacyDetails(form: FormContext): TemplateResult {
  const { store, late } = form;
  const { values, device } = store.state;
  const { privacy: words } = late();
  const keep = (event: Event) =>
    store.dispatch({ type: "keep_confidential", keep: (event.target as HTMLInputElement).checked });
  return html`${
    values.confidential
      ? html`<label class="choice" part="choice">
          <input type="checkbox" id="keep-confidential" .checked=${device.keepConfidential} @change=${keep} aria-labelledby="keep-confidential-name" aria-describedby="keep-confidential-hint">
          <span><b id="keep-confidential-name">${words.keep}</b><small id="keep-confidential-hint">${words.keepHint}</small></span>
        </label>`
      : nothing
  }`;
}

/**
 * Above the button, one sentence on the reporter's data; who can see what and the channel's notice unfold.
 *
 * @param language the language in which the notice was asked for.
 */
export function noticeLine(form: FormContext, language: Language | undefined): TemplateResult {
  const { notice } = form.store.state.channel ?? {};
  const { privacy: words } = form.late();
  return html`<details class="notice hint" part="hint">
    <summary>${words.kept} <span class="link">${words.more}</span></summary>
    ${visibilityTable(form)}
    ${notice ? privacyNotice(notice, words.notice, language) : nothing}
  </details>`;
}

function privacyNotice(
  { text, url: address }: NonNullable<Channel["notice"]>,
  name: string,
  language: Language | undefined,
): TemplateResult {
  const url = webAddress(address);
  // The channel has the notice in two languages, and returns Indonesian for any language but English.
  return html`<p><b>${name}</b></p><p class="lines" lang=${language === "en" ? "en" : "id"}>${text}</p>
    ${url ? html`<a class="link" href=${url} target="_blank" rel="noopener">${url}</a>` : nothing}`;
}
