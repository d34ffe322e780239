// The effect on agencies of a level of government that the text names, whatever the matter.
import { type Agency, findAgency } from "@lapor/directory";
import { agencyIdOf } from "./parties.ts";
import type { LevelsNamed } from "./text/levels-named.ts";

/**
 * Factors for agencies of a level that the text names: local governments ("dinas", "pemkab"), and more if it
 * asks them to act, on a national site and on their own; the province, on its site, if only a regency is
 * named; national agencies on a local site ("pusat").
 */
const factors = {
  localOnNationalSite: { named: 12, asked: 8 },
  localOnOwnSite: { named: 3, asked: 2 },
  regencyOnSiteOfProvince: 2,
  nationalOnLocalSite: 8,
} as const;

/** The gain of the place's local governments, relative to all agencies of topics together. */
const gains = { named: 0.2, asked: 0.4 } as const;

export const isNational = (agencyId: string): boolean => findAgency(agencyId)?.regionCode === undefined;

/** The factor of each agency on the site of an agency, for a report of a place. */
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
  // On the site of a province, "bupati" is the regency of the place, and "dinas" may be its office too.
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
 * The local governments of the place that a text names, with their gain: they may have a programme or an office
 * for a matter of a national body ("beasiswa pemkab"), which no topic knows.
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
  // Jakarta has one government for both levels.
  const agencyIds = new Set(parties.flatMap((party) => agencyIdOf(party, { regionCode }) ?? []));
  return [...agencyIds].map((agencyId) => ({ agencyId, gain }));
}
