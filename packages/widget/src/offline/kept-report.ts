import type { FieldError, NewReport, SubmittedReport } from "@lapor/sdk";

/** A photo or document of a report, ready to be sent. */
export interface KeptFile {
  /** Also the idempotency key of its upload; under one id the bytes never change. */
  id: string;
  name: string;
  type: string;
  bytes: Blob;
  /**
   * Set once the file is uploaded: it waits on the channel for a report, or belongs to the one that was sent.
   */
  attachmentId?: string | undefined;
  uploadedAt?: number | undefined;
  /** The reason why the channel will never accept it. */
  code?: string | undefined;
}

/** The attempts so far, and the time of the next one; times in milliseconds. */
export interface Attempts {
  /**
   * JSON bodies sent under the report's id, newest first. Any of them may have been accepted, also a refused
   * one: without locks another tab may have sent it with success.
   */
  texts: readonly string[];
  /** The first attempt without a response; missing if each was refused. */
  first?: number | undefined;
  last: number;
  /** Failures in a row. */
  count: number;
  /** Nothing is tried automatically before this time. */
  next: number;
  /** The reason for the last failure; missing while an attempt is running or if it was interrupted. */
  code?: string | undefined;
}

/** `dropped`: a draft whose deletion can still be undone. No list offers it. */
export type Stage = "draft" | "dropped" | "waiting" | "sent" | "refused";

/**
 * One report from its first letter to its receipt. Immutable. `values` is what the form shows, as JSON.
 *
 * Once the report is sent, `values`, `report`, `attempts` and the uploaded files are removed from the device.
 */
export interface KeptReport<Values = unknown> {
  /**
   * Also the idempotency key of `submitReport`: created once and never replaced, so that one record is one
   * report.
   */
  id: string;
  /** Channel, key and agency: one form. */
  scope: string;
  stage: Stage;
  /** Milliseconds; expiry counts from here. */
  savedAt: number;
  /** When its receipt was on the screen, in milliseconds. */
  seenAt?: number | undefined;
  /** False keeps it off the device: a confidential report whose reporter did not ask for a draft. */
  lasting?: boolean | undefined;
  values?: Values | undefined;
  files: readonly KeptFile[];
  /** As it will be sent, without `attachmentIds`: those are taken from the uploaded files. */
  report?: NewReport | undefined;
  attempts?: Attempts | undefined;
  refusal?: { code: string; fields: readonly FieldError[]; requestId?: string | undefined } | undefined;
  receipt?: SubmittedReport | undefined;
  /** The channel accepted an earlier wording; `values` still has the later one, for a reply. */
  earlier?: boolean | undefined;
}

/** A record as a list needs it, without the bytes of its files. */
export type ListedReport<Values = unknown> = Omit<KeptReport<Values>, "files"> & {
  files: readonly Omit<KeptFile, "bytes">[];
};

/** Whether a report was sent while the citizen did not see it. */
export const isArrived = ({ stage, seenAt }: Pick<KeptReport, "stage" | "seenAt">): boolean =>
  stage === "sent" && !seenAt;
