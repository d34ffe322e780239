import type { FieldError, NewReport, SubmittedReport } from "@lapor/sdk";

/** A photo or document that is ready to be sent with a report. */
export interface KeptFile {
  /** The file's id, which is also the idempotency key of its upload. The bytes under an id never change. */
  id: string;
  name: string;
  type: string;
  bytes: Blob;
  /**
   * Set once the file is uploaded. The file then waits in the channel for its report, or belongs to the
   * report that was sent.
   */
  attachmentId?: string | undefined;
  uploadedAt?: number | undefined;
  /** The error code, if the channel will never accept the file. */
  code?: string | undefined;
}

/** The previous attempts and the time of the next one. Times are in milliseconds. */
export interface Attempts {
  /**
   * The JSON bodies that were sent under the report's id, newest first. Any of them may have been accepted,
   * even after a refusal, because another tab may have sent one successfully if there are no locks.
   */
  texts: readonly string[];
  /** The time of the first attempt without a response, or undefined if the channel refused every attempt. */
  first?: number | undefined;
  last: number;
  /** The number of consecutive failures. */
  count: number;
  /** The earliest time of the next automatic attempt. */
  next: number;
  /**
   * The error code of the last failure, or undefined while an attempt is running or if it was interrupted.
   */
  code?: string | undefined;
}

/** A report's stage. `dropped` is a draft that was deleted but can still be restored; no list offers it. */
export type Stage = "draft" | "dropped" | "waiting" | "sent" | "refused";

/**
 * One report, from its first letter to its receipt. The object is immutable, and `values` is the form's
 * content as JSON.
 *
 * Once the report is sent, its `values`, `report`, `attempts` and uploaded files are deleted from the device.
 */
export interface KeptReport<Values = unknown> {
  /**
   * The report's id on the device, which is also the idempotency key of `submitReport`. It is created once
   * and never replaced, so one record becomes one report.
   */
  id: string;
  /** The channel, key and agency, which identify one form. */
  scope: string;
  stage: Stage;
  /** The time of the last save in milliseconds. The record's age is measured from it. */
  savedAt: number;
  /** The time at which the receipt was last shown, in milliseconds. */
  seenAt?: number | undefined;
  /**
   * False if the report must not be stored on the device, because it is confidential and its reporter did not
   * allow a draft.
   */
  lasting?: boolean | undefined;
  values?: Values | undefined;
  files: readonly KeptFile[];
  /** The report to send. It has no `attachmentIds`, because these are taken from the uploaded files. */
  report?: NewReport | undefined;
  attempts?: Attempts | undefined;
  refusal?: { code: string; fields: readonly FieldError[]; requestId?: string | undefined } | undefined;
  receipt?: SubmittedReport | undefined;
  /**
   * Whether the channel accepted an earlier version of the text. `values` still contains the later version,
   * which can be sent as a reply.
   */
  earlier?: boolean | undefined;
}

/** A record without the bytes of its files, as lists need it. */
export type ListedReport<Values = unknown> = Omit<KeptReport<Values>, "files"> & {
  files: readonly Omit<KeptFile, "bytes">[];
};

/** Returns whether a report was sent but its receipt has not been shown. */
export const isArrived = ({ stage, seenAt }: Pick<KeptReport, "stage" | "seenAt">): boolean =>
  stage === "sent" && !seenAt;
