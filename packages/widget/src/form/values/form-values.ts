import type * as sdk from "@lapor/sdk";
import type { AgencySummary, Classification, Region } from "@lapor/sdk";
import type { Point } from "../../geolocation/locate.ts";
import type { KeptReport, ListedReport } from "../../offline/kept-report.ts";

/** Fields of the form in the order of LAPOR!'s own form; also the ids of their controls. */
export type FieldName =
  | "classification"
  | "title"
  | "body"
  | "occurredOn"
  | "region"
  | "address"
  | "agency"
  | "category"
  | "attachments"
  | "visibility"
  | "name"
  | "email"
  | "phone";

/** The readers of the report: everybody, the agency without a name, or only the officers who handle it. */
export type Visibility = "open" | "anonymous" | "confidential";

/**
 * The destination of the report: the site's own agency, one that was searched or suggested, or the choice of
 * triage.
 */
export type AgencyChoice =
  | { kind: "site" }
  | { kind: "unknown" }
  | { kind: "suggested"; agency: AgencySummary }
  | { kind: "other"; agency?: AgencySummary | undefined; text: string };

/**
 * The citizen's entries, as the controls hold them: strings, not yet trimmed. Stored on the device in this
 * form.
 */
export interface FormValues {
  classification: Classification | "";
  title: string;
  body: string;
  /** `YYYY-MM-DD`, as a date input gives it. Empty: today. */
  occurredOn: string;
  region: Region | undefined;
  /** Text in the search field that was not chosen from the list. */
  regionText: string;
  address: string;
  point: Point | undefined;
  agency: AgencyChoice;
  category: string;
  anonymous: boolean;
  confidential: boolean;
  name: string;
  email: string;
  phone: string;
}

/** One thing to correct. Without a `field` it belongs to no control of this form. */
export interface FieldError {
  field: FieldName | undefined;
  code: sdk.FieldError["code"] | "pick" | "pick_or_unknown";
  /** The channel's own sentence, for a code that this version has no sentence for. */
  message?: string | undefined;
  /** The field was edited since: its own message disappears, the summary keeps it until the next attempt. */
  edited?: boolean;
}

/** A report of this form on the device. */
export type ReportRecord = KeptReport<FormValues>;

/** The same without the bytes of its files, as a list needs it. */
export type StoredReport = ListedReport<FormValues>;

/** Nothing entered. */
export const emptyValues: FormValues = {
  classification: "complaint",
  title: "",
  body: "",
  occurredOn: "",
  region: undefined,
  regionText: "",
  address: "",
  point: undefined,
  agency: { kind: "site" },
  category: "",
  anonymous: false,
  confidential: false,
  name: "",
  email: "",
  phone: "",
};

export const visibilityOf = ({ anonymous, confidential }: FormValues): Visibility =>
  confidential ? "confidential" : anonymous ? "anonymous" : "open";
