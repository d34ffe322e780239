import type { SubmittedReport } from "@lapor/sdk";
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { copyText } from "../copy-text.ts";
import { dayInWords } from "../dates.ts";
import { saveFile } from "../save-file.ts";
import { nameResponsible, type ReceiptStrings } from "../strings/report-strings.ts";
import { printAlone } from "./print-alone.ts";
import { receiptText } from "./receipt-text.ts";

export interface ReceiptOptions {
  host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  receipt: SubmittedReport;
  strings: () => ReceiptStrings;
  /** Absolute address of the page where the report can be followed. */
  statusUrl: string | undefined;
  /** Starts another report. */
  again: () => void;
  /** Called when the codes were copied: the receipt need not stay on the device any more. */
  seen: () => void;
  /**
   * What happens after the report itself was sent: files that follow, an earlier wording that was accepted.
   */
  followUp: () => unknown;
}

/** Makes the browser ask before the page is left. */
const askToStay = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
  // Chrome before 119 only reads this.
  event.returnValue = "";
};

/**
 * The end of the form: tracking ID, the access code that no later response repeats, who has the report now
 * and what is due when. Until the codes were copied, saved or printed, the browser asks before the page is
 * left.
 */
export class ReceiptView implements ReactiveController {
  private readonly options: ReceiptOptions;
  private said = "";
  private kept = false;
  private hidden = false;
  private endPrint: (() => void) | undefined;

  constructor(options: ReceiptOptions) {
    this.options = options;
    options.host.addController(this);
  }

  hostConnected(): void {
    if (!this.kept) addEventListener("beforeunload", askToStay);
  }

  hostDisconnected(): void {
    removeEventListener("beforeunload", askToStay);
    this.endPrint?.();
  }

  /** Removes everything of it from the page. */
  leave(): void {
    this.options.host.removeController(this);
    this.hostDisconnected();
  }

  render(): TemplateResult {
    const { receipt, statusUrl, again, followUp } = this.options;
    const strings = this.options.strings();
    const { trackingId, accessCode, responsible, dueAt, dueStage } = receipt;
    const button = (words: string, action: () => void) =>
      html`<button type="button" class="button plain" part="button-secondary" @click=${action}>${words}</button>`;
    return html`<section class="stack" part="receipt" aria-labelledby="receipt-heading">
      <div class="accepted">
        <h2 id="receipt-heading" part="heading">${strings.heading}</h2>
      </div>
      <div class="codes">
        <div id="codes" class="facts">
          <div>
            <h3>${strings.trackingId}</h3>
            <span class="code" part="tracking-id">${trackingId}</span>
          </div>
          <div>
            <h3>${strings.accessCode}</h3>
            <span class="code" part="access-code">${this.hidden ? accessCode.replace(/[^-]/g, "•") : accessCode}</span>
            <button type="button" class="link" @click=${this.toggle}>${this.hidden ? strings.show : strings.hide}</button>
          </div>
        </div>
        <p role="status" class="good">${this.said}</p>
        <div class="row">
          <button type="button" class="button" part="button" @click=${this.copy}>${strings.copy}</button>
          ${button(strings.save, this.save)}
          ${button(strings.print, this.print)}
          ${"share" in navigator ? button(strings.share, this.share) : nothing}
        </div>
        <p><b>${strings.keep}</b> ${strings.warning}</p>
      </div>
      ${followUp()}
      <dl class="facts">
        <div><dt>${strings.responsible}</dt><dd><b>${nameResponsible(responsible, strings)}</b></dd></div>
        <div><dt>${strings.due}</dt><dd>${strings.stages[dueStage]}, ${strings.by} <b>${dayInWords(dueAt, strings.locale)}</b></dd></div>
      </dl>
      <p>${strings.follow}</p>
      ${statusUrl ? html`<p class="files"><a class="follow" href=${statusUrl} target="_blank" rel="noopener">${strings.openStatusPage}</a></p>` : nothing}
      <slot name="success"></slot>
      <div class="row">${button(strings.again, again)}</div>
    </section>`;
  }

  private say(words: string): void {
    this.said = words;
    this.options.host.requestUpdate();
  }

  /** The citizen has done something to keep the codes: the browser need not ask any more. */
  private keep(): void {
    this.kept = true;
    removeEventListener("beforeunload", askToStay);
  }

  private toggle = (): void => {
    this.hidden = !this.hidden;
    this.options.host.requestUpdate();
  };

  /** Shares the tracking ID only: the access code is for the reporter alone. */
  private share = (): void => {
    const { receipt, strings } = this.options;
    navigator.share({ text: strings().shareText(receipt.trackingId) }).catch(() => {
      // Closed without sharing.
    });
  };

  private copy = async (): Promise<void> => {
    const { host, receipt } = this.options;
    const strings = this.options.strings();
    const copied = await copyText(
      `${strings.trackingId}: ${receipt.trackingId}\n${strings.accessCode}: ${receipt.accessCode}`,
      async () => {
        // A hidden code cannot be copied by hand.
        this.hidden = false;
        host.requestUpdate();
        await host.updateComplete;
        return host.renderRoot.querySelector("#codes")!;
      },
    );
    if (copied) {
      this.keep();
      this.options.seen();
    }
    this.say(copied ? strings.copied : strings.copyFailed);
  };

  /** The browser does not report whether the file was saved, so the receipt stays on the device. */
  private save = (): void => {
    const { receipt, statusUrl } = this.options;
    const strings = this.options.strings();
    this.keep();
    saveFile(strings.fileName(receipt.trackingId), receiptText(receipt, strings, statusUrl), "text/plain");
    this.say(strings.saved);
  };

  /** The browser does not report whether anything was printed. */
  private print = async (): Promise<void> => {
    // Dots on paper would be useless.
    this.hidden = false;
    this.options.host.requestUpdate();
    await this.options.host.updateComplete;
    this.keep();
    this.endPrint?.();
    this.endPrint = printAlone(this.options.host.renderRoot as ShadowRoot);
  };
}
