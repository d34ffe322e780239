import { findAgency, findTopic } from "@lapor/directory";
import type { operations, PublicReportList } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { ChannelContext } from "../context.ts";
import { type CursorShape, isCursorDay, readCursor, writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Locale } from "../platform/locale.ts";
import { type SoughtWord, soughtPublicWords } from "../public/public-words.ts";
import type { PublicQuery } from "../public/store.ts";
import { isKnownRegion } from "../report/regions.ts";
import { readTrackingId } from "../report/tracking-id.ts";
import { viewPublicSummary } from "../views/public-views.ts";

type Query = NonNullable<operations["listPublicReports"]["parameters"]["query"]>;

type Position = NonNullable<PublicQuery["after"]>;

const cursorShape: CursorShape<Position> = {
  submittedOn: isCursorDay,
  trackingId: (value): value is string => typeof value === "string" && readTrackingId(value) === value,
};

/**
 * A page of public reports, the newest day first. The order uses only values that never change (day and
 * tracking ID), so that reading all pages returns no report twice and misses none that was public all the
 * time. Throws `invalid_request` for invalid filters.
 */
export async function listPublicReports(
  { store }: ChannelContext,
  locale: Locale,
  query: Query & { limit: number },
): Promise<PublicReportList> {
  const words = query.q === undefined ? undefined : soughtPublicWords(query.q);
  await validateQuery(query, words);
  const after = readCursor(query.cursor, cursorShape);
  const found = await store.listPublicReports({
    ...filtersOf(query, words),
    ...(after && { after }),
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = found.length > query.limit ? page.at(-1) : undefined;
  return {
    data: page.map((report) => viewPublicSummary(report, locale)),
    // The cursor contains only public values: no time and no id.
    nextCursor: last
      ? writeCursor<Position>({ submittedOn: last.submittedOn, trackingId: last.trackingId })
      : null,
  };
}

async function validateQuery(query: Query, words: readonly SoughtWord[] | undefined): Promise<void> {
  const { agencyId, categoryId, regionCode, from, to } = query;
  const fieldErrors: FieldError[] = [];
  const addError = (parameter: keyof Query, code: FieldError["code"]) =>
    fieldErrors.push({ parameter, code });
  if (agencyId !== undefined && !findAgency(agencyId)) addError("agencyId", "not_found");
  if (categoryId !== undefined && !findTopic(categoryId)) addError("categoryId", "not_found");
  if (regionCode !== undefined && !(await isKnownRegion(regionCode))) addError("regionCode", "not_found");
  if (from !== undefined && to !== undefined && from > to)
    fieldErrors.push({ parameter: "to", code: "too_small", limits: { limit: from } });
  if (words?.length === 0) addError("q", "invalid_format");
  if (fieldErrors.length > 0) throw new DomainError("invalid_request", { fieldErrors });
}

function filtersOf(query: Query, words: readonly SoughtWord[] | undefined): Omit<PublicQuery, "limit"> {
  const { agencyId, categoryId, regionCode, status, classification, from, to } = query;
  return {
    ...(agencyId !== undefined && { responsibleAgencyId: findAgency(agencyId)?.id ?? agencyId }),
    ...(categoryId !== undefined && { categoryId: findTopic(categoryId)?.id ?? categoryId }),
    ...(regionCode !== undefined && { regionCode }),
    ...(status && { statuses: status }),
    ...(classification && { classification }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(words && { words }),
  };
}
