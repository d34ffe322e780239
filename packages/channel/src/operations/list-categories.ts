import {
  type CompetentParty,
  findAgency,
  listResponsibleAgencies,
  localGovernmentOf,
  topics,
} from "@lapor/directory";
import type { Category, CategoryList } from "@lapor/openapi";
import { DomainError } from "../platform/domain-error.ts";
import type { Locale } from "../platform/locale.ts";
import { viewCategory } from "../views/views.ts";

/** Lists all categories, or those that an agency can be responsible for. */
export function listCategories(query: { agencyId?: string | undefined }, locale: Locale): CategoryList {
  const { agencyId } = query;
  if (agencyId !== undefined && !findAgency(agencyId)) throw new DomainError("agency_not_found");
  const answers = agencyId === undefined ? () => true : answersAt(agencyId);
  const data = topics
    .filter(({ competent }) =>
      [competent.default, ...competent.when.map(({ then }) => then)].flat().some(answers),
    )
    .map(({ id }) => viewCategory(id, locale) as Category);
  return { data, nextCursor: null };
}

function answersAt(agencyId: string): (party: CompetentParty) => boolean {
  const responsible = listResponsibleAgencies(agencyId);
  const isAt = (level: "regency" | "province") =>
    responsible.some(
      (agency) => agency.regionCode !== undefined && localGovernmentOf(agency.regionCode, level) === agency,
    );
  const [regency, province] = [isAt("regency"), isAt("province")];
  return (party) =>
    party === "body" ||
    listResponsibleAgencies(party.slice("agency:".length)).some((agency) => responsible.includes(agency)) ||
    (party === "level:regency" && regency) ||
    (party === "level:province" && province);
}
