import type { AgencySummary, Channel, Classification, FieldErrorCode, Region } from "@lapor/sdk";
import type { Point } from "../place/locate.ts";

/** Fields of the form in the order of LAPOR!'s own; also the ids of their controls. */
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
  | "anonymous"
  | "confidential"
  | "name"
  | "email"
  | "phone";

/** Where the report shall go: to the site's own agency, to one that was searched or suggested, or wherever triage decides. */
export type AgencyChoice =
  | { kind: "site" }
  | { kind: "unknown" }
  | { kind: "suggested"; agency: AgencySummary }
  | { kind: "other"; agency?: AgencySummary | undefined; text: string };

/** What the citizen entered, as the controls hold it: strings, not yet trimmed. It is kept on the device as it stands. */
export interface FormValues {
  classification: Classification | "";
  title: string;
  body: string;
  /** `YYYY-MM-DD` as a date input gives it. */
  occurredOn: string;
  region: Region | undefined;
  /** What stands in the search field without being chosen from the list. */
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

/** One thing to put right. Without a `field` it belongs to no control of this form. */
export interface FieldFault {
  field: FieldName | undefined;
  code: FieldErrorCode | "pick" | "pick_or_unknown";
  /** The channel's own sentence, for a code that this version has no words for. */
  message?: string | undefined;
  /** The field was edited since: its own message goes, the summary keeps it until the next attempt. */
  edited?: boolean;
}

/** Why sending failed, apart from the fields. */
export interface Fault {
  code: string;
  requestId?: string | undefined;
}

/** What the first load needs of the channel's policy. */
export type Policy = Pick<Channel, "classifications" | "text" | "reporter">;

/** What the form shows. Files, searches and what waits to be sent are apart: they belong to parts that come later. */
export interface FormState {
  values: FormValues;
  /** Policy of the channel; the contract's widest until it is known, so that nobody waits for it to write. */
  policy: Policy;
  busy: boolean;
  faults: readonly FieldFault[];
}

/** What can happen to the form. */
export type FormAction =
  | { type: "learn"; policy: Policy }
  | { type: "edit"; values: Partial<FormValues> }
  | { type: "refuse"; faults: readonly FieldFault[] }
  | { type: "send" }
  | { type: "stop" }
  | { type: "restart"; values?: FormValues | undefined };

/** The widest that the contract allows; nothing of the reporter's own is asked for unless the channel says so. */
const openPolicy: Policy = {
  classifications: ["complaint", "aspiration", "information_request"],
  text: { titleMin: 5, titleMax: 150, bodyMin: 20, bodyMax: 10000 },
  reporter: { name: "off", email: "off", phone: "off" },
};

/** Nothing entered. */
export const emptyValues: FormValues = {
  classification: "",
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

/** An empty form. */
export const initialState: FormState = { values: emptyValues, policy: openPolicy, busy: false, faults: [] };

/** Decides what the form is after something happened. Knows no DOM and no network; never loses a value except by `restart`. */
export function reduceForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "learn":
      return { ...state, policy: action.policy };
    case "edit":
      return {
        ...state,
        values: { ...state.values, ...action.values },
        faults: state.faults.map((fault) =>
          fault.field && fault.field in action.values ? { ...fault, edited: true } : fault,
        ),
      };
    case "refuse":
      return { ...state, busy: false, faults: action.faults };
    case "send":
      return { ...state, busy: true, faults: [] };
    case "stop":
      return { ...state, busy: false };
    case "restart":
      return { ...initialState, policy: state.policy, values: action.values ?? emptyValues };
  }
}
