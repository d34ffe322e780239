import { findAgency, findTopic } from "@lapor/directory";
import type { operations, UsualAnswer } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { DomainError } from "../platform/domain-error.ts";
import { lastPublishable } from "../public/refresh-statistics.ts";
import type { StatisticsRow } from "../public/statistics.ts";
import type { PublicStore } from "../public/store.ts";
import type { System } from "../records/ports.ts";

type Query = NonNullable<operations["getUsualAnswer"]["parameters"]["query"]>;

function validateQuery({ agencyId, categoryId }: Query): void {
  const fieldErrors: FieldError[] = [];
  if (agencyId === undefined && categoryId === undefined)
    fieldErrors.push({ parameter: "agencyId", code: "required" });
  if (agencyId !== undefined && !findAgency(agencyId))
    fieldErrors.push({ parameter: "agencyId", code: "not_found" });
  if (categoryId !== undefined && !findTopic(categoryId))
    fieldErrors.push({ parameter: "categoryId", code: "not_found" });
  if (fieldErrors.length > 0) throw new DomainError("invalid_request", { fieldErrors });
}

/**
 * Returns how many days an answer usually takes, according to the statistics of the latest publishable
 * quarter. Uses the first published figure of these: the category within the agency, the agency, the
 * category. Throws `invalid_request` for unknown agencies and categories.
 */
export async function getUsualAnswer(
  { store, clock }: Pick<System, "clock"> & { store: PublicStore },
  query: Query = {},
): Promise<UsualAnswer> {
  validateQuery(query);
  const agencyId = query.agencyId === undefined ? undefined : findAgency(query.agencyId)?.id;
  const categoryId = query.categoryId === undefined ? undefined : findTopic(query.categoryId)?.id;
  const quarter = lastPublishable(clock.now());
  const list = (agency?: string): Promise<StatisticsRow[]> =>
    store.listStatistics({ ...quarter, by: "category", ...(agency !== undefined && { agencyId: agency }) });
  const daysOf = (rows: readonly StatisticsRow[], by: StatisticsRow["by"], key: string | undefined) =>
    rows.find((row) => row.by === by && row.key === key)?.daysToAnswer ?? null;
  if (agencyId !== undefined) {
    const own = await list(agencyId);
    const [closest, ofAgency] = [daysOf(own, "category", categoryId), daysOf(own, "agency", agencyId)];
    if (closest !== null) return { ...quarter, days: closest, basis: "agency_category" };
    if (ofAgency !== null) return { ...quarter, days: ofAgency, basis: "agency" };
  }
  const ofCategory = categoryId === undefined ? null : daysOf(await list(), "category", categoryId);
  return { ...quarter, ...(ofCategory !== null && { days: ofCategory, basis: "category" }) };
}
