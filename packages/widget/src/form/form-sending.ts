import type { TemplateResult } from "lit";
import type { KeptReport } from "../offline/kept-report.ts";
import type { Delivery } from "../offline/outbox.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import type { FormChannel } from "./form-channel.ts";
import { emptyValues, type Fault, type FormValues } from "./form-state.ts";
import type { LaporForm } from "./lapor-form.ts";
import {
  forgetLine,
  type KeepingView,
  keepLine,
  reportList,
  savedWords,
  stateOf,
} from "./offline-template.ts";
import { ReportKeeping } from "./report-drafts.ts";
import { placeFaults } from "./server-errors.ts";
import { ShownReceipt } from "./shown-receipt.ts";

type Record = KeptReport<FormValues>;

/** Milliseconds after which sending is called slow, and the citizen told what is safe. */
const slowAfter = 8000;
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
  private readonly receipt: ShownReceipt;
  private listing = false;
  /** What the citizen has just tried to send, with its values while they are in the form: its receipt is shown as soon as it is there. */
  private awaited: { id: string; values?: FormValues } | undefined;
  /** Reports whose words left from this page. */
  private readonly leaving = new Set<string>();
  private asked = "";
  private told = "";
  private looked = false;
  private wasSaved: boolean | undefined;
  private slow = false;
  /** The device works for the channel's challenge, which is said once however many come. */
  private solving = false;
  private solvingSaid = false;

  constructor(form: LaporForm, channel: FormChannel, styles: AddedStyles) {
    this.form = form;
    this.channel = channel;
    this.keeping = new ReportKeeping(form, {
      files: channel.files,
      delivered: (record, delivery) => this.delivered(record, delivery),
      takenOver: () => this.showList(),
      forgotten: () => this.forgotten(),
      changed: () => this.changed(),
    });
    this.receipt = new ShownReceipt({
      form,
      styles,
      keeping: this.keeping,
      faultWords: (code) => channel.faultWords(code),
    });
  }

  /** What the button says meanwhile. */
  get words(): string {
    const { strings, late } = this.form;
    if (this.slow) return late!.keeping.slow;
    return this.solving ? late!.keeping.states.solving : strings!.sending;
  }

  /** Sends what is in the form. Ends when it is sent, waits, or is to be put right. */
  async send(): Promise<void> {
    const { form, channel, keeping } = this;
    this.fault = undefined;
    this.slow = this.solving = this.solvingSaid = false;
    const timer = setTimeout(() => {
      this.slow = true;
      form.say(this.words);
      form.requestUpdate();
    }, slowAfter);
    form.say(this.words);
    try {
      await channel.files.prepared();
      // Emptied meanwhile, by the page or because everything was forgotten.
      if (!form.state.busy) return;
      channel.files.uploads?.pause();
      const { values } = form.state;
      const id = await keeping.handOver(channel.write());
      if (!id) return form.state.busy ? await this.showList() : undefined;
      if (form.state.busy) this.awaited = { id, values };
      const { state } = await keeping.deliver(id);
      if (this.awaited?.id !== id || !this.awaited.values) return;
      if (state === "refused") await this.takeBack(id, true);
      else await this.leaveWaiting(id, values);
    } finally {
      clearTimeout(timer);
      channel.files.uploads?.resume();
    }
  }

  /** Leaves the receipt, the list and the draft at hand. */
  reset(): void {
    this.receipt.leave();
    this.fault = undefined;
    this.listing = false;
    this.turnAway();
    void this.keeping.discardDraft();
  }

  /** What is being sent is not in the form any more: it goes its way, and what becomes of it takes nobody's place. */
  private turnAway(): void {
    if (this.awaited) this.awaited = { id: this.awaited.id };
  }

  /** Nothing of a report is left in the form. */
  private clear(): void {
    const { form, channel } = this;
    form.dispatch({ type: "restart" });
    channel.files.clear();
    channel.suggestions.clear();
    channel.fillInRegion();
  }

  /** Everything was taken from the device. A receipt that is being read stays on the screen. */
  private forgotten(): void {
    const { form } = this;
    this.asked = "";
    this.listing = false;
    this.awaited = this.fault = undefined;
    this.clear();
    this.tell(form.late!.keeping.forgotten);
  }

  screen(): TemplateResult | undefined {
    return this.receipt.render() ?? (this.listing ? reportList(this.view) : undefined);
  }

  keepLine(): unknown {
    return keepLine(this.view);
  }

  forgetLine(): TemplateResult {
    return forgetLine(this.view);
  }

  private get view(): KeepingView {
    const { form, keeping, asked, told, looked } = this;
    return {
      keeping,
      late: form.late!,
      asked,
      told,
      looked,
      confidential: form.state.values.confidential,
      actions: {
        resume: (id) => void this.resume(id),
        look: () => {
          this.looked = true;
          void this.showList();
        },
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
  private async receive(record: Record, sent?: FormValues): Promise<void> {
    await this.showReceipt(record, () => {
      const { values } = this.form.state;
      const { title, body } = values;
      // Words typed after the button are not in what was taken.
      return sent && (title || body) && (title !== sent.title || body !== sent.body) ? values : undefined;
    });
    if (!sent) return;
    this.clear();
    await this.keeping.begin();
  }

  /** The report waits on the device. */
  private async leaveWaiting(id: string, sent: FormValues): Promise<void> {
    // What was typed after the button would be lost in a list of what was sent.
    if (this.form.state.values !== sent) return this.goOn(id);
    this.awaited = { id };
    this.clear();
    await this.keeping.begin();
    await this.showList(id);
  }

  /** What could not be sent is a draft again, and the citizen goes on writing it: neither words nor focus may move. */
  private async goOn(id: string): Promise<void> {
    const { form, channel, keeping } = this;
    const record = await keeping.takeBack(id, true);
    if (!record) return this.showList();
    keeping.edited();
    this.fault = { code: record.attempts?.code ?? "network" };
    form.say(`${form.late!.fault.heading}. ${channel.faultWords(this.fault.code)}`);
  }

  /** Opens a record in the form again, with what the channel had against it; what was typed while it was still `inForm` is newer. */
  private async takeBack(id: string, inForm = false): Promise<void> {
    const { form, keeping } = this;
    const record = await keeping.takeBack(id, inForm);
    if (!record) return this.showList();
    await this.fill(inForm ? { ...record, values: form.state.values } : record);
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
    this.asked = this.told = "";
    this.turnAway();
    this.form.dispatch({ type: "restart", values: { ...emptyValues, ...values } });
    // Without signal the part for files may be missing; they stay in the record, and are sent with it.
    await this.channel.files.restore(files).catch(() => {});
    this.form.requestUpdate();
  }

  private async sendNow(id: string): Promise<void> {
    const { form, keeping } = this;
    this.awaited = { id };
    this.slow = this.solvingSaid = false;
    form.say(form.strings!.sending);
    const { state } = await keeping.deliver(id);
    if (state === "refused") return this.takeBack(id);
    const record = state !== "sent" && (await keeping.read(id));
    if (record) form.say(stateOf(record, this.view));
  }

  private async discard(id: string): Promise<void> {
    const { form, keeping } = this;
    this.asked = "";
    await keeping.discard(id);
    this.tell(form.late!.keeping.discarded);
    if (this.listing && keeping.reports.length) await form.focusOn("#kept-heading");
    else this.showForm();
  }

  /** Says what was done aloud, and above the fields until something is typed. */
  private tell(words: string): void {
    this.told = words;
    this.form.say(words);
  }

  /** That what is typed is in memory alone is said once: the line above the fields may be out of sight. */
  private changed(): void {
    const { form, keeping, wasSaved } = this;
    this.wasSaved = keeping.saved;
    if (keeping.saved === false && wasSaved !== false) form.say(savedWords(this.view));
    form.requestUpdate();
  }

  private async forget(): Promise<void> {
    await this.keeping.forgetEverything();
    this.showForm();
  }

  /** The focus follows the question, and goes back to where it was asked. */
  private ask(what: string): void {
    const { form, asked } = this;
    this.asked = what;
    form.requestUpdate();
    void form.focusOn(what ? "#question" : `#ask-${asked}`);
  }

  /** Shows what is on the device, and moves the focus to the record of that id. */
  private async showList(id?: string): Promise<void> {
    // It may have changed just now.
    if (id) await this.keeping.refresh();
    this.listing = true;
    this.told = "";
    this.form.say("");
    this.form.requestUpdate();
    await this.form.focusOn(`#kept-${id ?? "heading"}`);
  }

  private showForm(): void {
    this.listing = this.looked = false;
    if (!this.awaited?.values) this.awaited = undefined;
    this.form.requestUpdate();
    void this.form.focusOn("#heading");
  }

  private async openReceipt(id: string): Promise<void> {
    const record = await this.keeping.read(id);
    if (record) await this.showReceipt(record, () => undefined);
  }

  /** Shows a receipt; one that cannot be shown stays in the list with its codes. */
  private async showReceipt(record: Record, later: () => FormValues | undefined): Promise<void> {
    const isShown = await this.receipt.show(record, later);
    this.listing = false;
    if (isShown) return;
    this.looked = true;
    await this.showList(record.id);
  }

  private followSolving(delivery: Delivery): void {
    const { form } = this;
    this.solving = delivery.state === "sending_text" && !!delivery.solving;
    if (!this.solving || this.slow || this.solvingSaid) return;
    this.solvingSaid = true;
    form.say(form.late!.keeping.states.solving);
  }

  /** Follows a report, of this form or of an earlier visit. */
  private delivered(record: Record, delivery: Delivery): void {
    // Who is told may empty the form; the receipt is shown all the same.
    const { form, awaited } = this;
    if (delivery.state === "sending_text") this.leaving.add(record.id);
    const isAwaited = awaited?.id === record.id && (awaited.values || this.listing);
    if (record.receipt && this.leaving.delete(record.id)) {
      // Else its receipt says so.
      if (!isAwaited) form.say(form.late!.keeping.sent(1));
      form.emit("lapor-success", { trackingId: record.receipt.trackingId });
    }
    if (isAwaited) this.followSolving(delivery);
    if (delivery.state === "waiting" && record.attempts?.code)
      form.emit("lapor-error", { code: record.attempts.code });
    if (record.receipt && isAwaited) {
      const inForm = this.awaited?.values;
      this.awaited = undefined;
      void this.receive(record, inForm);
    }
    this.receipt.follow(record, delivery);
    form.requestUpdate();
  }
}
