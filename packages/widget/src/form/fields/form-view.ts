import type { AgencySummary } from "@lapor/sdk";
import type { ExtraStrings } from "../../strings/extra-strings.ts";
import type { FormStrings } from "../../strings/form-strings.ts";
import type { LateStrings } from "../../strings/late-strings.ts";
import type { FormAction, FormState } from "../state/form-state.ts";
import type { FieldName, FormValues, Visibility } from "../values/form-values.ts";
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
  dispatch: (action: FormAction) => void;
  /** Moves the focus to the element with that id; an `href` does not reach into a shadow root. */
  goTo: (id: string) => void;
}

/** What the late parts add to the form's template. */
export interface LateContent {
  /** The sign of a visibility. */
  sign: (visibility: Visibility) => unknown;
  /** The lines under the heading: what is on the device. */
  saved: unknown;
  regionBox: ComboboxView | undefined;
  agencyBox: ComboboxView | undefined;
  /** What the words suggest; missing until the channel may be asked. */
  agencyNews: unknown;
  siteAgencyHint: string | undefined;
  /** The badge marks the one that is almost always right. */
  suggestedAgencies: readonly { agency: AgencySummary; reason: string; badge?: string | undefined }[];
  /** The citizen has written a title: the note that it was proposed is hidden, but keeps its room. */
  isTitleTyped: boolean;
  /** What is shown below a field's control. */
  below: (field: FieldName) => unknown;
  place: unknown;
  /** The date of what happened. */
  when: unknown;
  /** Agency and category. */
  route: unknown;
  attachments: unknown;
  /** A hint that this matter can be reported confidentially. */
  nudge: unknown;
  privacy: unknown;
  reporter: unknown;
  /** The privacy notice, above the button. */
  notice: unknown;
  /** Why sending failed, where no field is to blame. */
  failure: unknown;
  /** What the send button says while the form is busy. */
  progress: string;
  forget: unknown;
}
