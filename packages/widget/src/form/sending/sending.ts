import { alignTop } from "../../align-top.ts";
import type { Delivery } from "../../offline/outbox.ts";
import type { Attachments } from "../fields/attachments.ts";
import type { ChannelPolicy } from "../policy/channel-policy.ts";
import { errorSentence, type FormContext, loadWithExtra, siteAgencyId } from "../state/form-host.ts";
import type { FormState } from "../state/form-state.ts";
import type { FormValues, ReportRecord } from "../values/form-values.ts";
import { writeReport } from "./new-report.ts";
import type { OfflineReports } from "./offline-reports.ts";
import { showList } from "./show-list.ts";

/** Milliseconds after which the citizen reads that sending is slow, and that the report is safe. */
const slowAfter = 8000;

/** The send button's text while the form is busy. */
export function progressWords({ progress }: FormState, { strings, late }: FormContext): string {
  if (progress === "sending") return strings().sending;
  const { keeping } = late();
  return progress === "slow" ? keeping.slow : keeping.states.solving;
}

/** The parts that are asked on the way. */
export interface SendingParts {
  policy: ChannelPolicy;
  attachments: Attachments;
  offline: OfflineReports;
}

/**
 * The steps from the button to the receipt. The report is on the device before its first byte leaves. One
 * report has one idempotency key, whatever is edited, repeated or closed in between. A refusal is shown from
 * memory: the form never lost its values.
 */
export class Sending {
  private readonly form: FormContext;
  private readonly parts: SendingParts;
  /** Reports whose words were sent from this page. */
  private readonly leaving = new Set<string>();
  /** The challenge was announced: once per attempt. */
  private solvingSaid = false;

  constructor(form: FormContext, parts: SendingParts) {
    this.form = form;
    this.parts = parts;
  }

  /**
   * Sends what is in the form, which the element has validated. Ends when it is sent, waits, or has to be
   * corrected. The receipt is shown as soon as the channel has the words (`delivered`), while files follow.
   */
  async send(): Promise<void> {
    const { form, parts } = this;
    const { offline, policy, attachments } = parts;
    const { store, host } = form;
    void policy.loadIfMissing();
    // Nothing is sent that cannot arrive.
    if (policy.isPageFault) return host.focusOn("#page-fault");
    this.solvingSaid = false;
    const timer = setTimeout(() => this.progress("slow"), slowAfter);
    this.announce(progressWords(store.state, form));
    try {
      await attachments.prepare();
      // The page may have emptied the form meanwhile, or everything was deleted from the device.
      if (!store.state.busy) return;
      if (store.state.failure) return host.focusOn("#failure");
      // The report's own words are more urgent.
      attachments.uploads?.pause();
      const { values, channel, policy: rules } = store.state;
      const notice = channel?.notice && { version: channel.notice.version, seenAt: policy.seenAt };
      const report = writeReport(values, rules, siteAgencyId(host, store.state), notice);
      const id = await offline.autosave.enqueue(offline.content, report);
      if (!id) return store.state.busy ? showList(form) : undefined;
      if (store.state.busy) store.dispatch({ type: "await", id, values });
      const { state } = await offline.outbox.send(id, { evenIfStale: true });
      const { awaited } = store.state;
      // Its receipt was shown, or the form was emptied meanwhile.
      if (awaited?.id !== id || !awaited.values) return;
      if (state === "refused") await this.correct(id, values);
      else await this.leaveWaiting(id, values);
    } finally {
      clearTimeout(timer);
      attachments.uploads?.resume();
    }
  }

  /** Sends a report of the list; its receipt is shown if the list is still on the screen. */
  async sendStored(id: string): Promise<Delivery> {
    const { form, parts } = this;
    const { offline } = parts;
    this.solvingSaid = false;
    form.store.dispatch({ type: "await", id });
    this.announce(form.strings().sending);
    return offline.outbox.send(id, { evenIfStale: true });
  }

  /** A report has come a step further: the one in the form, or one of an earlier visit. */
  delivered(record: ReportRecord, delivery: Delivery): void {
    const { host, store, late } = this.form;
    const { awaited, listing } = store.state;
    const { id, receipt, attempts } = record;
    const isAwaited = awaited?.id === id && (awaited.values || listing);
    if (delivery.state === "sending_text") this.leaving.add(id);
    if (receipt && this.leaving.delete(id)) {
      // Otherwise the receipt says so.
      if (!isAwaited) this.announce(late().keeping.sent(1));
      host.emit("lapor-success", { trackingId: receipt.trackingId });
    }
    if (isAwaited) this.followSolving(delivery);
    if (delivery.state === "waiting" && attempts?.code) host.emit("lapor-error", { code: attempts.code });
    // A listener of the event may have emptied the form; the receipt is shown all the same.
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

  /** The report was accepted: its receipt is shown at once, while its files follow. */
  private async receive(record: ReportRecord, sent: FormValues | undefined): Promise<void> {
    const { store } = this.form;
    const { values } = store.state;
    const { title, body } = values;
    // Text typed after the button was pressed is not in the accepted report.
    const isLater = sent && (title || body) && (title !== sent.title || body !== sent.body);
    store.dispatch({ type: "show_receipt", record, sent, later: isLater ? values : undefined });
    if (!sent) return;
    store.dispatch({ type: "restart" });
    await this.parts.offline.begin();
  }

  /** The report waits on the device. */
  private async leaveWaiting(id: string, sent: FormValues): Promise<void> {
    const { form, parts } = this;
    const { offline } = parts;
    const { store } = form;
    // The list of sent reports would lose text typed after the button was pressed.
    if (store.state.values !== sent) return this.continueWriting(id);
    this.solvingSaid = false;
    store.dispatch({ type: "await", id });
    store.dispatch({ type: "restart" });
    await offline.begin();
    await offline.refresh();
    showList(form, { id });
  }

  /**
   * A report that could not be sent is a draft again, and the citizen continues to write it: neither text nor
   * focus may move.
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
   * The channel refused the form's content. The record is a draft again, and its errors are shown beside the
   * values.
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

/** Shows why a report that is in the form was refused. False when it was not. */
export async function showRefusal(form: FormContext, { refusal }: ReportRecord): Promise<boolean> {
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
