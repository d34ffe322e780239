import { createIdempotencyKey } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { ChannelElement } from "../channel-element.ts";
import { clientOf, reportError } from "../client.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import type { SentStrings } from "../strings/sent-strings.ts";

/** The maximum length of a reply under the contract, in characters. */
const longestReply = 5000;

interface FollowUpStrings {
  late: LateStrings;
  sent: SentStrings;
}

/** Everything that one rendering needs. */
export interface FollowUpView {
  files: readonly { name: string; code?: string | undefined }[];
  /** The number of files that still have to be uploaded. */
  left: number;
  /** The current upload, with files counted from 1. */
  sending: { file: number; count: number; percent: number } | undefined;
  errorMessage: (code: string) => string;
}

/**
 * The content below the codes: files that are being uploaded, and text that was typed after sending and can
 * be added as a reply.
 */
export class FollowUp {
  private readonly element: ChannelElement;
  private readonly strings: () => FollowUpStrings;
  private readonly access: { trackingId: string; accessCode: string };
  private readonly changes: string | undefined;
  private readonly key = createIdempotencyKey();
  private state: "" | "sending" | "sent" | "failed" = "";

  /**
   * @param access The tracking ID and the access code, which open the report.
   * @param later The text that is not in the accepted report, if any.
   */
  constructor(
    element: ChannelElement,
    strings: () => FollowUpStrings,
    access: FollowUp["access"],
    later?: { title: string; body: string },
  ) {
    this.element = element;
    this.strings = strings;
    this.access = access;
    this.changes = later && `${later.title.trim()}\n${later.body.trim()}`.slice(0, longestReply);
  }

  render({ files, left, sending, errorMessage }: FollowUpView): TemplateResult {
    const { late, sent: words } = this.strings();
    const progress = sending
      ? html`<progress part="progress" max="100" value=${sending.percent} aria-label=${late.keeping.states.file(sending.file, sending.count)}></progress>`
      : nothing;
    // The template contains no whitespace, so it takes up no space while it is empty.
    return html`<div role="status">${left ? html`<p>${words.filesFollow(left)}</p>` : nothing}${files.map(({ code, name }) => (code ? html`<p class="error">${words.fileFailed(name)} ${errorMessage(code)}</p>` : nothing))}</div>
    ${progress} ${this.changes ? this.offer(this.changes) : nothing}`;
  }

  private offer(changes: string): TemplateResult {
    const { state } = this;
    const { late, sent: words } = this.strings();
    return html`<div class="box"><p>${words.earlier}</p><p class="words">${changes}</p>
      <div role="status">${state === "sent" ? html`<p class="good">${words.changesAdded}</p>` : state === "failed" ? html`<p class="error">${late.faults.network}</p>` : nothing}</div>
      ${state === "sent" ? nothing : html`<div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${this.add}>${state === "sending" ? words.addingChanges : words.addChanges}</button></div>`}</div>`;
  }

  private settle(state: FollowUp["state"]): void {
    this.state = state;
    this.element.requestUpdate();
  }

  private add = async (): Promise<void> => {
    const { element, access, changes, key } = this;
    if (this.state === "sending") return;
    this.settle("sending");
    try {
      await clientOf(element).addReply(access, { message: changes! }, { idempotencyKey: key });
      this.settle("sent");
    } catch (error) {
      reportError(element, error);
      this.settle("failed");
    }
  };
}
