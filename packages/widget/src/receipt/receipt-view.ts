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
import { icon, icons } from "../icons.ts";
import { nameResponsible, type ReceiptStrings, withTeam } from "../strings/report-strings.ts";
import { webAddress } from "../web-address.ts";
import { type ReceiptLinks, receiptLinks } from "./receipt-links.ts";

/** The content below the codes. */
export interface ReceiptBelow {
  codes: { code: unknown; render: () => unknown; leave: () => void };
  followUp: () => unknown;
}

export interface ReceiptOptions {
  host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  receipt: SubmittedReport;
  strings: () => ReceiptStrings;
  /** The absolute URL of the page on which the report can be followed. */
  statusUrl: string | undefined;
  /**
   * The sent report. Undefined if the receipt is reopened later, because the report's text has been deleted
   * from the device.
   */
  about: { title: string; confidential: boolean; isOpen: boolean } | undefined;
  /** Called to start another report. */
  again: () => void;
  /** Called when the codes were copied, so the receipt no longer has to be kept on the device. */
  seen: () => void;
  /**
   * Returns the ways to save and share the receipt, and what happens next to the report. Returns undefined
   * until they are loaded.
   */
  extras: () => ReceiptBelow | undefined;
  /** Returns true if the extras failed to load, so the receipt reserves no space for them. */
  missing: () => boolean;
}

/** Makes the browser ask for confirmation before it closes the page. */
const askToStay = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
  // Chrome before 119 supports only this property.
  event.returnValue = "";
};

/**
 * The form's final screen: the tracking ID, the access code, the responsible party and the deadline. No later
 * response repeats the access code, so the browser asks before it closes the page until the codes are copied,
 * saved or printed.
 */
export class ReceiptView implements ReactiveController {
  readonly options: ReceiptOptions;
  readonly links: ReceiptLinks | undefined;
  /** Whether the access code is replaced with dots. */
  hidden = false;
  private said = "";
  private kept = false;

  constructor(options: ReceiptOptions) {
    this.options = options;
    this.links = receiptLinks(options.statusUrl, options.receipt);
    options.host.addController(this);
  }

  hostConnected(): void {
    if (!this.kept) addEventListener("beforeunload", askToStay);
  }

  hostDisconnected(): void {
    removeEventListener("beforeunload", askToStay);
    this.options.extras()?.codes.leave();
  }

  /** Removes the whole receipt from the page. */
  leave(): void {
    this.options.host.removeController(this);
    this.hostDisconnected();
  }

  render(): TemplateResult {
    const { receipt, about, again, missing } = this.options;
    const extras = this.options.extras();
    const { channel, trackingId, accessCode, responsible, dueAt, dueStage } = receipt;
    const strings = withTeam(this.options.strings(), channel);
    const follow = webAddress(this.links?.open);
    const here = /verif|taking/.test(dueStage) ? 1 : 2;
    return html`<section class="stack" part="receipt" aria-labelledby="receipt-heading">
      <div class="accepted">
        ${icon(icons.check)}
        <div>
          <h2 id="receipt-heading" part="heading">${strings.heading}</h2>
          ${about?.title ? html`<p>${about.title}</p>` : nothing}
        </div>
      </div>
      <div class="codes">
        <div id="codes">
          <div class="between"><h3>${strings.trackingId}</h3> <span class="code" part="tracking-id">${trackingId}</span></div>
          <div class="between"><h3>${strings.accessCode}</h3><button type="button" class="link" @click=${this.toggle}>${this.hidden ? strings.show : strings.hide}</button></div>
          <span class="code" part="access-code">${this.hidden ? accessCode.replace(/[^-]/g, "•") : accessCode}</span>
        </div>
        <button type="button" class="button" part="button" @click=${this.copy}>${strings.copy}</button>
        <p role="status" class="good">${this.said}</p>
        <p class="hint">${strings.keep}</p>
        ${extras?.codes.code}
      </div>
      <div class="next">
        <ol class="way">${strings.way.map((step, index) => html`<li class=${index < here ? "behind" : nothing} aria-current=${index === here ? "step" : nothing}>${step}</li>`)}</ol>
        <p>${strings.responsible} <b>${nameResponsible(responsible, strings)}</b>. ${strings.stages[dueStage]}, ${strings.by} <b>${dayInWords(dueAt, strings.locale)}</b>.</p>
      </div>
      ${extras ? html`${extras.followUp()} ${extras.codes.render()}` : missing() ? nothing : html`<div class="extras-room"></div>`}
      <slot name="success"></slot>
      <div class="between">${follow ? html`<a class="link" href=${follow} target="_blank" rel="noopener">${strings.openStatusPage}</a>` : nothing}<button type="button" class="link" @click=${again}>${strings.again}</button></div>
    </section>`;
  }

  say(words: string): void {
    this.said = words;
    this.options.host.requestUpdate();
  }

  /** Records that the citizen has saved the codes in some way, so the browser no longer asks. */
  keep(): void {
    this.kept = true;
    removeEventListener("beforeunload", askToStay);
  }

  private toggle = (): void => {
    this.hidden = !this.hidden;
    this.options.host.requestUpdate();
  };

  private copy = async (): Promise<void> => {
    const { host, receipt } = this.options;
    const strings = this.options.strings();
    const copied = await copyText(
      `${strings.trackingId}: ${receipt.trackingId}\n${strings.accessCode}: ${receipt.accessCode}`,
      async () => {
        // Show the code, because hidden text cannot be copied manually.
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
}
