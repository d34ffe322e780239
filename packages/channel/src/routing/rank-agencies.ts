import { bodiesInText, findAgency } from "@lapor/directory";
import { scoreOfOwnSite } from "./calibrate.ts";
import { bodiesId } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { agencyIdOf, competentAgencies, isPartyOf } from "./parties.ts";

/** The input of the router. */
export interface RankingQuery {
  /** The part of the citizen's text that the router reads (`readablePart`). */
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
  /** The calibrated share, from 0 to 1. The confidence derives from it. */
  score: number;
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

/**
 * What a body gains when the text names it, relative to all other agencies together: as the subject of the
 * report, in passing, and as the second party of an office ("puskesmas": regency, province).
 */
const namedGains = { subject: 2.5, inPassing: 0.15, secondParty: 0.1 } as const;

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
  const reading = model.read(text);
  const features = reading.whole;
  if (features.size === 0 && categoryId === undefined) return [];
  const shares = model.sharesOf(reading);
  const site = siteAgencyId === undefined ? undefined : findAgency(siteAgencyId);
  const siteFactor = site?.regionCode ? siteFactors.local : siteFactors.national;
  const bodies = bodiesInText(text).map(({ parties, isSubject }) => ({
    agencyIds: parties.flatMap((party) => agencyIdOf(party, { regionCode }) ?? []),
    isSubject,
  }));
  const bodyId = bodies.find(({ isSubject }) => isSubject)?.agencyIds[0] ?? siteAgencyId;
  const found = new Map<string, Omit<RankedAgency, "score"> & { most: number }>();
  let total = 0;
  for (const [topic, topicId] of model.topicIds.entries()) {
    const share = (shares[topic] as number) * (topicId === categoryId ? categoryFactor : 1);
    if (share < leastShare) continue;
    const competent = competentAgencies(model, topic, features, { regionCode, bodyId });
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
  // No rule may fit: "lembaga" then suggests no body.
  const ofTopics = total || 1;
  for (const { agencyIds, isSubject } of bodies)
    for (const [rank, agencyId] of agencyIds.entries()) {
      const gain = rank > 0 ? namedGains.secondParty : isSubject ? namedGains.subject : namedGains.inPassing;
      const known = found.get(agencyId);
      // A local government is competent for some topic, or the name is chance.
      if (!known && findAgency(agencyId)?.regionCode !== undefined) continue;
      const part = gain * ofTopics;
      total += part;
      if (known) known.share += part;
      else
        found.set(agencyId, { agencyId, topicId: bodiesId, rank: 0, byRule: true, share: part, most: part });
    }
  const isNationalSite = site !== undefined && site.regionCode === undefined;
  return [...found.values()]
    .map(({ most, ...agency }) => {
      const share = agency.share / total;
      const isOwn = isNationalSite && agency.agencyId === siteAgencyId;
      return { ...agency, share, score: isOwn ? scoreOfOwnSite(share, text) : share };
    })
    .sort((one, other) => other.share - one.share);
}
