import { alignTop } from "../../align-top.ts";
import type { Delivery } from "../../offline/outbox.ts";
import type { DeviceReport, FormValues } from "../../values/form-values.ts";
import type { Attachments } from "../fields/attachments.ts";
import type { ChannelPolicy } from "../policy/channel-policy.ts";
import { errorSentence, type FormContext, loadWithExtra, siteAgencyId } from "../state/form-host.ts";
import type { FormState } from "../state/form-state.ts";
import { writeReport } from "./new-report.ts";
import type { OfflineReports } from "./offline-reports.ts";
import { showList } from "./show-list.ts";

/** Milliseconds after which the form states that sending is slow and the report is safe. */
const slowAfter = 8000;

/** Returns the send button's text while the form is busy. */
export function progressWords({ progress }: FormState, { strings, late }: FormContext): string {
  if (progress === "sending") return strings().sending;
  const { keeping } = late();
  return progress === "slow" ? keeping.slow : keeping.states.solving;
}

export interface SendingParts {
  policy: ChannelPolicy;
  attachments: Attachments;
  offline: OfflineReports;
}

/**
 * Takes a report from the button to the receipt. The report is stored on the device before its first byte is
 * sent. It keeps its idempotency key, even if the citizen edits it, sends it again or closes the page. If the
 * channel refuses the report, the form still shows its values.
 */
export class Sending {
  private readonly form: FormContext;
  private readonly parts: SendingParts;
  /** The ids of the reports whose text this page has sent. */
  private readonly leaving = new Set<string>();
  /** Whether this attempt has announced that a challenge is being solved. */
  private solvingSaid = false;

  constructor(form: FormContext, parts: SendingParts) {
    this.form = form;
    this.parts = parts;
  }

  /**
   * Sends the form's content, which the element has validated. Resolves when the report is sent, stored for
   * later, or has to be corrected. The receipt is shown as soon as the channel has the text (`delivered`);
   * the files are uploaded afterwards.
   */
  async send(): Promise<void> {
    const { form, parts } = this;
    const { offline, policy, attachments } = parts;
    const { store, host } = form;
    void policy.loadIfMissing();
    // A page with a fault cannot send, so sending is not attempted.
    if (policy.isPageFault) return host.focusOn("#page-fault");
    this.solvingSaid = false;
    const timer = setTimeout(() => this.progress("slow"), slowAfter);
    try {
      await attachments.prepare();
      // In the meantime, the page may have emptied the form, or everything may have been deleted from the
      // device.
      if (!store.state.busy) return;
      if (store.state.failure) return host.focusOn("#failure");
      // Pause the uploads, because the report's text is more urgent than its files.
      attachments.uploads?.pause();
      const { values, channel, policy: rules } = store.state;
      const notice = channel?.notice && { version: channel.notice.version, seenAt: policy.seenAt };
      const report = writeReport(values, rules, siteAgencyId(host, store.state), notice);
      const id = await offline.autosave.enqueue(offline.content, report);
      if (!id) return store.state.busy ? showList(form) : undefined;
      if (store.state.busy) store.dispatch({ type: "await", id, values });
      const { state } = await offline.outbox.send(id, { evenIfStale: true });
      const { awaited } = store.state;
      // Stop if the receipt was already shown or the form was emptied in the meantime.
      if (awaited?.id !== id || !awaited.values) return;
      if (state === "refused") await this.correct(id, values);
      else await this.leaveWaiting(id, values);
    } finally {
      clearTimeout(timer);
      attachments.uploads?.resume();
    }
  }

  /** Sends a report from the list. Shows its receipt if the list is still on the screen. */
  async sendStored(id: string): Promise<Delivery> {
    const { form, parts } = this;
    const { offline } = parts;
    this.solvingSaid = false;
    form.store.dispatch({ type: "await", id });
    this.announce(form.strings().sending);
    return offline.outbox.send(id, { evenIfStale: true });
  }

  /** Handles progress in a report's delivery, for the report in the form or one from an earlier visit. */
  delivered(record: DeviceReport, delivery: Delivery): void {
    const { host, store, late } = this.form;
    const { awaited, listing } = store.state;
    const { id, receipt, attempts } = record;
    const isAwaited = awaited?.id === id && (awaited.values || listing);
    if (delivery.state === "sending_text") this.leaving.add(id);
    if (receipt && this.leaving.delete(id)) {
      // The receipt of the awaited report already shows that it was sent.
      if (!isAwaited) this.announce(late().keeping.sent(1));
      host.emit("lapor-success", { trackingId: receipt.trackingId });
    }
    if (isAwaited) this.followSolving(delivery);
    if (delivery.state === "waiting" && attempts?.code) host.emit("lapor-error", { code: attempts.code });
    // Show the receipt even if a listener of the event has emptied the form.
    if (receipt && isAwaited) void this.receive(record, store.state.awaited?.values);
  }

  private announce(words: string): void {
    this.form.store.dispatch({ type: "announce", words });
  }

  private progress(progress: FormState["progress"]): void {
    const { store } = this.form;
    store.dispatch({ type: "progress", progress });
    this.announce(progressWords(store.state, this.form));
  }

  private followSolving(delivery: Delivery): void {
    const { store, late } = this.form;
    if (store.state.progress === "slow") return;
    const solving = delivery.state === "sending_text" && !!delivery.solving;
    store.dispatch({ type: "progress", progress: solving ? "solving" : "sending" });
    if (!solving || this.solvingSaid) return;
    this.solvingSaid = true;
    this.announce(late().keeping.states.solving);
  }

  /** Shows an accepted report's receipt immediately, before its files are uploaded. */
  private async receive(record: DeviceReport, sent: FormValues | undefined): Promise<void> {
    const { store } = this.form;
    const { values } = store.state;
    const { title, body } = values;
    // Whether the citizen typed text after pressing the button. The accepted report does not contain that
    // text.
    const isLater = sent && (title || body) && (title !== sent.title || body !== sent.body);
    store.dispatch({ type: "show_receipt", record, sent, later: isLater ? values : undefined });
    if (!sent) return;
    store.dispatch({ type: "restart" });
    await this.parts.offline.begin();
  }

  /** Shows a report that waits on the device, and empties the form. */
  private async leaveWaiting(id: string, sent: FormValues): Promise<void> {
    const { form, parts } = this;
    const { offline } = parts;
    const { store } = form;
    // Show the form instead of the list, because the list would replace text that the citizen typed after
    // pressing the button.
    if (store.state.values !== sent) return this.continueWriting(id);
    this.solvingSaid = false;
    store.dispatch({ type: "await", id });
    store.dispatch({ type: "restart" });
    await offline.begin();
    await offline.refresh();
    showList(form, { id });
  }

  /**
   * Turns a report that could not be sent into a draft again, so the citizen can continue. Neither the text
   * nor the focus moves.
   */
  private async continueWriting(id: string): Promise<void> {
    const { form, parts } = this;
    const { offline } = parts;
    const record = await offline.outbox.reopen(id);
    if (!record || !(await offline.autosave.reopen(record))) return showList(form);
    offline.save();
    const code = record.attempts?.code ?? "network";
    form.store.dispatch({ type: "fail", failure: { code } });
    this.announce(`${form.late().fault.heading}. ${errorSentence(code, form.late())}`);
  }

  /**
   * Turns a report that the channel refused into a draft again, and shows the errors at the form's fields.
   */
  private async correct(id: string, sent: FormValues): Promise<void> {
    const { form, parts } = this;
    const { offline, attachments } = parts;
    const record = await offline.records.get(id);
    if (!record || !(await offline.autosave.reopen(record))) return showList(form);
    attachments.uploadAgain(record.files);
    if (form.store.state.values !== sent) offline.save();
    await showRefusal(form, record);
  }
}

/** Shows in the form why the channel refused the report. Returns false if the report was not refused. */
export async function showRefusal(form: FormContext, { refusal }: DeviceReport): Promise<boolean> {
  if (!refusal) return false;
  const { host, store } = form;
  const { code, fields } = refusal;
  host.emit("lapor-error", { code });
  const part = fields.length
    ? await loadWithExtra(form, () => import("../policy/page-fault.ts")).catch(() => undefined)
    : undefined;
  const errors = part?.placeErrors(fields) ?? [];
  if (errors.length) {
    store.dispatch({ type: "refuse", errors });
    void host.focusOn("#summary").then(() => alignTop(host));
    return true;
  }
  store.dispatch({ type: "fail", failure: refusal });
  store.dispatch({ type: "announce", words: "" });
  void host.focusOn("#failure");
  return true;
}
