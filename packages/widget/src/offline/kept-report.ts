import type { FieldError, NewReport, SubmittedReport } from "@lapor/sdk";

/** A photo or document of a report, ready to be sent. */
export interface KeptFile {
  /** Also the idempotency key of its upload; under one id the bytes never change. */
  id: string;
  name: string;
  type: string;
  bytes: Blob;
  /** Set while the file is up: it waits on the channel for a report, or belongs to the one that was sent. */
  attachmentId?: string | undefined;
  uploadedAt?: number | undefined;
  /** Why the channel will never take it. */
  code?: string | undefined;
}

/** What was tried so far, and when to try again; times in milliseconds. */
export interface Attempts {
  /**
   * JSON bodies sent under the report's id, newest first. Any may be the one that was taken, a refused one too: without locks another
   * tab may have had more luck with it.
   */
  texts: readonly string[];
  /** The first try that got no answer; none when each was refused. */
  first?: number | undefined;
  last: number;
  /** Failures in a row. */
  count: number;
  /** Before this nothing is tried by itself. */
  next: number;
  /** Why the last try failed; none while one is under way or when it was interrupted. */
  code?: string | undefined;
}

/**
 * One report from its first letter to its receipt. Never changed in place. `values` is what the form shows, as JSON can hold it.
 *
 * What was sent leaves the device with the receipt: `values`, `report`, `attempts` and the files that are up are then gone.
 */
export interface KeptReport<Values = unknown> {
  /** Also the idempotency key of `submitReport`: made once, never replaced, so that one record is one report. */
  id: string;
  /** Channel, key and agency: one form. */
  scope: string;
  stage: "draft" | "waiting" | "sent" | "refused";
  /** Milliseconds; expiry counts from here. */
  savedAt: number;
  /** When its receipt was on the screen, in milliseconds. */
  seenAt?: number | undefined;
  /** False keeps it off the device: a confidential report whose reporter did not ask for it. */
  lasting?: boolean | undefined;
  values?: Values | undefined;
  files: readonly KeptFile[];
  /** As it shall be sent, without `attachmentIds`: those come from the files that are up. */
  report?: NewReport | undefined;
  attempts?: Attempts | undefined;
  refusal?: { code: string; fields: readonly FieldError[]; requestId?: string | undefined } | undefined;
  receipt?: SubmittedReport | undefined;
  /** The channel had taken an earlier wording; `values` still holds the later one, for a reply. */
  earlier?: boolean | undefined;
}

/** A record as a list needs it, without the bytes of its files. */
export type ListedReport<Values = unknown> = Omit<KeptReport<Values>, "files"> & {
  files: readonly Omit<KeptFile, "bytes">[];
};

const day = 86_400_000;

/** No record is older than this software: an earlier date comes from a phone whose battery was empty. */
const firstRelease = Date.UTC(2026, 0, 1);

/** Whether the clock was wrong when this was saved, so that its age cannot be told. */
export function isMisdated(savedAt: number, now: number): boolean {
  return Number.isFinite(savedAt) && (savedAt > now + day || savedAt < firstRelease);
}

/** What the age of a record is judged by. */
type Dated = Pick<KeptReport, "stage" | "savedAt"> &
  Partial<Pick<ListedReport, "seenAt" | "earlier" | "files">>;

/**
 * Whether a record has been on the device for too long: shared phones keep a draft for 7 days, a receipt for a day after it was seen
 * unless something of the report is still to be dealt with, anything else for 30. What has no age is too old.
 */
export function isExpired({ stage, savedAt, seenAt, earlier, files }: Dated, now: number): boolean {
  if (!Number.isFinite(savedAt)) return true;
  const isDone = stage === "sent" && !earlier && files?.every(({ attachmentId }) => attachmentId);
  if (isDone && seenAt && Math.abs(now - seenAt) > day) return true;
  return !isMisdated(savedAt, now) && now - savedAt > (stage === "draft" ? 7 : 30) * day;
}
