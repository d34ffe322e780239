// Generated from openapi/contract by packages/sdk/generate/methods.mjs. Do not edit.
import type { AgencyKind, Classification, EventType, InboxScope, InboxSort, NationalState, PublicCountBy, RegionLevel, ReportStatus, StatisticsBy, WebhookDeliveryState } from "@lapor/openapi/schemas";

/** Query of `signOut`. */
export interface SignOutQuery {
  /** Di semua perangkat. Whether to end all sessions of the officer; default `false`. */
  everywhere?: boolean | undefined;
}

/** Query of `listSignIns`. */
export interface ListSignInsQuery {
  /** Petugas. Only the sign-ins of this officer. */
  officerId?: string | undefined;
  /** Maximum number of items on a page; 1 to 100; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `listPublicReports`. */
export interface ListPublicReportsQuery {
  /** Only reports that are with this agency; at most 64 characters. */
  agencyId?: string | undefined;
  /** Only reports of this region and the regions in it, down to districts. */
  regionCode?: string | undefined;
  /** Only reports of this category; at most 64 characters. */
  categoryId?: string | undefined;
  /** Only reports with one of these statuses; Any of `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`. */
  status?: readonly ReportStatus[] | undefined;
  /** Only reports of this classification; `complaint`, `aspiration`, `information_request`. */
  classification?: Classification | undefined;
  /** Only reports submitted on this day or later; `date`. */
  from?: string | undefined;
  /** Only reports submitted on this day or earlier; `date`. */
  to?: string | undefined;
  /** Only reports that contain all of these words, in any inflection ("perbaikan" finds "diperbaiki"), or words that begin with them; 2 to 200 characters. */
  q?: string | undefined;
  /** Maximum number of items on a page; 1 to 100; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `countPublicReports`. */
export interface CountPublicReportsQuery {
  /** The grouping of the counts; `agency`, `region`, `category`, `status`. */
  by: PublicCountBy;
  /** Only reports that are with this agency; at most 64 characters. */
  agencyId?: string | undefined;
  /** Only reports of this region and the regions in it, down to districts. */
  regionCode?: string | undefined;
  /** Only reports of this category; at most 64 characters. */
  categoryId?: string | undefined;
  /** Only reports with one of these statuses; Any of `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`. */
  status?: readonly ReportStatus[] | undefined;
  /** Only reports of this classification; `complaint`, `aspiration`, `information_request`. */
  classification?: Classification | undefined;
  /** Only reports submitted on this day or later; `date`. */
  from?: string | undefined;
  /** Only reports submitted on this day or earlier; `date`. */
  to?: string | undefined;
  /** Only reports that contain all of these words, in any inflection ("perbaikan" finds "diperbaiki"), or words that begin with them; 2 to 200 characters. */
  q?: string | undefined;
}

/** Query of `getStatistics`. */
export interface GetStatisticsQuery {
  /** The grouping of the figures; `agency`, `region`, `category`, `month`. */
  by: StatisticsBy;
  /** The year of submission (western Indonesian time). Default: the year of the latest published quarter; 2000 to 2999. */
  year?: number | undefined;
  /** The quarter of submission, 1 for January to March. Default: the latest published quarter; in any other year, the fourth; 1 to 4. */
  quarter?: number | undefined;
  /** Only reports that are with this agency. Not with `by=agency`; at most 64 characters. */
  agencyId?: string | undefined;
}

/** Query of `getUsualAnswer`. */
export interface GetUsualAnswerQuery {
  /** The agency that the report goes to. Required without `categoryId`; at most 64 characters. */
  agencyId?: string | undefined;
  /** The category of the report; at most 64 characters. */
  categoryId?: string | undefined;
}

/** Query of `listCategories`. */
export interface ListCategoriesQuery {
  /** Only categories that this agency is responsible for; at most 64 characters. */
  agencyId?: string | undefined;
}

/** Query of `listRegions`. */
export interface ListRegionsQuery {
  /** The text typed so far. Ignores case and spacing, and knows common abbreviations ("kab.", "pemkot bdg"); at most 100 characters. */
  q?: string | undefined;
  /** Only regions directly inside this region. */
  parentCode?: string | undefined;
  /** Wilayah pencari. The region in which the user is, usually the site's own. Matches in it come first. An unknown code has no effect. */
  near?: string | undefined;
  /** All regions in `parentCode` at any depth, nearest levels first, instead of its direct parts; without `parentCode`, provinces, regencies and cities. A form that must not send what is typed searches in this list; default `false`. */
  descendants?: boolean | undefined;
  /** Only regions of this level, among those found by `q` or `parentCode`; `province`, `regency`, `city`, `district`, `village`. */
  level?: RegionLevel | undefined;
  /** Maximum number of items on a page; 1 to 1000; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `listAgencies`. */
export interface ListAgenciesQuery {
  /** The text typed so far. Ignores case and spacing, and knows common abbreviations ("kab.", "pemkot bdg"); at most 100 characters. */
  q?: string | undefined;
  /** Only agencies of this kind; `ministry`, `institution`, `local_government`. */
  kind?: AgencyKind | undefined;
  /** Wilayah. Region code of the Ministry of Home Affairs, with dots (Kepmendagri 300.2.2-2138/2025). */
  regionCode?: string | undefined;
  /** Wilayah pencari. The region in which the user is, usually the site's own. Matches in it come first. An unknown code has no effect. */
  near?: string | undefined;
  /** Maximum number of items on a page; 1 to 100; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `listAgencyReports`. */
export interface ListAgencyReportsQuery {
  /** Only reports with one of these statuses; Any of `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`; at most 7. */
  status?: readonly ReportStatus[] | undefined;
  /** Only reports whose deadline has passed (`true`) or has not (`false`). */
  overdue?: boolean | undefined;
  /** Only escalated reports (`true`; `escalation` 2), or only others (`false`). With `true` and without `agencyId`, a key of national triage sees the reports of all agencies. */
  escalated?: boolean | undefined;
  /** Only reports whose deadline is on this day (Asia/Jakarta) or earlier; `date`. */
  dueTo?: string | undefined;
  /** Only reports with an open promise for this day or an earlier one; `date`. */
  promiseTo?: string | undefined;
  /** Only reports whose reporter has contested an answer (`true`), or only others (`false`). */
  contested?: boolean | undefined;
  /** Only reports in one of these states in SP4N-LAPOR!. Also returns reports that the agency handed over and of which it is the custodian; Any of `manual`, `pending`, `sending`, `unknown`, `refused`, `forwarded`; at most 6. */
  nationalState?: readonly NationalState[] | undefined;
  /** Only reports that the agency handed over to SP4N-LAPOR! (`true`), or only others (`false`). */
  handedOver?: boolean | undefined;
  /** `mine` (default): reports that are with the agency. `passed_on`: reports that have left it, latest departure first, among them those that it handed over to SP4N-LAPOR!. Filters other than `status` then apply to the report as it was when it left; `overdue`, `escalated`, `dueTo`, `promiseTo`, `contested`, `nationalState`, `handedOver`, `unitId`, `officerId`, `unassigned`, `updatedSince` and `sort` are refused. Not available for the reports of national triage itself; it reads those of an agency with `agencyId`; `mine`, `passed_on`. */
  scope?: InboxScope | undefined;
  /** Only reports of this classification; `complaint`, `aspiration`, `information_request`. */
  classification?: Classification | undefined;
  /** Only reports of one of these categories; at most 50. */
  categoryId?: readonly string[] | undefined;
  /** Only reports that are assigned to one of these units. Not for the reports of national triage; at most 50. */
  unitId?: readonly string[] | undefined;
  /** Only reports that are assigned to this officer of the agency, present or former; `me` is the officer who signed in. Not for the reports of national triage. In national triage, only auditors use it; at most 64 characters. */
  officerId?: string | undefined;
  /** Only reports without a unit and without an officer (`true`), or only the others (`false`). Not for the reports of national triage. */
  unassigned?: boolean | undefined;
  /** Only reports of one of these regions and the regions in it; at most 50. */
  regionCode?: readonly string[] | undefined;
  /** Only reports submitted on this day (Asia/Jakarta) or later; `date`. */
  receivedFrom?: string | undefined;
  /** Only reports submitted on this day (Asia/Jakarta) or earlier; `date`. */
  receivedTo?: string | undefined;
  /** Only reports whose `updatedAt` is this moment or later. To miss no change, read `listEvents` instead; at most 64 characters; `date-time`. */
  updatedSince?: string | undefined;
  /** Only reports whose title, body or tracking ID contains all of these words, or words that begin with them; at most 200 characters. */
  q?: string | undefined;
  /** Only with a key of national triage: the reports of this agency; at most 64 characters. */
  agencyId?: string | undefined;
  /** The order of the reports. Default: `dueAt`; `dueAt`, `submittedAt`, `-submittedAt`, `-updatedAt`. */
  sort?: InboxSort | undefined;
  /** Maximum number of items on a page; 1 to 100; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `countAgencyReports`. */
export interface CountAgencyReportsQuery {
  /** Only with a key of national triage: the reports of this agency; at most 64 characters. */
  agencyId?: string | undefined;
}

/** Query of `exportAgencyReports`. */
export interface ExportAgencyReportsQuery {
  /** Only reports with one of these statuses; Any of `submitted`, `assigned`, `in_progress`, `awaiting_reporter`, `answered`, `closed`, `archived`; at most 7. */
  status?: readonly ReportStatus[] | undefined;
  /** Only reports whose deadline has passed (`true`) or has not (`false`). */
  overdue?: boolean | undefined;
  /** Only escalated reports (`true`; `escalation` 2), or only others (`false`). With `true` and without `agencyId`, a key of national triage sees the reports of all agencies. */
  escalated?: boolean | undefined;
  /** Only reports whose deadline is on this day (Asia/Jakarta) or earlier; `date`. */
  dueTo?: string | undefined;
  /** Only reports with an open promise for this day or an earlier one; `date`. */
  promiseTo?: string | undefined;
  /** Only reports whose reporter has contested an answer (`true`), or only others (`false`). */
  contested?: boolean | undefined;
  /** Only reports in one of these states in SP4N-LAPOR!. Also returns reports that the agency handed over and of which it is the custodian; Any of `manual`, `pending`, `sending`, `unknown`, `refused`, `forwarded`; at most 6. */
  nationalState?: readonly NationalState[] | undefined;
  /** Only reports that the agency handed over to SP4N-LAPOR! (`true`), or only others (`false`). */
  handedOver?: boolean | undefined;
  /** `mine` (default): reports that are with the agency. `passed_on`: reports that have left it, latest departure first, among them those that it handed over to SP4N-LAPOR!. Filters other than `status` then apply to the report as it was when it left; `overdue`, `escalated`, `dueTo`, `promiseTo`, `contested`, `nationalState`, `handedOver`, `unitId`, `officerId`, `unassigned`, `updatedSince` and `sort` are refused. Not available for the reports of national triage itself; it reads those of an agency with `agencyId`; `mine`, `passed_on`. */
  scope?: InboxScope | undefined;
  /** Only reports of this classification; `complaint`, `aspiration`, `information_request`. */
  classification?: Classification | undefined;
  /** Only reports of one of these categories; at most 50. */
  categoryId?: readonly string[] | undefined;
  /** Only reports that are assigned to one of these units. Not for the reports of national triage; at most 50. */
  unitId?: readonly string[] | undefined;
  /** Only reports that are assigned to this officer of the agency, present or former; `me` is the officer who signed in. Not for the reports of national triage. In national triage, only auditors use it; at most 64 characters. */
  officerId?: string | undefined;
  /** Only reports without a unit and without an officer (`true`), or only the others (`false`). Not for the reports of national triage. */
  unassigned?: boolean | undefined;
  /** Only reports of one of these regions and the regions in it; at most 50. */
  regionCode?: readonly string[] | undefined;
  /** Only reports submitted on this day (Asia/Jakarta) or later; `date`. */
  receivedFrom?: string | undefined;
  /** Only reports submitted on this day (Asia/Jakarta) or earlier; `date`. */
  receivedTo?: string | undefined;
  /** Only reports whose `updatedAt` is this moment or later. To miss no change, read `listEvents` instead; at most 64 characters; `date-time`. */
  updatedSince?: string | undefined;
  /** Only reports whose title, body or tracking ID contains all of these words, or words that begin with them; at most 200 characters. */
  q?: string | undefined;
  /** Only with a key of national triage: the reports of this agency; at most 64 characters. */
  agencyId?: string | undefined;
  /** The order of the reports. Default: `dueAt`; `dueAt`, `submittedAt`, `-submittedAt`, `-updatedAt`. */
  sort?: InboxSort | undefined;
  /** Maximum number of reports on a page; 1 to 500; default `500`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `getEvidence`. */
export interface GetEvidenceQuery {
  /** The first day of submission (Asia/Jakarta); `date`. */
  from: string;
  /** The last day of submission (Asia/Jakarta); `date`. */
  to: string;
  /** Only reports of this agency, by unit. Default: the agency of the key; for national triage all parties; at most 64 characters. */
  agencyId?: string | undefined;
}

/** Query of `getSurveyResults`. */
export interface GetSurveyResultsQuery {
  /** The year of the ratings (Asia/Jakarta); 2000 to 2999. */
  year: number;
  /** The quarter of the ratings, 1 for January to March; 1 to 4. */
  quarter: number;
  /** Only surveys on this agency, by unit. Default: the agency of the key; for national triage all agencies; at most 64 characters. */
  agencyId?: string | undefined;
}

/** Query of `listInboxExports`. */
export interface ListInboxExportsQuery {
  /** Maximum number of items on a page; 1 to 100; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `listIdentityAccesses`. */
export interface ListIdentityAccessesQuery {
  /** Only accesses to this report; 9 to 32 characters. */
  trackingId?: string | undefined;
  /** Maximum number of items on a page; 1 to 100; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `listAnswerTemplates`. */
export interface ListAnswerTemplatesQuery {
  /** Nomor lacak. The report to answer; 9 to 32 characters. */
  trackingId?: string | undefined;
}

/** Query of `listEvents`. */
export interface ListEventsQuery {
  /** Only events of these types; Any of `report.submitted`, `report.verified`, `report.assigned`, `report.transferred`, `report.follow_up_started`, `report.reporter_asked`, `report.corrected`, `report.promised`, `report.answered`, `report.replied`, `report.attachment_added`, `report.confirmed`, `report.rated`, `report.contested`, `report.closed`, `report.archived`, `report.merged`, `report.duplicate_joined`, `report.withdrawn`, `report.released`, `report.retracted`, `report.national_reference_set`, `report.forwarded`, `report.forward_failed`, `report.forward_retried`, `report.national_updated`, `report.overdue`, `report.escalated`, `report.reminded`, `report.closing_announced`, `report.closed_by_silence`, `report.identity_erased`, `report.files_erased`, `report.erased`, `report.agency_ended`, `webhook.test`. */
  type?: readonly EventType[] | undefined;
  /** Only events of this report. A report that the key may not read has none; 9 to 32 characters. */
  trackingId?: string | undefined;
  /** Maximum number of items on a page; 1 to 100; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}

/** Query of `listWebhookDeliveries`. */
export interface ListWebhookDeliveriesQuery {
  /** Only deliveries in this state; `pending`, `delivered`, `dead`. */
  state?: WebhookDeliveryState | undefined;
  /** Maximum number of items on a page; 1 to 100; default `25`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; at most 4000 characters. */
  cursor?: string | undefined;
}
