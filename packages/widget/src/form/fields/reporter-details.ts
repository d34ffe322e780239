// Renders the content that the reporter unfolds: the fields for their own data, and the table of who can read
// the report. This module is loaded when the reporter unfolds either of them.
import type { Channel } from "@lapor/sdk";
import { type CSSResult, css, html, nothing, type TemplateResult } from "lit";
import type { ReporterField } from "../../strings/form-strings.ts";
import type { Language } from "../../strings/load/languages.ts";
import { webAddress } from "../../web-address.ts";
import type { FormContext } from "../state/form-host.ts";
import { textField } from "./field.ts";
import type { FormView } from "./form-view.ts";
import { visibilityTable } from "./visibility-table.ts";

const types = { name: "text", email: "email", phone: "tel" } as const;

const noticeStyles: CSSResult = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
    /* Columns as wide as their longest word. */
    overflow-wrap: normal;
  }
  table + p {
    margin-top: 0.6em;
  }
  th,
  td {
    padding: 0.5em 0.25em;
    border-bottom: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  thead th {
    color: var(--muted);
  }
  .notice > * + * {
    margin-top: 0.6em;
  }
`;

/** Renders the fields for the data that the channel requests from the reporter. */
export function identityFields(
  view: FormView,
  { extra }: FormContext,
  asked: readonly ReporterField[],
): TemplateResult {
  const { values, policy } = view.state;
  const { hint, hidden } = extra.part!.reporter;
  return html`<div class="stack">
    <p class="hint" part="hint">${values.anonymous ? hidden : hint}</p>
    ${asked.map((field) =>
      textField(field, view, {
        type: types[field],
        autocomplete: field === "phone" ? "tel" : field,
        required: policy.reporter[field] === "required",
      }),
    )}
  </div>`;
}

/** Renders the table of who can read the report, and the channel's privacy notice. */
export function noticeDetails(form: FormContext, language: Language | undefined): TemplateResult {
  form.styles.add(noticeStyles);
  const { notice } = form.store.state.channel ?? {};
  const close = ({ target }: Event) => {
    const details = (target as Element).closest("details")!;
    details.open = false;
    details.querySelector("summary")!.focus();
  };
  return html`${visibilityTable(form)}
    ${notice ? privacyNotice(notice, form.extra.part!.sight.notice, language) : nothing}
    <button type="button" class="link" @click=${close}>${form.late().close}</button>`;
}

function privacyNotice(
  { text, url: address }: NonNullable<Channel["notice"]>,
  name: string,
  language: Language | undefined,
): TemplateResult {
  const url = webAddress(address);
  // The channel has the notice in Indonesian and English, and returns the Indonesian one for every other
  // language.
  return html`<p><b>${name}</b></p>${text.split(/\n+/).map((words) => html`<p lang=${language === "en" ? "en" : "id"}>${words}</p>`)}
    ${url ? html`<a class="link" href=${url} target="_blank" rel="noopener">${url}</a>` : nothing}`;
}
