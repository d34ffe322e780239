import { findAgency, findTopic } from "@lapor/directory";
import type { AgencyReportList } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller } from "../limits/client-info.ts";
import type { OfficerStore } from "../officers/store.ts";
import { canonicalJson } from "../platform/canonical-json.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Records, System } from "../records/ports.ts";
import { readPassedOnCursor, readWalk, writePassedOnCursor, writeWalk } from "../report/inbox-cursor.ts";
import { isKnownRegion } from "../report/regions.ts";
import {
  accessOf,
  type GrantedAccess,
  isGranted,
  mayReadWords,
  partiesOf,
  withoutWords,
} from "../report/report-access.ts";
import type { PassedOnReport, ReportStore } from "../report/store.ts";
import type { SupportStore } from "../supports/store.ts";
import {
  type AgencyViewContext,
  readLineExtras,
  viewInboxLine,
  viewPassedOnLine,
} from "../views/agency-views.ts";
import { type InboxFilters, inboxOf, selectHeld, selectPassedOn, wordsOf } from "./inbox-selection.ts";

type Context = Pick<System, "clock" | "hashing"> & {
  store: OfficerStore & ReportStore & SupportStore & Records<"units">;
};

type Query = InboxFilters;

/** Filters on a report's current state. A party that the report has left must not learn this state. */
const ofHeldReports: readonly (keyof Query)[] = [
  ...(["overdue", "escalated", "dueTo", "promiseTo", "contested", "nationalState", "handedOver"] as const),
  ...(["unitId", "officerId", "unassigned", "updatedSince", "sort"] as const),
];

/**
 * Returns the filters that the query must not use. Reports that have left the party cannot be filtered by
 * their current state, and national triage cannot filter by unit or officer.
 */
function refusedFilters({ scope }: Query, holder: string | null): readonly (keyof Query)[] {
  if (scope === "passed_on") return ofHeldReports;
  return holder === null ? ["unitId", "officerId", "unassigned"] : [];
}

/**
 * Returns whether all of these are units of the agency, or of an abolished agency whose tasks it took over.
 */
async function areUnitsOf(
  store: Records<"units">,
  holder: string | null,
  unitIds: readonly string[],
): Promise<boolean> {
  const ids = [...new Set(unitIds)];
  const units = await store.list("units", { id: ids });
  return units.length === ids.length && units.every(({ agencyId }) => partiesOf(holder).includes(agencyId));
}

/**
 * Returns whether the filter names an officer of the agency, or the signed-in caller (`me`). In national
 * triage, only auditors can learn which officer has which report.
 */
async function isOfficerOf(
  store: OfficerStore,
  { principal }: Caller,
  holder: string | null,
  officerId: string,
): Promise<boolean> {
  if (principal.agencyId === null && principal.role !== "auditor") return false;
  if (officerId === "me") return principal.kind === "officer";
  const officer = await store.find("officers", { id: officerId });
  return officer !== undefined && partiesOf(holder).includes(officer.agencyId);
}

async function validateQuery(
  { store }: { store: OfficerStore & Records<"units"> },
  caller: Caller,
  query: Query,
  { holder, words }: { holder: string | null; words: string[] | undefined },
): Promise<void> {
  const { agencyId, scope, unitId, officerId, categoryId = [], regionCode = [] } = query;
  const { receivedFrom, receivedTo, updatedSince } = query;
  const fieldErrors: FieldError[] = [];
  const addError = (parameter: keyof Query, code: FieldError["code"]) =>
    fieldErrors.push({ parameter, code });
  if (agencyId !== undefined && !findAgency(agencyId)) addError("agencyId", "not_found");
  if (scope === "passed_on" && holder === null) addError("scope", "not_permitted");
  const refused = refusedFilters(query, holder);
  for (const name of refused) if (query[name] !== undefined) addError(name, "not_permitted");
  if (unitId && !refused.includes("unitId") && !(await areUnitsOf(store, holder, unitId)))
    addError("unitId", "not_found");
  if (officerId !== undefined && !refused.includes("officerId"))
    if (!(await isOfficerOf(store, caller, holder, officerId))) addError("officerId", "not_found");
  if (!categoryId.every(findTopic)) addError("categoryId", "not_found");
  if (!(await Promise.all(regionCode.map(isKnownRegion))).every(Boolean)) addError("regionCode", "not_found");
  if (receivedFrom !== undefined && receivedTo !== undefined && receivedFrom > receivedTo)
    fieldErrors.push({ parameter: "receivedTo", code: "too_small", limits: { limit: receivedFrom } });
  // RFC 3339 allows leap seconds, but `Date` cannot parse them.
  if (updatedSince !== undefined && Number.isNaN(Date.parse(updatedSince)))
    addError("updatedSince", "invalid_format");
  if (words?.length === 0) addError("q", "invalid_format");
  if (fieldErrors.length > 0) throw new DomainError("invalid_request", { fieldErrors });
}

/**
 * Returns a digest of a list's filters and order. Each cursor contains it, so a cursor works only with its
 * own list.
 */
async function digestOf({ hashing }: Pick<System, "hashing">, query: Query): Promise<string> {
  const { cursor, limit, ...list } = query;
  return (await hashing.sha256(canonicalJson(list))).slice(0, 16);
}

async function listHeld(
  context: Context,
  caller: Caller,
  query: Query & { limit: number },
  { holder, words }: { holder: string | null; words: string[] | undefined },
): Promise<AgencyReportList> {
  const { sort, limit } = query;
  const list = await digestOf(context, query);
  const walk = readWalk(query.cursor, list, context.clock.now());
  const { reports, moment } = await context.store.listInbox({
    ...selectHeld(caller, query, { holder, words, at: walk.at }),
    ...(sort && { sort }),
    ...walk.from,
    limit: limit + 1,
  });
  const page = reports.slice(0, limit);
  const extras = await readLineExtras(context, caller, page);
  return {
    data: await Promise.all(
      page.map((report) =>
        viewInboxLine(
          context,
          caller,
          mayReadWords(report, caller.principal) ? report : withoutWords(report),
          extras,
        ),
      ),
    ),
    nextCursor: reports.length > limit ? writeWalk(walk, { reports: page, moment }, { list, sort }) : null,
  };
}

function passedOnAccess({ report, departure }: PassedOnReport, { principal }: Caller): GrantedAccess {
  const access = accessOf(report, [departure], principal);
  if (isGranted(access)) return access;
  throw new Error("A list returned a report that its reader may not know about.");
}

async function listPassedOn(
  context: AgencyViewContext & Pick<System, "hashing">,
  caller: Caller,
  query: Query & { limit: number },
  { former, words }: { former: string; words: string[] | undefined },
): Promise<AgencyReportList> {
  const { limit } = query;
  const list = await digestOf(context, query);
  const after = readPassedOnCursor(query.cursor, list);
  const found = await context.store.listPassedOn({
    ...selectPassedOn(caller, query, { former, words }),
    ...(after && { after }),
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  return {
    data: await Promise.all(
      page.map((one) => viewPassedOnLine(context, caller, one.report, passedOnAccess(one, caller))),
    ),
    nextCursor: found.length > limit ? writePassedOnCursor(page, list) : null,
  };
}

/**
 * Returns a page of the caller's inbox: the reports that the party holds, ordered by `sort`, or the reports
 * that have left it, latest departure first. No report appears on two pages, and every report that does not
 * change in the meantime appears on one. National triage gets only reports that it can read in full. Throws
 * `role_not_allowed` for another agency's inbox, and `invalid_request` for invalid filters.
 */
export async function listAgencyReports(
  context: AgencyViewContext & Pick<System, "hashing">,
  caller: Caller,
  query: Query & { limit: number },
): Promise<AgencyReportList> {
  const holder = inboxOf(caller, query.agencyId);
  const words = wordsOf(query);
  await validateQuery(context, caller, query, { holder, words });
  // A report that has left the agency no longer belongs to any unit.
  if (query.scope === "passed_on" && caller.principal.role === "unit_officer")
    return { data: [], nextCursor: null };
  return query.scope === "passed_on" && holder !== null
    ? listPassedOn(context, caller, query, { former: holder, words })
    : listHeld(context, caller, query, { holder, words });
}
