import type * as sdk from "@lapor/sdk";
import type { AgencySummary, Classification, Region } from "@lapor/sdk";
import type { Point } from "../geolocation/locate.ts";
import type { KeptReport, ListedReport } from "../offline/kept-report.ts";

/** The form's fields, in the order of LAPOR!'s own form. The names are also the ids of the controls. */
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

/**
 * Who can read the report: everybody, everybody but without the reporter's name, or only the officers who
 * handle the report.
 */
export type Visibility = "open" | "anonymous" | "confidential";

/**
 * The report's destination: the site's own agency, an agency that the citizen searched for or that was
 * suggested, or national triage.
 */
export type AgencyChoice =
  | { kind: "site" }
  | { kind: "unknown" }
  | { kind: "suggested"; agency: AgencySummary }
  | { kind: "other"; agency?: AgencySummary | undefined; text: string };

/**
 * The citizen's entries as the controls contain them, with untrimmed strings. The device stores them in the
 * same format.
 */
export interface FormValues {
  classification: Classification | "";
  title: string;
  body: string;
  /** `YYYY-MM-DD`, the format of a date input. An empty string means today. */
  occurredOn: string;
  region: Region | undefined;
  /** The text in the search field if no item was chosen from the list. */
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

/** An error for the citizen to correct. An error without a `field` belongs to no control in this form. */
export interface FieldError {
  field: FieldName | undefined;
  code: sdk.FieldError["code"] | "pick" | "pick_or_unknown";
  /** The channel's own message for an error code that this version does not know. */
  message?: string | undefined;
  /**
   * Whether the field was edited after the error was found. Its message then disappears, but the error
   * summary keeps the error until the next attempt.
   */
  edited?: boolean;
}

/** A report from this form as it is stored on the device. */
export type DeviceReport = KeptReport<FormValues>;

/** A stored report without the bytes of its files, for lists. */
export type StoredReport = ListedReport<FormValues>;

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
