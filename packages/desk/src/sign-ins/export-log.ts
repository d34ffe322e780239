import type { InboxExport } from "@lapor/sdk";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Clock, Session } from "../session/session.ts";
import type { SignInsStrings } from "../strings/id/officers.ts";
import { nameIn } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { timeInWords } from "../time/dates.ts";
import { LogPages } from "./log-pages.ts";
import { rowStyles } from "./row-styles.ts";

/** The log of exports, with the officer, time, number of reports and filters. */
export class DeskExportLog extends LitElement {
  static override styles = [baseStyles, pageStyles, rowStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
  };
  declare session: Pick<Session, "client" | "language"> & Clock;
  declare strings: SignInsStrings["exports"];
  readonly #log = new LogPages<InboxExport>(this, (query) =>
    this.session.client.listInboxExports(query, { locale: this.session.language }),
  );

  override firstUpdated(): void {
    void this.#log.load();
  }

  override render(): TemplateResult {
    const { strings } = this;
    const { entries, isLoading, isEmpty } = this.#log;
    return html`<div class="page">
      <h2 id="exports">${strings.heading}</h2>
      <p class="quiet">${strings.about}</p>
      ${
        entries.length > 0
          ? html`<ul class="rows" aria-labelledby="exports">${entries.map((entry) => this.#renderRow(entry))}</ul>`
          : nothing
      }
      <p role="status">${isLoading ? strings.loading : isEmpty ? strings.none : ""}</p>
      ${this.#log.renderMore(strings)}
    </div>`;
  }

  #renderRow({ at, officer, total, filters, searched }: InboxExport): TemplateResult {
    const { strings, session } = this;
    const { language, now } = session;
    // `filters` is a query such as "status=closed&receivedFrom=2026-11-01". The sort order is not a filter.
    const names = [...new URLSearchParams(filters).keys()].filter((name) => name !== "sort");
    const limits = [...new Set(names.map((name) => nameIn(strings.filters, name)))];
    if (searched) limits.push(strings.words);
    const reports = strings.reports(new Intl.NumberFormat(language).format(total));
    return html`<li>
      <div>
        <b>${officer?.name ?? strings.system}</b><br />
        ${reports} <span class="quiet small">${limits.length > 0 ? strings.limitedBy(limits.join(", ")) : strings.all}</span>
      </div>
      <div class="quiet small when"><time datetime=${at}>${timeInWords(at, language, now())}</time></div>
    </li>`;
  }
}
