import type { NewReport } from "@lapor/sdk";
import { clientOf } from "../client.ts";
import { loadPart } from "../load-part.ts";
import { createDeviceStore, type DeviceStore, type StoreChange } from "../offline/device-store.ts";
import { DraftKeeper, type FormContent } from "../offline/draft-autosave.ts";
import type { KeptReport, ListedReport } from "../offline/kept-report.ts";
import { createOutbox, type Delivery, type Outbox } from "../offline/outbox.ts";
import { onLeave, onWake } from "../offline/page-moments.ts";
import { fitValues } from "./fit-values.ts";
import type { FormFiles } from "./form-files.ts";
import { emptyValues, type FormValues } from "./form-state.ts";
import type { LaporForm } from "./lapor-form.ts";
import { submitReport } from "./submit-report.ts";

export type Kept = ListedReport<FormValues>;

let shared: DeviceStore<FormValues> | undefined;

/** How often everything was taken from the device since the page was opened, here or in another tab. */
let forgets = 0;

/** The store of this page, whose first listener counts. */
function openStore(): DeviceStore<FormValues> {
  if (!shared) {
    shared = createDeviceStore(Date.now, fitValues);
    shared.subscribe(({ id }) => {
      if (!id) forgets++;
    });
  }
  return shared;
}

/** Those at work on this page: what one lets go, the others may offer. */
const working = new Set<ReportKeeping>();

/**
 * Takes what was sent as this report from the device, whichever form of the site has sent it. False when the device did not confirm, or
 * does not tell what it has.
 */
export async function forgetReport(trackingId: string): Promise<boolean> {
  const store = openStore();
  const ids = await store.findSent(trackingId);
  if (!ids) return false;
  // Files on their way would write it down again.
  await Promise.all(ids.flatMap((id) => [...working].map((keeping) => keeping.discard(id))));
  return (await Promise.all(ids.map((id) => store.delete(id)))).every(Boolean);
}

const wait = (milliseconds: number, work: () => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** Makes the browser ask before the page is left. */
const askToStay = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
  // Chrome before 119 looks at this alone.
  event.returnValue = "";
};

/** Whether nothing was entered that would be a loss. */
const isEmpty = ({ region, agency, ...values }: FormValues): boolean =>
  agency.kind === "site" &&
  Object.entries(values).every(([name, value]) => value === emptyValues[name as keyof typeof values]);

/** What the keeping tells the form. */
export interface ReportKeepingOptions {
  files: FormFiles;
  /** A report has come a step further, in this form or out of an earlier visit. */
  delivered: (record: KeptReport<FormValues>, delivery: Delivery) => void;
  /** Another tab has sent the draft at hand. */
  takenOver: () => void;
  /** Everything was taken from the device, by this form, another one or another tab: what this one shows goes with it. */
  forgotten: () => void;
  changed: () => void;
}

/** Keeps what is typed and what waits on the device, for one form: its draft, and the outbox of its channel, key and agency. */
export class ReportKeeping {
  /** What an earlier visit left and nobody is writing. */
  drafts: readonly Kept[] = [];
  /** What waits to be sent, was refused, or was sent without its receipt being seen. */
  reports: readonly Kept[] = [];
  /** How far each of them is; nothing for one that nobody has begun to send on this page. */
  readonly deliveries: Map<string, Delivery> = new Map();
  /** Whether the draft at hand would survive the page; nothing before the first letter. */
  saved: boolean | undefined;
  /** The citizen wants a confidential draft on the device. */
  keepConfidential = false;
  private readonly form: LaporForm;
  private readonly options: ReportKeepingOptions;
  private readonly store: DeviceStore<FormValues>;
  private readonly volatile = new Set<string>();
  private keeper: DraftKeeper<FormValues>;
  private outbox: Outbox<FormValues>;
  private scope = "";
  private isTakingOver = false;
  /** What the form said when it was taken off the page and its draft was let go. */
  private left: string | undefined;
  /** As many as this form has followed. */
  private forgets = forgets;
  private endings: (() => void)[] = [];

  constructor(form: LaporForm, options: ReportKeepingOptions) {
    this.form = form;
    this.options = options;
    this.store = openStore();
    this.keeper = this.createKeeper();
    this.outbox = this.openOutbox();
  }

  /** Looks after this form's records until `stop`; those of another channel, key or agency are another form's. */
  start(scope: string): void {
    if (this.endings.length && scope === this.scope) return;
    if (scope !== this.scope) {
      this.stop();
      void this.keeper.stop();
      this.left = undefined;
      this.scope = scope;
      this.keeper = this.createKeeper();
      this.outbox = this.openOutbox();
    }
    working.add(this);
    this.endings = [
      () => working.delete(this),
      onLeave(() => this.flush()),
      this.store.subscribe((change) => this.follow(change)),
      () => this.outbox.stop(),
    ];
    this.guard();
    this.outbox.start();
    if (this.left && this.forgets === forgets) void this.comeBack(this.left);
    else this.follow();
  }

  /** Ends what is under way, saved. */
  stop(): void {
    for (const end of this.endings.splice(0)) end();
    this.guard();
    void this.keeper.flush();
    // An element that is only moved is back by then.
    setTimeout(() => this.endings.length || void this.letGo());
  }

  /** The form is off the page: its draft is for whoever takes its place. */
  private async letGo(): Promise<void> {
    this.left = JSON.stringify(this.form.state.values);
    await this.keeper.stop();
    for (const each of working) void each.refresh();
  }

  /** The form is on the page again, and goes on with its own draft unless another has taken it. */
  private async comeBack(text: string): Promise<void> {
    const keeper = this.createKeeper();
    this.keeper = keeper;
    const own = (await keeper.openDrafts()).find(({ values }) => JSON.stringify(values) === text);
    const record = own && (await keeper.resume(own.id));
    if (keeper !== this.keeper) return;
    if (record) this.rememberConsent(record);
    this.left = undefined;
    this.edited();
    await this.refresh();
  }

  /** The channel takes this form's key: what was kept under one that it takes no more is this form's now. */
  async takeOver(): Promise<void> {
    const { scope } = this;
    if (this.form.client || this.isTakingOver) return;
    this.isTakingOver = true;
    try {
      if (!(await this.store.hasOthers(scope))) return;
      const part = await loadPart(() => import("../offline/take-over.ts"));
      if (!(await part.takeOver(scope)) || scope !== this.scope || !this.endings.length) return;
      this.outbox.start();
      await this.refresh();
    } catch {
      // Without storage or signal there is nothing to go on with; the next visit looks again.
    } finally {
      this.isTakingOver = false;
    }
  }

  /** The form's content has changed. */
  edited(): void {
    // Whoever makes it confidential again is asked again.
    if (!this.form.state.values.confidential) this.keepConfidential = false;
    if (!this.left) this.keeper.edit(this.content);
  }

  /** Saves now. */
  flush(): void {
    void this.keeper.flush();
  }

  /** Hands the form's content over to be sent; `undefined` when another tab has it. */
  handOver(report: NewReport): Promise<string | undefined> {
    return this.keeper.handOver(this.content, report);
  }

  /** Sends a record because the citizen says so, however old it is. */
  deliver(id: string): Promise<Delivery> {
    return this.outbox.send(id, { evenIfStale: true });
  }

  /** A record with its files. */
  read(id: string): Promise<KeptReport<FormValues> | undefined> {
    return this.store.get(id);
  }

  /** Opens a draft in the form. */
  async resume(id: string): Promise<KeptReport<FormValues> | undefined> {
    const record = await this.keeper.resume(id);
    if (record) this.rememberConsent(record);
    await this.refresh();
    return record;
  }

  /** Makes a record a draft again and opens it. While it is still `inForm`, so is the choice whether it stays on the device. */
  async takeBack(id: string, inForm = false): Promise<KeptReport<FormValues> | undefined> {
    const { keepConfidential } = this;
    const record = (await this.outbox.takeBack(id)) && (await this.resume(id));
    if (inForm) this.keepConfidential = keepConfidential;
    return record;
  }

  /** That a confidential report may stay on the device was said of this one alone. */
  private rememberConsent({ values, lasting }: KeptReport<FormValues>): void {
    this.keepConfidential = !!values?.confidential && lasting !== false;
  }

  /** Lets a confidential record that is only in memory onto the device. */
  async keepOnDevice(record: Kept): Promise<void> {
    const whole = await this.store.get(record.id);
    if (whole && (await this.store.put({ ...whole, lasting: true }))) this.mark(record.id, true);
  }

  /** The receipt of a record was on the screen: nobody has to find it again in a month. */
  async noteSeen(id: string): Promise<void> {
    const whole = await this.store.get(id);
    if (whole && !whole.seenAt) await this.store.put({ ...whole, seenAt: Date.now() });
  }

  /** Deletes a record: a draft, one that shall not be sent, or a receipt that was seen. */
  async discard(id: string): Promise<void> {
    await this.outbox.discard(id);
    this.deliveries.delete(id);
    await this.refresh();
  }

  /** The draft at hand is not wanted any more. One that was handed over stays: it is to be sent. */
  async discardDraft(): Promise<void> {
    this.leaveDraft();
    await this.keeper.discard();
  }

  /** The draft at hand was sent: what is typed next is another report. */
  async begin(): Promise<void> {
    this.leaveDraft();
    await this.keeper.restart();
  }

  private leaveDraft(): void {
    this.saved = undefined;
    this.keepConfidential = false;
  }

  /** Takes everything from the device, of every form on this site; each form that is open is told. */
  async forgetEverything(): Promise<void> {
    await this.store.forgetEverything();
  }

  private follow({ id, stage }: Partial<StoreChange> = {}): void {
    // What is gone cannot be lost.
    if (id && !stage) this.mark(id, true);
    if (this.forgets !== forgets) {
      this.forgets = forgets;
      this.left = undefined;
      this.volatile.clear();
      this.deliveries.clear();
      this.leaveDraft();
      this.guard();
      this.drafts = this.reports = [];
      this.options.forgotten();
    }
    void this.refresh();
  }

  private get content(): FormContent<FormValues> {
    const { values } = this.form.state;
    return {
      values,
      files: this.options.files.kept,
      empty: isEmpty(values) && !this.options.files.kept.length,
      lasting: !values.confidential || this.keepConfidential,
    };
  }

  private createKeeper(): DraftKeeper<FormValues> {
    const { scope, store } = this;
    return new DraftKeeper<FormValues>({
      store,
      scope,
      saved: (onDevice, id) => {
        this.saved = onDevice;
        this.mark(id, onDevice);
        this.options.changed();
      },
      takenOver: () => this.options.takenOver(),
      now: Date.now,
      wait,
      locks: navigator.locks,
    });
  }

  private openOutbox(): Outbox<FormValues> {
    const { scope, store, form } = this;
    return createOutbox<FormValues>({
      store,
      scope,
      submit: (report, options) => submitReport(form, report, options),
      upload: ({ bytes, name }, options) =>
        clientOf(form).uploadAttachment(bytes, { ...options, fileName: name, maxRetries: 0 }),
      changed: (record, delivery, onDevice) => {
        this.deliveries.set(record.id, delivery);
        this.mark(record.id, onDevice || delivery.state === "sent");
        this.options.delivered(record, delivery);
      },
      now: Date.now,
      random: Math.random,
      wait,
      onWake,
      locks: navigator.locks,
    });
  }

  /** While something is only in memory, the browser asks before the page is left. */
  private mark(id: string, safe: boolean): void {
    if (safe) this.volatile.delete(id);
    else this.volatile.add(id);
    this.guard();
  }

  private guard(): void {
    removeEventListener("beforeunload", askToStay);
    if (this.volatile.size && this.endings.length) addEventListener("beforeunload", askToStay);
  }

  isVolatile(id: string): boolean {
    return this.volatile.has(id);
  }

  /** Looks again at what is on the device; by itself it does so after each change. */
  async refresh(): Promise<void> {
    const all = await this.store.list(this.scope);
    this.drafts = await this.keeper.openDrafts();
    this.reports = all.filter(({ stage }) => stage !== "draft");
    this.options.changed();
  }
}
