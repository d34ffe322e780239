import type { Classification, ReportStatus } from "@lapor/sdk";
import type { ByValue } from "../report-strings.ts";

/**
 * The strings of `<lapor-public>` and of the server's public pages: the list, the filters and the page of a
 * report.
 */
export interface PublicPageStrings {
  locale: string;
  heading: string;
  /** The heading of the list of an agency's reports. */
  agencyHeading: (agency: string) => string;
  /** The links to the views, and the label for the group of links. */
  views: Readonly<Record<"label" | "list" | "map" | "statistics", string>>;
  status: ByValue<ReportStatus, string>;
  classification: ByValue<Classification, string>;
  /** The names of the responsible parties that are not agencies. */
  parties: Readonly<Record<"national_triage" | "sp4n", string>>;
  list: {
    /** The announcement of the number of reports after a search. */
    shown: (count: number) => string;
    /** States that no report matches the filters, and what to do. */
    none: string;
    noneHint: string;
    /** States that there are no public reports. */
    empty: string;
    /** The text before the day on which a report was sent. */
    since: string;
    /** States the number of a report's supporters, rounded down. */
    supports: (count: number) => string;
    /** The links to other pages of the list, and the label for the group of links. */
    pages: string;
    next: string;
    first: string;
  };
  filters: {
    /** The form's label. */
    label: string;
    q: string;
    apply: string;
    /** The text that unfolds the other filters. */
    more: string;
    status: string;
    classification: string;
    anyClassification: string;
    region: string;
    anyRegion: string;
    /** The label of the group of regions within a region. */
    within: (region: string) => string;
    category: string;
    anyCategory: string;
    agency: string;
    anyAgency: string;
    from: string;
    to: string;
    reset: string;
  };
  report: {
    back: string;
    /** The link to all of an agency's public reports. */
    agency: (agency: string) => string;
    missing: string;
    missingHint: string;
  };
  loading: string;
  failed: string;
  retry: string;
}
