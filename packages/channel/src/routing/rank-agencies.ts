import { type CompetentParty, findAgency, findTopic, localGovernmentOf } from "@lapor/directory";
import type { Model } from "./model.ts";

/** What the router goes by. */
export interface RoutingQuery {
  text: string;
  /** Where it happened. */
  regionCode?: string | undefined;
  /** The topic that the citizen chose. */
  categoryId?: string | undefined;
  /** The agency whose site it was typed on. */
  siteAgencyId: string;
}

/** An agency with how likely it is the right one, and the topic that speaks most for it. */
export interface RankedAgency {
  agencyId: string;
  share: number;
  topicId: string;
}

/** How the parties of a topic share its likelihood: the first one most. */
const partyShares = [0.72, 0.2, 0.08] as const;

/** How much likelier an agency is for being the one on whose site people write: as first party of a topic, and as another. */
const siteFactor = { first: 2.2, other: 1.2 } as const;

/** How much likelier the topic is that the citizen chose. */
const categoryFactor = 30;

/** Topics less likely than this say nothing. */
const leastShare = 0.005;

const agencyIdOf = (party: CompetentParty, regionCode: string | undefined): string | undefined => {
  if (party.startsWith("agency:")) return findAgency(party.slice("agency:".length))?.id;
  if (regionCode === undefined) return undefined;
  return localGovernmentOf(regionCode, party === "level:province" ? "province" : "regency")?.id;
};

/** All agencies that the words, the place and the site speak for, the likeliest first; and how much the words say at all. */
export const rankAgencies = (
  model: Model,
  { text, regionCode, categoryId, siteAgencyId }: RoutingQuery,
): { ranked: RankedAgency[]; support: number } => {
  const { shares, support, roots } = model.read(text);
  const byAgency = new Map<string, { share: number; topicId: string; most: number }>();
  let total = 0;
  for (const [topic, topicId] of model.topicIds.entries()) {
    const share = (shares[topic] as number) * (topicId === categoryId ? categoryFactor : 1);
    if (share < leastShare) continue;
    const parties = model.partiesFor(topic, roots) ?? findTopic(topicId)?.competent.default ?? [];
    const agencyIds = parties.map((party) => agencyIdOf(party, regionCode));
    for (const [place, agencyId] of [...new Set(agencyIds)].entries()) {
      if (agencyId === undefined) continue;
      const { first, other } = siteFactor;
      const near = agencyId !== siteAgencyId ? 1 : place === 0 ? first : other;
      const part = share * (partyShares[place] ?? 0.04) * near;
      total += part;
      const known = byAgency.get(agencyId);
      if (!known) byAgency.set(agencyId, { share: part, topicId, most: part });
      else {
        if (part > known.most) Object.assign(known, { topicId, most: part });
        known.share += part;
      }
    }
  }
  const ranked = [...byAgency]
    .map(([agencyId, { share, topicId }]) => ({ agencyId, topicId, share: share / total }))
    .sort((one, other) => other.share - one.share);
  return { ranked, support };
};
