import { setTimeout as wait } from "node:timers/promises";
import type { PgBoss, Queue } from "pg-boss";
import { ConfigError } from "../platform/config-error.ts";
import type { Job } from "../platform/job.ts";
import type { JobQueue } from "../platform/job-queue.ts";
import { describeError, type Log } from "../platform/log/log.ts";
import { logTrouble } from "../platform/log/log-failure.ts";
import { throttle } from "../platform/log/throttle.ts";
import { SpanKind, traced } from "../platform/log/tracing.ts";

export interface Jobs<Name extends string = string> {
  /**
   * Runs a job as soon as a worker on any server is free, or at a given time (to the second). A pending
   * wake-up is not repeated. A wake-up during a run causes another run.
   */
  wake(name: Name, at?: Date): Promise<void>;
  /** Whether this process still polls the queue. False after a minute without a successful poll. */
  isAlive(): boolean;
  /** Starts no more jobs, aborts running ones, and waits for them for at most eight seconds. */
  stop(): Promise<void>;
}

/** Seconds between two polls of an idle worker. */
const pollSeconds = 2;
const stopMs = 8000;
/** A worker that has neither worked nor polled for this long is dead. */
const deadMs = 60_000;

// `short`: at most one run waits, and a run killed with its process blocks no other run.
const queue: Omit<Queue, "name"> = {
  policy: "short",
  retryLimit: 0,
  retentionSeconds: 86_400,
  deleteAfterSeconds: 3600,
};

/** Creates the queue's tables, for `lapor migrate`. */
export async function prepareJobs(jobQueue: JobQueue): Promise<void> {
  const boss = await open(jobQueue);
  await boss.stop({ graceful: false });
}

/**
 * Runs jobs in this process and shares the work with all servers on the same database: one of them executes
 * each run. Errors are logged without their messages. Throws `ConfigError` when the database user may not
 * create the queue's tables.
 */
export async function startJobs<Name extends string>(
  jobQueue: JobQueue,
  jobs: readonly Job<Name>[],
  log: Log,
): Promise<Jobs<Name>> {
  const stopping = new AbortController();
  const onError = logTrouble(log, "job");
  const boss = await open(jobQueue);
  boss.on(
    "error",
    throttle((error) => log("error", "jobs", { error: describeError(error) })),
  );

  const workers = new Map<Name, string>();

  const wake = async (name: Name, at?: Date): Promise<void> => {
    if (stopping.signal.aborted) return;
    const second = at && new Date(Math.ceil(at.getTime() / 1000) * 1000);
    const when = second
      ? { startAfter: second, singletonKey: second.toISOString() }
      : { singletonKey: "now" };
    await boss.send(name, null, when);
    const worker = second ? undefined : workers.get(name);
    if (worker !== undefined) boss.notifyWorker(worker);
  };

  // One run handles all wake-ups that arrived before it starts.
  const options = { pollingIntervalSeconds: pollSeconds, batchSize: 50 };
  const work = ({ name, run }: Job<Name>): Promise<string> =>
    boss.work(name, options, async (taken) => {
      const signals = [stopping.signal, ...taken.map(({ signal }) => signal)];
      try {
        await traced({ name: `job ${name}`, kind: SpanKind.INTERNAL }, () => run(AbortSignal.any(signals)));
      } catch (error) {
        onError(error, { job: name });
        // The queue stores the message of a thrown error, and database errors can contain citizens' text.
        throw new Error("The log says why.");
      }
    });

  try {
    for (const job of jobs) {
      await boss.createQueue(job.name, queue);
      // A queue created by another version would keep that version's settings.
      await boss.updateQueue(job.name, { expireInSeconds: 60 * (job.maxMinutes ?? 10) });
      await boss.schedule(job.name, job.schedule);
      await wake(job.name);
      workers.set(job.name, await work(job));
    }
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }

  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    stopping.abort();
    const late = new AbortController();
    const ended = boss.stop({ graceful: true, timeout: stopMs }).finally(() => late.abort());
    await Promise.race([ended, wait(stopMs + 1000, undefined, { signal: late.signal }).catch(() => {})]);
  };
  const isAlive = (): boolean => {
    const since = Date.now() - deadMs;
    const found = boss.getWipData();
    return jobs.every(({ name }) =>
      found.some(
        (worker) =>
          worker.name === name &&
          (Math.max(worker.createdOn, worker.lastFetchedOn ?? 0) > since ||
            (worker.lastJobStartedOn ?? 0) > (worker.lastJobEndedOn ?? 0)),
      ),
    );
  };
  return { wake, isAlive, stop: () => (stopped ??= stop()) };
}

async function open(jobQueue: JobQueue): Promise<PgBoss> {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    ...(await jobQueue()),
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  // An error without a listener would end the process. `startJobs` adds its own listener.
  boss.on("error", () => {});
  try {
    await boss.start();
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    if (!(error instanceof Error && "code" in error && error.code === "42501")) throw error;
    throw new ConfigError([
      'DATABASE_URL should name a user who may create the schema "lapor_jobs" for the job queue, but this one may not. Grant CREATE on the database, or run "lapor migrate" once as a user who may.',
    ]);
  }
}
