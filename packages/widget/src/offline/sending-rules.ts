import { isLaporError, type LaporError, type NewReport } from "@lapor/sdk";
import { toJson } from "./json.ts";
import type { Attempts, KeptFile, KeptReport, ListedReport } from "./kept-report.ts";

const hour = 3_600_000;

/**
 * The number of hours for which a report can reference an uploaded file. The channel keeps the file for 24
 * hours.
 */
const fileWaits = 20;

/**
 * The number of hours for which a report is retried automatically. The channel remembers its idempotency key
 * for 72 hours; the remaining day allows for a wrong clock.
 */
const keyLasts = 48;

/** Returns whether more than `hours` have passed. The clock may have been moved in either direction. */
const isPast = (since: number, hours: number, now: number) => Math.abs(now - since) > hours * hour;

/** Returns whether a retry might create a second report. If so, only the citizen can send it. */
export function isStale(attempts: Attempts | undefined, now: number): boolean {
  return attempts?.first !== undefined && isPast(attempts.first, keyLasts, now);
}

/**
 * Returns whether the next attempt is due. A time beyond the longest possible delay means that the clock was
 * moved, so the attempt is due too.
 */
export function isDue(next: number, now: number): boolean {
  return next <= now || next > now + hour;
}

/** Returns whether a part of the report still has to be sent. */
export function isUnfinished({ stage, files }: ListedReport): boolean {
  return stage === "waiting" || (stage === "sent" && files.some(isMissing));
}

/** Returns whether a file still has to be sent. */
export function isMissing({ attachmentId, code }: Omit<KeptFile, "bytes">): boolean {
  return !attachmentId && !code;
}

/** Returns the request body: the text, and the ids of the files that wait in the channel. */
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

/** Returns whether two bodies are equal apart from the files that they reference. */
export function saysTheSame(left: string, right: string): boolean {
  const [one, other] = [left, right].map((text) => toJson({ ...readBody(text), attachmentIds: undefined }));
  return one === other;
}

/**
 * Returns whether the channel's refusal is permanent. All other errors are treated as temporary, because
 * sending twice is better than losing a report.
 */
export function isRefusal(error: unknown): error is LaporError {
  return isLaporError(error) && !error.retryable && !/^(aborted|bad_response|challenge_.+)$/.test(error.code);
}

/**
 * Returns whether an error code means that the connection failed. If so, a retry may succeed as soon as the
 * connection is better.
 */
export function isOffline(code: string | undefined): boolean {
  return code === "network" || code === "timeout";
}

/**
 * Returns the ids of files that the channel no longer has or does not accept. Returns an empty list if the
 * channel refused something else.
 */
export function refusedFiles({ fields }: LaporError, { attachmentIds = [] }: NewReport): string[] {
  return [fields].flat().flatMap((field) => {
    const [, list, index] = /^#\/(attachmentIds)(?:\/(\d+))?/.exec(Object(field).pointer) ?? [];
    if (!list) return [];
    return index ? (attachmentIds[+index] ?? []) : attachmentIds;
  });
}

/**
 * Returns the record after the next failure. The delay starts at 5 s and doubles up to 30 min. Half of it is
 * random. If the channel requires a longer delay, that delay is used.
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
