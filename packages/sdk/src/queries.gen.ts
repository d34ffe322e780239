// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.
import type { AgencyKind, Classification, EventType, InboxScope, RegionLevel, ReportStatus, StatisticsBy, WebhookDeliveryState } from "@lapor/openapi/schemas";

/** What `listPublicReports` can be narrowed by. */
export interface ListPublicReportsQuery {
  /** Only reports that this agency has; 64 characters at most. */
  agencyId?: string;
  /** Only reports of this region and of everything that lies in it, down to districts. */
  regionCode?: string;
  /** Only reports of this category; 64 characters at most. */
  categoryId?: string;
  /** Only reports in one of these states; Any of `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`. */
  status?: ReportStatus[];
  /** Only reports of this classification; `complaint`, `aspiration`, `information_request`. */
  classification?: Classification;
  /** Only reports that came on this day or later; `date`. */
  from?: string;
  /** Only reports that came on this day or earlier; `date`. */
  to?: string;
  /** Only reports that hold all of these words, however they are inflected ("perbaikan" finds "diperbaiki"), or words that begin so; 2 to 200 characters. */
  q?: string;
  /** How many items a page holds at the most; 1 to 100; `25` unless told. */
  limit?: number;
  /** The `nextCursor` of the page before; 4000 characters at most. */
  cursor?: string;
}

/** What `getStatistics` can be narrowed by. */
export interface GetStatisticsQuery {
  /** What the groups are; `agency`, `region`, `category`, `month`. */
  by: StatisticsBy;
  /** The year in which the reports came (western Indonesian time). Default: the year of the last quarter that may be published; 2000 to 2999. */
  year?: number;
  /** The quarter in which the reports came, 1 for January to March. Default: the last quarter that may be published; in any other year, the fourth; 1 to 4. */
  quarter?: number;
  /** Only reports that this agency has. Not with `by=agency`; 64 characters at most. */
  agencyId?: string;
}

/** What `listCategories` can be narrowed by. */
export interface ListCategoriesQuery {
  /** Only what this agency answers for; 64 characters at most. */
  agencyId?: string;
}

/** What `listRegions` can be narrowed by. */
export interface ListRegionsQuery {
  /** What was typed so far. Case, spacing and usual abbreviations ("kab.", "pemkot bdg") are understood; 100 characters at most. */
  q?: string;
  /** The region whose parts are asked for. */
  parentCode?: string;
  /** Of those found by `q` or `parentCode`, only this level; `province`, `regency`, `city`, `district`, `village`. */
  level?: RegionLevel;
  /** How many items a page holds at the most; 1 to 100; `25` unless told. */
  limit?: number;
  /** The `nextCursor` of the page before; 4000 characters at most. */
  cursor?: string;
}

/** What `listAgencies` can be narrowed by. */
export interface ListAgenciesQuery {
  /** What was typed so far. Case, spacing and usual abbreviations ("kab.", "pemkot bdg") are understood; 100 characters at most. */
  q?: string;
  /** Only agencies of this kind; `ministry`, `institution`, `local_government`. */
  kind?: AgencyKind;
  /** Wilayah. Code of the Ministry of Home Affairs, with dots (Kepmendagri 300.2.2-2138/2025). */
  regionCode?: string;
  /** How many items a page holds at the most; 1 to 100; `25` unless told. */
  limit?: number;
  /** The `nextCursor` of the page before; 4000 characters at most. */
  cursor?: string;
}

/** What `listAgencyReports` can be narrowed by. */
export interface ListAgencyReportsQuery {
  /** Only reports in one of these states; Any of `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`. */
  status?: ReportStatus[];
  /** Only reports whose deadline has passed (`true`) or has not (`false`). */
  overdue?: boolean;
  /** Only reports that have missed a deadline twice over (`true`; see `escalation`), or no such (`false`). With `true`, a key of national triage sees those of all agencies unless it names one. */
  escalated?: boolean;
  /** `mine` (default): the reports that the agency has. `passed_on`: those that it had and that have moved on, the latest departure first. All filters but `status` then apply to a report as it was when it left; `overdue` and `escalated` are refused. Not available for national triage's own reports: it reads those of every agency by `agencyId`; `mine`, `passed_on`. */
  scope?: InboxScope;
  /** Only reports of this classification; `complaint`, `aspiration`, `information_request`. */
  classification?: Classification;
  /** Only reports of this category; 64 characters at most. */
  categoryId?: string;
  /** Only reports of this region and of everything that lies in it. */
  regionCode?: string;
  /** Only reports that hold all of these words, or words that begin so, in title, body or tracking ID; 200 characters at most. */
  q?: string;
  /** Only for a key of national triage; the reports of this agency; 64 characters at most. */
  agencyId?: string;
  /** How many items a page holds at the most; 1 to 100; `25` unless told. */
  limit?: number;
  /** The `nextCursor` of the page before; 4000 characters at most. */
  cursor?: string;
}

/** What `listIdentityReads` can be narrowed by. */
export interface ListIdentityReadsQuery {
  /** Only those of this report; 9 to 32 characters. */
  trackingId?: string;
  /** How many items a page holds at the most; 1 to 100; `25` unless told. */
  limit?: number;
  /** The `nextCursor` of the page before; 4000 characters at most. */
  cursor?: string;
}

/** What `listAnswerTemplates` can be narrowed by. */
export interface ListAnswerTemplatesQuery {
  /** Nomor lacak. The report to answer; 9 to 32 characters. */
  trackingId?: string;
}

/** What `listEvents` can be narrowed by. */
export interface ListEventsQuery {
  /** Only events of these types; Any of `report.submitted`, `report.verified`, `report.assigned`, `report.transferred`, `report.follow_up_started`, `report.information_requested`, `report.answered`, `report.replied`, `report.attachment_added`, `report.confirmed`, `report.rated`, `report.contested`, `report.closed`, `report.archived`, `report.merged`, `report.duplicate_joined`, `report.withdrawn`, `report.released`, `report.retracted`, `report.overdue`, `report.escalated`, `report.reminded`, `report.closing_announced`, `report.closed_by_silence`, `report.identity_erased`, `report.files_erased`, `report.erased`, `report.agency_ended`. */
  type?: EventType[];
  /** How many items a page holds at the most; 1 to 100; `25` unless told. */
  limit?: number;
  /** The `nextCursor` of the page before; 4000 characters at most. */
  cursor?: string;
}

/** What `listWebhookDeliveries` can be narrowed by. */
export interface ListWebhookDeliveriesQuery {
  /** Only those in this state; `pending`, `delivered`, `dead`. */
  state?: WebhookDeliveryState;
  /** How many items a page holds at the most; 1 to 100; `25` unless told. */
  limit?: number;
  /** The `nextCursor` of the page before; 4000 characters at most. */
  cursor?: string;
}
