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
import { loadPart } from "../load-part.ts";
import { saveFile } from "../save-file.ts";
import { nameResponsible, type ReceiptStrings } from "../strings/report-strings.ts";
import { webAddress } from "../web-address.ts";
import { printAlone } from "./print-alone.ts";
import { type ReceiptLinks, receiptLinks } from "./receipt-links.ts";
import { receiptText } from "./receipt-text.ts";

export interface ReceiptOptions {
  host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  receipt: SubmittedReport;
  strings: () => ReceiptStrings;
  /** Absolute address of the page where the report can be followed. */
  statusUrl: string | undefined;
  /** What was sent; missing for a receipt that is opened again, whose words have left the device. */
  about: { title: string; confidential: boolean } | undefined;
  /** Keeps the codes on this device for `<lapor-status>`; missing where the device cannot. */
  remember:
    | ((report: { trackingId: string; accessCode: string; title: string }) => Promise<boolean>)
    | undefined;
  /** Starts another report. */
  again: () => void;
  /** Called when the codes were copied: the receipt need not stay on the device any more. */
  seen: () => void;
  /**
   * What happens after the report itself was sent: files that follow, an earlier wording that was accepted.
   */
  followUp: () => unknown;
}

const button = (words: string, action: () => void): TemplateResult =>
  html`<button type="button" class="button plain" part="button-secondary" @click=${action}>${words}</button>`;

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
  private readonly links: ReceiptLinks | undefined;
  /** The link of paper and file opens the report; never of a confidential one unless its reporter wants it. */
  private isDirect: boolean;
  private code: TemplateResult | undefined;
  private shared = "";
  private remembered = "";

  constructor(options: ReceiptOptions) {
    this.options = options;
    const { about, receipt, statusUrl } = options;
    this.links = receiptLinks(statusUrl, receipt);
    this.isDirect = about?.confidential === false;
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
    const { receipt, about, again, followUp } = this.options;
    const strings = this.options.strings();
    const { trackingId, accessCode, responsible, dueAt, dueStage } = receipt;
    const follow = webAddress(this.links?.open);
    return html`<section class="stack" part="receipt" aria-labelledby="receipt-heading">
      <div class="accepted">
        <h2 id="receipt-heading" part="heading">${strings.heading}</h2>
        ${about?.title ? html`<p class="lines">${about.title}</p>` : nothing}
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
        </div>
        <p><b>${strings.keep}</b> ${strings.warning}</p>
        ${this.code}
      </div>
      ${this.renderSaving(strings)}
      ${this.renderSharing(strings)}
      ${followUp()}
      <dl class="facts">
        <div><dt>${strings.responsible}</dt><dd><b>${nameResponsible(responsible, strings)}</b></dd></div>
        <div><dt>${strings.due}</dt><dd>${strings.stages[dueStage]}, ${strings.by} <b>${dayInWords(dueAt, strings.locale)}</b></dd></div>
      </dl>
      <p>${strings.follow}</p>
      ${follow ? html`<p class="files"><a class="follow" href=${follow} target="_blank" rel="noopener">${strings.openStatusPage}</a></p>` : nothing}
      <slot name="success"></slot>
      <div class="row">${button(strings.again, again)}</div>
    </section>`;
  }

  /** For the reporter alone: paper, a file, this device. */
  private renderSaving(strings: ReceiptStrings): TemplateResult {
    const { direct } = this.links ?? {};
    const choose = (event: Event) => {
      this.isDirect = (event.target as HTMLInputElement).checked;
      this.code = undefined;
      this.options.host.requestUpdate();
    };
    const { remember } = strings;
    const { statusUrl } = this.options;
    // A page of another origin could not read it.
    const isHere = statusUrl && new URL(statusUrl).origin === location.origin;
    const offersMemory = isHere && this.options.remember && !this.remembered;
    return html`<section class="field screen" aria-labelledby="save-heading">
      <h3 id="save-heading">${strings.saveHeading}</h3>
      ${
        direct
          ? html`<label class="choice ${this.isDirect ? "chosen" : ""}" part="choice">
              <input type="checkbox" id="direct" .checked=${this.isDirect} aria-labelledby="direct-name" aria-describedby="direct-hint" @change=${choose}>
              <span><b id="direct-name">${strings.direct}</b><small id="direct-hint">${strings.directWarning}</small></span>
            </label>`
          : nothing
      }
      <div class="row">${button(strings.print, this.print)}${button(strings.save, this.save)}${
        offersMemory ? button(remember.button, this.remember) : nothing
      }</div>
      ${offersMemory ? html`<p class="hint">${remember.hint} ${remember.where(location.host)}</p>` : nothing}
      <p class="good" role="status">${this.remembered}</p>
    </section>`;
  }

  /** For everybody: the tracking ID and a public address, never the access code. */
  private renderSharing(strings: ReceiptStrings): TemplateResult {
    const whatsapp = webAddress(`https://wa.me/?text=${encodeURIComponent(this.publicText())}`);
    return html`<section class="field screen" aria-labelledby="share-heading">
      <h3 id="share-heading">${strings.shareHeading}</h3>
      <p class="hint">${strings.shareHint}</p>
      <div class="row">${
        "share" in navigator
          ? button(strings.share, this.share)
          : html`<a class="button plain" part="button-secondary" href=${whatsapp} target="_blank" rel="noopener noreferrer">${strings.whatsapp}</a>${button(strings.copyLink, this.copyPublic)}`
      }</div>
      <p id="public" class=${this.shared === strings.copyFailed ? "words" : "unseen"}>${this.shared === strings.copyFailed ? this.publicText() : ""}</p>
      <p class="good" role="status">${this.shared}</p>
    </section>`;
  }

  private publicText(): string {
    const { receipt, strings } = this.options;
    return [strings().shareText(receipt.trackingId), this.links?.open].filter(Boolean).join("\n");
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

  private share = (): void => {
    const { receipt, strings } = this.options;
    const url = this.links?.open;
    navigator.share({ text: strings().shareText(receipt.trackingId), ...(url && { url }) }).catch(() => {
      // Closed without sharing.
    });
  };

  private copyPublic = async (): Promise<void> => {
    const { host } = this.options;
    const { copied, copyFailed } = this.options.strings();
    const isCopied = await copyText(this.publicText(), async () => {
      this.shared = copyFailed;
      host.requestUpdate();
      await host.updateComplete;
      return host.renderRoot.querySelector("#public")!;
    });
    this.shared = isCopied ? copied : copyFailed;
    host.requestUpdate();
  };

  /** Lets `<lapor-status>` of this site open the report with one tap. The title of a confidential one stays out. */
  private remember = async (): Promise<void> => {
    const { host, receipt, about, strings } = this.options;
    const { trackingId, accessCode } = receipt;
    const title = about && !about.confidential ? about.title : "";
    const isKept = !!(await this.options.remember?.({ trackingId, accessCode, title }));
    if (isKept) this.keep();
    this.remembered = strings().remember[isKept ? "done" : "failed"];
    host.requestUpdate();
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

  /** The link that paper and file carry. */
  private ownLink(): string | undefined {
    return (this.isDirect && this.links?.direct) || this.links?.open;
  }

  /** The link as a QR code, for paper only. Without a signal the receipt is printed without it. */
  private async drawCode(): Promise<TemplateResult | undefined> {
    const link = this.ownLink();
    const { scan, scanNumber } = this.options.strings();
    const words = this.isDirect && this.links?.direct ? scan : scanNumber;
    if (!link) return undefined;
    try {
      const { qrCode } = await loadPart(() => import("./qr-code.ts"));
      return html`<div class="paper">${qrCode(link, words)}<p>${words}</p></div>`;
    } catch {
      return undefined;
    }
  }

  /** The browser does not report whether the file was saved, so the receipt stays on the device. */
  private save = (): void => {
    const { receipt, about } = this.options;
    const strings = this.options.strings();
    this.keep();
    const text = receiptText(receipt, strings, {
      title: about?.title.trim() ?? "",
      statusPage: this.ownLink(),
    });
    saveFile(strings.fileName(receipt.trackingId), text, "text/plain");
    this.say(strings.saved);
  };

  /** The browser does not report whether anything was printed. */
  private print = async (): Promise<void> => {
    // Dots on paper would be useless.
    this.hidden = false;
    this.code = await this.drawCode();
    this.options.host.requestUpdate();
    await this.options.host.updateComplete;
    this.keep();
    this.endPrint?.();
    this.endPrint = printAlone(this.options.host.renderRoot as ShadowRoot);
  };
}
