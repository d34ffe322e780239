import {
  type ActOnReports,
  type AgencyReportSummary,
  type BulkRefused,
  type BulkResult,
  type Input,
  isLaporError,
  type Lapor,
  type LaporFailure,
} from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { attemptKey, settleAttempt, unsettledBody } from "../drafts/attempt.ts";
import type { DeskStorage } from "../session/storage.ts";

/** Reports per request. The channel accepts 100, but smaller batches show progress and stop sooner. */
const batchSize = 50;

type Body = Input<ActOnReports>;
type Target = Body["reports"][number];

/** An action on many reports. */
export interface BulkOrder {
  action: Body["action"];
  reports: readonly AgencyReportSummary[];
}

/** What a run needs from its surroundings. */
interface Surroundings {
  client: Pick<Lapor, "actOnReports">;
  storage: DeskStorage;
  language: string;
  /** Called with each batch's results. */
  onResults(results: readonly BulkResult[]): void;
}

/** Takes one action on any number of reports, in batches. */
export class BulkRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  isRunning = false;
  /** Number of reports in this run. */
  total = 0;
  /** The results so far, or undefined before the first run. */
  results: readonly BulkResult[] | undefined;
  /** Reports in the last run for which it is not certain that the action was taken. */
  left: ReadonlySet<string> = new Set();
  #stopped = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Stops the run after the current batch. */
  stop(): void {
    this.#stopped = true;
    this.#host.requestUpdate();
  }

  get isStopping(): boolean {
    return this.isRunning && this.#stopped;
  }

  forget(): void {
    this.results = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Starts a run. Resolves to the error that ended the run, or to undefined when it finished or was stopped.
   * Begins by repeating the request of an earlier run whose response was lost.
   */
  async start({ action, reports }: BulkOrder, surroundings: Surroundings): Promise<LaporFailure | undefined> {
    const targets = reports.flatMap((row) =>
      row.access === "full" ? [{ trackingId: row.trackingId, version: row.version }] : [],
    );
    const ids = new Set(targets.map(({ trackingId }) => trackingId));
    const unsettled = unsettledBody<Body>(surroundings.storage, subjectOf(action))?.reports ?? [];
    // Uses the versions in that request, because those in the list may already include the action.
    const repeated = unsettled.filter(({ trackingId }) => ids.has(trackingId));
    const batches = batchesOf(targets, repeated, refusedIn(this.results ?? []));
    this.isRunning = true;
    this.#stopped = false;
    this.total = targets.length;
    this.left = ids;
    this.results = [];
    try {
      for (const reports of batches) {
        if (this.#stopped) break;
        this.#host.requestUpdate();
        const results = await this.#send({ action, reports }, reports === repeated, surroundings);
        this.results = [...this.results, ...results];
        for (const { outcome, trackingId } of results) if (outcome === "done") ids.delete(trackingId);
        surroundings.onResults(results);
      }
      return undefined;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      return error;
    } finally {
      this.isRunning = false;
      this.#host.requestUpdate();
    }
  }

  async #send(
    body: Body,
    isRepeated: boolean,
    { client, storage, language }: Surroundings,
  ): Promise<readonly BulkResult[]> {
    const subject = subjectOf(body.action);
    try {
      const idempotencyKey = attemptKey(storage, subject, body);
      const { results } = await client.actOnReports(body, { idempotencyKey, locale: language });
      settleAttempt(storage, subject);
      return results;
    } catch (error) {
      // A refused repetition does not tell what became of the first request.
      if (!isRepeated && isLaporError(error) && !error.retryable && error.status !== undefined)
        settleAttempt(storage, subject);
      throw error;
    }
  }
}

export const refusedIn = (results: readonly BulkResult[]): BulkRefused[] =>
  results.filter((result): result is BulkRefused => result.outcome === "refused");

const subjectOf = ({ operation }: Body["action"]): string => `bulk:${operation}`;

/**
 * Returns the repeated reports as they were sent, followed by the remaining reports, with previously refused
 * ones at the end.
 */
function batchesOf(
  targets: readonly Target[],
  repeated: readonly Target[],
  refused: readonly BulkRefused[],
): (readonly Target[])[] {
  const again = new Set(repeated.map(({ trackingId }) => trackingId));
  const late = new Set(refused.map(({ trackingId }) => trackingId));
  const others = targets.filter(({ trackingId }) => !again.has(trackingId));
  const isLate = ({ trackingId }: Target): boolean => late.has(trackingId);
  const ordered = [...others.filter((target) => !isLate(target)), ...others.filter(isLate)];
  const batches = repeated.length > 0 ? [repeated] : [];
  for (let sent = 0; sent < ordered.length; sent += batchSize)
    batches.push(ordered.slice(sent, sent + batchSize));
  return batches;
}
