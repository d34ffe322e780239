import type { ErrorCode } from "@lapor/sdk";
import type { FieldFault } from "../form/form-state.ts";
import type { PrivateKind } from "../form/private-data.ts";
import type { PhotosStrings } from "../photos/photos-strings.ts";
import type { PlaceStrings } from "../place/place-strings.ts";
import type { FieldLimits, FieldWords, OwnFaultCode, ReporterField } from "./form-strings.ts";
import type { KeepingStrings } from "./keeping-strings.ts";
import type { ReceiptStrings, ReportStrings } from "./report-strings.ts";

/** Codes that the SDK adds to the contract's: what kept an answer from coming. */
export type TransportCode = "network" | "timeout" | "aborted" | "bad_response";

/** One sentence for each refusal, so that a new code of the contract fails to compile until it has its words. */
export type FaultSentences = Readonly<Record<ErrorCode | TransportCode, string>>;

/** Faults of a file that stands in no field: who sends it says them beside it. */
type FileFaultCode = "locked" | "unreadable" | "holds_files";

/** Every text that the first load can do without. */
export interface LateStrings {
  locale: string;
  close: string;
  /** Field faults that only the channel finds, and those of a search, which is not there without it. */
  fieldFaults: Readonly<
    Record<
      Exclude<FieldFault["code"], OwnFaultCode | FileFaultCode>,
      (field: FieldWords, limits: FieldLimits) => string
    >
  >;
  search: {
    searching: string;
    none: string;
    failed: string;
    /** Of places: their names may be typed without a list. */
    failedPlace: string;
    found: (count: number) => string;
  };
  suggestion: {
    reason: string;
    /** The words point at the site's own agency. */
    own: string;
    /** The words point at no agency for sure: what then. */
    unsure: string;
    here: (count: number) => string;
    show: (count: number) => string;
  };
  caution: {
    kinds: Readonly<Record<PrivateKind, string>>;
    /** Stands under the field that holds them. */
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
    /** What leaves before the report is sent. */
    early: string;
    /** The choice to keep a confidential report on the device too. */
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
  faults: FaultSentences;
  unknownFault: string;
  receipt: ReceiptStrings;
  report: ReportStrings;
}
