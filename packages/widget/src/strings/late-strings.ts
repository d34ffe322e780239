import type { ErrorCode } from "@lapor/sdk";
import type { FilePickStrings } from "./form/photos-strings.ts";
import type { PlaceButtonStrings } from "./form/place-strings.ts";
import type { FieldSentence, FieldWords, ReporterField } from "./form-strings.ts";
import type { KeepingStrings } from "./keeping-strings.ts";
import type { ReceiptStrings, ReportStrings } from "./report-strings.ts";

/** The error codes that the SDK adds to those in the contract. They state why there was no response. */
export type TransportCode = "network" | "timeout" | "aborted" | "bad_response";

/**
 * The message for each error code. The build fails if a new code in the contract has no message in one of the
 * languages.
 */
export type ErrorSentences = Readonly<Record<ErrorCode | TransportCode, string>>;

/** Errors in operations that only `<lapor-status>` calls. */
export type StatusFaultCode =
  | "invalid_tracking_id"
  | "invalid_link"
  | "report_not_found"
  | "attachment_not_found"
  | "invalid_transition"
  | "precondition_failed"
  | "precondition_required";

/** The errors of a search field whose text matches nothing in the list. */
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

/** The form's strings that the initial load does not need. */
export interface LateStrings extends SendingStrings {
  locale: string;
  close: string;
  /** The errors of a search that needs the channel. */
  fieldFaults: Readonly<Record<SearchFaultCode, FieldSentence>>;
  when: {
    legend: string;
    today: string;
    yesterday: string;
    other: string;
    /** The warning that the date is more than two years ago. */
    old: string;
  };
  agency: {
    /** The text above the agency's name. */
    goesTo: string;
    site: string;
    /** The text under the legend until there are suggestions. */
    hint: string;
    unknown: string;
    /** The text below the option “I do not know”, and instead of an agency's name. */
    unknownHint: string;
    other: string;
    search: string;
    noCategory: string;
  };
  /**
   * States how many days the agency usually takes to answer (0: the same day), and which months the figure
   * covers. Without months, the sentence is as short as the destination's line.
   */
  usualAnswer: (days: number, months?: string) => string;
  suggestion: {
    /** Marks what the form has read from the text: the likeliest agency, and the category. */
    fromText: string;
    /** The text before the name of another agency that is likely, and the button that chooses it. */
    maybe: string;
    pick: string;
    /** The question before sending, with its two answers. */
    seems: (agency: string) => string;
    askFirst: string;
    sendTo: (agency: string) => string;
    stayWith: (agency: string) => string;
    reason: string;
    /** States that the report fits the site's own agency. */
    own: string;
    /** States that the report does not clearly fit any agency. */
    unsure: string;
    here: (count: number) => string;
    show: (count: number) => string;
  };
  privacy: {
    /** The option to store a confidential report on the device. */
    keep: string;
    keepHint: string;
    /** The line that unfolds to show the privacy notice. */
    kept: string;
    more: string;
  };
  /** The strings for the reporter's own data. The legend is `contact` if the form does not ask for a name. */
  reporter: { legend: string; contact: string } & Readonly<Record<ReporterField, FieldWords>>;
  files: FilePickStrings;
  place: PlaceButtonStrings;
}
