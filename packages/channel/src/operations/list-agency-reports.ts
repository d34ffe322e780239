import { findAgency, findTopic } from "@lapor/directory";
import type { AgencyReportList, operations } from "@lapor/openapi";
import type { FieldViolation } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { DomainError } from "../domain-error.ts";
import { readWalk, writeWalk } from "../inbox-cursor.ts";
import { isKnownRegion } from "../known-region.ts";
import type { InboxQuery } from "../ports.ts";
import { soughtWords } from "../report-words.ts";
import { viewInboxLine } from "../views.ts";

type Query = NonNullable<operations["listAgencyReports"]["parameters"]["query"]>;

const inboxOf = ({ key }: Caller, agencyId: string | undefined): string | null => {
  if (agencyId === undefined) return key.agencyId;
  if (key.role !== "national_admin" && agencyId !== key.agencyId) throw new DomainError("forbidden");
  return findAgency(agencyId)?.id ?? agencyId;
};

const judge = async (query: Query, holder: string | null, words: string[] | undefined): Promise<void> => {
  const { agencyId, scope, categoryId, regionCode } = query;
  const violations: FieldViolation[] = [];
  const refuse = (parameter: keyof Query, code: FieldViolation["code"]) =>
    violations.push({ parameter, code });
  if (agencyId !== undefined && !findAgency(agencyId)) refuse("agencyId", "not_found");
  if (scope === "passed_on" && holder === null) refuse("scope", "not_permitted");
  if (categoryId !== undefined && !findTopic(categoryId)) refuse("categoryId", "not_found");
  if (regionCode !== undefined && !(await isKnownRegion(regionCode))) refuse("regionCode", "not_found");
  if (words?.length === 0) refuse("q", "invalid_format");
  if (violations.length > 0) throw new DomainError("invalid_request", { violations });
};

const filtersOf = (query: Query, words: string[] | undefined, at: Date): Omit<InboxQuery, "limit"> => {
  const { status, overdue, escalated, scope, classification, categoryId, regionCode } = query;
  return {
    ...(scope === "passed_on" && { passedOn: true }),
    ...(status && { statuses: status }),
    ...(overdue !== undefined && { overdue: { is: overdue, at } }),
    ...(escalated !== undefined && { escalated }),
    ...(classification && { classification }),
    ...(categoryId !== undefined && { categoryId }),
    ...(regionCode !== undefined && { regionCode }),
    ...(words && { words }),
  };
};

/**
 * A page of the inbox of who asks, the earliest deadline first. Who reads all pages finds no report twice and misses none that stayed as
 * it was. Throws `forbidden` for another agency's inbox, `invalid_request` for filters that cannot be.
 */
export const listAgencyReports = async (
  context: ChannelContext,
  caller: Caller,
  query: Query & { limit: number },
): Promise<AgencyReportList> => {
  const holder = inboxOf(caller, query.agencyId);
  const words = query.q === undefined ? undefined : soughtWords(query.q);
  await judge(query, holder, words);
  const walk = readWalk(query.cursor, context.clock.now());
  // What is escalated is national triage's to see, whoever has it.
  const anyone = holder === null && query.escalated === true;
  const { reports, moment } = await context.store.listInbox({
    ...(!anyone && { responsibleAgencyId: holder }),
    ...filtersOf(query, words, walk.at),
    ...walk.from,
    limit: query.limit + 1,
  });
  const page = reports.slice(0, query.limit);
  return {
    data: await Promise.all(page.map((report) => viewInboxLine(context, caller, report))),
    nextCursor: reports.length > query.limit ? writeWalk(walk, { reports: page, moment }) : null,
  };
};
