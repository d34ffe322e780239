import type { AgencySummary } from "@lapor/sdk";
import type { ExtraStrings } from "../../strings/extra-strings.ts";
import type { FormStrings } from "../../strings/form-strings.ts";
import type { LateStrings } from "../../strings/late-strings.ts";
import type { AgencyChoice, FieldName, FormState, FormValues } from "../form-state.ts";
import type { ComboboxView } from "./combobox.ts";

/** What one rendering of the form is made from. */
export interface FormView {
  state: FormState;
  strings: FormStrings;
  /** Strings that are loaded after the first load. */
  late: LateStrings | undefined;
  /** Strings that few reports need. */
  extra: ExtraStrings | undefined;
  /** What the late parts add; its room is reserved until then. */
  content: LateContent | undefined;
  edit: (values: Partial<FormValues>) => void;
}

/** What the late parts add to the form's template. */
export interface LateContent {
  /** The lines under the heading: what is on the device. */
  saved: unknown;
  regionBox: ComboboxView | undefined;
  agencyNews: unknown;
  siteAgencyHint: string;
  suggestedAgencies: readonly { agency: AgencySummary; reason: string }[];
  agencySearch: (view: FormView, chosen: Extract<AgencyChoice, { kind: "other" }>) => unknown;
  /** What is shown below a field's control. */
  below: (field: FieldName) => unknown;
  place: unknown;
  attachments: unknown;
  privacy: unknown;
  reporter: unknown;
  /** Why sending failed, where no field is to blame. */
  failure: unknown;
  /** What the send button says while the form is busy. */
  progress: string;
  forget: unknown;
}
