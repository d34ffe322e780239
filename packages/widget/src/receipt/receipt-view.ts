import type { SubmittedReport } from "@lapor/sdk";
import { adoptStyles, html, type ReactiveControllerHost, type TemplateResult } from "lit";
import { dayInWords } from "../dates.ts";
import { nameResponsible, type ReceiptStrings } from "../strings/report-strings.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { reportStyles } from "../styles/report-styles.ts";
import { receiptText } from "./receipt-text.ts";

type Host = ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };

/**
 * The end of the form: tracking ID, the access code that no later answer repeats, who has the report now and what is due when. Part of
 * the first load: were it fetched when a report is sent, the code could arrive and nothing be there to show it, and browsers before
 * 2026 never try a failed import again (https://github.com/whatwg/html/issues/6768).
 */
export class ReceiptView {
  private readonly host: Host;
  private readonly receipt: SubmittedReport;
  private readonly strings: ReceiptStrings;
  private readonly again: () => void;
  private said = "";

  constructor(host: Host, receipt: SubmittedReport, strings: ReceiptStrings, again: () => void) {
    this.host = host;
    this.receipt = receipt;
    this.strings = strings;
    this.again = again;
    adoptStyles(host.renderRoot as ShadowRoot, [baseStyles, reportStyles]);
  }

  render(): TemplateResult {
    const { trackingId, accessCode, responsible, dueAt, dueStage } = this.receipt;
    const strings = this.strings;
    const button = (words: string, action: () => void) =>
      html`<button type="button" class="button plain" part="button-secondary" @click=${action}>${words}</button>`;
    return html`<section class="stack" part="receipt" aria-labelledby="receipt-heading">
      <div class="accepted">
        <h2 id="receipt-heading" part="heading">${strings.heading}</h2>
      </div>
      <div class="codes">
        <div>
          <h3>${strings.trackingId}</h3>
          <span class="code" part="tracking-id">${trackingId}</span>
        </div>
        <div>
          <h3>${strings.accessCode}</h3>
          <span id="access-code" class="code" part="access-code">${accessCode}</span>
        </div>
        <div class="row">
          <button type="button" class="button" part="button" @click=${this.copy}>${strings.copy}</button>
          ${button(strings.save, this.save)}
          ${button(strings.print, () => print())}
        </div>
        <p role="status" class="good">${this.said}</p>
        <p><b>${strings.keep}</b> ${strings.warning}</p>
      </div>
      <dl class="facts">
        <div><dt>${strings.responsible}</dt><dd><b>${nameResponsible(responsible, strings)}</b></dd></div>
        <div><dt>${strings.due}</dt><dd>${strings.stages[dueStage]}, ${strings.by} <b>${dayInWords(dueAt, strings.locale)}</b></dd></div>
      </dl>
      <p>${strings.follow}</p>
      <div class="row">${button(strings.again, this.again)}</div>
    </section>`;
  }

  private say(words: string): void {
    this.said = words;
    this.host.requestUpdate();
  }

  /** On plain HTTP and old phones there is no clipboard API; then the code is selected and the older command tried. */
  private copy = async (): Promise<void> => {
    const { trackingId, accessCode } = this.receipt;
    const strings = this.strings;
    try {
      await navigator.clipboard.writeText(
        `${strings.trackingId}: ${trackingId}\n${strings.accessCode}: ${accessCode}`,
      );
      this.say(strings.copied);
    } catch {
      getSelection()?.selectAllChildren(this.host.renderRoot.querySelector("#access-code")!);
      this.say(document.execCommand("copy") ? strings.copied : strings.copyFailed);
    }
  };

  private save = (): void => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([receiptText(this.receipt, this.strings)], { type: "text/plain" }),
    );
    link.download = this.strings.fileName(this.receipt.trackingId);
    link.click();
    // Not at once: some browsers read the file only after the click has returned.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
}
