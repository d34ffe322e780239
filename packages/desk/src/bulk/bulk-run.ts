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

export interface BulkOrder {
  action: Body["action"];
  reports: readonly AgencyReportSummary[];
}

interface Surroundings {
  client: Pick<Lapor, "actOnReports">;
  storage: DeskStorage;
  language: string;
  onResults(results: readonly BulkResult[]): void;
}

/** Takes one action on any number of reports, in batches. */
export class BulkRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  isRunning = false;
  total = 0;
  /** The results so far, or undefined before the first run. */
  results: readonly BulkResult[] | undefined;
  /** Reports in the last run on which the action may not have been taken. */
  left: ReadonlySet<string> = new Set();
  #stopped = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

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
   * Starts a run. If the response to an earlier run's request was lost, repeats that request first. Resolves
   * to the error that ended the run, or to undefined when the run finished or was stopped.
   */
  async start({ action, reports }: BulkOrder, surroundings: Surroundings): Promise<LaporFailure | undefined> {
    const targets = reports.flatMap((row) =>
      row.access === "full" ? [{ trackingId: row.trackingId, version: row.version }] : [],
    );
    const ids = new Set(targets.map(({ trackingId }) => trackingId));
    const unsettled = unsettledBody<Body>(surroundings.storage, subjectOf(action))?.reports ?? [];
    // Repeats the request with its original versions, because the list may already show the versions after
    // the action.
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
      // If a repeated request is refused, the first request may still have succeeded.
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
 * Returns the reports to repeat as they were first sent, then the remaining reports, with the previously
 * refused ones last.
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
