import { normaliseRegionCode } from "../regions/region-code.ts";
import { coreNameOf, regionAliases, regionProminence } from "../regions/region-search.ts";
import { findRegion, type Region, regionPath, regionTable } from "../regions/regions.ts";
import { localOffices } from "../search/abbreviations.ts";
import { createNameIndex, type NameEntry, type NameIndex } from "../search/name-index.ts";
import { wordsOf } from "../search/words.ts";
import {
  type Agency,
  isCompetentIn,
  listEndedAgencies,
  listPresentAgencies,
  listResponsibleAgencies,
  localGovernmentOf,
} from "./agencies.ts";
import { findEverydayOffice } from "./everyday-offices.ts";

/** Options for an agency search. */
export interface AgencySearchOptions {
  /** The maximum number of results. Default: 10. */
  readonly limit?: number;
  readonly kind?: Agency["kind"];
  /**
   * Finds only national agencies and local governments that are responsible for this region or located in it.
   * An invalid code finds nothing.
   */
  readonly regionCode?: string;
  /**
   * The user's region. Its governments come first, and "dishub" and other everyday names mean their offices.
   */
  readonly near?: string;
}

// Common names that the directory's fields do not contain. The names of an abolished agency find its
// successors.
const nationalAliases: Readonly<Record<string, readonly string[]>> = {
  "atr-bpn": ["BPN", "Kementerian Agraria"],
  "bpjs-ketenagakerjaan": ["Jamsostek", "BP Jamsostek", "BPJS TK"],
  bp2mi: ["BNP2TKI"],
  kejaksaan: ["Kejagung", "Kejaksaan Agung"],
  kemdiktisaintek: ["Kemendiktisaintek", "Dikti", "Kementerian Pendidikan Tinggi"],
  kemendikbudristek: ["Kemdikbud", "Kemendikbud", "Kemdikbudristek", "Kementerian Pendidikan"],
  kemendikdasmen: ["Kemdikdasmen", "Dikdasmen", "Kementerian Pendidikan"],
  kemenhaj: ["BP Haji", "Badan Penyelenggara Haji"],
  kemenimipas: ["Imigrasi", "Ditjen Imigrasi", "Ditjen Pemasyarakatan", "Imipas"],
  kemenkominfo: ["Kemkominfo", "Kemenkominfo"],
  kemenkum: ["Kementerian Hukum", "Ditjen AHU"],
  kemenpanrb: ["Menpan", "Kemenpan", "Menpan RB"],
  kemenpu: ["Kemen PU", "KemenPU"],
  kemenpupr: ["PUPR", "KemenPUPR"],
  "kemen-pkp": ["KemenPKP", "PKP", "Kementerian Perumahan"],
  kemendes: ["Kemendesa"],
  "kemendes-pdt": ["Kementerian Desa", "Kemendesa"],
  kemnaker: ["Kemenaker", "Kementerian Tenaga Kerja"],
  kemhan: ["Kemenhan"],
  kemlu: ["Kemenlu"],
  "klh-bplh": ["KLH", "BPLH", "KemenLH", "Kementerian LH"],
  klhk: ["KemenLHK"],
  kkp: ["Kementerian Kelautan"],
  kp2mi: ["KemenP2MI", "Kementerian P2MI"],
  "kemen-esdm": ["ESDM", "KemenESDM"],
  kemendukbangga: ["BKKBN"],
  "kemeninves-hilirisasi": ["BKPM", "Kementerian Investasi"],
  "kemen-bumn": ["BUMN", "KemenBUMN"],
  polri: ["Polisi", "Kepolisian", "Polda", "Polres", "Polsek"],
  ombudsman: ["Ombudsman"],
  kai: ["Kereta Api", "KAI"],
};

const heads = { province: "gubernur", regency: "bupati", city: "walikota" };
const governments = { province: "pemprov", regency: "pemkab", city: "pemkot" };
const kinds = { province: "provinsi", regency: "kabupaten", city: "kota" };

let index: NameIndex | undefined;
let indexed: readonly Agency[] | undefined;

/**
 * Finds agencies as the user types, best match first: "pemkot bdg", "kementrian pupr", "dishub dki".
 * Recognizes abbreviations and former names of ministries, and tolerates a typo. A query without words lists
 * agencies. With `regionCode`, the region's local governments come first, the nearest one before the
 * province.
 */
export function searchAgencies(
  query: string,
  { limit = 10, kind, regionCode, near }: AgencySearchOptions = {},
): Agency[] {
  const agencies = listPresentAgencies();
  if (!index || indexed !== agencies) {
    index = buildIndex(agencies);
    indexed = agencies;
  }
  const region = regionCode === undefined ? undefined : normaliseRegionCode(regionCode);
  if (regionCode !== undefined && region === undefined) return [];
  const accept = (agency: Agency | undefined): boolean =>
    agency !== undefined &&
    (kind === undefined || agency.kind === kind) &&
    (region === undefined || isCompetentIn(agency, region));

  if (region !== undefined && wordsOf(query).length === 0) {
    const local = [localGovernmentOf(region), localGovernmentOf(region, "province")];
    const ordered = new Set([...local.flatMap((agency) => agency ?? []), ...agencies]);
    return [...ordered].filter(accept).slice(0, limit);
  }
  const home = near === undefined ? undefined : normaliseRegionCode(near);
  const found = index
    .search(query, home === undefined ? limit : agencies.length, (position) => accept(agencies[position]))
    .flatMap((position) => agencies[position] ?? []);
  const { agencies: offices, isWhole } = findEverydayOffice(query, near ?? region);
  const named = nearFirst(found, wordsOf(query), home);
  const running = offices.filter(accept);
  // "Dishub" matches every local government, but the user means only those of the place.
  const others = isWhole && running.length > 0 && home !== undefined ? named.filter(isNational) : named;
  const ordered = isWhole ? [...running, ...others] : [...named, ...running];
  return [...new Set(ordered)].slice(0, limit);
}

const isNational = ({ regionCode }: Agency): boolean => regionCode === undefined;

/**
 * Puts the place's local governments first, the nearest one before the province, if their name contains a
 * typed word.
 */
function nearFirst(
  found: readonly Agency[],
  words: readonly string[],
  home: string | undefined,
): readonly Agency[] {
  if (home === undefined) return found;
  const own = [localGovernmentOf(home), localGovernmentOf(home, "province")].filter(
    (agency) =>
      agency !== undefined &&
      found.includes(agency) &&
      wordsOf(`${agency.name} ${agency.shortName}`).some((word) => words.includes(word)),
  );
  return [...own.filter((agency) => agency !== undefined), ...found];
}

function localEntry(agency: Agency, region: Region): NameEntry {
  const level = agency.regionLevel ?? "regency";
  const core = coreNameOf(region);
  const aliases = [core, region.name, ...(regionAliases[region.code] ?? [])];
  const context = regionPath(region.code).flatMap((parent) => wordsOf(coreNameOf(parent)));
  // The cities and the regency in DKI Jakarta have no government of their own, so their names mean the
  // province.
  const administrative = region.code === "31" ? (regionTable().childrenOf.get("31") ?? []) : [];
  for (const part of administrative) {
    const name = coreNameOf(part);
    aliases.push(part.name, name, `Pemkot ${name}`, `Pemkab ${name}`, `Walikota ${name}`);
    context.push(...wordsOf(part.name));
  }
  return {
    names: [agency.name, agency.shortName],
    aliases: aliases.flatMap((alias) => [alias, `${governments[level]} ${alias}`]),
    core: wordsOf(core),
    kind: ["pemerintah", "daerah", governments[level], kinds[level], heads[level], ...localOffices],
    context: administrative.length > 0 ? [...context, "pemkot", "pemkab"] : context,
    prominence: regionProminence(region),
  };
}

function nationalEntry(agency: Agency): NameEntry {
  const inUse = [...(nationalAliases[agency.id] ?? [])];
  // Reporters who write to the minister ("Menkes") mean the ministry.
  if (agency.shortName.startsWith("Kemen")) inUse.push(agency.shortName.slice(2));
  return {
    names: [agency.name, agency.shortName, agency.id],
    aliases: inUse,
    core: [...new Set(wordsOf(agency.name))],
    kind: [agency.shortName, agency.id, ...inUse].flatMap(wordsOf),
    context: agency.mandate.flatMap(wordsOf),
    prominence: agency.kind === "ministry" ? 0.6 : 0.5,
  };
}

/** Returns the names of abolished agencies for each of their successors. */
function formerNames(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name, shortName } of listEndedAgencies()) {
    const former = [name, shortName, id, ...(nationalAliases[id] ?? [])];
    for (const present of listResponsibleAgencies(id))
      names.set(present.id, [...(names.get(present.id) ?? []), ...former]);
  }
  return names;
}

function buildIndex(agencies: readonly Agency[]): NameIndex {
  const former = formerNames();
  return createNameIndex(
    agencies.map((agency) => {
      const region = agency.regionCode === undefined ? undefined : findRegion(agency.regionCode);
      const entry = region ? localEntry(agency, region) : nationalEntry(agency);
      const names = former.get(agency.id) ?? [];
      return names.length === 0
        ? entry
        : {
            ...entry,
            aliases: [...entry.aliases, ...names],
            kind: [...entry.kind, ...names.flatMap(wordsOf)],
          };
    }),
  );
}
