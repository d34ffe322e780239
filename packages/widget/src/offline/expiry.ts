import type { KeptReport, ListedReport } from "./kept-report.ts";

/** Days until a draft is deleted from the device. Few, because phones are shared. */
const draftDays = 7;
/** Days until any other report is deleted from the device. */
const reportDays = 30;
/** Milliseconds during which a deleted draft can be restored. */
export const undoTime = 10_000;

const day = 86_400_000;

/**
 * No record can be older than this software, so an earlier date means that the phone's clock was reset when
 * its battery was empty.
 */
const firstRelease = Date.UTC(2026, 0, 1);

/** Returns whether the clock was wrong when this record was saved. If so, the record's age is unknown. */
export function isMisdated(savedAt: number, now: number): boolean {
  return Number.isFinite(savedAt) && (savedAt > now + day || savedAt < firstRelease);
}

/** The fields that determine the age of a record. */
type Dated = Pick<KeptReport, "stage" | "savedAt"> &
  Partial<Pick<ListedReport, "seenAt" | "earlier" | "files">>;

/**
 * Whether a record has been on the device for too long: a draft after `draftDays`, a receipt one day after it
 * was seen unless part of the report is still to be sent, anything else after `reportDays`. A dropped draft
 * expires after `undoTime`, and a record without a date at once.
 */
export function isExpired({ stage, savedAt, seenAt, earlier, files }: Dated, now: number): boolean {
  if (!Number.isFinite(savedAt)) return true;
  if (stage === "dropped") return Math.abs(now - savedAt) > undoTime;
  const isDone = stage === "sent" && !earlier && files?.every(({ attachmentId }) => attachmentId);
  if (isDone && seenAt && Math.abs(now - seenAt) > day) return true;
  return !isMisdated(savedAt, now) && now - savedAt > (stage === "draft" ? draftDays : reportDays) * day;
}
