import { LaporError, type NewReport, type SubmittedReport } from "@lapor/sdk";
import type { DeviceStore, StoreChange } from "./device-store.ts";
import type { KeptFile, KeptReport } from "./kept-report.ts";
import { isReceipt } from "./read-record.ts";
import {
  backOff,
  isDue,
  isMissing,
  isOffline,
  isRefusal,
  isStale,
  isUnfinished,
  readBody,
  refusedFiles,
  saysTheSame,
  writeBody,
} from "./sending-rules.ts";
import { untilFree, whileHolding } from "./web-lock.ts";

/** A report's delivery state. The receipt and the reason for a refusal are in the record. */
export type Delivery =
  /** If `solving` is set, this device is solving the channel's challenge and sends the report afterwards. */
  | { state: "sending_text"; solving?: boolean }
  /** File number `file` of `count` is being uploaded, counted from 1. */
  | { state: "sending_file"; file: number; count: number; percent: number }
  /** The report is retried automatically from `next`, in milliseconds. */
  | { state: "waiting"; next: number }
  /** If `next` is set, some files still have to be uploaded. */
  | { state: "sent"; next?: number | undefined }
  | { state: "refused" }
  /** The report is too old to be sent automatically. The citizen has to confirm it (`evenIfStale`). */
  | { state: "stale" }
  /** Another tab is sending the report. */
  | { state: "elsewhere" }
  /**
   * `draft`: the report is being edited. `gone`: it was deleted, or sending was interrupted before it
   * started.
   */
  | { state: "draft" | "gone" };

export interface OutboxOptions<Values> {
  store: DeviceStore<Values>;
  scope: string;
  submit: (
    report: NewReport,
    options: { idempotencyKey: string; signal: AbortSignal; solving: (solving: boolean) => void },
  ) => Promise<SubmittedReport>;
  upload: (
    file: KeptFile,
    options: {
      idempotencyKey: string;
      trackingId: string;
      accessCode: string;
      signal: AbortSignal;
      onProgress: (progress: { loaded: number; total: number }) => void;
    },
  ) => Promise<{ id: string }>;
  /**
   * Returns whether the form still shows this report. If the channel refuses such a report, it immediately
   * becomes a draft again.
   */
  isOpen?: (id: string) => boolean;
  /** Called after each step. `onDevice` is false while the record would not survive closing the page. */
  changed: (record: KeptReport<Values>, delivery: Delivery, onDevice: boolean) => void;
  now: () => number;
  /** Returns a number from 0 (inclusive) to 1 (exclusive). */
  random: () => number;
  /** Calls `work` once after a delay. Returns a function that cancels the call. */
  wait: (milliseconds: number, work: () => void) => () => void;
  /** Calls the listener whenever sending may succeed again. Returns a function that unsubscribes. */
  onWake: (listener: () => void) => () => void;
  /** `navigator.locks`, if the browser supports it. */
  locks: LockManager | undefined;
}

interface Run<Values> {
  record: KeptReport<Values>;
  onDevice: boolean;
  abort: AbortController;
  /** Whether the record was deleted or reopened in another tab. If so, this run must not write it. */
  dropped?: boolean | undefined;
  done: Promise<Delivery>;
}

/**
 * Sends waiting reports: first a report's text and then its files, until the channel has accepted or refused
 * everything.
 */
export interface Outbox<Values = unknown> {
  /**
   * Sends waiting reports now and whenever sending may succeed, until `stop` is called. Calling it again
   * checks the reports immediately.
   */
  start(): void;
  /** Interrupts the report that is being sent, which then continues to wait. */
  stop(): void;
  /**
   * Sends an enqueued record, whether or not it is due. If the record is already being sent, joins that
   * attempt.
   */
  send(id: string, options?: { evenIfStale?: boolean }): Promise<Delivery>;
  /**
   * Turns a waiting or refused record back into a draft. Returns `undefined` if it was sent, another tab is
   * sending it, or it no longer exists.
   */
  reopen(id: string): Promise<KeptReport<Values> | undefined>;
  /** Stops sending and deletes a report that should not be sent, or a receipt that the citizen has read. */
  discard(id: string): Promise<void>;
}

/**
 * Creates an outbox. Each record has one idempotency key, so it becomes one report, however often and from
 * however many tabs it is sent, and whatever was edited in between. Each state is stored before the next
 * step, so the page can be killed at any time.
 */
export function createOutbox<Values = unknown>(options: OutboxOptions<Values>): Outbox<Values> {
  const { store, scope, submit, upload, changed, now, random, wait, onWake, locks } = options;
  const isOpen = options.isOpen ?? (() => false);
  const runs = new Map<string, Run<Values>>();
  let endings: (() => void)[] = [];
  let cancelTimer = () => {};
  /** The ids of the reports that other tabs are sending. */
  const watched = new Set<string>();

  const tell = ({ record, onDevice, dropped }: Run<Values>, delivery: Delivery) => {
    if (!dropped) changed(record, delivery, onDevice);
  };

  const save = async (run: Run<Values>, change: Partial<KeptReport<Values>>) => {
    if (run.dropped) return;
    const { id, lasting } = run.record;
    // The citizen may give consent to store the report while it is being sent, so use the newest value.
    const allowed = run.onDevice ? lasting : ((await store.get(id))?.lasting ?? lasting);
    run.record = { ...run.record, ...change, lasting: allowed };
    run.onDevice = await store.put(run.record);
  };

  const interrupt = async (run: Run<Values>, dropped = run.dropped) => {
    run.dropped = dropped;
    run.abort.abort();
    await run.done;
  };

  const lockOf = (id: string) => `lapor ${id}`;

  /** Runs `work` on a record while no other call, in this tab or another, works on it. */
  const occupy = (id: string, work: (run: Run<Values>) => Promise<Delivery>): Promise<Delivery> => {
    const run = { abort: new AbortController() } as Run<Values>;
    runs.set(id, run);
    const begin = async (): Promise<Delivery> => {
      const record = await store.get(id);
      if (!record || run.abort.signal.aborted) return { state: "gone" };
      run.record = record;
      run.onDevice = record.lasting !== false;
      return work(run);
    };
    run.done = whileHolding(locks, lockOf(id), begin)
      .finally(() => runs.delete(id))
      .then((delivery = { state: "elsewhere" }) => {
        if (run.record) tell(run, delivery);
        return delivery;
      });
    return run.done;
  };

  /**
   * Sends the text. Returns undefined if the report has to be sent again without files that the channel no
   * longer has.
   */
  const sendText = async (run: Run<Values>): Promise<Delivery | undefined> => {
    const { id, attempts } = run.record;
    const { signal } = run.abort;
    const text = writeBody(run.record, now());
    const texts = [text, ...(attempts?.texts ?? []).filter((each) => each !== text)];
    const last = now();
    const attempt = { texts, last, count: attempts?.count ?? 0, next: last };
    await save(run, {
      stage: "waiting",
      refusal: undefined,
      attempts: { ...attempt, first: attempts?.first ?? last },
    });
    tell(run, { state: "sending_text" });
    // An earlier text may have been accepted although its response was lost. Sending that text again returns
    // the response.
    for (const each of texts) {
      if (signal.aborted) break;
      const body = readBody(each);
      try {
        const receipt = await submit(body, {
          idempotencyKey: id,
          signal,
          solving: (solving) => tell(run, { state: "sending_text", solving }),
        });
        if (!isReceipt(receipt))
          throw new LaporError({ code: "bad_response", message: "No receipt.", retryable: true });
        const { values, files } = run.record;
        const earlier = !saysTheSame(each, text);
        await save(run, {
          stage: "sent",
          savedAt: now(),
          receipt,
          earlier,
          values: earlier ? values : undefined,
          report: undefined,
          attempts: undefined,
          files: files.map((file) =>
            body.attachmentIds?.includes(file.attachmentId!) ? file : withoutUpload(file),
          ),
        });
        return { state: "sent" };
      } catch (error) {
        if (signal.aborted) break;
        if (!isRefusal(error)) {
          const attempts = backOff(run.record.attempts, error, now(), random);
          await save(run, { attempts });
          return { state: "waiting", next: attempts.next };
        }
        const { code, fields, requestId } = error;
        if (code === "idempotency_key_reused" && each !== texts[texts.length - 1]) continue;
        const refused = refusedFiles(error, body);
        await save(run, {
          ...(isOpen(id) ? { stage: "draft", savedAt: now() } : { stage: "refused" }),
          refusal: { code, fields, requestId },
          attempts: { ...attempt, first: attempts?.first },
          files: run.record.files.map((file) =>
            refused.includes(file.attachmentId!) ? withoutUpload(file) : file,
          ),
        });
        if (refused.length && refused.length >= fields.length) return;
        return { state: "refused" };
      }
    }
    return { state: "waiting", next: last };
  };

  const sendFiles = async (run: Run<Values>): Promise<Delivery> => {
    const { receipt, files } = run.record;
    const { signal } = run.abort;
    let failure: unknown;
    for (const file of files) {
      if (signal.aborted || !isMissing(file)) continue;
      const onProgress = ({ loaded, total }: { loaded: number; total: number }) =>
        tell(run, {
          state: "sending_file",
          file: files.indexOf(file) + 1,
          count: files.length,
          percent: Math.floor((loaded / total) * 100) || 0,
        });
      onProgress({ loaded: 0, total: 1 });
      let end: Partial<KeptFile>;
      try {
        const { id } = await upload(file, { ...receipt!, idempotencyKey: file.id, signal, onProgress });
        end = { attachmentId: id, uploadedAt: now() };
      } catch (error) {
        if (!isRefusal(error)) {
          failure = error;
          continue;
        }
        end = { code: error.code };
      }
      await save(run, {
        files: run.record.files.map((each) => (each.id === file.id ? { ...each, ...end } : each)),
      });
    }
    if (signal.aborted) return { state: "sent", next: now() };
    const attempts = failure ? backOff(run.record.attempts, failure, now(), random) : undefined;
    // The device no longer needs a copy of uploaded files.
    const left = run.record.files.filter(({ code }) => attempts || code);
    if (attempts || left.length < files.length) await save(run, { attempts, files: left });
    return { state: "sent", next: attempts?.next };
  };

  const send: Outbox["send"] = async (id, { evenIfStale } = {}) => {
    const running = runs.get(id);
    if (running) return running.done;
    const delivery = await occupy(id, async (run) => {
      const { stage, report, attempts } = run.record;
      if (stage !== "sent") {
        if (stage === "draft" || !report) return { state: "draft" };
        if (!evenIfStale && isStale(attempts, now())) return { state: "stale" };
        const delivery = (await sendText(run)) ?? (await sendText(run));
        if (delivery?.state !== "sent") return delivery ?? { state: "refused" };
      }
      return sendFiles(run);
    });
    void setTimer();
    return delivery;
  };

  /**
   * Sends the reports that are due. With `eager`, also sends reports that failed only because of the network.
   */
  const sweep = async (eager?: boolean) => {
    for (const record of await store.list(scope)) {
      const { next = 0, code } = record.attempts ?? {};
      const due = isDue(next, now()) || (eager && isOffline(code));
      if (!endings.length || !isUnfinished(record) || !due) continue;
      if ((await send(record.id)).state === "elsewhere") watch(record.id);
    }
    await setTimer();
  };

  /**
   * Checks a report again as soon as the tab that is sending it releases its lock. A tab that was closed
   * during sending keeps its lock for a moment.
   */
  const watch = (id: string) => {
    if (watched.has(id) || !endings.length) return;
    watched.add(id);
    const watching = new AbortController();
    endings.push(() => watching.abort());
    untilFree(locks, lockOf(id), watching.signal)
      .finally(() => watched.delete(id))
      .then(
        () => sweep(),
        () => {},
      );
  };

  /**
   * Sets one timer for the report that is due first. A record that another tab is sending is checked again
   * after a minute.
   */
  const setTimer = async () => {
    const time = now();
    const pauses = (await store.list(scope))
      .filter((record) => isUnfinished(record) && !isStale(record.attempts, time))
      .map(({ attempts }) => attempts?.next ?? 0)
      .map((next) => (isDue(next, time) ? 60_000 : next - time));
    cancelTimer();
    if (endings.length && pauses.length) cancelTimer = wait(Math.min(...pauses), () => void sweep());
  };

  /**
   * Reacts to changes in other tabs: does not overwrite records that they deleted or reopened, and leaves a
   * record to the tab that is sending it until the record is overdue.
   */
  const follow = ({ id, stage, here }: StoreChange) => {
    if (here && id) return;
    if (stage && stage !== "draft") void setTimer();
    else for (const [each, run] of runs) if (!id || each === id) void interrupt(run, true);
  };

  return {
    start() {
      if (!endings.length) endings = [onWake(() => void sweep(true)), store.subscribe(follow)];
      void sweep(true);
    },
    stop() {
      for (const end of endings.splice(0)) end();
      cancelTimer();
      for (const run of runs.values()) void interrupt(run);
    },
    send,
    async reopen(id) {
      // There must be no `await` between the last check and `occupy`, so that no other run can start.
      while (runs.has(id)) await interrupt(runs.get(id)!);
      let draft: KeptReport<Values> | undefined;
      await occupy(id, async (run) => {
        if (!run.record.receipt) {
          await save(run, { stage: "draft", savedAt: now() });
          if (!run.dropped) draft = run.record;
        }
        return { state: "draft" };
      });
      return draft;
    },
    async discard(id) {
      while (runs.has(id)) await interrupt(runs.get(id)!, true);
      await store.delete(id);
    },
  };
}

function withoutUpload({ attachmentId, uploadedAt, ...file }: KeptFile): KeptFile {
  return file;
}
