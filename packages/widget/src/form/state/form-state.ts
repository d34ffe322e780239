import type { AgencySummary, Category, Channel, Classification, SuggestionPlace } from "@lapor/sdk";
import type { Failure } from "../../failure.ts";
import type { KeptFile } from "../../offline/kept-report.ts";
import type { Delivery } from "../../offline/outbox.ts";
import {
  emptyValues,
  type FieldError,
  type FormValues,
  type ReportRecord,
  type StoredReport,
  type Visibility,
} from "../values/form-values.ts";

/** The part of the channel's policy that the first load needs. */
export interface Policy extends Pick<Channel, "text" | "reporter"> {
  classifications: Classification[];
}

/** The reports stored on the device for this form, and whether storage works. */
export interface DeviceState {
  /** Drafts of an earlier visit that no tab has open, and those that were dropped a moment ago. */
  drafts: readonly StoredReport[];
  /** Reports that wait to be sent, were refused, or were sent in the background. */
  reports: readonly StoredReport[];
  /** The delivery state of each; empty for one that this page has not tried to send. */
  deliveries: ReadonlyMap<string, Delivery>;
  /** Ids of records that are in memory only. */
  unsafe: ReadonlySet<string>;
  /** The form shows what this tab had in it before the page was left. */
  restored: boolean;
  /** Whether the current draft would survive the page; `undefined` before the first letter. */
  saved: boolean | undefined;
  /** The citizen wants the confidential draft on the device. */
  keepConfidential: boolean;
}

/** The form, and everything that more than one of its parts reads. */
export interface FormState {
  values: FormValues;
  /**
   * The citizen has chosen who sees the report, on this page: a draft, an attribute or a focus never sets it.
   * Before that nothing that was entered leaves the device.
   */
  consented: boolean;
  /** The citizen has chosen the agency or the category: suggestions no longer preset it. */
  chosen: Readonly<Record<"agency" | "category", boolean>>;
  /** Another date than today or yesterday is being entered. */
  otherDate: boolean;
  /**
   * The channel's policy. Until it is known, the widest that the contract allows, so that the form need not
   * wait.
   */
  policy: Policy;
  busy: boolean;
  errors: readonly FieldError[];
  /** Everything that the channel said about itself. */
  channel: Channel | undefined;
  /** The reason why the channel refuses this site altogether. */
  refusal: Failure | undefined;
  /** The reason for the last failure, if no field caused it and nothing waits on the device. */
  failure: Failure | undefined;
  /** The send button's text while the form is busy. */
  progress: "sending" | "solving" | "slow";
  /**
   * Files of the report; `preparing` while one of them is still being shrunk and may not be stored or sent.
   */
  files: readonly KeptFile[];
  preparing: boolean;
  /** The place that the channel finds in the text. */
  place: SuggestionPlace | undefined;
  /** The list of regions could not be fetched: free text is enough. */
  regionsMissing: boolean;
  siteAgency: AgencySummary | undefined;
  categories: readonly Category[];
  device: DeviceState;
  /**
   * The report just sent, with its values while the form still shows them. Its receipt is shown when it
   * arrives.
   */
  awaited: { id: string; values?: FormValues } | undefined;
  /**
   * The receipt that replaces the form, with the values if they were sent just now, and text typed after
   * sending.
   */
  receipt:
    | { record: ReportRecord; sent?: FormValues | undefined; later?: FormValues | undefined }
    | undefined;
  /** The list of stored reports replaces the form. */
  listing: boolean;
  /** The citizen asked for that list: only then it shows whose words are in it. */
  revealed: boolean;
  /** The subject of a pending confirmation: `forget`, or a record's id. */
  question: string;
  /** The last action, shown until something is typed. */
  notice: string;
  /**
   * For the live region. The same words twice alternate between both places, or they would not be read again.
   */
  announcement: readonly [string, string];
}

/** The actions that change the form's state. */
export type FormAction =
  | { type: "learn"; channel: Channel & Policy }
  | { type: "refuse_site"; refusal: Failure }
  | { type: "edit"; values: Partial<FormValues> }
  /**
   * The choice of who sees the report. It is also the consent to send text for suggestions, unless the report
   * is confidential.
   */
  | { type: "choose_visibility"; visibility: Visibility }
  /** The shown visibility was accepted. */
  | { type: "consent" }
  /** Suggestions from the text, for fields that the citizen has not set. */
  | { type: "suggest"; agency?: AgencySummary | undefined; category?: string | undefined }
  | { type: "other_date"; open: boolean }
  | { type: "refuse"; errors: readonly FieldError[] }
  | { type: "send" }
  | { type: "progress"; progress: FormState["progress"] }
  | { type: "fail"; failure: Failure | undefined }
  | { type: "stop" }
  /** Without `values` the form is emptied; with them it shows another report. */
  | { type: "restart"; values?: FormValues | undefined; files?: readonly KeptFile[] | undefined }
  /** The page called `reset()`. */
  | { type: "reset" }
  | { type: "files"; files: readonly KeptFile[]; preparing: boolean }
  | {
      type: "look_up";
      found: Partial<Pick<FormState, "siteAgency" | "categories" | "regionsMissing" | "place">>;
    }
  | { type: "device"; device: Partial<DeviceState> }
  /** A report of the device has come a step further, of this visit or an earlier one. */
  | { type: "delivery"; record: ReportRecord; delivery: Delivery }
  | { type: "await"; id: string; values?: FormValues | undefined }
  | {
      type: "show_receipt";
      record: ReportRecord;
      sent?: FormValues | undefined;
      later?: FormValues | undefined;
    }
  | { type: "leave_receipt" }
  /** Everything was deleted from the device, by this form, another one or another tab. */
  | { type: "forgotten" }
  | { type: "keep_confidential"; keep: boolean }
  /** Shows the list of stored reports. */
  | { type: "list"; revealed?: boolean | undefined }
  | { type: "show_form" }
  | { type: "ask"; question: string }
  | { type: "notice"; notice: string }
  | { type: "announce"; words: string };

/**
 * The widest that the contract allows. The reporter's own data is not asked for until the channel says so.
 */
const openPolicy: Policy = {
  classifications: ["complaint", "aspiration", "information_request"],
  text: { titleMin: 5, titleMax: 150, bodyMin: 20, bodyMax: 10000 },
  reporter: { name: "off", email: "off", phone: "off" },
};

/** Nothing on the device. */
export const emptyDevice: DeviceState = {
  drafts: [],
  reports: [],
  deliveries: new Map(),
  unsafe: new Set(),
  restored: false,
  saved: undefined,
  keepConfidential: false,
};

/** An empty form. */
export const initialState: FormState = {
  values: emptyValues,
  consented: false,
  chosen: { agency: false, category: false },
  otherDate: false,
  policy: openPolicy,
  busy: false,
  errors: [],
  channel: undefined,
  refusal: undefined,
  failure: undefined,
  progress: "sending",
  files: [],
  preparing: false,
  place: undefined,
  regionsMissing: false,
  siteAgency: undefined,
  categories: [],
  device: emptyDevice,
  awaited: undefined,
  receipt: undefined,
  listing: false,
  revealed: false,
  question: "",
  notice: "",
  announcement: ["", ""],
};

/** The classification that is preset: complaints, where the channel takes them. */
export const firstOf = ({ classifications }: Policy): FormValues["classification"] =>
  classifications[0] ?? "";

/** Offers the site's own region as the place, unless the citizen was faster. */
export function withSiteRegion(state: FormState): FormState {
  const { region, regionText } = state.values;
  const home = state.channel?.region;
  return home && !region && !regionText ? edit(state, { region: home }) : state;
}

export function edit(state: FormState, values: Partial<FormValues>): FormState {
  const { device, errors, chosen } = state;
  const all = { ...state.values, ...values };
  // The place of a photo says who took it.
  if (all.anonymous && all.point?.ofPhoto) all.point = undefined;
  return {
    ...state,
    values: all,
    chosen: {
      agency: chosen.agency || values.agency !== undefined,
      category: chosen.category || !!values.category,
    },
    // Making the report confidential again asks again.
    device: all.confidential ? device : { ...device, keepConfidential: false },
    errors: errors.map((error) =>
      error.field && error.field in values ? { ...error, edited: true } : error,
    ),
  };
}

/** Whether words, files and places may leave the device before the report does. */
export const mayAsk = ({ consented, values }: Pick<FormState, "consented" | "values">): boolean =>
  consented && !values.confidential;

/** An awaited report is no longer in the form: its receipt must not replace the new content. */
export function restart(state: FormState, values?: FormValues, files: readonly KeptFile[] = []): FormState {
  const { awaited } = state;
  const restarted: FormState = {
    ...state,
    values: values ?? { ...emptyValues, classification: firstOf(state.policy) },
    consented: false,
    chosen: {
      agency: !!values && values.agency.kind !== "site",
      category: !!values?.category,
    },
    otherDate: false,
    busy: false,
    errors: [],
    files,
    place: undefined,
    awaited: awaited && { id: awaited.id },
  };
  return values ? { ...restarted, listing: false, question: "", notice: "" } : withSiteRegion(restarted);
}

/**
 * The reducer for actions before the late parts are loaded, which bring `reduceForm` for the others. Only
 * `reset` loses a value.
 */
export function reduceEarly(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "edit":
      return edit(state, action.values);
    case "choose_visibility": {
      const confidential = action.visibility === "confidential";
      const anonymous = action.visibility !== "open";
      return { ...edit(state, { anonymous, confidential }), consented: true };
    }
    case "consent":
      return { ...state, consented: true };
    case "refuse":
      return { ...state, busy: false, errors: action.errors };
    case "send":
      return { ...state, busy: true, errors: [], failure: undefined, progress: "sending" };
    case "stop":
      return { ...state, busy: false };
    case "reset":
      return { ...restart(state), failure: undefined, receipt: undefined, listing: false };
    default:
      return state;
  }
}
