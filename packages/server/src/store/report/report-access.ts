import { endingTypes } from "@lapor/channel/store";
import { type RawBuilder, type SqlBool, sql } from "kysely";

// The channel's access rules (its `report-access.ts` and `event-access.ts`), expressed on the columns of
// `report` for use in lists.

/** Returns the value for a party in agency columns, where national triage is an empty string. */
export const partyName = (agencyId: string | null): string => agencyId ?? "";

/** Whether national triage may read the report in full (`isOverseen`). */
export const isOverseen: RawBuilder<SqlBool> = sql<SqlBool>`(
  not report.confidential or report.escalation = 2
  or (report.responsible_agency_id is null and report.custodian_agency_id is null))`;

/** Whether a former holder may read only the tracking ID, the status and the holder (`isWithheld`). */
export const isWithheld: RawBuilder<SqlBool> = sql<SqlBool>`(
  report.confidential or coalesce(report.archive_reason = 'withdrawn', false)
  or report.erasure_requested_at is not null or report.erased_at is not null)`;

/** Whether one of these agencies is responsible for the report. */
export const isHeldBy = (agencyIds: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`coalesce(report.responsible_agency_id = any(${[...agencyIds]}::text[]), false)`;

/** Whether one of these parties is the report's keeper (`keeperOf`). */
export const isKeptBy = (parties: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`coalesce(report.responsible_agency_id, report.custodian_agency_id, '') = any(${[...parties]}::text[])`;

/**
 * Whether one of these parties, in the audience of `event`, may read it now (`mayReadEvent`). "offset 0"
 * makes PostgreSQL look up each report by its key. Otherwise the planner would read all reports for one page.
 * @param lasting Whether the event stays readable with minimal access to the report.
 */
export const mayReadEvent = (parties: readonly string[], lasting: RawBuilder<SqlBool>): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${lasting} or exists (
    select from report where report.id = event.report_id and (
      ${isKeptBy(parties)} or ${parties.includes("") ? isOverseen : sql`not ${isWithheld}`}
    ) offset 0
  ))`;

/**
 * The version at which the report of `event` last left one of these parties, up to the event. Null if it
 * never did.
 */
export const leftVersion = (parties: readonly string[]): RawBuilder<number | null> =>
  sql<number | null>`(
    select max(departure.version) from report_departure departure
    where departure.report_id = event.report_id and departure.version <= event.version
      and departure.agency_id = any(${[...parties]}::text[])
  )`;

export const isEnding: RawBuilder<SqlBool> = sql<SqlBool>`event.type = any (${[...endingTypes]}::text[])`;

/**
 * Whether `event` stays readable for these parties with minimal access to the report. It does not use the
 * log, from which old rows are removed.
 */
export const isLasting = (parties: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${isEnding} or exists (
    select from report_departure departure
    where departure.report_id = event.report_id and departure.version = event.version
      and departure.agency_id = any (${[...parties]}::text[])
  ))`;
