import { findAgency, findTopic } from "@lapor/directory";
import type { AgencyReportList, operations } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { DomainError } from "../platform/domain-error.ts";
import { readPassedOnCursor, readWalk, writePassedOnCursor, writeWalk } from "../report/inbox-cursor.ts";
import { isKnownRegion } from "../report/regions.ts";
import { accessOf, type GrantedAccess, isGranted, partiesOf } from "../report/report-access.ts";
import { soughtWords } from "../report/report-words.ts";
import type { PassedOnReport } from "../report/store.ts";
import { viewInboxLine, viewPassedOnLine } from "../views/agency-views.ts";

type Query = NonNullable<operations["listAgencyReports"]["parameters"]["query"]>;

function inboxOf({ key }: Caller, agencyId: string | undefined): string | null {
  if (agencyId === undefined) return key.agencyId;
  if (key.role !== "national_admin" && agencyId !== key.agencyId) throw new DomainError("role_not_allowed");
  return findAgency(agencyId)?.id ?? agencyId;
}

async function validateQuery(
  query: Query,
  holder: string | null,
  words: string[] | undefined,
): Promise<void> {
  const { agencyId, scope, categoryId, regionCode } = query;
  const fieldErrors: FieldError[] = [];
  const addError = (parameter: keyof Query, code: FieldError["code"]) =>
    fieldErrors.push({ parameter, code });
  if (agencyId !== undefined && !findAgency(agencyId)) addError("agencyId", "not_found");
  if (scope === "passed_on" && holder === null) addError("scope", "not_permitted");
  if (scope === "passed_on" && query.overdue !== undefined) addError("overdue", "not_permitted");
  if (scope === "passed_on" && query.escalated !== undefined) addError("escalated", "not_permitted");
  if (categoryId !== undefined && !findTopic(categoryId)) addError("categoryId", "not_found");
  if (regionCode !== undefined && !(await isKnownRegion(regionCode))) addError("regionCode", "not_found");
  if (words?.length === 0) addError("q", "invalid_format");
  if (fieldErrors.length > 0) throw new DomainError("invalid_request", { fieldErrors });
}

function narrowing(query: Query, words: string[] | undefined) {
  const { status, classification, categoryId, regionCode } = query;
  return {
    ...(status && { statuses: status }),
    ...(classification && { classification }),
    ...(categoryId !== undefined && { categoryId }),
    ...(regionCode !== undefined && { regionCode }),
    ...(words && { words }),
  };
}

/** An agency, and the ended agencies whose tasks it took over. */
const agenciesOf = (agencyId: string): string[] => partiesOf(agencyId).filter((id) => id !== null);

async function listHeld(
  context: ChannelContext,
  caller: Caller,
  query: Query & { limit: number },
  { holder, words }: { holder: string | null; words: string[] | undefined },
): Promise<AgencyReportList> {
  const { overdue, escalated, limit } = query;
  const walk = readWalk(query.cursor, context.clock.now());
  // National triage sees escalated reports of every holder.
  const anyone = holder === null && escalated === true;
  const { reports, moment } = await context.store.listInbox({
    ...(!anyone && { responsibleAgencyId: holder }),
    ...(holder !== null && { predecessorIds: agenciesOf(holder).slice(1) }),
    ...(caller.key.role === "national_admin" && { overseen: true }),
    ...(overdue !== undefined && { overdue: { is: overdue, at: walk.at } }),
    ...(escalated !== undefined && { escalated }),
    ...narrowing(query, words),
    ...walk.from,
    limit: limit + 1,
  });
  const page = reports.slice(0, limit);
  return {
    data: await Promise.all(page.map((report) => viewInboxLine(context, caller, report))),
    nextCursor: reports.length > limit ? writeWalk(walk, { reports: page, moment }) : null,
  };
}

function passedOnAccess({ report, departure }: PassedOnReport, { key }: Caller): GrantedAccess {
  const access = accessOf(report, [departure], key);
  if (isGranted(access)) return access;
  throw new Error("A list returned a report that its reader may not know about.");
}

async function listPassedOn(
  context: ChannelContext,
  caller: Caller,
  query: Query & { limit: number },
  { former, words }: { former: string; words: string[] | undefined },
): Promise<AgencyReportList> {
  const { limit } = query;
  const after = readPassedOnCursor(query.cursor);
  const found = await context.store.listPassedOn({
    agencyIds: agenciesOf(former),
    ...(caller.key.role === "national_admin" && { overseen: true }),
    ...narrowing(query, words),
    ...(after && { after }),
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  return {
    data: await Promise.all(
      page.map((one) => viewPassedOnLine(context, caller, one.report, passedOnAccess(one, caller))),
    ),
    nextCursor: found.length > limit ? writePassedOnCursor(page) : null,
  };
}

/**
 * A page of the caller's inbox: the reports that the party holds, the earliest deadline first, or those that
 * have left it, the latest departure first. All pages together contain no report twice, and every report that
 * did not change. National triage gets only reports that it reads in full. Throws `role_not_allowed` for another
 * agency's inbox, `invalid_request` for invalid filters.
 */
export async function listAgencyReports(
  context: ChannelContext,
  caller: Caller,
  query: Query & { limit: number },
): Promise<AgencyReportList> {
  const holder = inboxOf(caller, query.agencyId);
  const words = query.q === undefined ? undefined : soughtWords(query.q);
  await validateQuery(query, holder, words);
  return query.scope === "passed_on" && holder !== null
    ? listPassedOn(context, caller, query, { former: holder, words })
    : listHeld(context, caller, query, { holder, words });
}
