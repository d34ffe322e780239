import type { ArchiveReason, ReportStatus, TimelineKind } from "@lapor/sdk";
import type { ByValue } from "./report-strings.ts";

/** The strings for public reports: similar reports in the form, a followed report, and an opened report. */
export interface PublicReportStrings {
  similar: {
    heading: string;
    hint: string;
    /** The announcement of the number of results, which is made once. */
    found: (count: number) => string;
    /** The button that shows the list. */
    show: (count: number) => string;
    /** The button that hides the list. */
    hide: string;
    read: string;
    reading: string;
    close: string;
    failed: string;
  };
  /** The strings for following a report instead of sending one. */
  follow: {
    /** The heading, which is also the label of the button to follow a report. */
    heading: string;
    keep: string;
    copy: string;
    copied: string;
    copyFailed: string;
    /** States that the citizen's own report was not sent and is still in the form. */
    unsent: string;
    back: string;
  };
  /**
   * The captions for released photos, by sender. `heading` is used if this version does not know the sender.
   */
  photos: ByValue<"heading" | "reporter" | "supporter" | "agency", string>;
  /** States the public number of supports, which is rounded down. */
  supports: (count: number) => string;
  /** One or two words to put before the day on which a report was sent. */
  since: string;
  body: string;
  /** The word for the reporter within a sentence. */
  reporter: string;
  /** The sentences that replace those addressed to the reporter. */
  status: Partial<ByValue<ReportStatus, string>>;
  archived: Partial<ByValue<ArchiveReason, string>>;
  kinds: Partial<ByValue<TimelineKind, (actor: string, responsible: string) => string>>;
}
