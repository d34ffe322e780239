import { normaliseRegionCode, parentCodeOf } from "../regions/region-code.ts";
import { type CompetentParty, findTopic } from "../topics/topics.ts";
import { agencyRecords } from "./agencies.gen.ts";

/** Instansi. An organization that answers reports: a ministry, an institution or a local government. */
export interface Agency {
  /** A stable id, for example "pemkot-bandung". */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: "ministry" | "institution" | "local_government";
  /** The province, regency or city that a local government governs. */
  readonly regionCode?: string;
  readonly regionLevel?: "province" | "regency" | "city";
  /** Indonesian keywords for the agency's responsibilities. They are not a legal text. */
  readonly mandate: readonly string[];
  readonly website?: string;
  /**
   * An institution's class: state organ, non-ministerial, non-structural, public body, public broadcaster or
   * state company.
   */
  readonly institutionClass?: "ln" | "lpnk" | "lns" | "bh" | "lpp" | "bumn";
  /** When and why the agency was abolished. Absent while it exists. */
  readonly ended?: AgencyEnd;
}

/**
 * Instansi berakhir. An agency's abolition: its reason and date, and the agencies that took over its tasks.
 */
export interface AgencyEnd {
  /** The reason in Indonesian, for reporters: "Perpres 139/2024". */
  readonly reason: string;
  /** The agencies that took over the tasks. Empty if there are none; several if the tasks were divided. */
  readonly successorIds: readonly string[];
  /** The date "YYYY-MM-DD", if known. */
  readonly on?: string;
}

/**
 * All agencies in this package: the cabinet in office since 21 October 2024, institutions, local governments,
 * and bodies abolished since then. This list is not official, so check it before real use.
 */
export const agencies: readonly Agency[] = agencyRecords;

interface Known {
  byId: ReadonlyMap<string, Agency>;
  present: readonly Agency[];
  ended: readonly Agency[];
  /** The existing agencies that took over the tasks of each abolished agency. */
  successors: ReadonlyMap<string, readonly Agency[]>;
  byRegion: ReadonlyMap<string, Agency>;
}

let all: readonly Agency[] = agencies;
let known: Known | undefined;

/**
 * Replaces the agency list for all look-ups in this process, for servers whose operator maintains a
 * directory. Without a list, restores the shipped one. Keep abolished agencies in the list, so that
 * references to them remain readable.
 */
export function useAgencies(list: readonly Agency[] = agencies): void {
  if (list === all) return;
  all = list;
  known = undefined;
}

/** Lists all agencies that exist now. Returns the same array until `useAgencies` is called. */
export const listPresentAgencies = (): readonly Agency[] => know().present;

/** Lists all abolished agencies. */
export const listEndedAgencies = (): readonly Agency[] => know().ended;

/** Finds an agency by its id, ignoring case. Includes abolished agencies. */
export const findAgency = (id: string): Agency | undefined => know().byId.get(id.trim().toLowerCase());

/**
 * Lists the agencies that are responsible now: the agency itself or, if it was abolished, all its successors.
 * If a topic is given, lists only the successors that are competent for the topic, unless none of them is.
 * Empty for an unknown agency or without successors.
 */
export function listResponsibleAgencies(id: string, topicId?: string | null): readonly Agency[] {
  const agency = findAgency(id);
  if (!agency?.ended) return agency ? [agency] : [];
  const successors = know().successors.get(agency.id) ?? [];
  const competent = topicId ? findTopic(topicId)?.competent : undefined;
  if (!competent) return successors;
  const usual = namedBy(competent.default, successors);
  if (usual.length > 0) return usual;
  const named = namedBy(
    competent.when.flatMap(({ then }) => then),
    successors,
  );
  return named.length > 0 ? named : successors;
}

/**
 * Finds the one agency that is responsible now: the agency itself or, if it was abolished, its successor. If
 * the tasks were divided, returns the successor that is competent for the topic. Returns `undefined` if there
 * is no successor, or if the topic does not determine one.
 */
export function findPresentAgency(id: string, topicId?: string | null): Agency | undefined {
  const responsible = listResponsibleAgencies(id, topicId);
  return responsible.length === 1 ? responsible[0] : undefined;
}

/**
 * Returns the local government of a region: that of the regency or city or, with the level `province`, that
 * of the province. In DKI Jakarta (31) it is always the province, because its cities and regency are only
 * administrative units (UU 29/2007). A province's code returns the province at both levels. Returns
 * `undefined` if the code has no government.
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
 * Returns whether a local government is responsible for a region or governs a part of it. Always true for
 * national agencies.
 */
export function isCompetentIn(agency: Agency, regionCode: string): boolean {
  if (agency.regionCode === undefined) return true;
  if (agency.regionCode.startsWith(`${regionCode}.`)) return true;
  for (let code: string | null = regionCode; code !== null; code = parentCodeOf(code)) {
    if (code === agency.regionCode) return true;
  }
  return false;
}

const namedBy = (parties: readonly CompetentParty[], among: readonly Agency[]): readonly Agency[] =>
  among.filter(({ id }) => parties.includes(`agency:${id}`));

/**
 * Follows all successions of an abolished agency to the existing agencies, in the order of the successors.
 */
function successorsOf(byId: ReadonlyMap<string, Agency>, agency: Agency): readonly Agency[] {
  const found = new Set<Agency>();
  const passed = new Set<Agency>();
  const follow = (one: Agency | undefined): void => {
    // Stop if the successions form a cycle.
    if (!one || passed.has(one)) return;
    passed.add(one);
    if (!one.ended) found.add(one);
    for (const id of one.ended?.successorIds ?? []) follow(byId.get(id));
  };
  follow(agency);
  return [...found];
}

function know(): Known {
  if (known) return known;
  const byId = new Map(all.map((agency) => [agency.id, agency]));
  const present = all.filter(({ ended }) => !ended);
  const ended = all.filter((agency) => agency.ended);
  const successors = new Map(ended.map((agency) => [agency.id, successorsOf(byId, agency)]));
  const byRegion = new Map<string, Agency>();
  const govern = ({ regionCode }: Agency, government: Agency | undefined): void => {
    if (regionCode !== undefined && government && !byRegion.has(regionCode))
      byRegion.set(regionCode, government);
  };
  // An existing government takes precedence over a government that only succeeds another.
  for (const agency of present) govern(agency, agency);
  for (const agency of ended) {
    const heirs = successors.get(agency.id) ?? [];
    govern(agency, heirs.length === 1 ? heirs[0] : undefined);
  }
  known = { byId, present, ended, successors, byRegion };
  return known;
}
