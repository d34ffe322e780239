import type { AgencySummary } from "@lapor/sdk";
import type { ExtraStrings } from "../../strings/extra-strings.ts";
import type { FormStrings } from "../../strings/form-strings.ts";
import type { LateStrings } from "../../strings/late-strings.ts";
import type { FormAction, FormState } from "../state/form-state.ts";
import type { FieldName, FormValues, Visibility } from "../values/form-values.ts";
import type { ComboboxView } from "./combobox.ts";

/** The data of one rendering of the form. */
export interface FormView {
  state: FormState;
  strings: FormStrings;
  /** Strings that are loaded after the first load. */
  late: LateStrings | undefined;
  /** Strings that few reports need. */
  extra: ExtraStrings | undefined;
  /** Content from the late parts; its room is reserved until then. */
  content: LateContent | undefined;
  edit: (values: Partial<FormValues>) => void;
  dispatch: (action: FormAction) => void;
  /** Moves the focus to the element with that id; an `href` does not reach into a shadow root. */
  goTo: (id: string) => void;
}

/** The content that the late parts add to the form's template. */
export interface LateContent {
  /** The sign of a visibility. */
  sign: (visibility: Visibility) => unknown;
  /** The lines under the heading: the reports on the device. */
  saved: unknown;
  regionBox: ComboboxView | undefined;
  agencyBox: ComboboxView | undefined;
  /** The agencies suggested from the text; missing until the channel may be asked. */
  agencyNews: unknown;
  siteAgencyHint: string | undefined;
  /** The badge marks the suggestion that is almost always right. */
  suggestedAgencies: readonly { agency: AgencySummary; reason: string; badge?: string | undefined }[];
  /** The citizen has written a title: the note that it was proposed is hidden, but keeps its room. */
  isTitleTyped: boolean;
  /** Renders the content below a field's control. */
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
  /** The reason for a failure that no field caused. */
  failure: unknown;
  /** The send button's text while the form is busy. */
  progress: string;
  forget: unknown;
}
