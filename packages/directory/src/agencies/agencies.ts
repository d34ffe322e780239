import { normaliseRegionCode, parentCodeOf } from "../regions/region-code.ts";
import { agencyRecords } from "./agencies.gen.ts";

/** Instansi. An organisation that answers reports: a ministry, an institution or a local government. */
export interface Agency {
  /** Stable, for example "pemkot-bandung". */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: "ministry" | "institution" | "local_government";
  /** For a local government: the province, regency or city that it governs. */
  readonly regionCode?: string;
  readonly regionLevel?: "province" | "regency" | "city";
  /** Indonesian keywords of its responsibilities; not a legal text. */
  readonly mandate: readonly string[];
  readonly website?: string;
  /**
   * For an institution: state organ, non-ministerial, non-structural, public body, public
   * broadcaster or state company.
   */
  readonly institutionClass?: "ln" | "lpnk" | "lns" | "bh" | "lpp" | "bumn";
  /** The ministries that took over from it on 21 October 2024. */
  readonly successors?: readonly string[];
  /** Present only when the agency no longer exists. */
  readonly ended?: AgencyEnd;
}

/** Instansi berakhir. Why an agency ended, and its successor if there is one. */
export interface AgencyEnd {
  /** In Indonesian, for reporters: "Perpres 139/2024". */
  readonly reason: string;
  readonly successorId?: string;
}

/**
 * All agencies that this package ships: the cabinet until October 2024, institutions and local
 * governments. Not an official list: check it before real use.
 */
export const agencies: readonly Agency[] = agencyRecords;

/** Longer than any real chain of successors. */
const longestSuccession = 20;

interface Known {
  byId: ReadonlyMap<string, Agency>;
  present: readonly Agency[];
  byRegion: ReadonlyMap<string, Agency>;
}

let all: readonly Agency[] = agencies;
let known: Known | undefined;

/**
 * Replaces the agency list for all lookups in this process, or restores the shipped list when
 * called without one. For servers whose operator maintains a directory. Ended agencies stay in the
 * list, so that references to them remain readable.
 */
export function useAgencies(list: readonly Agency[] = agencies): void {
  if (list === all) return;
  all = list;
  known = undefined;
}

/** All agencies that exist now. The same array until `useAgencies` is called. */
export const listPresentAgencies = (): readonly Agency[] => know().present;

/** All agencies that ended. */
export const listEndedAgencies = (): Agency[] => all.filter(({ ended }) => ended);

/** Finds an agency by its id, ignoring case. Includes ended agencies. */
export const findAgency = (id: string): Agency | undefined => know().byId.get(id.trim().toLowerCase());

/**
 * Finds the agency that is responsible now: the agency itself or, after its end, its successor;
 * `undefined` if nobody is responsible any more.
 */
export const findPresentAgency = (id: string): Agency | undefined =>
  presentOf(know().byId, id.trim().toLowerCase());

/**
 * Returns the local government of a region: of the regency or city by default, or of the province.
 * In DKI Jakarta (31) it is always the province, because its cities and regency are administrative
 * units (UU 29/2007). A province's code returns the province at both levels. `undefined` when
 * nobody governs the code.
 */
export function localGovernmentOf(
  regionCode: string,
  level: "regency" | "province" = "regency",
): Agency | undefined {
  const { byRegion } = know();
  const code = normaliseRegionCode(regionCode);
  if (code === undefined) return undefined;
  const province = code.slice(0, 2);
  return byRegion.get(level === "province" || province === "31" ? province : code.slice(0, 5));
}

/**
 * Whether a local government answers in a region or governs a part of it. Always true for national
 * agencies.
 */
export function isCompetentIn(agency: Agency, regionCode: string): boolean {
  if (agency.regionCode === undefined) return true;
  if (agency.regionCode.startsWith(`${regionCode}.`)) return true;
  for (let code: string | null = regionCode; code !== null; code = parentCodeOf(code)) {
    if (code === agency.regionCode) return true;
  }
  return false;
}

function presentOf(byId: ReadonlyMap<string, Agency>, id: string): Agency | undefined {
  let agency = byId.get(id);
  for (let count = 0; agency?.ended && count < longestSuccession; count++)
    agency = agency.ended.successorId === undefined ? undefined : byId.get(agency.ended.successorId);
  return agency?.ended ? undefined : agency;
}

function know(): Known {
  if (known) return known;
  const byId = new Map(all.map((agency) => [agency.id, agency]));
  const byRegion = new Map<string, Agency>();
  // An existing government takes precedence over one that only succeeded another.
  for (const agency of [...all].sort((left, right) => Number(!!left.ended) - Number(!!right.ended))) {
    const present = agency.regionCode === undefined ? undefined : presentOf(byId, agency.id);
    if (agency.regionCode !== undefined && present && !byRegion.has(agency.regionCode))
      byRegion.set(agency.regionCode, present);
  }
  known = { byId, present: all.filter(({ ended }) => !ended), byRegion };
  return known;
}
