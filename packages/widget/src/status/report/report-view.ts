import type { ReportAccess } from "@lapor/sdk";
import type { ChannelElement } from "../../channel-element.ts";
import type { ErrorSentences, LateStrings } from "../../strings/late-strings.ts";
import { withTeam } from "../../strings/report-strings.ts";
import type { ReportPageStrings } from "../../strings/status-strings.ts";
import type { AddedStyles } from "../../styles/added-styles.ts";
import type { CodeCheck } from "./code-check.ts";
import type { ShownReport } from "./shown-report.ts";

/** The element around the view. */
export interface StatusHost extends ChannelElement {
  readonly trackingId: string | undefined;
  /**
   * Loads the form's code, which can delete the reports that the site's forms stored on the device.
   * @internal
   */
  loadFormParts(): Promise<{ forgetReport(trackingId: string): Promise<boolean> }>;
}

/** All strings of the view. */
export interface StatusViewStrings {
  late: LateStrings & { faults: ErrorSentences };
  status: ReportPageStrings;
}

/** The lazy parts' access to the view that shows the open report. */
export interface ReportView {
  element: StatusHost;
  styles: AddedStyles;
  access: () => ReportAccess;
  /** Asks for the access code before what cannot be undone. */
  codeCheck: CodeCheck;
  report: () => ShownReport;
  strings: () => StatusViewStrings;
  errorMessage: (code: string) => string;
  /** Takes a report out of the list on this device; false when the device did not confirm. */
  forgetOwn: (trackingId: string) => Promise<boolean>;
  /** Shows the report as the channel has it now. Throws when it cannot be read. */
  read: () => Promise<void>;
  /** Shows a report that was not read. */
  replace: (report: ShownReport) => void;
}

/** The strings of a page about this report, which name the verification team of its channel. */
export function wordsOf(own: ReportPageStrings, { channel }: ShownReport): ReportPageStrings {
  const strings = withTeam(own, channel);
  const { nationalTriage } = strings;
  return { ...strings, actors: { ...strings.actors, national_triage: nationalTriage } };
}
