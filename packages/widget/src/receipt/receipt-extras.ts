import { html, nothing, type TemplateResult } from "lit";
import { copyText } from "../copy-text.ts";
import { icon } from "../icons.ts";
import { loadPart } from "../load-part.ts";
import { saveFile } from "../save-file.ts";
import { type ReceiptStrings, wayOnWords, withTeam } from "../strings/report-strings.ts";
import type { SentStrings } from "../strings/sent-strings.ts";
import { webAddress } from "../web-address.ts";
import { printAlone } from "./print-alone.ts";
import { receiptText, receivedText } from "./receipt-text.ts";
import type { ReceiptView } from "./receipt-view.ts";

const button = (words: string, action: () => void, sign?: string): TemplateResult =>
  html`<button type="button" class="button plain" part="button-secondary" @click=${action}>${sign ? icon(sign) : nothing}${words}</button>`;

/** The icons' paths, on the grid of `icons.ts`. */
const signs = {
  save: "M12 4v11M7 10l5 5 5-5M5 20h14",
  share:
    "M6 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6M18 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M18 22a3 3 0 1 0 0-6 3 3 0 0 0 0 6M8.6 10.6l6.8-4M8.6 13.4l6.8 4",
  print: "M7 8V4h10v4M7 17H4V9h16v8h-3M7 14h10v6H7z",
} as const;

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
    const { receipt } = this.view.options;
    const open = this.view.links?.open;
    const whatsapp = webAddress(`https://wa.me/?text=${encodeURIComponent(this.publicText())}`);
    const facts = html`<p>${receivedText(receipt, strings)} ${this.usualAnswer() || nothing}</p><p>${wayOnWords(receipt.channel, withTeam(strings, receipt.channel))} ${strings.follow}</p>`;
    return html`<div class="acts tiles screen">
        ${button(strings.save, this.save, signs.save)}${
          "share" in navigator
            ? button(strings.share, this.share, signs.share)
            : html`<a class="button plain" part="button-secondary" href=${whatsapp} target="_blank" rel="noopener noreferrer">${icon(signs.share)}WhatsApp</a>`
        }${button(strings.print, this.print, signs.print)}
      </div>
      <div class="paper">${facts} ${open ? html`<p>${strings.statusPage}: ${open}</p>` : nothing}</div>
      <details class="screen"><summary>${strings.more}</summary><div class="stack">
        ${facts} ${this.renderLink(strings)} ${this.renderMemory(strings)} ${this.renderSharing(strings)}
      </div></details>`;
  }

  /** Renders the choice of the link that paper and file contain. */
  private renderLink(strings: SentStrings): TemplateResult | typeof nothing {
    if (!this.view.links?.direct) return nothing;
    const choose = (event: Event) => {
      this.isDirect = (event.target as HTMLInputElement).checked;
      this.code = undefined;
      this.view.options.host.requestUpdate();
    };
    return html`<label class="choice ${this.isDirect ? "chosen" : ""}" part="choice">
        <input type="checkbox" id="direct" .checked=${this.isDirect} aria-labelledby="direct-name" aria-describedby="direct-hint" @change=${choose}>
        <span><b id="direct-name">${strings.direct}</b><small id="direct-hint">${strings.directWarning}</small></span>
      </label>`;
  }

  /** Renders the offer to remember the report on this device. */
  private renderMemory({ remember }: ReceiptStrings): TemplateResult {
    const { statusUrl } = this.view.options;
    // Whether the status page is on the same origin; otherwise, it could not read the saved report.
    const isHere = statusUrl && new URL(statusUrl).origin === location.origin;
    const isOffered = isHere && this.keepReport && !this.remembered;
    return html`<div class="field">
      ${isOffered ? html`<p class="hint">${remember.hint} ${remember.where(location.host)}</p><div class="acts">${button(remember.button, this.remember)}</div>` : nothing}
      <p class="good" role="status">${this.remembered}</p>
    </div>`;
  }

  /**
   * Renders what others may have: the tracking ID and a public URL, never the access code.
   */
  private renderSharing(strings: ReceiptStrings & SentStrings): TemplateResult {
    const isManual = this.shared === strings.copyFailed;
    return html`<div class="field">
      <p class="hint">${strings.shareHint}</p>
      <div class="acts">${button(strings.copyLink, this.copyPublic)}</div>
      <p id="public" class=${isManual ? "words" : "unseen"}>${isManual ? this.publicText() : ""}</p>
      <p class="good" role="status">${this.shared}</p>
    </div>`;
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
