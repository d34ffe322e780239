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
import { nameResponsible, type ReceiptStrings, wayOnWords, withTeam } from "../strings/report-strings.ts";
import { webAddress } from "../web-address.ts";
import { type ReceiptLinks, receiptLinks } from "./receipt-links.ts";

/** The part below the codes. */
export interface ReceiptBelow {
  codes: { code: unknown; render: () => unknown; leave: () => void };
  followUp: () => unknown;
}

export interface ReceiptOptions {
  host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  receipt: SubmittedReport;
  strings: () => ReceiptStrings;
  /** Absolute address of the page where the report can be followed. */
  statusUrl: string | undefined;
  /** The sent report. Missing for a receipt that is opened again, whose text has left the device. */
  about: { title: string; confidential: boolean; isOpen: boolean } | undefined;
  /** Starts another report. */
  again: () => void;
  /** Called when the codes were copied: the receipt need not stay on the device any more. */
  seen: () => void;
  /** Ways to save and share it, and what happens after the report was sent. They are loaded later. */
  extras: () => ReceiptBelow | undefined;
  /** The extras cannot be loaded now: no room is kept for them. */
  missing: () => boolean;
}

/** Makes the browser ask before the page is left. */
const askToStay = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
  // Chrome before 119 only reads this.
  event.returnValue = "";
};

/**
 * The end of the form: tracking ID, the access code that no later response repeats, the current holder and
 * the deadline. Until the codes were copied, saved or printed, the browser asks before the page is left.
 */
export class ReceiptView implements ReactiveController {
  readonly options: ReceiptOptions;
  readonly links: ReceiptLinks | undefined;
  /** Dots stand for the access code. */
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
    return html`<section class="stack" part="receipt" aria-labelledby="receipt-heading">
      <div class="accepted">
        ${icon(icons.check)}
        <div>
          <h2 id="receipt-heading" part="heading">${strings.heading}</h2>
          ${about?.title ? html`<p class="lines">${about.title}</p>` : nothing}
        </div>
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
        <button type="button" class="button" part="button" @click=${this.copy}>${strings.copy}</button>
        <p role="status" class="good">${this.said}</p>
        <p><b>${strings.keep}</b> ${strings.warning}</p>
        ${extras?.codes.code}
      </div>
      <dl class="facts next">
        <div><dt>${strings.responsible}</dt><dd><b>${nameResponsible(responsible, strings)}</b></dd></div>
        <div><dt>${strings.due}</dt><dd>${strings.stages[dueStage]}, ${strings.by} <b>${dayInWords(dueAt, strings.locale)}</b></dd></div>
      </dl>
      <p>${wayOnWords(channel, strings)}</p>
      <p>${strings.follow}</p>
      ${follow ? html`<p><a class="follow" href=${follow} target="_blank" rel="noopener">${strings.openStatusPage}</a></p>` : nothing}
      ${extras ? html`${extras.codes.render()} ${extras.followUp()}` : missing() ? nothing : html`<div class="extras-room"></div>`}
      <slot name="success"></slot>
      <div class="end"><button type="button" class="button plain" part="button-secondary" @click=${again}>${strings.again}</button></div>
    </section>`;
  }

  say(words: string): void {
    this.said = words;
    this.options.host.requestUpdate();
  }

  /** The citizen has done something to keep the codes: the browser need not ask any more. */
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
}
