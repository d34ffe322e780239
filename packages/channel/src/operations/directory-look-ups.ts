import {
  type CompetentParty,
  type Region as DirectoryRegion,
  findAgency,
  findPresentAgency,
  listPresentAgencies,
  listRegionChildren,
  localGovernmentOf,
  searchAgencies,
  searchRegions,
  topics,
} from "@lapor/directory";
import type {
  Agency,
  AgencyKind,
  AgencyList,
  Category,
  CategoryList,
  RegionLevel,
  RegionList,
} from "@lapor/openapi";
import { pageOf } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Locale } from "../platform/locale.ts";
import { isKnownRegion } from "../report/regions.ts";
import { viewAgency, viewCategory, viewRegion } from "../views/views.ts";

interface Page {
  limit: number;
  cursor?: string | undefined;
}

/** More than anybody pages through; keeps a search bounded. */
const mostHits = 300;

const answersAt = (agencyId: string): ((party: CompetentParty) => boolean) => {
  const present = findPresentAgency(agencyId);
  const regionCode = present?.regionCode;
  const isAt = (level: "regency" | "province") =>
    regionCode !== undefined && localGovernmentOf(regionCode, level)?.id === present?.id;
  const [regency, province] = [isAt("regency"), isAt("province")];
  return (party) =>
    (present !== undefined && findPresentAgency(party.slice("agency:".length)) === present) ||
    (party === "level:regency" && regency) ||
    (party === "level:province" && province);
};

/** All categories, or those that an agency may have to answer for. */
export const listCategories = (query: { agencyId?: string | undefined }, locale: Locale): CategoryList => {
  const { agencyId } = query;
  if (agencyId !== undefined && !findAgency(agencyId)) throw new DomainError("agency_not_found");
  const answers = agencyId === undefined ? () => true : answersAt(agencyId);
  const data = topics
    .filter(({ competent }) =>
      [competent.default, ...competent.when.map(({ then }) => then)].flat().some(answers),
    )
    .map(({ id }) => viewCategory(id, locale) as Category);
  return { data, nextCursor: null };
};

const refuseParameter = (parameter: string): never => {
  throw new DomainError("invalid_request", { fieldErrors: [{ parameter, code: "not_found" }] });
};

/** Regions by what was typed, or the parts of one; without either, the provinces. Villages only as parts of their district. */
export const listRegions = async (
  query: Page & { q?: string | undefined; parentCode?: string | undefined; level?: RegionLevel | undefined },
): Promise<RegionList> => {
  const { q, parentCode, level } = query;
  if (parentCode !== undefined && !(await isKnownRegion(parentCode))) refuseParameter("parentCode");
  const options = {
    limit: mostHits,
    ...(parentCode !== undefined && { parentCode }),
    ...(level && { level }),
  };
  const found: readonly DirectoryRegion[] =
    q === undefined
      ? (await listRegionChildren(parentCode ?? null)).filter((region) => !level || region.level === level)
      : searchRegions(q, options);
  const { items, nextCursor } = pageOf(found, query);
  return { data: items.map(viewRegion), nextCursor };
};

/** Agencies by what was typed, the best first; else all by name. */
export const listAgencies = (
  query: Page & { q?: string | undefined; kind?: AgencyKind | undefined; regionCode?: string | undefined },
): AgencyList => {
  const { q, kind, regionCode } = query;
  const found =
    q === undefined && regionCode === undefined
      ? listPresentAgencies().filter((agency) => !kind || agency.kind === kind)
      : searchAgencies(q ?? "", {
          limit: mostHits,
          ...(kind && { kind }),
          ...(regionCode !== undefined && { regionCode }),
        });
  const { items, nextCursor } = pageOf(found, query);
  return { data: items.map(({ id }) => viewAgency(id)), nextCursor };
};

/** One agency. Throws `agency_not_found`. */
export const getAgency = (id: string): Agency => {
  const agency = findAgency(id);
  if (!agency) throw new DomainError("agency_not_found");
  const { name, shortName, kind, regionCode, mandate, website, successors, ended } = agency;
  const successor = ended && findPresentAgency(agency.id);
  return {
    id: agency.id,
    name,
    shortName,
    kind,
    ...(regionCode !== undefined && { regionCode }),
    mandate: [...mandate],
    ...(website !== undefined && { website }),
    ...(successors && { successors: [...successors] }),
    ...(ended && {
      ended: { reason: ended.reason, ...(successor && { successor: viewAgency(successor.id) }) },
    }),
  };
};
