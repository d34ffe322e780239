import { createIdempotencyKey, type NewReport } from "@lapor/sdk";
import type { DeviceStore } from "./device-store.ts";
import type { KeptFile, KeptReport, ListedReport } from "./kept-report.ts";
import { whileHolding } from "./web-lock.ts";

/** What is in the form now. */
export interface FormContent<Values> {
  values: Values;
  files: readonly KeptFile[];
  /** Nothing was entered yet: not worth keeping. */
  empty: boolean;
  /** False for a confidential report whose reporter did not ask for a draft: it stays off the device. */
  lasting: boolean;
}

/** What a draft keeper works with. */
export interface DraftKeeperOptions<Values> {
  store: DeviceStore<Values>;
  scope: string;
  /** Told after each save whether the draft of that id would survive the page. */
  saved: (onDevice: boolean, id: string) => void;
  /** Told when another tab has handed this draft over, so that it cannot be sent from here as well. */
  takenOver: (id: string) => void;
  now: () => number;
  wait: (milliseconds: number, work: () => void) => () => void;
  /** `navigator.locks`; without it another tab may offer a draft that is being written here. */
  locks: LockManager | undefined;
}

/** Milliseconds from a letter to its save. */
const pause = 500;

/** Saves what is typed, one record for each report, and offers what an earlier visit left. */
export class DraftKeeper<Values = unknown> {
  private readonly options: DraftKeeperOptions<Values>;
  private record: KeptReport<Values> | undefined;
  private unsaved: FormContent<Values> | undefined;
  private onDevice = false;
  /** The record is another's now: the outbox's, or another tab's. */
  private handedOver = false;
  private saving: Promise<unknown> = Promise.resolve();
  private cancelTimer: (() => void) | undefined;
  private release = () => {};
  /** Until the lock of the draft at hand is free again. */
  private held: Promise<unknown> = Promise.resolve();
  /** Counts what was let go: a save that was under way then is for nothing. */
  private lettings = 0;
  private readonly unsubscribe: () => void;

  constructor(options: DraftKeeperOptions<Values>) {
    this.options = options;
    this.unsubscribe = options.store.subscribe(({ id, stage, here }) => {
      if (id && (here || id !== this.record?.id)) return;
      if (!stage) this.letGo();
      else if (stage !== "draft" && !this.handedOver) {
        this.stopTimer();
        this.handedOver = true;
        options.takenOver(id!);
      }
    });
  }

  /** Takes what is in the form; it is saved half a second later, but leaves the device at once when it no longer may stay there. */
  edit(content: FormContent<Values>): void {
    if (this.handedOver) return;
    this.unsaved = content;
    if (!content.lasting && this.record?.lasting !== false) void this.flush();
    else if (!this.cancelTimer) this.cancelTimer = this.options.wait(pause, () => void this.flush());
  }

  /** Saves now: before a file picker opens, and when the page may be about to die. Tells whether the draft would survive the page. */
  async flush(): Promise<boolean> {
    this.stopTimer();
    const turn = this.saving.then(() => this.save());
    this.saving = turn;
    await turn;
    return this.onDevice;
  }

  /** Gives the report to the outbox, which sends it under the id that comes back. Nothing is taken any more until `resume` or `restart`. */
  async handOver(content: FormContent<Values>, report: NewReport): Promise<string | undefined> {
    if (this.handedOver) return undefined;
    this.edit({ ...content, empty: false });
    this.handedOver = true;
    this.stopTimer();
    const turn = this.saving.then(async () => {
      await this.save();
      const { record } = this;
      if (record) await this.options.store.put({ ...record, report, stage: "waiting" });
      return record?.id;
    });
    // Whoever lets the draft go meanwhile waits until it is handed over.
    this.saving = turn;
    const id = await turn;
    this.release();
    return id;
  }

  /** Drafts of this form that nobody is writing, newest first. */
  async openDrafts(): Promise<ListedReport<Values>[]> {
    const { store, scope, locks } = this.options;
    const held = await locks?.query().then(
      ({ held = [] }) => held.map(({ name }) => name),
      (): string[] => [],
    );
    return (await store.list(scope)).filter(
      ({ id, stage }) => stage === "draft" && id !== this.record?.id && !held?.includes(lockName(id)),
    );
  }

  /** Goes on with a draft, in the place of the one at hand; `undefined` when another tab writes it or it is gone. */
  async resume(id: string): Promise<KeptReport<Values> | undefined> {
    await this.restart();
    if (!(await this.hold(id))) return undefined;
    const record = await this.options.store.get(id);
    if (record?.stage === "draft") this.record = record;
    else this.release();
    return this.record;
  }

  /** Leaves the draft at hand, saved, for later; what is typed next is another report. */
  async restart(): Promise<void> {
    await (this.handedOver ? this.saving : this.flush());
    this.letGo();
    await this.held;
  }

  /** Deletes the draft at hand. What was handed over is only let go: it is the outbox's. */
  async discard(): Promise<void> {
    if (!this.handedOver) this.unsaved = undefined;
    await this.saving;
    const { record, handedOver } = this;
    this.letGo();
    if (record && !handedOver) await this.options.store.delete(record.id);
  }

  /** Saves and lets go, when the form leaves the page. */
  async stop(): Promise<void> {
    this.unsubscribe();
    await this.restart();
  }

  private async save(): Promise<void> {
    const content = this.unsaved;
    this.unsaved = undefined;
    if (!content) return;
    const { store, scope, now, saved } = this.options;
    const { values, files, empty, lasting } = content;
    const { id, attempts } = this.record ?? { id: createIdempotencyKey() };
    // A report that may have arrived is never begun anew.
    if (empty && !attempts) {
      if (this.record) await store.delete(id);
      this.onDevice = false;
      return;
    }
    const { lettings } = this;
    if (!this.record) await this.hold(id);
    if (lettings !== this.lettings) return this.release();
    const record: KeptReport<Values> = {
      ...this.record,
      ...{ id, scope, stage: "draft", savedAt: now(), values, files, lasting },
    };
    this.record = record;
    const onDevice = await store.put(record);
    if (lettings !== this.lettings) return;
    this.onDevice = onDevice;
    saved(onDevice, id);
  }

  private async hold(id: string): Promise<boolean> {
    this.release();
    await this.held;
    return new Promise((resolve) => {
      const hold = () =>
        new Promise<true>((release) => {
          this.release = () => release(true);
          resolve(true);
        });
      this.held = whileHolding(this.options.locks, lockName(id), hold).then((got) => resolve(!!got));
    });
  }

  private letGo(): void {
    this.lettings++;
    this.stopTimer();
    this.release();
    this.record = this.unsaved = undefined;
    this.handedOver = this.onDevice = false;
  }

  private stopTimer(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
  }
}

const lockName = (id: string) => `lapor draft ${id}`;
