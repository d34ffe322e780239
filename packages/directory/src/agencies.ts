import { agencyRecords } from "./agencies.gen.ts";
import { normaliseRegionCode, parentCodeOf } from "./region-code.ts";

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
}

/**
 * All agencies: the cabinet until October 2024, institutions and local governments. Not the official list, which was not
 * found: a person must check it before real use.
 */
export const agencies: readonly Agency[] = agencyRecords;

let byId: ReadonlyMap<string, Agency> | undefined;
let byRegion: ReadonlyMap<string, Agency> | undefined;

/** Finds an agency by its id, in any case. */
export const findAgency = (id: string): Agency | undefined => {
  byId ??= new Map(agencies.map((agency) => [agency.id, agency]));
  return byId.get(id.trim().toLowerCase());
};

/**
 * The local government that answers in a region: of the regency or city by default, or of the province. In DKI Jakarta
 * (31) it is always the province, whose cities and regency are administrative (UU 29/2007). A province's own code gives the
 * province at both levels. `undefined` for a code that nobody governs.
 */
export const localGovernmentOf = (
  regionCode: string,
  level: "regency" | "province" = "regency",
): Agency | undefined => {
  byRegion ??= new Map(
    agencies.flatMap((agency) => (agency.regionCode ? [[agency.regionCode, agency]] : [])),
  );
  const code = normaliseRegionCode(regionCode);
  if (code === undefined) return undefined;
  const province = code.slice(0, 2);
  return byRegion.get(level === "province" || province === "31" ? province : code.slice(0, 5));
};

/** Whether a local government answers in a region, or governs something inside it; always so for national agencies. */
export const isCompetentIn = (agency: Agency, regionCode: string): boolean => {
  if (agency.regionCode === undefined) return true;
  if (agency.regionCode.startsWith(`${regionCode}.`)) return true;
  for (let code: string | null = regionCode; code !== null; code = parentCodeOf(code)) {
    if (code === agency.regionCode) return true;
  }
  return false;
};
