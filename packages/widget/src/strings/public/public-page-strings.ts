import type { Classification, ReportStatus } from "@lapor/sdk";
import type { ByValue } from "../report-strings.ts";

/** Strings of `<lapor-public>` and of the server's public pages: list, filters, frame of a report. */
export interface PublicPageStrings {
  locale: string;
  heading: string;
  /** Heading of the reports of one agency. */
  agencyHeading: (agency: string) => string;
  /** Links to the views, and their label. */
  views: Readonly<Record<"label" | "list" | "map" | "statistics", string>>;
  status: ByValue<ReportStatus, string>;
  classification: ByValue<Classification, string>;
  /** Names of the responsible parties that are not agencies. */
  parties: Readonly<Record<"national_triage" | "sp4n", string>>;
  list: {
    /** Announced after a search. */
    shown: (count: number) => string;
    /** No report matches the filters, and what to do then. */
    none: string;
    noneHint: string;
    /** There is no public report at all. */
    empty: string;
    /** Before the day on which a report was sent. */
    since: string;
    /** Number of supporters of a report, rounded down. */
    supports: (count: number) => string;
    /** Label of the links to other pages, and the links. */
    pages: string;
    next: string;
    first: string;
  };
  filters: {
    /** Label of the form. */
    label: string;
    q: string;
    apply: string;
    /** Folds out the other filters. */
    more: string;
    status: string;
    classification: string;
    anyClassification: string;
    region: string;
    anyRegion: string;
    /** A group of regions, by the region that contains them. */
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
    /** Leads to all public reports that an agency has. */
    agency: (agency: string) => string;
    missing: string;
    missingHint: string;
  };
  loading: string;
  failed: string;
  retry: string;
}
