import type { Classification, Reporter } from "@lapor/openapi";
import type { LocationRecord } from "../records/report.ts";

/** A file sent to SP4N-LAPOR! or received from it. */
export interface NationalFile {
  fileName: string;
  mediaType: string;
  /** Returns undefined if the file will not become readable later. Rejects when it cannot be read now. */
  read(signal: AbortSignal): Promise<Uint8Array | undefined>;
}

/** A report in the form that SP4N-LAPOR! receives. */
export interface NationalComplaint {
  /** The channel's tracking ID. It is sent as a tag, so `lookUp` can find the complaint. */
  trackingId: string;
  classification: Classification;
  title: string;
  body: string;
  /** A local date (YYYY-MM-DD). */
  occurredOn: string | null;
  location: LocationRecord;
  categoryId: string | null;
  /** The agency that forwards the report, or that stays responsible in the mode `gateway`. */
  agencyId: string;
  anonymous: boolean;
  confidential: boolean;
  /** Absent for anonymous and confidential reports. Each read of it is logged. */
  reporter?: Reporter;
  submittedAt: Date;
  files: readonly NationalFile[];
}

/** A message about a complaint that already exists in SP4N-LAPOR!. */
export interface NationalReply {
  /** Whether the complaint is confidential. */
  confidential: boolean;
  text: string;
  files: readonly NationalFile[];
}

/** The limits within which a message can be sent. */
export interface SendWindow {
  /** Aborts at the attempt's deadline, which is before the end of its lease. */
  signal: AbortSignal;
  /**
   * The bridge calls it immediately before the request that creates something. False means that the deadline
   * has passed, and the attempt must end with `not_sent`.
   */
  mayWrite(): boolean;
}

/**
 * The outcome of sending a message. `accepted`: SP4N-LAPOR! has it. `refused`: SP4N-LAPOR! rejected it, and
 * would reject it again. `not_sent`: nothing was created there, so it can be sent again. `unknown`: it may
 * have been created. `error` is a short code that contains no person's text.
 */
export type SendResult =
  | { outcome: "accepted"; nationalId: string; trackingId: string | null; url: string | null }
  | { outcome: "refused" | "not_sent" | "unknown"; error: string };

/** A complaint found in SP4N-LAPOR!. */
export interface NationalMatch {
  nationalId: string;
  trackingId: string | null;
  url: string | null;
}

/** An event in the history of a complaint in SP4N-LAPOR!. */
export interface NationalEntry {
  /** A stable ID: the same on every read of the complaint. */
  id: string;
  at: Date;
  kind: "answer" | "follow_up" | "transfer" | "status";
  /** The institution that wrote the entry, as plain text. Empty if SP4N-LAPOR! names none. */
  author: string;
  /** Plain text, with markup removed. */
  text: string;
  files: readonly NationalFile[];
}

/** The current state of a complaint in SP4N-LAPOR!. */
export interface NationalUpdate {
  trackingId: string | null;
  url: string | null;
  /** The status as SP4N-LAPOR! writes it, as plain text. */
  status: string | null;
  /**
   * The meaning of the status in the mapping's vocabulary. Absent if the mapping does not contain the status.
   */
  meaning?: "waiting" | "in_progress" | "answered" | "closed" | "rejected";
  /** Whether SP4N-LAPOR! has passed the complaint to, or back to, this channel's institution. */
  isWithUs: boolean;
  /** Oldest first. */
  entries: readonly NationalEntry[];
}

/**
 * The connection to SP4N-LAPOR!. It deals with the interface and its IDs, but not with the states of a
 * report. Reads reject when there is no valid response.
 */
export interface NationalBridge {
  create(complaint: NationalComplaint, window: SendWindow): Promise<SendResult>;
  reply(nationalId: string, reply: NationalReply, window: SendWindow): Promise<SendResult>;
  /**
   * Returns a complaint that is outside the competence of the channel's agency to SP4N-LAPOR!, which decides
   * where it goes next.
   */
  handBack(nationalId: string, reason: string, window: SendWindow): Promise<SendResult>;
  /** Finds a complaint by the channel's tracking ID. Absent if the interface has no such operation. */
  lookUp?(trackingId: string, signal: AbortSignal): Promise<NationalMatch | null>;
  read(nationalId: string, signal: AbortSignal): Promise<NationalUpdate>;
}
