import { endingTypes } from "@lapor/channel/store";
import { type RawBuilder, type SqlBool, sql } from "kysely";

// The channel's access rules (its `report-access.ts` and `event-access.ts`) over the columns of `report`, for
// lists.

/** The value for national triage in columns of agencies. */
export const partyName = (agencyId: string | null): string => agencyId ?? "";

/** Whether national triage may read the report in full: `isOverseen`. */
export const isOverseen: RawBuilder<SqlBool> = sql<SqlBool>`(
  not report.confidential or report.escalation = 2
  or (report.responsible_agency_id is null and report.custodian_agency_id is null))`;

/** Whether a former holder reads only tracking ID, status and holder: `isWithheld`. */
export const isWithheld: RawBuilder<SqlBool> = sql<SqlBool>`(
  report.confidential or coalesce(report.archive_reason = 'withdrawn', false)
  or report.erasure_requested_at is not null or report.erased_at is not null)`;

/** Whether one of these agencies is responsible for the report. */
export const isHeldBy = (agencyIds: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`coalesce(report.responsible_agency_id = any(${[...agencyIds]}::text[]), false)`;

/** Whether one of these parties is the report's keeper: `keeperOf`. */
export const isKeptBy = (parties: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`coalesce(report.responsible_agency_id, report.custodian_agency_id, '') = any(${[...parties]}::text[])`;

/**
 * Whether one of these parties, in the audience of `event`, may read it now: `mayReadEvent`. With "offset 0",
 * each report is looked up by its key: the planner would else read all reports for one page.
 * @param lasting Whether the event stays readable with minimal access to the report.
 */
export const mayReadEvent = (parties: readonly string[], lasting: RawBuilder<SqlBool>): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${lasting} or exists (
    select from report where report.id = event.report_id and (
      ${isKeptBy(parties)} or ${parties.includes("") ? isOverseen : sql`not ${isWithheld}`}
    ) offset 0
  ))`;

/**
 * The version with which the report of `event` last left one of these parties, up to the event; null if
 * never.
 */
export const leftVersion = (parties: readonly string[]): RawBuilder<number | null> =>
  sql<number | null>`(
    select max(departure.version) from report_departure departure
    where departure.report_id = event.report_id and departure.version <= event.version
      and departure.agency_id = any(${[...parties]}::text[])
  )`;

/** Whether `event` ends the report. */
export const isEnding: RawBuilder<SqlBool> = sql<SqlBool>`event.type = any (${[...endingTypes]}::text[])`;

/**
 * Whether `event` stays readable for these parties with minimal access to the report. Does not use the log,
 * which drops old rows.
 */
export const isLasting = (parties: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${isEnding} or exists (
    select from report_departure departure
    where departure.report_id = event.report_id and departure.version = event.version
      and departure.agency_id = any (${[...parties]}::text[])
  ))`;
