import { findAgency, findTopic } from "@lapor/directory";
import type { SimilarReportList, SimilarReportRequest } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { offsetOf } from "../life-cycle/deadlines.ts";
import type { Caller } from "../limits/client-info.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { localDate } from "../platform/local-time.ts";
import { publicPlaceOf } from "../public/public-copy.ts";
import { matterOf } from "../public/public-words.ts";
import { mostSimilarWords } from "../public/similar-reports.ts";
import type { PublicStore } from "../public/store.ts";
import type { System } from "../records/ports.ts";
import { isKnownRegion } from "../report/regions.ts";
import { viewPublicSummary } from "../views/public-views.ts";

const yearMs = 365 * 86_400_000;
/**
 * The maximum number of the region's newest reports to compare. A large city releases that many in three
 * months.
 */
const mostNewest = 2000;
/** The maximum number of reports to rank: the newest ones that contain the draft's words. */
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

/**
 * Returns the regency or city that contains a region, because people look for similar reports at that level.
 * A province stays a province.
 */
const around = (regionCode: string): string => regionCode.split(".").slice(0, 2).join(".");

/** Finds public reports that may be about the same matter as a draft. The draft's text is not stored. */
export async function findSimilarReports(
  { store, clock }: Pick<System, "clock"> & { store: PublicStore },
  { principal, locale }: Caller,
  input: SimilarReportRequest,
): Promise<SimilarReportList> {
  throwIfInvalid(await validateInput(input));
  const words = matterOf(input.text, mostSimilarWords);
  if (words.length === 0) return { data: [] };
  const regionCode = input.regionCode ?? findAgency(principal.agencyId ?? "")?.regionCode;
  const from = localDate(new Date(clock.now().getTime() - yearMs), offsetOf({ regionCode }));
  const similar = await store.listSimilarReports({
    words,
    matter: { place: publicPlaceOf(input), categoryId: findTopic(input.categoryId ?? "")?.id ?? null },
    ...(regionCode !== undefined && { regionCode: around(regionCode) }),
    from,
    among: mostNewest,
    candidates: mostCandidates,
    limit: mostShown,
  });
  return { data: similar.map((report) => viewPublicSummary(report, locale)) };
}
