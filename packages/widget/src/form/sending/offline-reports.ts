import { clientOf } from "../../client.ts";
import { loadPart } from "../../load-part.ts";
import { createDeviceStore, type DeviceStore, type StoreChange } from "../../offline/device-store.ts";
import { DraftAutosave, type FormContent } from "../../offline/draft-autosave.ts";
import type { ListedReport } from "../../offline/kept-report.ts";
import { createOutbox, type Delivery, type Outbox } from "../../offline/outbox.ts";
import { isPageBack, isTabDraft } from "../../offline/tab-draft.ts";
import type { DeviceReport, FormValues } from "../../values/form-values.ts";
import { fitValues, isEmpty } from "../../values/stored-values.ts";
import type { FormContext } from "../state/form-host.ts";
import type { DeviceState } from "../state/form-state.ts";
import { onLeave, onWake } from "./page-moments.ts";
import { showList } from "./show-list.ts";
import { submitReport } from "./submit-report.ts";

let shared: DeviceStore<FormValues> | undefined;

/**
 * Counts how often all records were deleted from the device since the page was opened, in this tab or another
 * one.
 */
let forgets = 0;

/** Opens the store that all forms of this page share. */
function openStore(): DeviceStore<FormValues> {
  if (!shared) {
    shared = createDeviceStore(Date.now, fitValues);
    shared.subscribe(({ id }) => {
      if (!id) forgets++;
    });
  }
  return shared;
}

/** The page's forms. When one of them releases a draft, the others offer it. */
const active = new Set<OfflineReports>();

/**
 * Deletes all records of this sent report from the device, whichever of the site's forms sent it. Returns
 * false if the device's storage cannot be read or does not confirm the deletion.
 */
export async function forgetReport(trackingId: string): Promise<boolean> {
  const store = openStore();
  const ids = await store.findSent(trackingId);
  if (!ids) return false;
  // Discard the report in each form first, because an upload that is still running would store the record
  // again.
  await Promise.all(ids.flatMap((id) => [...active].map((reports) => reports.discard(id))));
  return (await Promise.all(ids.map((id) => store.delete(id)))).every(Boolean);
}

const wait = (milliseconds: number, work: () => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** Makes the browser ask for confirmation before it closes the page. */
const askToStay = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
  // Chrome before 119 supports only this property.
  event.returnValue = "";
};

/**
 * The reports of one form on this device: the current draft, and the outbox for its channel, key and agency.
 * Subscribes to the form's store, and writes the stored reports and their delivery states into it.
 */
export class OfflineReports {
  /**
   * The drafts that were dropped on this page but can still be restored, with the time of their last change.
   */
  readonly dropped: Map<string, number> = new Map();
  readonly records: DeviceStore<FormValues> = openStore();
  autosave: DraftAutosave<FormValues>;
  outbox: Outbox<FormValues>;
  private readonly form: FormContext;
  private readonly delivered: (record: DeviceReport, delivery: Delivery) => void;
  private scope = "";
  private isTakingOver = false;
  /** The form's values when it was removed from the page and released its draft. */
  private left: string | undefined;
  /** The value of the module's `forgets` that this form has already applied. */
  private forgets = forgets;
  private endings: (() => void)[] = [];

  /**
   * @param delivered Called when the delivery of a report advances. The report may be from an earlier visit.
   */
  constructor(form: FormContext, delivered: (record: DeviceReport, delivery: Delivery) => void) {
    this.form = form;
    this.delivered = delivered;
    this.autosave = this.createAutosave();
    this.outbox = this.openOutbox();
    form.store.subscribe(({ type }) => {
      if (type === "edit" || type === "choose_visibility" || type === "files" || type === "keep_confidential")
        this.save();
      if (type === "reset") void this.discardDraft();
      if (type === "learn") void this.takeOver();
    });
  }

  /**
   * Manages this form's records until `stop`. Records for another channel, key or agency belong to another
   * form.
   */
  start(): void {
    const { baseUrl = "", publishableKey = "", agency = "", isConnected } = this.form.host;
    const scope = `${baseUrl} ${publishableKey} ${agency}`;
    // The form may have been removed from the page while this part was loading.
    if (!isConnected || (this.endings.length && scope === this.scope)) return;
    if (scope !== this.scope) {
      this.stop();
      void this.autosave.stop();
      this.left = undefined;
      this.scope = scope;
      this.autosave = this.createAutosave();
      this.outbox = this.openOutbox();
    }
    active.add(this);
    this.endings = [
      () => active.delete(this),
      onLeave(() => void this.autosave.flush()),
      this.records.subscribe((change) => this.follow(change)),
      () => this.outbox.stop(),
    ];
    this.guard();
    this.outbox.start();
    if (this.left && this.forgets === forgets) void this.restore(this.left);
    else if (isPageBack()) void this.bringBack().then(() => this.follow());
    else this.follow();
  }

  /** Saves the draft and stops everything that is running. */
  stop(): void {
    for (const end of this.endings.splice(0)) end();
    this.guard();
    void this.autosave.flush();
    // An element that was only moved on the page is connected again by the time the timer fires.
    setTimeout(() => this.endings.length || void this.release());
  }

  /** Returns the form's content in the format in which it is stored. */
  get content(): FormContent<FormValues> {
    const { values, files, device } = this.form.store.state;
    return {
      values,
      files,
      empty: isEmpty(values) && !files.length,
      lasting: !values.confidential || device.keepConfidential,
    };
  }

  /** Schedules saving the form's content. */
  save(): void {
    if (!this.left) this.autosave.edit(this.content);
  }

  /**
   * Takes over reports that were stored under a key that the channel no longer accepts, because the channel
   * accepts this form's key.
   */
  private async takeOver(): Promise<void> {
    const { scope } = this;
    if (this.form.host.client || this.isTakingOver) return;
    this.isTakingOver = true;
    try {
      if (!(await this.records.hasOthers(scope))) return;
      const { takeOver } = await loadPart(() => import("../../offline/take-over.ts"));
      if (!(await takeOver(scope)) || scope !== this.scope || !this.endings.length) return;
      this.outbox.start();
      await this.refresh();
    } catch {
      // Without storage or a network, nothing can be taken over; the next visit retries.
    } finally {
      this.isTakingOver = false;
    }
  }

  /** Opens a draft in the form, instead of the current draft. */
  async resume(id: string): Promise<DeviceReport | undefined> {
    const record = await this.autosave.resume(id);
    if (record) {
      this.restoreConsent(record);
      this.show({ restored: false });
    }
    await this.refresh();
    return record;
  }

  /** Empties the form. Returns the id of the previous content, which is kept on the device as a draft. */
  async startEmpty(): Promise<string | undefined> {
    const id = await this.autosave.restart();
    this.form.store.dispatch({ type: "restart" });
    this.show({ saved: undefined, restored: false, keepConfidential: false });
    return id;
  }

  /**
   * Stores a confidential record, which so far is only in memory, on the device. Called when the citizen
   * consents to this.
   */
  async keepOnDevice(id: string): Promise<void> {
    const whole = await this.records.get(id);
    if (whole && (await this.records.put({ ...whole, lasting: true }))) this.mark(id, true);
  }

  /** Records that a receipt was shown, so the device keeps it for a day instead of a month. */
  async noteSeen(id: string): Promise<void> {
    const whole = await this.records.get(id);
    if (whole && !whole.seenAt) await this.records.put({ ...whole, seenAt: Date.now() });
  }

  /** Deletes a draft, a report that must not be sent, or a receipt that the citizen has seen. */
  async discard(id: string): Promise<void> {
    await this.outbox.discard(id);
    const deliveries = new Map(this.device.deliveries);
    deliveries.delete(id);
    this.show({ deliveries });
    await this.refresh();
  }

  /** Starts another report after the current one was sent. */
  async begin(): Promise<void> {
    this.show({ saved: undefined, restored: false, keepConfidential: false });
    await this.autosave.restart();
  }

  /** Reloads the records from the device. This happens automatically after each change. */
  async refresh(): Promise<void> {
    const all = await this.records.list(this.scope);
    const open = await this.autosave.openDrafts();
    const dropped = all.filter(({ id, stage }) => stage === "dropped" && this.dropped.has(id));
    // A dropped draft keeps its position in the list.
    const ageOf = ({ id, savedAt }: ListedReport) => this.dropped.get(id) ?? savedAt;
    this.show({
      drafts: [...open, ...dropped].sort((one, other) => ageOf(other) - ageOf(one)),
      reports: all.filter(({ stage }) => stage !== "draft" && stage !== "dropped"),
    });
  }

  /**
   * Restores the content that this tab's form had before the page was reloaded, revisited or killed. Never
   * replaces newer entries, and never gives consent.
   */
  private async bringBack(): Promise<void> {
    const drafts = (await this.records.list(this.scope)).filter(
      (record) => record.stage === "draft" && isTabDraft(record, Date.now()),
    );
    for (const { id } of drafts) {
      // The previous page may hold its lock for a moment after it was closed.
      for (let patience = 10; patience && this.isUntouched; patience--) {
        if (await this.reopen(id)) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Shows a draft in the form if the form is empty. */
  async reopen(id: string): Promise<boolean> {
    const record = await this.autosave.resume(id, () => this.isUntouched);
    if (!record) return false;
    const { values, files } = record;
    this.form.store.dispatch({ type: "restart", values, files });
    this.restoreConsent(record);
    this.show({ restored: true });
    await this.refresh();
    return true;
  }

  private get isUntouched(): boolean {
    const { receipt, listing, busy } = this.form.store.state;
    return this.endings.length > 0 && this.content.empty && !receipt && !listing && !busy;
  }

  /** Discards the current draft, unless it is already enqueued for sending. */
  private async discardDraft(): Promise<void> {
    this.show({ saved: undefined, restored: false, keepConfidential: false });
    await this.autosave.discard();
  }

  /** Releases the draft after the form was removed from the page, so another form can open it. */
  private async release(): Promise<void> {
    this.left = JSON.stringify(this.form.store.state.values);
    await this.autosave.stop();
    for (const each of active) void each.refresh();
  }

  /**
   * Reopens the form's own draft when the form is back on the page, unless another form has opened the draft.
   */
  private async restore(text: string): Promise<void> {
    const autosave = this.createAutosave();
    this.autosave = autosave;
    const own = (await autosave.openDrafts()).find(({ values }) => JSON.stringify(values) === text);
    const record = own && (await autosave.resume(own.id));
    if (autosave !== this.autosave) return;
    if (record) this.restoreConsent(record);
    this.left = undefined;
    this.save();
    await this.refresh();
  }

  /** The consent to store a confidential report applies only to that report. */
  private restoreConsent({ values, lasting }: DeviceReport): void {
    this.show({ keepConfidential: !!values?.confidential && lasting !== false });
  }

  private follow({ id, stage }: Partial<StoreChange> = {}): void {
    // A record without a stage was deleted, and a dropped draft is about to be, so closing the page cannot
    // lose either.
    if (id && (!stage || stage === "dropped")) this.mark(id, true);
    if (this.forgets !== forgets) {
      this.forgets = forgets;
      this.left = undefined;
      this.form.store.dispatch({ type: "forgotten" });
      this.guard();
    }
    void this.refresh();
  }

  private createAutosave(): DraftAutosave<FormValues> {
    const { scope, records } = this;
    return new DraftAutosave<FormValues>({
      store: records,
      scope,
      saved: (saved, id) => {
        this.mark(id, saved);
        this.show({ saved });
      },
      takenOver: () => showList(this.form),
      now: Date.now,
      wait,
      locks: navigator.locks,
    });
  }

  private openOutbox(): Outbox<FormValues> {
    const { scope, records } = this;
    const { host, store } = this.form;
    return createOutbox<FormValues>({
      store: records,
      scope,
      submit: (report, options) => submitReport(host, report, options),
      upload: ({ bytes, name }, options) =>
        clientOf(host).uploadAttachment(bytes, { ...options, fileName: name, maxRetries: 0 }),
      isOpen: (id) => store.state.awaited?.id === id && !!store.state.awaited.values,
      changed: (record, delivery, onDevice) => {
        this.mark(record.id, onDevice || delivery.state === "sent");
        store.dispatch({ type: "delivery", record, delivery });
        this.delivered(record, delivery);
      },
      now: Date.now,
      random: Math.random,
      wait,
      onWake,
      locks: navigator.locks,
    });
  }

  /**
   * Records whether a record is stored. While a record is only in memory, the browser asks before it closes
   * the page.
   */
  private mark(id: string, safe: boolean): void {
    if (this.device.unsafe.has(id) !== safe) return;
    const unsafe = new Set(this.device.unsafe);
    if (safe) unsafe.delete(id);
    else unsafe.add(id);
    this.show({ unsafe });
    this.guard();
  }

  private guard(): void {
    removeEventListener("beforeunload", askToStay);
    if (this.device.unsafe.size && this.endings.length) addEventListener("beforeunload", askToStay);
  }

  private get device(): DeviceState {
    return this.form.store.state.device;
  }

  private show(device: Partial<DeviceState>): void {
    this.form.store.dispatch({ type: "device", device });
  }
}
