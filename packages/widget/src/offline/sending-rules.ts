import { isLaporError, type LaporError, type NewReport } from "@lapor/sdk";
import type { Attempts, KeptFile, KeptReport, ListedReport } from "./kept-report.ts";

const hour = 3_600_000;

/** Hours for which a file that waits on the channel is named in a report: the channel keeps it for 24. */
const fileWaits = 20;

/** Hours for which a report is repeated by itself: the channel knows its key for 72, a day of which is for a wrong clock. */
const keyLasts = 48;

/** Whether so much time has passed, whichever way the clock was moved. */
const isPast = (since: number, hours: number, now: number) => Math.abs(now - since) > hours * hour;

/** Whether so long ago that a repetition might become a second report: then only the citizen may send it. */
export function isStale(attempts: Attempts | undefined, now: number): boolean {
  return attempts?.first !== undefined && isPast(attempts.first, keyLasts, now);
}

/** Whether it is time for the next try. A time that no pause of ours reaches comes from a clock that was moved. */
export function isDue(next: number, now: number): boolean {
  return next <= now || next > now + hour;
}

/** Whether something of it is still to be sent. */
export function isUnfinished({ stage, files }: ListedReport): boolean {
  return stage === "waiting" || (stage === "sent" && files.some(isMissing));
}

/** Whether a file is still to be sent. */
export function isMissing({ attachmentId, code }: Omit<KeptFile, "bytes">): boolean {
  return !attachmentId && !code;
}

/** The body as it is sent now: the words, and the files that wait on the channel. */
export function writeBody({ report, files }: Pick<KeptReport, "report" | "files">, now: number): string {
  const attachmentIds = files
    .filter(({ attachmentId, uploadedAt = 0 }) => attachmentId && !isPast(uploadedAt, fileWaits, now))
    .map(({ attachmentId }) => attachmentId);
  return JSON.stringify({ ...report, ...(attachmentIds.length && { attachmentIds }) });
}

/** Reads a body again. */
export function readBody(text: string): NewReport {
  return JSON.parse(text);
}

/** Whether two bodies say the same, whichever files they name. */
export function saysTheSame(left: string, right: string): boolean {
  const [one, other] = [left, right].map((text) =>
    JSON.stringify({ ...readBody(text), attachmentIds: undefined }),
  );
  return one === other;
}

/** The channel's final no; anything else may pass, so that a report is rather sent once more than lost. */
export function isRefusal(error: unknown): error is LaporError {
  return isLaporError(error) && !error.retryable && !/^(aborted|bad_response|challenge_.+)$/.test(error.code);
}

/** Whether a failure's code says that the line is to blame, so that a better one may help at once. */
export function isOffline(code: string | undefined): boolean {
  return code === "network" || code === "timeout";
}

/** Ids of files that the channel no longer has, or does not take in a report; empty when it refused something else. */
export function refusedFiles({ fields }: LaporError, { attachmentIds = [] }: NewReport): string[] {
  return fields.flatMap((field) => {
    const [, list, index] = /^#\/(attachmentIds)(?:\/(\d+))?/.exec(Object(field).pointer) ?? [];
    if (!list) return [];
    return index ? (attachmentIds[+index] ?? []) : attachmentIds;
  });
}

/** What is to be kept after the next failure: 5 s, doubling to 30 min, half of it by chance, longer if the channel asks for it. */
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
