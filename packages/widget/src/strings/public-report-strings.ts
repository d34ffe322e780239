import type { ArchiveReason, ReportStatus, TimelineKind } from "@lapor/sdk";

/** Strings of public reports: similar ones in the form, one that is followed, one that is read. */
export interface PublicReportStrings {
  similar: {
    heading: string;
    hint: string;
    /** Said once when they come. */
    found: (count: number) => string;
    /** Brings them. */
    show: (count: number) => string;
    /** Takes them away again. */
    hide: string;
    read: string;
    reading: string;
    close: string;
    failed: string;
    /** Follows it instead of sending. */
    mine: string;
  };
  follow: {
    heading: string;
    keep: string;
    copy: string;
    copied: string;
    copyFailed: string;
    /** The citizen's own words were not sent and are still there. */
    unsent: string;
    back: string;
  };
  /** Before the day on which a report came, as one word or two. */
  since: string;
  body: string;
  /** Who sent a report, in a sentence. */
  reporter: string;
  /** In place of words that speak to the reporter. */
  status: Readonly<Partial<Record<ReportStatus, string>>>;
  archived: Readonly<Partial<Record<ArchiveReason, string>>>;
  kinds: Readonly<Partial<Record<TimelineKind, (actor: string, responsible: string) => string>>>;
}
