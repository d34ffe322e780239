import { findAgency } from "@lapor/directory";
import type { Model } from "./model.ts";
import { competentAgencies, isPartyOf } from "./parties.ts";

/** The input of the router. */
export interface RankingQuery {
  text: string;
  /** The region where it happened. */
  regionCode?: string | undefined;
  /** The topic that the citizen chose. */
  categoryId?: string | undefined;
  /** The agency of the site. National triage has none. */
  siteAgencyId?: string | undefined;
}

/** An agency with its probability of being responsible, and its most probable topic. */
export interface RankedAgency {
  agencyId: string;
  share: number;
  topicId: string;
  /** Rank among the parties of that topic; 0 is the first. */
  rank: number;
  /** Only the words of a rule make it competent: the topic's name does not explain it. */
  byRule: boolean;
}

/**
 * Factors for the agency of the site. People who use the site of a ministry looked for it; people take all
 * matters to the site of their local government.
 */
const siteFactors = { national: 10, local: 2, otherParty: 1.2 } as const;

/**
 * Share of a topic for the national agency of the site, when it is competent for other matters of that topic:
 * people on the site of a broadcaster mean that broadcaster, even if no word names it.
 */
const siteShare = 0.2;

/** Factor for the topic that the citizen chose. */
const categoryFactor = 30;

/** Topics with a lower probability are ignored. */
const leastShare = 0.002;

/**
 * Ranks all agencies that text, place and site indicate, the most probable first. Empty when the model knows
 * no word of the text.
 */
export function rankAgencies(
  model: Model,
  { text, regionCode, categoryId, siteAgencyId }: RankingQuery,
): RankedAgency[] {
  const features = model.read(text);
  if (features.size === 0 && categoryId === undefined) return [];
  const shares = model.sharesOf(features);
  const site = siteAgencyId === undefined ? undefined : findAgency(siteAgencyId);
  const siteFactor = site?.regionCode ? siteFactors.local : siteFactors.national;
  const found = new Map<string, RankedAgency & { most: number }>();
  let total = 0;
  for (const [topic, topicId] of model.topicIds.entries()) {
    const share = (shares[topic] as number) * (topicId === categoryId ? categoryFactor : 1);
    if (share < leastShare) continue;
    const competent = competentAgencies(model, topic, features, regionCode);
    if (
      siteAgencyId !== undefined &&
      competent.every(({ agencyId }) => agencyId !== siteAgencyId) &&
      isPartyOf(model, topic, siteAgencyId)
    )
      competent.push({
        agencyId: siteAgencyId,
        rank: competent.length,
        share: siteShare,
        byRule: false,
        wordsTopicId: undefined,
      });
    for (const { agencyId, rank, share: own, byRule, wordsTopicId } of competent) {
      const factor = agencyId !== siteAgencyId ? 1 : rank === 0 ? siteFactor : siteFactors.otherParty;
      const part = share * own * factor;
      total += part;
      const known = found.get(agencyId);
      if (known && known.most >= part) known.share += part;
      else
        found.set(agencyId, {
          agencyId,
          topicId: wordsTopicId ?? topicId,
          rank,
          byRule: byRule && wordsTopicId === undefined,
          share: (known?.share ?? 0) + part,
          most: part,
        });
    }
  }
  return [...found.values()]
    .map(({ most, ...agency }) => ({ ...agency, share: agency.share / total }))
    .sort((one, other) => other.share - one.share);
}
