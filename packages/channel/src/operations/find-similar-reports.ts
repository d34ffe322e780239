import { findAgency, findTopic } from "@lapor/directory";
import type { SimilarReportList, SimilarReportRequest } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { localDate, offsetOf } from "../life-cycle/deadlines.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { publicPlaceOf } from "../public/public-copy.ts";
import { matterOf } from "../public/public-words.ts";
import { rankSimilar } from "../public/similar-reports.ts";
import { isKnownRegion } from "../report/regions.ts";
import { viewPublicSummary } from "../views/public-views.ts";

const yearMs = 365 * 86_400_000;
/** More words narrow nothing and cost time. */
const mostWords = 8;
/** So many of the place's newest are looked at: what a large city releases in a season. */
const mostNewest = 2000;
/** Of so many, the newest that the words point at, the likeliest are shown. */
const mostCandidates = 100;
const mostShown = 5;

const validateInput = async ({ regionCode, categoryId }: SimilarReportRequest): Promise<FieldError[]> => [
  ...(regionCode !== undefined && !(await isKnownRegion(regionCode))
    ? [{ pointer: "#/regionCode", code: "not_found" as const }]
    : []),
  ...(categoryId !== undefined && !findTopic(categoryId)
    ? [{ pointer: "#/categoryId", code: "not_found" as const }]
    : []),
];

/** A regency or city is where people look for a hole in the road; a wider region than it stays as it is. */
const around = (regionCode: string): string => regionCode.split(".").slice(0, 2).join(".");

/** Public reports that may be about the same matter as what is being written. The words are kept nowhere. */
export async function findSimilarReports(
  { store, clock }: ChannelContext,
  { key, locale }: Caller,
  input: SimilarReportRequest,
): Promise<SimilarReportList> {
  throwIfInvalid(await validateInput(input));
  const words = matterOf(input.text, mostWords);
  if (words.length === 0) return { data: [] };
  const regionCode = input.regionCode ?? findAgency(key.agencyId ?? "")?.regionCode;
  const from = localDate(new Date(clock.now().getTime() - yearMs), offsetOf({ regionCode }));
  const candidates = await store.listSimilarReports({
    words,
    ...(regionCode !== undefined && { regionCode: around(regionCode) }),
    from,
    among: mostNewest,
    limit: mostCandidates,
  });
  const matter = { place: publicPlaceOf(input), categoryId: input.categoryId ?? null };
  return {
    data: rankSimilar(matter, candidates, mostShown).map((report) => viewPublicSummary(report, locale)),
  };
}
