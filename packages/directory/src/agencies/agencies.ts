import { normaliseRegionCode, parentCodeOf } from "../regions/region-code.ts";
import { agencyRecords } from "./agencies.gen.ts";

/** Instansi. Who answers reports: a ministry, an institution or a local government. */
export interface Agency {
  /** Stable: "pemkot-bandung". */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: "ministry" | "institution" | "local_government";
  /** Of a local government: the province, regency or city that it governs. */
  readonly regionCode?: string;
  readonly regionLevel?: "province" | "regency" | "city";
  /** Indonesian keywords of what it answers for; not a legal text. */
  readonly mandate: readonly string[];
  readonly website?: string;
  /** Of an institution: state organ, non-ministerial, non-structural, public body, public broadcaster or state company. */
  readonly institutionClass?: "ln" | "lpnk" | "lns" | "bh" | "lpp" | "bumn";
  /** What became of a ministry since 21 October 2024. */
  readonly successors?: readonly string[];
  /** Only of an agency that is no more. */
  readonly ended?: AgencyEnd;
}

/** Instansi berakhir. Why an agency is no more, and which one has taken over what it did, if one has. */
export interface AgencyEnd {
  /** In Indonesian, for reporters: "Perpres 139/2024". */
  readonly reason: string;
  readonly successorId?: string;
}

/**
 * All agencies that this package brings: the cabinet until October 2024, institutions and local governments. Not the official list,
 * which was not found: a person must check it before real use.
 */
export const agencies: readonly Agency[] = agencyRecords;

/** More agencies in a row than ever took over from each other. */
const longestSuccession = 20;

interface Known {
  byId: ReadonlyMap<string, Agency>;
  present: readonly Agency[];
  byRegion: ReadonlyMap<string, Agency>;
}

let all: readonly Agency[] = agencies;
let known: Known | undefined;

/**
 * Lets every look-up of this process go by another list, or by the one that this package brings: for a server whose operator keeps a
 * directory. Those that ended stay in the list, so that what names them can still be read.
 */
export function useAgencies(list: readonly Agency[] = agencies): void {
  if (list === all) return;
  all = list;
  known = undefined;
}

/** All agencies that are there, without those that ended. The same list until `useAgencies` is called. */
export const listPresentAgencies = (): readonly Agency[] => know().present;

/** All agencies that ended. */
export const listEndedAgencies = (): Agency[] => all.filter(({ ended }) => ended);

/** Finds an agency by its id, in any case; also one that ended. */
export const findAgency = (id: string): Agency | undefined => know().byId.get(id.trim().toLowerCase());

/** Finds the agency that answers for an id now: itself, or after its end who took over; `undefined` when nobody did. */
export const findPresentAgency = (id: string): Agency | undefined =>
  presentOf(know().byId, id.trim().toLowerCase());

/**
 * The local government that answers in a region: of the regency or city by default, or of the province. In DKI Jakarta
 * (31) it is always the province, whose cities and regency are administrative (UU 29/2007). A province's own code gives the
 * province at both levels. `undefined` for a code that nobody governs.
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

/** Whether a local government answers in a region, or governs something inside it; always so for national agencies. */
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
  // One that is there comes before one that has only taken over.
  for (const agency of [...all].sort((left, right) => Number(!!left.ended) - Number(!!right.ended))) {
    const present = agency.regionCode === undefined ? undefined : presentOf(byId, agency.id);
    if (agency.regionCode !== undefined && present && !byRegion.has(agency.regionCode))
      byRegion.set(agency.regionCode, present);
  }
  known = { byId, present: all.filter(({ ended }) => !ended), byRegion };
  return known;
}
