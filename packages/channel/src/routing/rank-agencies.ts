import { findAgency } from "@lapor/directory";
import type { Model } from "./model.ts";
import { competentAgencies, isPartyOf } from "./parties.ts";

/** What the router goes by. */
export interface RankingQuery {
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
  /** Which of the topic's parties it is: 0 for the first. */
  place: number;
}

/**
 * How much likelier an agency is for being the one on whose site people write. A ministry's site is found by those who look for it;
 * a local government's is where people go with everything.
 */
const siteFactors = { national: 10, local: 2, otherParty: 1.2 } as const;

/**
 * Part of a topic's likelihood for the national agency on whose site people write when it answers for other matters of that topic: who is on
 * the site of a broadcaster means that one, though no word names it.
 */
const siteShare = 0.2;

/** How much likelier the topic is that the citizen chose. */
const categoryFactor = 30;

/** Topics less likely than this say nothing. */
const leastShare = 0.002;

/** All agencies that the words, the place and the site speak for, the likeliest first. Nothing when the model knows no word. */
export const rankAgencies = (
  model: Model,
  { text, regionCode, categoryId, siteAgencyId }: RankingQuery,
): RankedAgency[] => {
  const features = model.read(text);
  if (features.size === 0 && categoryId === undefined) return [];
  const shares = model.sharesOf(features);
  const siteFactor = findAgency(siteAgencyId)?.regionCode ? siteFactors.local : siteFactors.national;
  const found = new Map<string, RankedAgency & { most: number }>();
  let total = 0;
  for (const [topic, topicId] of model.topicIds.entries()) {
    const share = (shares[topic] as number) * (topicId === categoryId ? categoryFactor : 1);
    if (share < leastShare) continue;
    const competent = competentAgencies(model, topic, features, regionCode);
    if (competent.every(({ agencyId }) => agencyId !== siteAgencyId) && isPartyOf(model, topic, siteAgencyId))
      competent.push({ agencyId: siteAgencyId, place: competent.length, share: siteShare });
    for (const { agencyId, place, share: own } of competent) {
      const factor = agencyId !== siteAgencyId ? 1 : place === 0 ? siteFactor : siteFactors.otherParty;
      const part = share * own * factor;
      total += part;
      const known = found.get(agencyId);
      if (known && known.most >= part) known.share += part;
      else found.set(agencyId, { agencyId, topicId, place, share: (known?.share ?? 0) + part, most: part });
    }
  }
  return [...found.values()]
    .map(({ most, ...agency }) => ({ ...agency, share: agency.share / total }))
    .sort((one, other) => other.share - one.share);
};
