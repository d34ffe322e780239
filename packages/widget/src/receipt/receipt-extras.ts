import { html, nothing, type TemplateResult } from "lit";
import { copyText } from "../copy-text.ts";
import { loadPart } from "../load-part.ts";
import { saveFile } from "../save-file.ts";
import type { ReceiptStrings } from "../strings/report-strings.ts";
import type { SentStrings } from "../strings/sent-strings.ts";
import { webAddress } from "../web-address.ts";
import { printAlone } from "./print-alone.ts";
import { receiptText, receivedText } from "./receipt-text.ts";
import type { ReceiptView } from "./receipt-view.ts";

const button = (words: string, action: () => void): TemplateResult =>
  html`<button type="button" class="button plain" part="button-secondary" @click=${action}>${words}</button>`;

/** Saves the codes on this device for `<lapor-status>`. */
type Remember = (report: { trackingId: string; accessCode: string; title: string }) => Promise<boolean>;

/**
 * The ways to save and share a receipt, shown below its codes. They are loaded once the codes are on the
 * screen.
 */
export class ReceiptExtras {
  /** The QR code, which appears only on paper. */
  code: TemplateResult | undefined;
  private readonly view: ReceiptView;
  private readonly strings: () => ReceiptStrings & SentStrings;
  private readonly keepReport: Remember | undefined;
  private readonly usualAnswer: () => unknown;
  private endPrint: (() => void) | undefined;
  /**
   * Whether the link on paper and in the file opens the report directly. For an anonymous or confidential
   * report, this is false unless the reporter requests it.
   */
  private isDirect: boolean;
  private shared = "";
  private remembered = "";

  /**
   * @param keepReport Undefined if the device cannot save the report.
   * @param usualAnswer The usual response time as text, if known.
   */
  constructor(
    view: ReceiptView,
    strings: () => ReceiptStrings & SentStrings,
    { keepReport, usualAnswer }: { keepReport: Remember | undefined; usualAnswer: () => unknown },
  ) {
    this.view = view;
    this.strings = strings;
    this.keepReport = keepReport;
    this.usualAnswer = usualAnswer;
    this.isDirect = !!view.options.about?.isOpen;
  }

  leave(): void {
    this.endPrint?.();
  }

  render(): TemplateResult {
    const strings = this.strings();
    return html`<p class="hint">${receivedText(this.view.options.receipt, strings)} ${this.usualAnswer() || nothing}</p> ${this.renderSaving(strings)} ${this.renderSharing(strings)}`;
  }

  /** Renders the ways to save the receipt for the reporter: on paper, in a file, or on this device. */
  private renderSaving(strings: ReceiptStrings & SentStrings): TemplateResult {
    const { direct } = this.view.links ?? {};
    const choose = (event: Event) => {
      this.isDirect = (event.target as HTMLInputElement).checked;
      this.code = undefined;
      this.view.options.host.requestUpdate();
    };
    const { remember } = strings;
    const { statusUrl } = this.view.options;
    // Whether the status page is on the same origin; otherwise, it could not read the saved report.
    const isHere = statusUrl && new URL(statusUrl).origin === location.origin;
    const offersMemory = isHere && this.keepReport && !this.remembered;
    return html`<section class="field part screen" aria-labelledby="save-heading">
      <h3 id="save-heading">${strings.saveHeading}</h3>
      ${
        direct
          ? html`<label class="choice ${this.isDirect ? "chosen" : ""}" part="choice">
              <input type="checkbox" id="direct" .checked=${this.isDirect} aria-labelledby="direct-name" aria-describedby="direct-hint" @change=${choose}>
              <span><b id="direct-name">${strings.direct}</b><small id="direct-hint">${strings.directWarning}</small></span>
            </label>`
          : nothing
      }
      <div class="acts">${button(strings.print, this.print)}${button(strings.save, this.save)}${
        offersMemory ? button(remember.button, this.remember) : nothing
      }</div>
      ${offersMemory ? html`<p class="hint">${remember.hint} ${remember.where(location.host)}</p>` : nothing}
      <p class="good" role="status">${this.remembered}</p>
    </section>`;
  }

  /**
   * Renders the ways to share the report with others: the tracking ID and a public URL, never the access
   * code.
   */
  private renderSharing(strings: ReceiptStrings & SentStrings): TemplateResult {
    const whatsapp = webAddress(`https://wa.me/?text=${encodeURIComponent(this.publicText())}`);
    return html`<section class="field part screen" aria-labelledby="share-heading">
      <h3 id="share-heading">${strings.shareHeading}</h3>
      <p class="hint">${strings.shareHint}</p>
      <div class="acts">${
        "share" in navigator
          ? button(strings.share, this.share)
          : html`<a class="button plain" part="button-secondary" href=${whatsapp} target="_blank" rel="noopener noreferrer">${strings.whatsapp}</a>${button(strings.copyLink, this.copyPublic)}`
      }</div>
      <p id="public" class=${this.shared === strings.copyFailed ? "words" : "unseen"}>${this.shared === strings.copyFailed ? this.publicText() : ""}</p>
      <p class="good" role="status">${this.shared}</p>
    </section>`;
  }

  private publicText(): string {
    const { receipt } = this.view.options;
    return [this.strings().shareText(receipt.trackingId, receipt.channel.name), this.view.links?.open]
      .filter(Boolean)
      .join("\n");
  }

  private share = (): void => {
    const { receipt } = this.view.options;
    const url = this.view.links?.open;
    navigator
      .share({
        text: this.strings().shareText(receipt.trackingId, receipt.channel.name),
        ...(url && { url }),
      })
      .catch(() => {
        // The promise rejects if the reporter closed the share sheet without sharing.
      });
  };

  private copyPublic = async (): Promise<void> => {
    const { host } = this.view.options;
    const { copied, copyFailed } = this.strings();
    const isCopied = await copyText(this.publicText(), async () => {
      this.shared = copyFailed;
      host.requestUpdate();
      await host.updateComplete;
      return host.renderRoot.querySelector("#public")!;
    });
    this.shared = isCopied ? copied : copyFailed;
    host.requestUpdate();
  };

  /**
   * Saves the report so that this site's `<lapor-status>` can open it with one tap. A confidential report's
   * title is not saved.
   */
  private remember = async (): Promise<void> => {
    const { host, receipt, about } = this.view.options;
    const { trackingId, accessCode } = receipt;
    const title = about && !about.confidential ? about.title : "";
    const isKept = !!(await this.keepReport?.({ trackingId, accessCode, title }));
    if (isKept) this.view.keep();
    this.remembered = this.strings().remember[isKept ? "done" : "failed"];
    host.requestUpdate();
  };

  /** Returns the link for the paper and the file. */
  private ownLink(): string | undefined {
    return (this.isDirect && this.view.links?.direct) || this.view.links?.open;
  }

  /**
   * Renders the link as a QR code for paper. If the code cannot be loaded without a network, the receipt is
   * printed without it.
   */
  private async drawCode(): Promise<TemplateResult | undefined> {
    const link = this.ownLink();
    const { scan, scanNumber } = this.strings();
    const words = this.isDirect && this.view.links?.direct ? scan : scanNumber;
    if (!link) return undefined;
    try {
      const { qrCode } = await loadPart(() => import("./qr-code.ts"));
      return html`<div class="paper">${qrCode(link, words)}<p>${words}</p></div>`;
    } catch {
      return undefined;
    }
  }

  /** The receipt is kept on the device, because the browser does not report whether the file was saved. */
  private save = (): void => {
    const { receipt, about } = this.view.options;
    const strings = this.strings();
    this.view.keep();
    const text = receiptText(receipt, strings, {
      title: about?.title.trim() ?? "",
      statusPage: this.ownLink(),
    });
    saveFile(strings.fileName(receipt.trackingId), text, "text/plain");
    this.view.say(strings.saved);
  };

  /** The receipt is kept on the device, because the browser does not report whether anything was printed. */
  private print = async (): Promise<void> => {
    // Show the code before printing, because dots on paper would be useless.
    this.view.hidden = false;
    this.code = await this.drawCode();
    const { host } = this.view.options;
    host.requestUpdate();
    await host.updateComplete;
    this.view.keep();
    this.endPrint?.();
    this.endPrint = printAlone(host.renderRoot as ShadowRoot);
  };
}
