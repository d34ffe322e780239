import { createIdempotencyKey } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clientOf, tellFault } from "../client.ts";
import type { KeptReport } from "../keeping/kept-report.ts";
import type { Delivery } from "../keeping/outbox.ts";
import { loadPart } from "../load-part.ts";
import type { ReceiptView } from "../receipt/receipt-view.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import { webAddress } from "../web-address.ts";
import type { FormChannel } from "./form-channel.ts";
import { emptyValues, type Fault, type FormValues } from "./form-state.ts";
import { forgetLine, type KeepingView, keepLine, reportList } from "./keeping-template.ts";
import type { LaporForm } from "./lapor-form.ts";
import { ReportKeeping } from "./report-keeping.ts";
import { placeFaults } from "./server-faults.ts";

type Record = KeptReport<FormValues>;

/** Milliseconds after which sending is called slow, and the citizen told what is safe. */
const slowAfter = 8000;
/** Characters that one reply may have, by the contract. */
const longestReply = 5000;

/** Words that were not in the report that was taken. */
interface Changes {
  text: string;
  key: string;
  state: "" | "sending" | "sent" | "failed";
}

/**
 * The way from the button to the receipt, and back where it fails: the report is on the device before its first byte leaves, and what the
 * citizen sees follows what became of it. One report is one idempotency key, whatever is edited, repeated or closed in between.
 */
export class FormSending {
  readonly keeping: ReportKeeping;
  /** Why sending failed, where no field is to blame and nothing waits. */
  fault: Fault | undefined;
  private readonly form: LaporForm;
  private readonly channel: FormChannel;
  private readonly styles: AddedStyles;
  private receipt: ReceiptView | undefined;
  /** The record whose receipt is shown. */
  private shown: Record | undefined;
  private seen = false;
  private changes: Changes | undefined;
  private listing = false;
  /** What the citizen has just tried to send, with its values while they are in the form: its receipt is shown as soon as it is there. */
  private awaited: { id: string; values?: FormValues } | undefined;
  /** Reports whose words left from this page. */
  private readonly leaving = new Set<string>();
  private asked = "";
  private slow = false;

  constructor(form: LaporForm, channel: FormChannel, styles: AddedStyles) {
    this.form = form;
    this.channel = channel;
    this.styles = styles;
    this.keeping = new ReportKeeping(form, {
      files: channel.files,
      delivered: (record, delivery) => this.delivered(record, delivery),
      takenOver: () => this.showList(),
      changed: () => form.requestUpdate(),
    });
  }

  /** What the button says meanwhile. */
  get words(): string {
    const { strings, late } = this.form;
    return this.slow ? late!.keeping.slow : strings!.sending;
  }

  /** Sends what is in the form. Ends when it is sent, waits, or is to be put right. */
  async send(): Promise<void> {
    const { form, channel, keeping } = this;
    this.fault = undefined;
    this.slow = false;
    const timer = setTimeout(() => {
      this.slow = true;
      form.say(this.words);
      form.requestUpdate();
    }, slowAfter);
    form.say(this.words);
    try {
      await channel.files.prepared();
      channel.files.uploads?.pause();
      const { values } = form.state;
      const id = await keeping.handOver(channel.write());
      if (!id) return await this.showList();
      this.awaited = { id, values };
      const { state } = await keeping.deliver(id);
      if (state === "refused") await this.takeBack(id, () => form.state.values);
      else if (this.awaited?.id === id) await this.leaveWaiting(id, values);
    } finally {
      clearTimeout(timer);
      channel.files.uploads?.resume();
    }
  }

  /** Leaves the receipt, the list and the draft at hand. */
  reset(): void {
    this.leaveReceipt();
    this.fault = undefined;
    this.listing = false;
    void this.keeping.discardDraft();
  }

  screen(): TemplateResult | undefined {
    if (this.receipt) return this.receipt.render();
    return this.listing ? reportList(this.view) : undefined;
  }

  keepLine(): unknown {
    return keepLine(this.view);
  }

  forgetLine(): TemplateResult {
    return forgetLine(this.view);
  }

  private get view(): KeepingView {
    const { form, keeping, asked } = this;
    return {
      keeping,
      late: form.late!,
      asked,
      confidential: form.state.values.confidential,
      actions: {
        resume: (id) => void this.resume(id),
        dropDraft: (id) => void keeping.discard(id),
        look: () => void this.showList(),
        back: () => this.showForm(),
        sendNow: (id) => void this.sendNow(id),
        edit: (id) => void this.takeBack(id),
        discard: (id) => void this.discard(id),
        receipt: (id) => void this.openReceipt(id),
        keepOnDevice: (record) => void keeping.keepOnDevice(record).then(() => form.requestUpdate()),
        forget: () => void this.forget(),
        ask: (what) => this.ask(what),
      },
    };
  }

  /** The report was taken: its receipt is shown at once, while its files follow. */
  private async receive(id: string, sent?: FormValues): Promise<void> {
    const { form, channel, keeping } = this;
    const { values } = form.state;
    // Words typed after the button are not in what was taken.
    const isLater = sent && (values.title !== sent.title || values.body !== sent.body);
    await this.openReceipt(id, isLater ? values : undefined);
    if (!sent) return;
    form.dispatch({ type: "restart" });
    channel.files.clear();
    channel.suggestions.clear();
    channel.fillInRegion();
    await keeping.begin();
  }

  /** The report waits on the device. */
  private async leaveWaiting(id: string, sent: FormValues): Promise<void> {
    const { form, channel, keeping } = this;
    const { values } = form.state;
    // What was typed after the button would be lost in a list of what was sent.
    if (values !== sent) return this.goOn(id);
    this.awaited = { id };
    form.dispatch({ type: "restart" });
    channel.files.clear();
    await keeping.begin();
    await this.showList(`#kept-${id}`);
  }

  /** What could not be sent is a draft again, and the citizen goes on writing it: neither words nor focus may move. */
  private async goOn(id: string): Promise<void> {
    const { form, channel, keeping } = this;
    const record = await keeping.takeBack(id);
    if (!record) return this.showList();
    keeping.edited();
    this.fault = { code: record.attempts?.code ?? "network" };
    form.say(`${form.late!.fault.heading}. ${channel.faultWords(this.fault.code)}`);
  }

  /** Opens a record in the form again, with what the channel had against it; what was typed `inForm` since is newer. */
  private async takeBack(id: string, inForm?: () => FormValues): Promise<void> {
    const { form, keeping } = this;
    const record = await keeping.takeBack(id);
    if (!record) return this.showList();
    await this.fill(inForm ? { ...record, values: inForm() } : record);
    if (inForm) keeping.edited();
    const { refusal } = record;
    if (!refusal) return form.focusOn("#title");
    form.emit("lapor-error", { code: refusal.code });
    if (form.refuse(placeFaults(refusal.fields))) return;
    this.fault = refusal;
    form.say("");
    await form.focusOn("#failure");
  }

  private async resume(id: string): Promise<void> {
    const record = await this.keeping.resume(id);
    if (!record) return;
    await this.fill(record);
    await this.form.focusOn("#title");
  }

  private async fill({ values, files }: Record): Promise<void> {
    this.listing = false;
    this.asked = "";
    this.form.dispatch({ type: "restart", values: { ...emptyValues, ...values } });
    // Without signal the part for files may be missing; they stay in the record, and are sent with it.
    await this.channel.files.restore(files).catch(() => {});
    this.form.requestUpdate();
  }

  private async sendNow(id: string): Promise<void> {
    const { form, keeping } = this;
    this.awaited = { id };
    form.say(form.strings!.sending);
    const { state } = await keeping.deliver(id);
    if (state === "refused") await this.takeBack(id);
    else if (state !== "sent") form.say(form.late!.keeping.states.waiting);
  }

  private async discard(id: string): Promise<void> {
    const { form, keeping } = this;
    this.asked = "";
    await keeping.discard(id);
    form.say(form.late!.keeping.discarded);
    if (keeping.reports.length) await form.focusOn("#kept-heading");
    else this.showForm();
  }

  private async forget(): Promise<void> {
    const { form, keeping, channel } = this;
    this.asked = "";
    await keeping.forgetEverything();
    form.dispatch({ type: "restart" });
    channel.files.clear();
    channel.suggestions.clear();
    channel.fillInRegion();
    this.showForm();
    form.say(form.late!.keeping.forgotten);
  }

  /** The focus follows the question, and goes back to where it was asked. */
  private ask(what: string): void {
    const { form, asked } = this;
    this.asked = what;
    form.requestUpdate();
    void form.focusOn(what ? (what === "forget" ? "#forget" : "#discard") : `#ask-${asked}`);
  }

  private async showList(target = "#kept-heading"): Promise<void> {
    this.listing = true;
    this.form.say("");
    this.form.requestUpdate();
    await this.form.focusOn(target);
  }

  private showForm(): void {
    this.listing = false;
    this.awaited = undefined;
    this.form.requestUpdate();
    void this.form.focusOn("#heading");
  }

  /** Shows the receipt of a record. Its part is fetched now; without signal the record waits in the list with its codes. */
  private async openReceipt(id: string, later?: FormValues): Promise<void> {
    const { form, keeping, styles } = this;
    const record = await keeping.read(id);
    if (!record?.receipt) return;
    const { receipt } = record;
    try {
      const { ReceiptView, reportStyles } = await loadPart(() => import("../receipt/receipt-view.ts"));
      styles.add(reportStyles);
      this.leaveReceipt();
      this.shown = record;
      this.seen = false;
      const missed = later ?? (record.earlier && record.values);
      if (missed) this.change(missed);
      this.receipt = new ReceiptView({
        host: form,
        receipt,
        strings: () => form.late!.receipt,
        statusUrl: webAddress(form.statusUrl),
        again: () => this.again(),
        seen: () => this.see(),
        aftermath: () => this.aftermath(),
      });
      this.listing = false;
      form.say("");
      form.requestUpdate();
      await form.focusOn("#receipt-heading");
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await this.showList(`#kept-${id}`);
    }
  }

  /** The codes are safe with the citizen: once the files are up too, nothing of it has to stay on the device. */
  private see(): void {
    this.seen = true;
    this.clearAway();
  }

  private clearAway(): void {
    const { shown, seen, keeping } = this;
    if (shown && seen && !shown.files.some(({ attachmentId, code }) => !attachmentId && !code))
      void keeping.discard(shown.id);
  }

  private again(): void {
    this.see();
    this.leaveReceipt();
    this.form.requestUpdate();
    void this.form.focusOn("#heading");
  }

  private leaveReceipt(): void {
    this.receipt?.leave();
    this.receipt = this.shown = undefined;
    this.changes = undefined;
  }

  /** Follows a report, of this form or of an earlier visit. */
  private delivered(record: Record, delivery: Delivery): void {
    const { form, shown, awaited } = this;
    if (delivery.state === "sending_text") this.leaving.add(record.id);
    if (record.receipt && this.leaving.delete(record.id))
      form.emit("lapor-success", { trackingId: record.receipt.trackingId });
    if (delivery.state === "waiting" && record.attempts?.code)
      form.emit("lapor-error", { code: record.attempts.code });
    if (record.receipt && awaited?.id === record.id && (awaited.values || this.listing)) {
      this.awaited = undefined;
      void this.receive(record.id, awaited.values);
    }
    if (shown?.id === record.id) {
      this.shown = record;
      if (delivery.state === "sent" && delivery.next === undefined) this.clearAway();
    }
    form.requestUpdate();
  }

  private change({ title, body }: FormValues): void {
    this.changes = {
      text: `${title.trim()}\n${body.trim()}`.slice(0, longestReply),
      key: createIdempotencyKey(),
      state: "",
    };
  }

  /** Below the codes: files on their way, and words that were not in what was taken. */
  private aftermath(): unknown {
    const { shown, changes, form, keeping } = this;
    const { keeping: words } = form.late!;
    if (!shown) return nothing;
    const { files } = shown;
    const left = files.filter(({ attachmentId, code }) => !attachmentId && !code).length;
    const delivery = keeping.deliveries.get(shown.id);
    const sending =
      delivery?.state === "sending_file"
        ? html`<progress part="progress" max="100" value=${delivery.percent} aria-label=${words.states.file(delivery.file, delivery.count)}></progress>`
        : nothing;
    // Without a blank in it, so that it takes no room while it is empty.
    return html`<div role="status">${left ? html`<p>${words.filesFollow(left)}</p>` : nothing}${files.map(({ code, name }) => (code ? html`<p class="error">${words.fileFailed(name)} ${this.channel.faultWords(code)}</p>` : nothing))}</div>
    ${sending}
    ${
      changes
        ? html`<div class="box"><p>${words.earlier}</p><p class="words">${changes.text}</p>
          <div role="status">${changes.state === "sent" ? html`<p class="good">${words.changesAdded}</p>` : changes.state === "failed" ? html`<p class="error">${form.late!.faults.network}</p>` : nothing}</div>
          ${changes.state === "sent" ? nothing : html`<div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${this.addChanges}>${changes.state === "sending" ? words.addingChanges : words.addChanges}</button></div>`}</div>`
        : nothing
    }`;
  }

  private addChanges = async (): Promise<void> => {
    const { changes, shown, form } = this;
    if (!changes || !shown?.receipt || changes.state === "sending") return;
    const settle = (state: Changes["state"]) => {
      changes.state = state;
      form.requestUpdate();
    };
    settle("sending");
    try {
      await clientOf(form).addReply(
        shown.receipt,
        { message: changes.text },
        { idempotencyKey: changes.key },
      );
      settle("sent");
    } catch (error) {
      tellFault(form, error);
      settle("failed");
    }
  };
}
