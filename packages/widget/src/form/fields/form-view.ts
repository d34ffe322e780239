import type { AgencySummary } from "@lapor/sdk";
import type { ExtraStrings } from "../../strings/extra-strings.ts";
import type { FormStrings } from "../../strings/form-strings.ts";
import type { LateStrings } from "../../strings/late-strings.ts";
import type { FieldName, FormValues, Visibility } from "../../values/form-values.ts";
import type { FormAction, FormState } from "../state/form-state.ts";
import type { ComboboxView } from "./combobox.ts";

/** The state, strings and callbacks that one rendering of the form needs. */
export interface FormView {
  state: FormState;
  strings: FormStrings;
  /** The strings that are loaded after the initial load. */
  late: LateStrings | undefined;
  /** The strings that few reports need. */
  extra: ExtraStrings | undefined;
  /** The content from the lazily loaded parts. The form reserves space for it until they are loaded. */
  content: LateContent | undefined;
  edit: (values: Partial<FormValues>) => void;
  dispatch: (action: FormAction) => void;
  /**
   * Moves the focus to the element with this id. A link's `href` cannot do this, because it cannot point into
   * a shadow root.
   */
  goTo: (id: string) => void;
}

/** The content that the lazily loaded parts add to the form's template. */
export interface LateContent {
  /** Renders the icon of a visibility. */
  sign: (visibility: Visibility) => unknown;
  /** The lines under the heading about the reports on the device. */
  saved: unknown;
  regionBox: ComboboxView | undefined;
  agencyBox: ComboboxView | undefined;
  /**
   * The status line of the agency suggestions, or undefined until the form is allowed to query the channel.
   */
  agencyNews: unknown;
  siteAgencyHint: string | undefined;
  destinationSign: unknown;
  /** Another agency that the text is probably about, to choose with one tap. */
  likely: AgencySummary | undefined;
  isOtherLikelier: boolean;
  /**
   * How long the destination usually takes to answer, or undefined until the form is allowed to query the
   * channel.
   */
  usual: string | undefined;
  /** The agency that the open question before sending is about. */
  asked: AgencySummary | undefined;
  /** The agencies suggested from the text. A badge marks the suggestion that is almost always right. */
  suggestedAgencies: readonly { agency: AgencySummary; reason: string; badge?: string | undefined }[];
  /**
   * Whether the citizen wrote the title. The note that the title was proposed is then hidden but keeps its
   * space.
   */
  isTitleTyped: boolean;
  /** Renders the content below a field's control. */
  below: (field: FieldName) => unknown;
  place: unknown;
  /** The date of the incident. */
  when: unknown;
  /** The fields for agency and category. */
  route: unknown;
  attachments: unknown;
  /** The suggestion to report the matter confidentially. */
  nudge: unknown;
  /** The similar public reports, or undefined until the form is allowed to query the channel. */
  similar: unknown;
  privacy: unknown;
  reporter: unknown;
  /** The privacy notice above the button. */
  notice: unknown;
  /** The reason for a failure that does not belong to a field. */
  failure: unknown;
  /** The send button's text while the form is busy. */
  progress: string;
  forget: unknown;
}
