import type { Channel } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { webAddress } from "../web-address.ts";
import type { FormView } from "./field.ts";
import { privacyTable } from "./privacy-table.ts";
import type { ReportKeeping } from "./report-drafts.ts";

/** The channel speaks two languages, and does not tell in which one its notice came: who asks in any but English gets Indonesian. */
const noticeLanguage = (locale: string): string => (/^en/.test(locale) ? "en" : "id");

/** Below the two choices: who still sees what, whether a confidential draft may stay on the device, and the channel's privacy notice. */
export function privacyPart(
  view: FormView,
  notice: Channel["notice"],
  keeping: ReportKeeping,
): TemplateResult {
  const { privacy: words, locale } = view.late!;
  const url = webAddress(notice?.url);
  const keep = (event: Event) => {
    keeping.keepConfidential = (event.target as HTMLInputElement).checked;
    keeping.edited();
  };
  return html`${privacyTable(view)}
    ${
      view.state.values.confidential
        ? html`<label class="choice" part="choice">
          <input type="checkbox" id="keep-confidential" .checked=${keeping.keepConfidential} @change=${keep} aria-labelledby="keep-confidential-name" aria-describedby="keep-confidential-hint">
          <span><b id="keep-confidential-name">${words.keep}</b><small id="keep-confidential-hint">${words.keepHint}</small></span>
        </label>`
        : nothing
    }
    ${
      notice
        ? html`<div class="notice hint" part="hint"><b>${words.notice}</b>
          <p class="lines" lang=${noticeLanguage(locale)}>${notice.text}</p>
          ${url ? html`<a class="link" href=${url} target="_blank" rel="noopener">${words.more}</a>` : nothing}</div>`
        : nothing
    }`;
}
