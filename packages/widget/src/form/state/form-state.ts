import type { AgencySummary, Category, Channel, Classification, SuggestionPlace } from "@lapor/sdk";
import type { Failure } from "../../failure.ts";
import type { KeptFile } from "../../offline/kept-report.ts";
import type { Delivery } from "../../offline/outbox.ts";
import {
  type DeviceReport,
  emptyValues,
  type FieldError,
  type FormValues,
  type StoredReport,
  type Visibility,
} from "../../values/form-values.ts";

/** The members of the channel's policy that the form needs from the start. */
export interface Policy extends Pick<Channel, "text" | "reporter"> {
  classifications: Classification[];
}

/** The reports stored on the device for this form, and whether storage works. */
export interface DeviceState {
  /**
   * Drafts from earlier visits that no tab has open, and drafts that were dropped within the last seconds.
   */
  drafts: readonly StoredReport[];
  /** Reports that are waiting, were refused, or were sent in the background. */
  reports: readonly StoredReport[];
  /** Each report's delivery state. A report that this page has not tried to send has none. */
  deliveries: ReadonlyMap<string, Delivery>;
  /** The ids of records that are only in memory. */
  unsafe: ReadonlySet<string>;
  /** Whether the form shows what it contained in this tab before the page was closed. */
  restored: boolean;
  /** Whether the current draft would survive closing the page; `undefined` until something is typed. */
  saved: boolean | undefined;
  /** Whether the citizen has allowed the device to store the confidential draft. */
  keepConfidential: boolean;
}

/** The form's content, and every value that several parts of the form use. */
export interface FormState {
  values: FormValues;
  /**
   * Whether the citizen has chosen on this page who can see the report. Drafts, attributes and focus never
   * set this. Until then, no entered data leaves the device.
   */
  consented: boolean;
  /** Whether the citizen has chosen the agency or the category, so suggestions no longer preset it. */
  chosen: Readonly<Record<"agency" | "category", boolean>>;
  /** Whether the citizen is entering a date other than today or yesterday. */
  otherDate: boolean;
  /**
   * The channel's policy. Until it is loaded, this is the most permissive policy under the contract, so the
   * form can be used immediately.
   */
  policy: Policy;
  busy: boolean;
  errors: readonly FieldError[];
  /** The channel's full description of itself, or undefined until it is loaded. */
  channel: Channel | undefined;
  /** The reason why the channel rejects this site entirely. */
  refusal: Failure | undefined;
  /**
   * The reason for the last failure. Undefined if the failure belongs to a field or the report waits on the
   * device.
   */
  failure: Failure | undefined;
  /** The sending step, which determines the send button's text while the form is busy. */
  progress: "sending" | "solving" | "slow";
  /**
   * The report's files. A file is `preparing` while its photo is being shrunk, and must not be stored or sent
   * until that is done.
   */
  files: readonly KeptFile[];
  preparing: boolean;
  /** The place that the channel found in the text. */
  place: SuggestionPlace | undefined;
  /** Whether the list of regions could not be fetched, so free text is valid. */
  regionsMissing: boolean;
  siteAgency: AgencySummary | undefined;
  categories: readonly Category[];
  device: DeviceState;
  /**
   * The report that is being sent, with its values while the form still shows them. Its receipt is shown when
   * it arrives.
   */
  awaited: { id: string; values?: FormValues } | undefined;
  /**
   * The receipt that replaces the form. If the form has just sent it, `sent` is what the form sent and
   * `later` what the citizen has typed since.
   */
  receipt:
    | { record: DeviceReport; sent?: FormValues | undefined; later?: FormValues | undefined }
    | undefined;
  /** Whether the list of stored reports replaces the form. */
  listing: boolean;
  /** Whether the citizen opened the list. Otherwise, the list does not show the reports' texts. */
  revealed: boolean;
  /** The question that is open: `forget`, or the id of the record to delete. */
  question: string;
  /** The message about the last action, which is shown until something is typed. */
  message: string;
  /**
   * The texts for the live region. A text alternates between the two positions, because screen readers do not
   * read a repeated text again at the same position.
   */
  announcement: readonly [string, string];
}

export type FormAction =
  | { type: "learn"; channel: Channel & Policy }
  | { type: "refuse_site"; refusal: Failure }
  | { type: "edit"; values: Partial<FormValues> }
  /**
   * The citizen has chosen who can see the report. This is also the consent to send text for suggestions,
   * unless the report is confidential.
   */
  | { type: "choose_visibility"; visibility: Visibility }
  /** The citizen has accepted the preset visibility. */
  | { type: "consent" }
  /** Suggestions from the text for fields that the citizen has not set. */
  | { type: "suggest"; agency?: AgencySummary | undefined; category?: string | undefined }
  | { type: "other_date"; open: boolean }
  | { type: "refuse"; errors: readonly FieldError[] }
  | { type: "send" }
  | { type: "progress"; progress: FormState["progress"] }
  | { type: "fail"; failure: Failure | undefined }
  | { type: "stop" }
  /** Empties the form, or shows another report if `values` is given. */
  | { type: "restart"; values?: FormValues | undefined; files?: readonly KeptFile[] | undefined }
  /** The page has called `reset()`. */
  | { type: "reset" }
  | { type: "files"; files: readonly KeptFile[]; preparing: boolean }
  | {
      type: "look_up";
      found: Partial<Pick<FormState, "siteAgency" | "categories" | "regionsMissing" | "place">>;
    }
  | { type: "device"; device: Partial<DeviceState> }
  /** The delivery of a stored report has advanced, from this visit or an earlier one. */
  | { type: "delivery"; record: DeviceReport; delivery: Delivery }
  | { type: "await"; id: string; values?: FormValues | undefined }
  | {
      type: "show_receipt";
      record: DeviceReport;
      sent?: FormValues | undefined;
      later?: FormValues | undefined;
    }
  | { type: "leave_receipt" }
  /** This form, another form or another tab has deleted everything from the device. */
  | { type: "forgotten" }
  | { type: "keep_confidential"; keep: boolean }
  /** Shows the list of stored reports. */
  | { type: "list"; revealed?: boolean | undefined }
  | { type: "show_form" }
  | { type: "ask"; question: string }
  | { type: "message"; message: string }
  | { type: "announce"; words: string };

/** The most permissive policy under the contract, except that it does not request the reporter's own data. */
const openPolicy: Policy = {
  classifications: ["complaint", "aspiration", "information_request"],
  text: { titleMin: 5, titleMax: 150, bodyMin: 20, bodyMax: 10000 },
  reporter: { name: "off", email: "off", phone: "off" },
};

export const emptyDevice: DeviceState = {
  drafts: [],
  reports: [],
  deliveries: new Map(),
  unsafe: new Set(),
  restored: false,
  saved: undefined,
  keepConfidential: false,
};

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
  message: "",
  announcement: ["", ""],
};

/** Returns the preset classification: complaints if the channel accepts them. */
export const firstOf = ({ classifications }: Policy): FormValues["classification"] =>
  classifications[0] ?? "";

/** Presets the site's own region as the place, unless the citizen has already entered one. */
export function withSiteRegion(state: FormState): FormState {
  const { region, regionText } = state.values;
  const home = state.channel?.region;
  return home && !region && !regionText ? edit(state, { region: home }) : state;
}

export function edit(state: FormState, values: Partial<FormValues>): FormState {
  const { device, errors, chosen } = state;
  const all = { ...state.values, ...values };
  // An anonymous report drops a photo's location, because it can reveal who took the photo.
  if (all.anonymous && all.point?.ofPhoto) all.point = undefined;
  return {
    ...state,
    values: all,
    chosen: {
      agency: chosen.agency || values.agency !== undefined,
      category: chosen.category || !!values.category,
    },
    // If the report is not confidential, the consent ends, so a report that becomes confidential again needs
    // new consent.
    device: all.confidential ? device : { ...device, keepConfidential: false },
    errors: errors.map((error) =>
      error.field && error.field in values ? { ...error, edited: true } : error,
    ),
  };
}

/**
 * Milliseconds to wait after the last keystroke before querying the channel, for the report's text and for a
 * search field. Tests shorten them.
 */
export const typingPauses = { words: 900, search: 250 };

/** Whether text, files and places are allowed to leave the device before the report is sent. */
export const mayAsk = ({ consented, values }: Pick<FormState, "consented" | "values">): boolean =>
  consented && !values.confidential;

/**
 * Returns the state for another report. Drops the awaited report, so its receipt does not replace the new
 * content.
 */
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
  return values ? { ...restarted, listing: false, question: "", message: "" } : withSiteRegion(restarted);
}

/**
 * The reducer until the lazily loaded parts provide `reduceForm`. It handles the actions that can occur
 * before that. Only `reset` discards values.
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
