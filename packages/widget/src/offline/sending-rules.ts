import { isLaporError, type LaporError, type NewReport } from "@lapor/sdk";
import { toJson } from "./json.ts";
import type { Attempts, KeptFile, KeptReport, ListedReport } from "./kept-report.ts";

const hour = 3_600_000;

/** Hours for which an uploaded file is named in a report: the channel keeps it for 24. */
const fileWaits = 20;

/**
 * Hours for which a report is repeated automatically: the channel knows its key for 72; a day is reserved for
 * a wrong clock.
 */
const keyLasts = 48;

/** Whether more time has passed, whichever way the clock was moved. */
const isPast = (since: number, hours: number, now: number) => Math.abs(now - since) > hours * hour;

/** Whether a repetition might create a second report: then only the citizen may send it. */
export function isStale(attempts: Attempts | undefined, now: number): boolean {
  return attempts?.first !== undefined && isPast(attempts.first, keyLasts, now);
}

/** Whether the next attempt is due. A time that no pause reaches comes from a clock that was moved. */
export function isDue(next: number, now: number): boolean {
  return next <= now || next > now + hour;
}

/** Whether something of it still has to be sent. */
export function isUnfinished({ stage, files }: ListedReport): boolean {
  return stage === "waiting" || (stage === "sent" && files.some(isMissing));
}

/** Whether a file still has to be sent. */
export function isMissing({ attachmentId, code }: Omit<KeptFile, "bytes">): boolean {
  return !attachmentId && !code;
}

/** The request body: the words, and the files that wait on the channel. */
export function writeBody({ report, files }: Pick<KeptReport, "report" | "files">, now: number): string {
  const attachmentIds = files
    .filter(({ attachmentId, uploadedAt = 0 }) => attachmentId && !isPast(uploadedAt, fileWaits, now))
    .map(({ attachmentId }) => attachmentId);
  return toJson({ ...report, ...(attachmentIds.length && { attachmentIds }) });
}

/** Parses a request body. */
export function readBody(text: string): NewReport {
  return JSON.parse(text);
}

/** Whether two bodies are equal apart from the files they name. */
export function saysTheSame(left: string, right: string): boolean {
  const [one, other] = [left, right].map((text) => toJson({ ...readBody(text), attachmentIds: undefined }));
  return one === other;
}

/**
 * Whether the channel refused for good. Any other error may pass: sending twice is better than losing a
 * report.
 */
export function isRefusal(error: unknown): error is LaporError {
  return isLaporError(error) && !error.retryable && !/^(aborted|bad_response|challenge_.+)$/.test(error.code);
}

/** Whether an error code means that the connection failed, so that a better one may help at once. */
export function isOffline(code: string | undefined): boolean {
  return code === "network" || code === "timeout";
}

/** Ids of files that the channel no longer has or does not accept; empty when it refused something else. */
export function refusedFiles({ fields }: LaporError, { attachmentIds = [] }: NewReport): string[] {
  return [fields].flat().flatMap((field) => {
    const [, list, index] = /^#\/(attachmentIds)(?:\/(\d+))?/.exec(Object(field).pointer) ?? [];
    if (!list) return [];
    return index ? (attachmentIds[+index] ?? []) : attachmentIds;
  });
}

/**
 * The record after the next failure: a pause of 5 s, doubling to 30 min, half of it random, longer if the
 * channel asks for it.
 */
export function backOff(
  attempts: Attempts | undefined,
  error: unknown,
  now: number,
  random: () => number,
): Attempts {
  const { code = "internal_error", retryAfter = 0 } = isLaporError(error) ? error : {};
  const { texts, first, count }: Attempts = attempts ?? { texts: [], last: now, count: 0, next: now };
  const pause = Math.min(5000 * 2 ** count, hour / 2) * (0.5 + random() / 2);
  const next = now + Math.min(Math.max(pause, retryAfter * 1000), hour);
  return { texts, first, last: now, count: count + 1, next, code };
}
