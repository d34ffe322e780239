import type { ReportAccess } from "@lapor/sdk";
import type { ChannelElement } from "../../channel-element.ts";
import type { ErrorSentences, LateStrings } from "../../strings/late-strings.ts";
import { withTeam } from "../../strings/report-strings.ts";
import type { ReportPageStrings } from "../../strings/status-strings.ts";
import type { AddedStyles } from "../../styles/added-styles.ts";
import type { CodeCheck } from "./code-check.ts";
import type { ShownReport } from "./shown-report.ts";

/** The element that contains the view. */
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

/** What the lazily loaded parts can access in the view of the open report. */
export interface ReportView {
  element: StatusHost;
  styles: AddedStyles;
  access: () => ReportAccess;
  /** Asks for the access code before irreversible actions. */
  codeCheck: CodeCheck;
  report: () => ShownReport;
  strings: () => StatusViewStrings;
  errorMessage: (code: string) => string;
  /**
   * Deletes a report from the list on this device. Returns false if the device does not confirm the deletion.
   */
  forgetOwn: (trackingId: string) => Promise<boolean>;
  /** Loads and shows the report's current version. Rejects if it cannot be loaded. */
  read: () => Promise<void>;
  /** Shows a report that was not loaded from the channel. */
  replace: (report: ShownReport) => void;
}

/** Returns the strings for this report's page, which contain the name of its channel's verification team. */
export function wordsOf(own: ReportPageStrings, { channel }: ShownReport): ReportPageStrings {
  const strings = withTeam(own, channel);
  const { nationalTriage } = strings;
  return { ...strings, actors: { ...strings.actors, national_triage: nationalTriage } };
}
