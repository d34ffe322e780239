import type { Classification, Reporter } from "@lapor/openapi";
import type { LocationRecord } from "../records/report.ts";

/** A file on its way to SP4N-LAPOR!, or from there. */
export interface NationalFile {
  fileName: string;
  mediaType: string;
  /** Undefined: it will not be readable later either. Rejects when it cannot be read now. */
  read(signal: AbortSignal): Promise<Uint8Array | undefined>;
}

/** A report as SP4N-LAPOR! gets it. */
export interface NationalComplaint {
  /** The channel's tracking ID. It travels as a tag, so that `lookUp` can find the complaint. */
  trackingId: string;
  classification: Classification;
  title: string;
  body: string;
  /** Local date, YYYY-MM-DD. */
  occurredOn: string | null;
  location: LocationRecord;
  categoryId: string | null;
  /** The agency that hands it over, or that stays responsible in the mode `gateway`. */
  agencyId: string;
  anonymous: boolean;
  confidential: boolean;
  /** Absent for reports that are anonymous or confidential. Each read of it is logged. */
  reporter?: Reporter;
  submittedAt: Date;
  files: readonly NationalFile[];
}

/** A message about a complaint that is in SP4N-LAPOR!. */
export interface NationalReply {
  /** Whether the complaint that it belongs to is confidential. */
  confidential: boolean;
  text: string;
  files: readonly NationalFile[];
}

/** When a message may be written. */
export interface SendWindow {
  /** Aborts at the deadline of the attempt, which ends before its lease. */
  signal: AbortSignal;
  /**
   * Asked immediately before the request that creates something is written. False: the deadline has passed,
   * and the attempt ends with `not_sent`.
   */
  mayWrite(): boolean;
}

/**
 * The outcome of a message. `accepted`: SP4N-LAPOR! has it. `refused`: it rejected the message, and would
 * reject it again. `not_sent`: nothing was created there, so it can be sent again. `unknown`: it may have
 * been created. `error` is a short code without text of persons.
 */
export type SendResult =
  | { outcome: "accepted"; nationalId: string; trackingId: string | null; url: string | null }
  | { outcome: "refused" | "not_sent" | "unknown"; error: string };

/** A complaint that was found in SP4N-LAPOR!. */
export interface NationalMatch {
  nationalId: string;
  trackingId: string | null;
  url: string | null;
}

/** Something that happened to a complaint in SP4N-LAPOR!. */
export interface NationalEntry {
  /** Stable: the same each time that the complaint is read. */
  id: string;
  at: Date;
  kind: "answer" | "follow_up" | "transfer" | "status";
  /** The institution that wrote it, in plain text. Empty if SP4N-LAPOR! names none. */
  author: string;
  /** Plain text: markup is removed. */
  text: string;
  files: readonly NationalFile[];
}

/** A complaint as it stands in SP4N-LAPOR!. */
export interface NationalUpdate {
  trackingId: string | null;
  url: string | null;
  /** The status in the words of SP4N-LAPOR!, in plain text. */
  status: string | null;
  /** The meaning of the status in the mapping's vocabulary. Absent: the mapping does not know the status. */
  meaning?: "waiting" | "in_progress" | "answered" | "closed" | "rejected";
  /** Whether SP4N-LAPOR! has passed the complaint (back) to the institution of this channel. */
  isWithUs: boolean;
  /** Oldest first. */
  entries: readonly NationalEntry[];
}

/**
 * The connection to SP4N-LAPOR!. Knows its interface and the ids there, but no states of a report. Reads
 * reject when there is no valid response.
 */
export interface NationalBridge {
  create(complaint: NationalComplaint, window: SendWindow): Promise<SendResult>;
  reply(nationalId: string, reply: NationalReply, window: SendWindow): Promise<SendResult>;
  /** Returns a complaint that is not a matter of the channel's agency, for another disposition. */
  handBack(nationalId: string, reason: string, window: SendWindow): Promise<SendResult>;
  /** Finds a complaint by the channel's tracking ID. Absent if the interface has no such call. */
  lookUp?(trackingId: string, signal: AbortSignal): Promise<NationalMatch | null>;
  read(nationalId: string, signal: AbortSignal): Promise<NationalUpdate>;
}
