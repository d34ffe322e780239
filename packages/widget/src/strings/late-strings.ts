import type { ErrorCode } from "@lapor/sdk";
import type { FieldError } from "../form/form-state.ts";
import type { PrivateKind } from "../form/private-data/private-data.ts";
import type { PhotosStrings } from "../photos/photos-strings.ts";
import type { PlaceStrings } from "../place/place-strings.ts";
import type { FieldLimits, FieldWords, OwnFaultCode, ReporterField } from "./form-strings.ts";
import type { KeepingStrings } from "./keeping-strings.ts";
import type { ReceiptStrings, ReportStrings } from "./report-strings.ts";

/** Error codes that the SDK adds to the contract's: why there was no response. */
export type TransportCode = "network" | "timeout" | "aborted" | "bad_response";

/**
 * One sentence per error code. A new code in the contract does not compile until every language has its
 * sentence.
 */
export type ErrorSentences = Readonly<Record<ErrorCode | TransportCode, string>>;

/** Errors of a file outside of a field; they are shown beside the file. */
type FileFaultCode = "locked" | "unreadable" | "holds_files";

/** Strings of the form that the first load does not need. */
export interface LateStrings {
  locale: string;
  close: string;
  /** Errors that only the channel finds, and those of a search, which needs the channel. */
  fieldFaults: Readonly<
    Record<
      Exclude<FieldError["code"], OwnFaultCode | FileFaultCode>,
      (field: FieldWords, limits: FieldLimits) => string
    >
  >;
  search: {
    searching: string;
    none: string;
    failed: string;
    /** For places: their names can be typed without a list. */
    failedPlace: string;
    found: (count: number) => string;
  };
  suggestion: {
    reason: string;
    /** The report points at the site's own agency. */
    own: string;
    /** The report does not point at one agency. */
    unsure: string;
    here: (count: number) => string;
    show: (count: number) => string;
  };
  caution: {
    kinds: Readonly<Record<PrivateKind, string>>;
    /** Shown below the field that contains them. */
    found: (kinds: readonly string[]) => string;
    mask: (kinds: readonly string[]) => string;
    masked: string;
  };
  privacy: {
    question: string;
    identity: string;
    report: string;
    agency: string;
    publicEye: string;
    operator: string;
    sees: string;
    hidden: string;
    note: string;
    /** What is sent before the report is. */
    early: string;
    /** Keeps a confidential report on the device too. */
    keep: string;
    keepHint: string;
    notice: string;
    more: string;
  };
  reporter: { legend: string; hint: string; hidden: string } & Readonly<Record<ReporterField, FieldWords>>;
  files: PhotosStrings;
  place: PlaceStrings;
  /** The report names another place than the one that is set. */
  placeDoubt: {
    /** The place that the report names, and the one in the field. */
    given: (named: string, set: string) => string;
    /** The field is empty: the place that the report names, and the site's own. */
    open: (named: string, site: string) => string;
    /** Shows that sentence when it came while its place was on the screen. */
    look: string;
  };
  keeping: KeepingStrings;
  fault: { heading: string; kept: string; reference: string };
  unavailable: string;
  faults: ErrorSentences;
  unknownError: string;
  receipt: ReceiptStrings;
  report: ReportStrings;
}
