import type { ErrorCode } from "@lapor/sdk";
import type { FilePickStrings } from "./form/photos-strings.ts";
import type { PlaceButtonStrings } from "./form/place-strings.ts";
import type { FieldSentence, FieldWords, ReporterField } from "./form-strings.ts";
import type { KeepingStrings } from "./keeping-strings.ts";
import type { ReceiptStrings, ReportStrings } from "./report-strings.ts";

/** Error codes that the SDK adds to the contract's: why there was no response. */
export type TransportCode = "network" | "timeout" | "aborted" | "bad_response";

/**
 * One sentence per error code. A new code in the contract does not compile until every language has its
 * sentence.
 */
export type ErrorSentences = Readonly<Record<ErrorCode | TransportCode, string>>;

/** Errors of operations that only `<lapor-status>` calls. */
export type StatusFaultCode =
  | "invalid_tracking_id"
  | "invalid_link"
  | "report_not_found"
  | "attachment_not_found"
  | "invalid_transition"
  | "precondition_failed"
  | "precondition_required";

/** A search field whose text matches nothing in the list. */
export type SearchFaultCode = "pick" | "pick_or_unknown";

/** Strings of a report that is sent: drafts and waiting reports, errors, and the receipt. */
export interface SendingStrings {
  keeping: KeepingStrings;
  fault: { heading: string; kept: string; reference: string };
  unavailable: string;
  faults: Omit<ErrorSentences, StatusFaultCode>;
  unknownError: string;
  receipt: ReceiptStrings;
  report: ReportStrings;
}

/** Strings of the form that the first load does not need. */
export interface LateStrings extends SendingStrings {
  locale: string;
  close: string;
  /** Errors of a search, which needs the channel. */
  fieldFaults: Readonly<Record<SearchFaultCode, FieldSentence>>;
  when: {
    legend: string;
    today: string;
    yesterday: string;
    other: string;
    /** The date is more than two years ago. */
    old: string;
  };
  agency: {
    /** Before the name of the agency. */
    goesTo: string;
    site: string;
    /** Under the legend, until there are suggestions. */
    hint: string;
    unknown: string;
    /** Below it, and in place of an agency's name. */
    unknownHint: string;
    other: string;
    search: string;
    noCategory: string;
  };
  /** How long an answer usually takes, in days (0: the same day), and the months that the figure covers. */
  usualAnswer: (days: number, months: string) => string;
  suggestion: {
    /** Marks the agency that is almost always right. */
    badge: string;
    reason: string;
    /** The report points at the site's own agency. */
    own: string;
    /** The report does not point at one agency. */
    unsure: string;
    here: (count: number) => string;
    show: (count: number) => string;
  };
  privacy: {
    /** Keeps a confidential report on the device too. */
    keep: string;
    keepHint: string;
    /** Above the notice, which unfolds. */
    kept: string;
    more: string;
  };
  /** The legend of the reporter's own data; `contact` where no name is asked. */
  reporter: { legend: string; contact: string } & Readonly<Record<ReporterField, FieldWords>>;
  files: FilePickStrings;
  place: PlaceButtonStrings;
}
