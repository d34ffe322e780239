import { createIdempotencyKey, type NewReport } from "@lapor/sdk";
import type { DeviceStore } from "./device-store.ts";
import type { KeptFile, KeptReport, ListedReport } from "./kept-report.ts";
import { forgetTabDraft, noteTabDraft } from "./tab-draft.ts";
import { whileHolding } from "./web-lock.ts";

/** The current content of the form. */
export interface FormContent<Values> {
  values: Values;
  files: readonly KeptFile[];
  /** Whether nothing worth storing has been entered yet. */
  empty: boolean;
  /**
   * False for a confidential report whose reporter did not allow a draft. The report is then never stored on
   * the device.
   */
  lasting: boolean;
}

export interface DraftAutosaveOptions<Values> {
  store: DeviceStore<Values>;
  scope: string;
  /**
   * Called after each save. `onDevice` states whether the draft with this id would survive closing the page.
   */
  saved: (onDevice: boolean, id: string) => void;
  /** Called when another tab has enqueued this draft, so this tab must not send it too. */
  takenOver: (id: string) => void;
  now: () => number;
  wait: (milliseconds: number, work: () => void) => () => void;
  /** `navigator.locks`. Without locks, another tab may offer a draft that is being written in this tab. */
  locks: LockManager | undefined;
}

/** Milliseconds from a key press to the save. */
const pause = 500;

/** Saves typed content as one record per report and lists the drafts from earlier visits. */
export class DraftAutosave<Values = unknown> {
  private readonly options: DraftAutosaveOptions<Values>;
  private record: KeptReport<Values> | undefined;
  private unsaved: FormContent<Values> | undefined;
  private onDevice = false;
  /** Whether the record now belongs to the outbox or to another tab. */
  private enqueued = false;
  private saving: Promise<unknown> = Promise.resolve();
  private cancelTimer: (() => void) | undefined;
  private unlock = () => {};
  private holding: Promise<boolean> = Promise.resolve(false);
  /** Resolves when the current draft's lock is free again. */
  private held: Promise<unknown> = Promise.resolve();
  /** The number of released drafts. If a draft is released while it is being saved, the save is void. */
  private releases = 0;
  private readonly unsubscribe: () => void;

  constructor(options: DraftAutosaveOptions<Values>) {
    this.options = options;
    this.unsubscribe = options.store.subscribe(({ id, stage, here }) => {
      if (id && (here || id !== this.record?.id)) return;
      if (!stage || stage === "dropped") this.release();
      else if (stage !== "draft" && !this.enqueued) {
        this.stopTimer();
        this.enqueued = true;
        options.takenOver(id!);
      }
    });
  }

  /**
   * Schedules saving the form's content after half a second. If the content must not be stored, deletes it
   * from the device immediately.
   */
  edit(content: FormContent<Values>): void {
    if (this.enqueued) return;
    this.unsaved = content;
    if (!content.lasting && this.record?.lasting !== false) void this.flush();
    else if (!this.cancelTimer) this.cancelTimer = this.options.wait(pause, () => void this.flush());
  }

  /**
   * Saves immediately. Call it before a file picker opens and when the page may be closing. Returns whether
   * the draft would survive closing the page.
   */
  async flush(): Promise<boolean> {
    this.stopTimer();
    const turn = this.saving.then(() => this.save());
    this.saving = turn;
    await turn;
    return this.onDevice;
  }

  /**
   * Moves the report to the outbox and returns its id. Edits are ignored until `reopen`, `resume` or
   * `restart`.
   */
  async enqueue(content: FormContent<Values>, report: NewReport): Promise<string | undefined> {
    if (this.enqueued) return undefined;
    this.edit({ ...content, empty: false });
    this.enqueued = true;
    this.stopTimer();
    const turn = this.saving.then(async () => {
      await this.save();
      const { record } = this;
      if (record) await this.options.store.put({ ...record, report, stage: "waiting" });
      return record?.id;
    });
    // `restart` and `discard` wait for this save.
    this.saving = turn;
    const id = await turn;
    this.unlock();
    return id;
  }

  /**
   * Continues a record that the outbox has returned while the form still shows it. Returns false if another
   * tab has the record open.
   */
  async reopen(record: KeptReport<Values>): Promise<boolean> {
    const { releases } = this;
    if (!(await this.hold(record.id)) || releases !== this.releases) return false;
    this.record = record;
    this.enqueued = false;
    return true;
  }

  /** Lists this form's drafts that no tab has open, newest first. */
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

  /**
   * Opens a draft instead of the current one. Returns `undefined` if another tab has the draft open, if it no
   * longer exists, or if `isWanted` returns false once it is loaded.
   */
  async resume(id: string, isWanted = () => true): Promise<KeptReport<Values> | undefined> {
    await this.restart();
    if (!(await this.hold(id))) return undefined;
    const record = await this.options.store.get(id);
    if (record?.stage !== "draft" || !isWanted()) {
      this.unlock();
      return undefined;
    }
    this.record = record;
    noteTabDraft(id);
    return record;
  }

  /**
   * Saves the current draft for later and returns its id. Text typed afterwards belongs to a different
   * report.
   */
  async restart(): Promise<string | undefined> {
    await (this.enqueued ? this.saving : this.flush());
    const id = this.record?.id;
    this.release();
    await this.held;
    return id;
  }

  /**
   * Deletes the current draft. A record that is already enqueued is only released, because it belongs to the
   * outbox.
   */
  async discard(): Promise<void> {
    if (!this.enqueued) this.unsaved = undefined;
    await this.saving;
    const { record, enqueued } = this;
    this.release();
    if (record && !enqueued) await this.options.store.delete(record.id);
  }

  /** Saves and releases the draft when the form is removed from the page. */
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
    // A report that may have arrived at the channel keeps its record, even if it is empty.
    if (empty && !attempts) {
      if (this.record) await store.delete(id);
      this.onDevice = false;
      return;
    }
    const { releases } = this;
    if (!this.record) await this.hold(id);
    if (releases !== this.releases) return this.unlock();
    const record: KeptReport<Values> = {
      ...this.record,
      id,
      scope,
      stage: "draft",
      savedAt: now(),
      values,
      files,
      lasting,
    };
    this.record = record;
    noteTabDraft(id);
    const onDevice = await store.put(record);
    if (releases !== this.releases) return;
    this.onDevice = onDevice;
    saved(onDevice, id);
  }

  /**
   * Acquires a draft's lock. Calls run one after the other, because a second call releases the lock that the
   * first one acquired.
   */
  private hold(id: string): Promise<boolean> {
    this.holding = this.holding.then(() => this.holdNow(id));
    return this.holding;
  }

  private async holdNow(id: string): Promise<boolean> {
    this.unlock();
    await this.held;
    return new Promise((resolve) => {
      const hold = () =>
        new Promise<true>((free) => {
          this.unlock = () => free(true);
          resolve(true);
        });
      this.held = whileHolding(this.options.locks, lockName(id), hold).then((got) => resolve(!!got));
    });
  }

  private release(): void {
    this.releases++;
    this.stopTimer();
    this.unlock();
    if (this.record) forgetTabDraft(this.record.id);
    this.record = this.unsaved = undefined;
    this.enqueued = this.onDevice = false;
  }

  private stopTimer(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
  }
}

/** Returns the name of a draft's lock. The tab whose form shows the draft holds the lock. */
export const lockName = (id: string): string => `lapor draft ${id}`;
