import { alignTop } from "../../align-top.ts";
import type { Delivery } from "../../offline/outbox.ts";
import { errorSentence, type FormContext, loadWithExtra, siteAgencyId } from "../state/form-host.ts";
import type { FormAction, FormState } from "../state/form-state.ts";
import type { FormValues, ReportRecord } from "../values/form-values.ts";
import { writeReport } from "./new-report.ts";
import type { OfflineReports } from "./offline-reports.ts";

/** Milliseconds after which the citizen is told that sending is slow, and what is safe. */
const slowAfter = 8000;

/** What the send button says while the form is busy. */
export function progressWords({ progress }: FormState, { strings, late }: FormContext): string {
  if (progress === "sending") return strings().sending;
  const { keeping } = late();
  return progress === "slow" ? keeping.slow : keeping.states.solving;
}

/**
 * The way from the button to the receipt. The report is on the device before its first byte leaves. One
 * report is one idempotency key, whatever is edited, repeated or closed in between. A refusal is shown from
 * memory: the form never lost its values.
 */
export class Sending {
  private readonly form: FormContext;
  private readonly offline: OfflineReports;
  /** When the policy was seen, with the privacy notice in it. */
  private noticeSeen = "";
  /** Reports whose words were sent from this page. */
  private readonly leaving = new Set<string>();
  /** The challenge was announced: once per attempt. */
  private solvingSaid = false;
  /** Ends when a refusal is on the screen. */
  private correction: Promise<void> | undefined;
  /** Called when no file is being prepared any more. */
  private prepared: (() => void) | undefined;

  constructor(form: FormContext, offline: OfflineReports) {
    this.form = form;
    this.offline = offline;
    form.store.subscribe((action, before) => this.follow(action, before));
  }

  /** Sends what is in the form. Ends when it is sent, waits, or has to be corrected. */
  async send(): Promise<void> {
    const { form, offline } = this;
    const { store, host } = form;
    this.solvingSaid = false;
    const timer = setTimeout(() => this.progress("slow"), slowAfter);
    this.announce(progressWords(store.state, form));
    try {
      // A photo may be stored and sent only after its metadata is removed.
      if (store.state.preparing)
        await new Promise<void>((resolve) => {
          this.prepared = resolve;
        });
      // The page may have emptied the form meanwhile, or everything was deleted from the device.
      if (!store.state.busy) return;
      if (store.state.failure) return await host.focusOn("#failure");
      store.dispatch({ type: "submit" });
      const { values, policy, channel } = store.state;
      const notice = channel?.notice && { version: channel.notice.version, seenAt: this.noticeSeen };
      const report = writeReport(values, policy, siteAgencyId(host, store.state), notice);
      const id = await offline.autosave.enqueue(offline.content, report);
      if (!id) return store.state.busy ? store.dispatch({ type: "list" }) : undefined;
      if (store.state.busy) store.dispatch({ type: "await", id, values });
      const { state } = await offline.outbox.send(id, { evenIfStale: true });
      await this.correction;
      const { awaited } = store.state;
      if (awaited?.id === id && awaited.values && state !== "refused") await this.leaveWaiting(id, values);
    } finally {
      clearTimeout(timer);
    }
  }

  private follow(action: FormAction, before: FormState): void {
    const { store } = this.form;
    if (action.type === "learn") this.noticeSeen = new Date().toISOString();
    if (action.type === "delivery") this.delivered(action.record, action.delivery, before);
    if (action.type === "await" && !action.values) this.solvingSaid = false;
    if (!store.state.preparing || !store.state.busy) {
      this.prepared?.();
      this.prepared = undefined;
    }
  }

  private announce(words: string): void {
    this.form.store.dispatch({ type: "announce", words });
  }

  private progress(progress: FormState["progress"]): void {
    const { store } = this.form;
    store.dispatch({ type: "progress", progress });
    this.announce(progressWords(store.state, this.form));
  }

  /** Follows a report of this form, or of an earlier visit. */
  private delivered(record: ReportRecord, delivery: Delivery, { awaited, listing }: FormState): void {
    const { host, store, late } = this.form;
    const { id, receipt, attempts } = record;
    const inForm = awaited?.id === id ? awaited.values : undefined;
    const isAwaited = awaited?.id === id && (inForm || listing);
    if (delivery.state === "sending_text") this.leaving.add(id);
    if (receipt && this.leaving.delete(id)) {
      // Otherwise the receipt says so.
      if (!isAwaited) this.announce(late().keeping.sent(1));
      host.emit("lapor-success", { trackingId: receipt.trackingId });
    }
    if (isAwaited) this.followSolving(delivery);
    if (delivery.state === "waiting" && attempts?.code) host.emit("lapor-error", { code: attempts.code });
    if (delivery.state === "refused" && inForm) this.correction = this.correct(record, inForm);
    // A listener of the event may have emptied the form; the receipt is shown all the same.
    if (receipt && isAwaited) void this.receive(record, store.state.awaited?.values);
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
    // Words typed after the button was pressed are not in what was accepted.
    const isLater = sent && (title || body) && (title !== sent.title || body !== sent.body);
    store.dispatch({ type: "show_receipt", record, sent, later: isLater ? values : undefined });
    if (!sent) return;
    store.dispatch({ type: "restart" });
    await this.offline.begin();
  }

  /** The report waits on the device. */
  private async leaveWaiting(id: string, sent: FormValues): Promise<void> {
    const { form, offline } = this;
    const { store } = form;
    // What was typed after the button was pressed would be lost in a list of what was sent.
    if (store.state.values !== sent) return this.continueWriting(id);
    store.dispatch({ type: "await", id });
    store.dispatch({ type: "restart" });
    await offline.begin();
    await offline.refresh();
    store.dispatch({ type: "list", id });
  }

  /**
   * What could not be sent is a draft again, and the citizen goes on writing it: neither words nor focus may
   * move.
   */
  private async continueWriting(id: string): Promise<void> {
    const { form, offline } = this;
    const record = await offline.outbox.reopen(id);
    if (!record || !(await offline.autosave.reopen(record))) return form.store.dispatch({ type: "list" });
    offline.save();
    const code = record.attempts?.code ?? "network";
    form.store.dispatch({ type: "fail", failure: { code } });
    this.announce(`${form.late().fault.heading}. ${errorSentence(code, form.late())}`);
  }

  /**
   * The channel refused what is in the form. The record is a draft again, and its errors are shown beside
   * what was typed.
   */
  private async correct(record: ReportRecord, sent: FormValues): Promise<void> {
    const { form, offline } = this;
    const { store } = form;
    if (!(await offline.autosave.reopen(record))) return store.dispatch({ type: "list" });
    store.dispatch({ type: "reupload", files: record.files.filter(({ attachmentId }) => !attachmentId) });
    if (store.state.values !== sent) offline.save();
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
    ? await loadWithExtra(form, () => import("../channel/page-fault.ts")).catch(() => undefined)
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
