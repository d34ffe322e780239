import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../dates.ts";
import {
  forgetOwnReports,
  keepOwnReport,
  listOwnReports,
  type OwnReport,
  renewOwnReport,
} from "../offline/own-reports.ts";
import { canSeal } from "../offline/sealing.ts";
import type { StatusHost, StatusViewStrings } from "./report/report-view.ts";
import type { ShownReport } from "./report/shown-report.ts";

/** Options from the view. */
export interface OwnListOptions {
  element: StatusHost;
  strings: () => StatusViewStrings;
  open: (report: OwnReport) => void;
}

/** "Laporan saya di perangkat ini": the reports that the reporter has saved on this device. */
export class OwnList {
  reports: readonly OwnReport[] = [];
  private readonly options: OwnListOptions;
  private message = "";

  constructor(options: OwnListOptions) {
    this.options = options;
  }

  /** Loads the list from the device. */
  async load(): Promise<void> {
    this.reports = await listOwnReports();
    this.options.element.requestUpdate();
  }

  find(trackingId: string): OwnReport | undefined {
    return this.reports.find((report) => report.trackingId === trackingId);
  }

  /** Extends the storage time of a saved report that was just loaded, and updates its title. */
  renew(report: ShownReport): void {
    const kept = this.find(report.trackingId);
    if (kept) void renewOwnReport({ ...kept, title: titleOf(report) });
  }

  clearMessage(): void {
    this.message = "";
  }

  /** Renders the list, or nothing if no report is saved on the device. */
  render(): TemplateResult {
    const { status, late } = this.options.strings();
    const strings = status.own;
    const { reports } = this;
    return html`${
      reports.length
        ? html`<section class="stack" part="own" aria-labelledby="own-heading">
            <div class="field">
              <h2 id="own-heading" part="heading">${strings.heading}</h2>
              <p class="muted">${late.receipt.remember.where(location.host)}</p>
            </div>
            <ul class="own">${reports.map(
              (report) => html`<li>
                <button type="button" class="own-open" part="button-secondary" @click=${() => this.options.open(report)}>
                  <b>${report.title || strings.untitled}</b>
                  <small>${report.trackingId} · ${strings.since(dayInWords(new Date(report.savedAt).toISOString(), status.locale))}</small>
                </button>
                <button type="button" class="link" aria-label="${strings.forget}: ${report.trackingId}" @click=${() => void this.forget(report.trackingId)}>${strings.forget}</button>
              </li>`,
            )}</ul>
            ${reports.length > 1 ? html`<div><button type="button" class="link" @click=${() => void this.forget()}>${strings.forgetAll}</button></div>` : nothing}
          </section>`
        : nothing
    }
    ${reports.length || this.message ? html`<p class="good" role="status">${this.message}</p>` : nothing}`;
  }

  /**
   * Renders, below an open report, the button that saves the report on this device or deletes it from the
   * device.
   */
  renderToggle(report: ShownReport, accessCode: string): TemplateResult | typeof nothing {
    if (!canSeal() || report.erasure?.erasedAt) return nothing;
    const { status, late } = this.options.strings();
    const { remember } = late.receipt;
    const { trackingId } = report;
    const isKept = this.find(trackingId);
    const keep = () => void this.keep({ trackingId, accessCode, title: titleOf(report) });
    const forget = () => void this.forget(trackingId);
    return html`<details class="quiet" ?open=${!!this.message}><summary>${status.own.heading}</summary><div class="field">
      <div class="row">${
        isKept
          ? html`<button type="button" class="button plain" part="button-secondary" @click=${forget}>${status.own.forgetThis}</button>`
          : html`<button type="button" class="button plain" part="button-secondary" @click=${keep}>${remember.button}</button>`
      }</div>
      ${isKept ? nothing : html`<p class="hint">${remember.hint} ${remember.where(location.host)}</p>`}
      <p class="good" role="status">${this.message}</p>
    </div></details>`;
  }

  private async keep(report: Omit<OwnReport, "savedAt">): Promise<void> {
    const { remember } = this.options.strings().late.receipt;
    this.message = (await keepOwnReport(report)) ? remember.done : remember.failed;
    await this.load();
  }

  private async forget(trackingId?: string): Promise<void> {
    const { own } = this.options.strings().status;
    this.message = (await forgetOwnReports(trackingId)) ? own.forgotten : own.forgetFailed;
    await this.load();
    const { element } = this.options;
    if (!(element.renderRoot as ShadowRoot).activeElement)
      await element.focusOn(this.reports.length ? "#own-heading" : "#heading");
  }
}

/** The list must not contain text from confidential reports. */
const titleOf = ({ title, confidential }: ShownReport): string => (confidential ? "" : title);
