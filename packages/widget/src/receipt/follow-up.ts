import { createIdempotencyKey } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clientOf, tellFault } from "../client.ts";
import type { LaporForm } from "../form/lapor-form.ts";
import type { KeptReport } from "../offline/kept-report.ts";
import type { Delivery } from "../offline/outbox.ts";

/** Characters that one reply may have, by the contract. */
const longestReply = 5000;

/** What one rendering is made from. */
export interface AftermathView {
  /** Files of the record. */
  files: KeptReport["files"];
  /** How many of them are still to be sent. */
  left: number;
  delivery: Delivery | undefined;
  faultWords: (code: string) => string;
}

/** Below the codes: files on their way, and words that were not in what was taken, which the citizen may add as a reply. */
export class Aftermath {
  private readonly form: LaporForm;
  private readonly access: { trackingId: string; accessCode: string };
  private readonly changes: string | undefined;
  private readonly key = createIdempotencyKey();
  private state: "" | "sending" | "sent" | "failed" = "";

  /**
   * @param access opens the report.
   * @param later words that were not in what was taken, if there are any.
   */
  constructor(form: LaporForm, access: Aftermath["access"], later?: { title: string; body: string }) {
    this.form = form;
    this.access = access;
    this.changes = later && `${later.title.trim()}\n${later.body.trim()}`.slice(0, longestReply);
  }

  render({ files, left, delivery, faultWords }: AftermathView): TemplateResult {
    const { keeping: words } = this.form.late!;
    const sending =
      delivery?.state === "sending_file"
        ? html`<progress part="progress" max="100" value=${delivery.percent} aria-label=${words.states.file(delivery.file, delivery.count)}></progress>`
        : nothing;
    // Without a blank in it, so that it takes no room while it is empty.
    return html`<div role="status">${left ? html`<p>${words.filesFollow(left)}</p>` : nothing}${files.map(({ code, name }) => (code ? html`<p class="error">${words.fileFailed(name)} ${faultWords(code)}</p>` : nothing))}</div>
    ${sending} ${this.changes ? this.offer(this.changes) : nothing}`;
  }

  private offer(changes: string): TemplateResult {
    const { state, form } = this;
    const { keeping: words, faults } = form.late!;
    return html`<div class="box"><p>${words.earlier}</p><p class="words">${changes}</p>
      <div role="status">${state === "sent" ? html`<p class="good">${words.changesAdded}</p>` : state === "failed" ? html`<p class="error">${faults.network}</p>` : nothing}</div>
      ${state === "sent" ? nothing : html`<div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${this.add}>${state === "sending" ? words.addingChanges : words.addChanges}</button></div>`}</div>`;
  }

  private settle(state: Aftermath["state"]): void {
    this.state = state;
    this.form.requestUpdate();
  }

  private add = async (): Promise<void> => {
    const { form, access, changes, key } = this;
    if (this.state === "sending") return;
    this.settle("sending");
    try {
      await clientOf(form).addReply(access, { message: changes! }, { idempotencyKey: key });
      this.settle("sent");
    } catch (error) {
      tellFault(form, error);
      this.settle("failed");
    }
  };
}
