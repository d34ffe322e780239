import type { Channel } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { webAddress } from "../../web-address.ts";
import type { FormContext } from "../form-host.ts";
import { textField } from "./field.ts";
import type { FormView } from "./form-view.ts";

const identityFields = [
  ["name", "text"],
  ["email", "email"],
  ["phone", "tel"],
] as const;

/**
 * The reporter's own data: only what the channel's policy asks for, and nothing before the policy is known.
 */
export function reporterFields(view: FormView, { late }: FormContext): TemplateResult | typeof nothing {
  const { state } = view;
  const { reporter: rules } = state.policy;
  const asked = identityFields.filter(([field]) => rules[field] !== "off");
  if (!asked.length) return nothing;
  const { legend, hint, hidden } = late().reporter;
  return html`<fieldset class="field stack" part="field">
    <legend class="section" part="label">${legend}</legend>
    <p class="hint" part="hint">${state.values.anonymous ? hidden : hint}</p>
    ${asked.map(([field, type]) =>
      textField(field, view, {
        type,
        autocomplete: type === "text" ? "name" : type,
        required: rules[field] === "required",
      }),
    )}
  </fieldset>`;
}

/**
 * Below the two privacy choices: who can still see what, whether a confidential draft may be stored, and the
 * channel's privacy notice.
 */
export function privacyDetails(form: FormContext): TemplateResult {
  const { store, late } = form;
  const { values, device, channel } = store.state;
  const { privacy: words, locale } = late();
  const keep = (event: Event) =>
    store.dispatch({ type: "keep_confidential", keep: (event.target as HTMLInputElement).checked });
  return html`${visibilityTable(form)}
    ${
      values.confidential
        ? html`<label class="choice" part="choice">
          <input type="checkbox" id="keep-confidential" .checked=${device.keepConfidential} @change=${keep} aria-labelledby="keep-confidential-name" aria-describedby="keep-confidential-hint">
          <span><b id="keep-confidential-name">${words.keep}</b><small id="keep-confidential-hint">${words.keepHint}</small></span>
        </label>`
        : nothing
    }
    ${channel?.notice ? privacyNotice(channel.notice, form, locale) : nothing}`;
}

function privacyNotice(
  { text, url: address }: NonNullable<Channel["notice"]>,
  { late }: FormContext,
  locale: string,
): TemplateResult {
  const words = late().privacy;
  const url = webAddress(address);
  // The channel has the notice in two languages, and returns Indonesian for any language but English.
  return html`<div class="notice hint" part="hint"><b>${words.notice}</b>
    <p class="lines" lang=${/^en/.test(locale) ? "en" : "id"}>${text}</p>
    ${url ? html`<a class="link" href=${url} target="_blank" rel="noopener">${words.more}</a>` : nothing}</div>`;
}

/** Who can read one row, in the order of the columns. */
type Visibility = readonly [agency: boolean, publicEye: boolean, operator: boolean];

/**
 * Who can still see what under the current choice. Follows the channel's rules: an anonymous report hides the
 * identity from agency and public, a confidential one hides the report from the public.
 */
function visibilityTable({ store, late }: FormContext): TemplateResult {
  const words = late().privacy;
  const { anonymous, confidential } = store.state.values;
  const rows: readonly [string, Visibility][] = [
    [words.identity, [!anonymous, false, true]],
    [words.report, [true, !confidential, true]],
  ];
  const cell = (sees: boolean) =>
    html`<td class=${sees ? "" : "good"}>${sees ? words.sees : words.hidden}</td>`;
  return html`<details>
    <summary>${words.question}</summary>
    <table>
      <caption class="unseen">${words.question}</caption>
      <thead><tr><td></td><th scope="col">${words.agency}</th><th scope="col">${words.publicEye}</th><th scope="col">${words.operator}</th></tr></thead>
      <tbody>${rows.map(([name, sight]) => html`<tr><th scope="row">${name}</th>${sight.map(cell)}</tr>`)}</tbody>
    </table>
    <p>${words.note}</p>
    <p>${words.early}</p>
  </details>`;
}
