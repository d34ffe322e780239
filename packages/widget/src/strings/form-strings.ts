import type { Classification, ErrorCode, FieldErrorCode } from "@lapor/sdk";
import type { FieldName } from "../form/form-state.ts";
import type { ReceiptStrings } from "./report-strings.ts";

/** Codes that the SDK adds to the contract's: what kept an answer from coming. */
export type TransportCode = "network" | "timeout" | "aborted" | "bad_response";

/** One sentence for each refusal, so that a new code of the contract fails to compile until it has its words. */
export type FaultSentences = Readonly<Record<ErrorCode | TransportCode, string>>;

/** How one field is called: as its label, in the middle of a sentence, and as an order ("Isi judul laporan"). */
export interface FieldWords {
  label: string;
  ask: string;
  hint?: string;
}

/** What a sentence on a field may need to name. */
export interface FieldLimits {
  min?: number | undefined;
  max?: number | undefined;
}

/** Every text of `<lapor-form>` in one language. */
export interface FormStrings {
  /** Language tag of these texts, for `lang` and for dates. */
  locale: string;
  heading: string;
  intro: string;
  optional: string;
  classification: Readonly<Record<Classification, { name: string; hint: string }>>;
  fields: Readonly<Record<FieldName, FieldWords>>;
  fieldFaults: Readonly<Record<FieldErrorCode, (field: FieldWords, limits: FieldLimits) => string>>;
  left: (count: number) => string;
  over: (count: number) => string;
  place: {
    searching: string;
    none: string;
    failed: string;
    found: (count: number) => string;
    pick: (field: FieldWords) => string;
  };
  agency: {
    site: string;
    suggested: string;
    unknown: string;
    unknownHint: string;
    other: string;
    search: string;
  };
  noCategory: string;
  files: {
    choose: string;
    limits: (count: number, size: string, kinds: string) => string;
    list: string;
    waiting: string;
    progress: (percent: number) => string;
    done: string;
    cancelled: string;
    cancel: string;
    remove: string;
    retry: string;
    wrongType: (kinds: string) => string;
    tooLarge: (size: string) => string;
    empty: string;
    tooMany: (count: number) => string;
    unfinished: string;
    announceDone: (name: string) => string;
  };
  privacy: { legend: string };
  reporter: { legend: string; hint: string; hidden: string };
  send: string;
  sending: string;
  waitingFor: (count: number) => string;
  summary: (count: number) => string;
  fault: { heading: string; kept: string; reference: string };
  unavailable: { heading: string };
  faults: FaultSentences;
  unknownFault: string;
  receipt: ReceiptStrings;
}
