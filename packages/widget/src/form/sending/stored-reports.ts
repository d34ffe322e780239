import { LazyPart } from "../../lazy-part.ts";
import { isArrived } from "../../offline/kept-report.ts";
import { isOffline } from "../../offline/sending-rules.ts";
import type { StoredReport } from "../../values/form-values.ts";
import { type FormContext, loadWithExtra } from "../state/form-host.ts";
import type { FormAction, FormState } from "../state/form-state.ts";
import type { OfflineReports } from "./offline-reports.ts";
import { type Sending, showRefusal } from "./sending.ts";
import { showList } from "./show-list.ts";
import type { StoredCards } from "./stored-cards.ts";

/** The actions that the citizen can take on the reports on the device. */
export class StoredReports {
  /** The cards for drafts and for reports that were sent in the background. Loaded only if there are any. */
  readonly cards: LazyPart<StoredCards>;
  private readonly form: FormContext;
  private readonly offline: OfflineReports;
  private readonly sending: Sending;

  constructor(form: FormContext, offline: OfflineReports, sending: Sending) {
    this.form = form;
    this.offline = offline;
    this.sending = sending;
    this.cards = new LazyPart(form.host, async () => {
      const { StoredCards } = await loadWithExtra(form, () => import("./stored-cards.ts"));
      return this.cards.part ?? new StoredCards(form, offline);
    });
    form.store.subscribe((action, before) => this.follow(action, before));
  }

  async resume(id: string): Promise<void> {
    const record = await this.offline.resume(id);
    if (!record) return;
    this.fill(record);
    await this.form.host.focusOn("#title");
  }

  /**
   * Opens a report from the list in the form again. If the channel refused it, shows the channel's errors.
   */
  async edit(id: string): Promise<void> {
    const { form, offline } = this;
    const record = (await offline.outbox.reopen(id)) && (await offline.resume(id));
    if (!record) return showList(form);
    this.fill(record);
    if (!(await showRefusal(form, record))) await form.host.focusOn("#title");
  }

  async sendNow(id: string): Promise<void> {
    const { state } = await this.sending.sendStored(id);
    if (state === "refused") return this.edit(id);
    const record = state !== "sent" && (await this.offline.records.get(id));
    if (record) this.announce(stateWords(record, this.form));
  }

  async discard(id: string): Promise<void> {
    const { store, late, host } = this.form;
    store.dispatch({ type: "ask", question: "" });
    await this.offline.discard(id);
    this.notify(late().keeping.discarded);
    const { listing, device } = store.state;
    if (listing && device.reports.length) await host.focusOn("#kept-heading");
    else this.showForm();
  }

  async openReceipt(id: string): Promise<void> {
    const record = await this.offline.records.get(id);
    if (record) this.form.store.dispatch({ type: "show_receipt", record });
  }

  keepOnDevice(id: string): Promise<void> {
    return this.offline.keepOnDevice(id);
  }

  async forget(): Promise<void> {
    await this.offline.records.forgetEverything();
    this.showForm();
  }

  /**
   * Opens a question and moves the focus to it. Closes it and moves the focus back to its button if
   * `question` is empty.
   */
  ask(question: string): void {
    const { store, host } = this.form;
    const before = store.state.question;
    store.dispatch({ type: "ask", question });
    void host.focusOn(question ? "#question" : `#ask-${before}`);
  }

  showForm(): void {
    this.form.store.dispatch({ type: "show_form" });
    void this.form.host.focusOn("#heading");
  }

  private follow(action: FormAction, { device }: FormState): void {
    const { store, late } = this.form;
    if (action.type === "forgotten") this.notify(late().keeping.forgotten);
    const { drafts, reports, restored } = store.state.device;
    if (restored && !device.restored) this.announce(late().keeping.restored);
    // Whether the receipt of the report that was just sent is on the screen or about to be.
    const { receipt, awaited, listing } = store.state;
    const shown = receipt?.record.id ?? (awaited?.values || listing ? awaited?.id : undefined);
    const isUnseen = (report: StoredReport) => isArrived(report) && report.id !== shown;
    if (action.type === "device" && (drafts.length || restored || reports.some(isUnseen)))
      void this.cards.load();
    // Announced once, because the line above the fields may be out of view.
    if (store.state.device.saved === false && device.saved !== false) this.announce(savedWords(this.form));
  }

  private fill({ values, files }: Parameters<typeof showRefusal>[1]): void {
    this.form.store.dispatch({ type: "restart", values, files });
  }

  /** Announces the last action, and shows it above the fields until the citizen types something. */
  private notify(message: string): void {
    this.form.store.dispatch({ type: "message", message });
    this.announce(message);
  }

  private announce(words: string): void {
    this.form.store.dispatch({ type: "announce", words });
  }
}

export function savedWords({ store, late }: FormContext): string {
  const { keeping: words } = late();
  const { device, values } = store.state;
  if (device.saved) return words.saved;
  return values.confidential && !device.keepConfidential ? words.notKept : words.onlyHere;
}

export function stateWords(record: StoredReport, { store, late }: FormContext): string {
  const { states } = late().keeping;
  const delivery = store.state.device.deliveries.get(record.id);
  const { code } = record.attempts ?? {};
  if (delivery?.state === "sending_text" && delivery.solving) return states.solving;
  if (delivery?.state === "sending_text" || delivery?.state === "elsewhere") return states.sending;
  if (delivery?.state === "sending_file") return states.file(delivery.file, delivery.count);
  if (record.stage === "waiting" && store.state.refusal) return states.blocked;
  if (delivery?.state === "stale") return states.stale;
  if (record.stage === "refused") return states.refused;
  if (record.stage === "sent") return states.sent;
  return !code || isOffline(code) ? states.waiting : states.busy;
}
