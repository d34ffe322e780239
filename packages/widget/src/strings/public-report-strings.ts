import type { ArchiveReason, ReportStatus, TimelineKind } from "@lapor/sdk";
import type { ByValue } from "./report-strings.ts";

/** Strings of public reports: similar ones in the form, a followed one, an opened one. */
export interface PublicReportStrings {
  similar: {
    heading: string;
    hint: string;
    /** Announced once. */
    found: (count: number) => string;
    /** Shows the list. */
    show: (count: number) => string;
    /** Hides the list. */
    hide: string;
    read: string;
    reading: string;
    close: string;
    failed: string;
  };
  /** Following the report instead of sending one. */
  follow: {
    /** Also the button that begins it. */
    heading: string;
    keep: string;
    copy: string;
    copied: string;
    copyFailed: string;
    /** The citizen's own report was not sent and is still there. */
    unsent: string;
    back: string;
  };
  /** Released photos, by sender. A sender that this version does not know is named by the heading. */
  photos: ByValue<"heading" | "reporter" | "supporter" | "agency", string>;
  /** The public number of supports, which is rounded down. */
  supports: (count: number) => string;
  /** Before the day on which a report was sent, one or two words. */
  since: string;
  body: string;
  /** The reporter, as a word in a sentence. */
  reporter: string;
  /** Replaces sentences that address the reporter. */
  status: Partial<ByValue<ReportStatus, string>>;
  archived: Partial<ByValue<ArchiveReason, string>>;
  kinds: Partial<ByValue<TimelineKind, (actor: string, responsible: string) => string>>;
}
