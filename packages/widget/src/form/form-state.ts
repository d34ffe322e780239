import type {
  AgencySummary,
  Channel,
  Classification,
  FieldErrorCode,
  Region,
  SubmittedReport,
} from "@lapor/sdk";

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

/** What the citizen entered, as the controls hold it: strings, not yet trimmed. */
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
  code: FieldErrorCode | "pick" | "unfinished";
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

/** Everything that the form shows. Attachments are apart: their bytes live elsewhere. */
export interface FormState {
  values: FormValues;
  /** Policy of the channel; the contract's widest until it is known, so that nobody waits for it to write. */
  channel: Channel;
  channelKnown: boolean;
  /** The channel refuses this site altogether. */
  unavailable: Fault | undefined;
  phase: "editing" | "waiting" | "sending" | "sent";
  faults: readonly FieldFault[];
  fault: Fault | undefined;
  receipt: SubmittedReport | undefined;
}

/** What can happen to the form. */
export type FormAction =
  | { type: "learnChannel"; channel: Channel }
  | { type: "refuseSite"; fault: Fault }
  | { type: "edit"; values: Partial<FormValues> }
  | { type: "refuseFields"; faults: readonly FieldFault[] }
  | { type: "await" }
  | { type: "send" }
  | { type: "fail"; fault: Fault }
  | { type: "receive"; receipt: SubmittedReport }
  | { type: "restart" };

/** The widest that the contract allows, in force until the channel has told its policy. */
export const openChannel: Channel = {
  name: "",
  agency: { id: "", name: "", shortName: "", kind: "local_government" },
  classifications: ["complaint", "aspiration", "information_request"],
  text: { titleMin: 5, titleMax: 150, bodyMin: 20, bodyMax: 10000 },
  attachments: {
    maxCount: 5,
    maxBytes: 10485760,
    mediaTypes: ["image/jpeg", "image/png", "image/webp", "application/pdf"],
  },
  reporter: { name: "optional", email: "optional", phone: "optional" },
  deadlines: [],
  locales: [],
};

const emptyValues: FormValues = {
  classification: "",
  title: "",
  body: "",
  occurredOn: "",
  region: undefined,
  regionText: "",
  address: "",
  agency: { kind: "site" },
  category: "",
  anonymous: false,
  confidential: false,
  name: "",
  email: "",
  phone: "",
};

/** An empty form. */
export const initialState: FormState = {
  values: emptyValues,
  channel: openChannel,
  channelKnown: false,
  unavailable: undefined,
  phase: "editing",
  faults: [],
  fault: undefined,
  receipt: undefined,
};

/** Whether a press on the button is to be ignored, because one is already being worked off. */
export function isBusy({ phase }: FormState): boolean {
  return phase === "waiting" || phase === "sending";
}

/** Decides what the form is after something happened. Knows no DOM and no network; never loses a value except by `restart`. */
export function reduceForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "learnChannel":
      return { ...state, channel: action.channel, channelKnown: true, unavailable: undefined };
    case "refuseSite":
      return { ...state, unavailable: action.fault };
    case "edit":
      return {
        ...state,
        values: { ...state.values, ...action.values },
        faults: state.faults.map((fault) =>
          fault.field && fault.field in action.values ? { ...fault, edited: true } : fault,
        ),
      };
    case "refuseFields":
      return { ...state, phase: "editing", faults: action.faults, fault: undefined };
    case "await":
      return { ...state, phase: "waiting", faults: [], fault: undefined };
    case "send":
      return { ...state, phase: "sending", faults: [], fault: undefined };
    case "fail":
      return { ...state, phase: "editing", fault: action.fault };
    case "receive":
      return {
        ...initialState,
        channel: state.channel,
        channelKnown: true,
        phase: "sent",
        receipt: action.receipt,
      };
    case "restart":
      return { ...initialState, channel: state.channel, channelKnown: state.channelKnown };
  }
}
