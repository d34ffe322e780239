// Weighs agencies by the levels of government that a text names, regardless of its topic.
import { type Agency, findAgency } from "@lapor/directory";
import { agencyIdOf } from "./parties.ts";
import type { LevelsNamed } from "./text/levels-named.ts";

/**
 * Factors for agencies of a level that the text names. Local governments ("dinas", "pemkab") gain on a
 * national site and on their own site, and more if the text asks them to act. A province gains less on its
 * own site if only a regency is named. National agencies ("pusat") gain on a local site.
 */
const factors = {
  localOnNationalSite: { named: 12, asked: 8 },
  localOnOwnSite: { named: 3, asked: 2 },
  regencyOnSiteOfProvince: 2,
  nationalOnLocalSite: 8,
} as const;

/** Gains of the place's local governments, relative to all agencies of the topics together. */
const gains = { named: 0.2, asked: 0.4 } as const;

export const isNational = (agencyId: string): boolean => findAgency(agencyId)?.regionCode === undefined;

/** Returns each agency's factor on an agency's site, for a report about a place. */
export function levelFactorsOf(
  { regency, province, local, national, asksLocal }: LevelsNamed,
  site: Agency | undefined,
  regionCode: string | undefined,
): (agencyId: string) => number {
  if (site === undefined) return () => 1;
  const ofLocal = ({ named, asked }: { readonly named: number; readonly asked: number }): number =>
    (regency || province || local || asksLocal ? named : 1) * (asksLocal ? asked : 1);
  if (isNational(site.id)) {
    const factor = ofLocal(factors.localOnNationalSite);
    return (agencyId) => (isNational(agencyId) ? 1 : factor);
  }
  const factor = ofLocal(factors.localOnOwnSite);
  const ofNational = national ? factors.nationalOnLocalSite : 1;
  // On a province's site, "bupati" means the regency of the report's place, and "dinas" can also mean one of
  // the regency's offices.
  const regencyId = site.regionLevel === "province" ? agencyIdOf("level:regency", { regionCode }) : undefined;
  const isBelow = regencyId !== undefined && regencyId !== site.id;
  const ofOwn = isBelow && regency && !province ? Math.min(factor, factors.regencyOnSiteOfProvince) : factor;
  const ofRegency = province && !regency ? 1 : factor;
  return (agencyId) => {
    if (agencyId === site.id) return ofOwn;
    if (isNational(agencyId)) return ofNational;
    return isBelow && agencyId === regencyId ? ofRegency : 1;
  };
}

/**
 * Returns the local governments of the place that a text names, with their gain. They may have a programme or
 * an office for a national body's matter ("beasiswa pemkab"), which no topic covers.
 */
export function localGovernmentsNamed(
  { regency, province, local, asksLocal }: LevelsNamed,
  regionCode: string | undefined,
): { readonly agencyId: string; readonly gain: number }[] {
  const gain = asksLocal ? gains.asked : gains.named;
  const parties = [
    ...(regency || local || (asksLocal && !province) ? (["level:regency"] as const) : []),
    ...(province ? (["level:province"] as const) : []),
  ];
  // Jakarta has a single government for both levels.
  const agencyIds = new Set(parties.flatMap((party) => agencyIdOf(party, { regionCode }) ?? []));
  return [...agencyIds].map((agencyId) => ({ agencyId, gain }));
}
