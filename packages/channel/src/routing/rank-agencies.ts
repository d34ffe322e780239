import { bodiesInText, findAgency, findTopic, type NamedBody } from "@lapor/directory";
import { scoreOf } from "./calibrate.ts";
import { bodiesId } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { agencyIdOf, competentAgencies, isPartyOf } from "./parties.ts";
import { levelsNamed } from "./text/levels-named.ts";
import { isNational, levelFactorsOf, localGovernmentsNamed } from "./weigh-levels.ts";

export interface RankingQuery {
  /** The part of the citizen's text that the router reads (`readablePart`). */
  text: string;
  /** The region in which the reported matter occurred. */
  regionCode?: string | undefined;
  categoryId?: string | undefined;
  /** The site's agency. National triage has none. */
  siteAgencyId?: string | undefined;
}

/** An agency with its probability of being responsible, and its most probable topic. */
export interface RankedAgency {
  agencyId: string;
  share: number;
  /** The calibrated share, from 0 to 1. The confidence is derived from it. */
  score: number;
  topicId: string;
  /** The rank among the parties of that topic, starting at 0. */
  rank: number;
  /** True when only a rule's words make the agency competent, so the topic's name does not explain it. */
  byRule: boolean;
}

/**
 * Factors for the site's agency, chosen by cross-validation on tuning cases from the responsible agency's
 * site and from other sites, each with the lexicon from before the case's words were added. People who use a
 * ministry's site looked for that ministry, whereas people bring all kinds of matters to the site of their
 * local government.
 */
const siteFactors = { national: 5, local: 1.2, otherParty: 2 } as const;

/**
 * The fraction of a topic's share that the site's national agency gets if it is competent only for other
 * matters within the topic. People on a broadcaster's site, for example, usually mean that broadcaster, even
 * if no word names it.
 */
const siteShare = 0.1;

const categoryFactor = 30;

/**
 * The gains of an agency that the text names, relative to all other agencies together. The text can name it
 * as the subject of the report, in passing, or as the second party of an office (a "puskesmas" belongs to the
 * regency, or else to the province). `whatItRuns` applies when the text names something that the agency runs.
 * A greeting to the site's own agency has no weight.
 */
const namedGains = {
  subject: 1.7,
  inPassing: 0.25,
  secondParty: 0.1,
  whatItRuns: 0.35,
  greetedSite: 0,
} as const;

/** The minimum probability of a topic. Less probable topics are ignored. */
const leastShare = 0.002;

/**
 * Ranks all agencies that the text, the place and the site indicate, most probable first. The result is empty
 * when the model knows no word of the text.
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
  const siteFactor = site && isNational(site.id) ? siteFactors.national : siteFactors.local;
  const levels = levelsNamed(text);
  const levelFactor = levelFactorsOf(levels, site, regionCode);
  const bodies = bodiesInText(text).map(({ parties, ...role }) => ({
    agencyIds: parties.flatMap((party) => agencyIdOf(party, { regionCode }) ?? []),
    ...role,
  }));
  const governments = localGovernmentsNamed(levels, regionCode);
  const subjectId = bodies.find(({ isSubject }) => isSubject)?.agencyIds[0];
  const bodyId = subjectId ?? governments[0]?.agencyId ?? siteAgencyId;
  const found = new Map<string, Omit<RankedAgency, "score"> & { most: number }>();
  let total = 0;
  for (const [topic, topicId] of model.topicIds.entries()) {
    const share = (shares[topic] as number) * (topicId === categoryId ? categoryFactor : 1);
    if (share < leastShare) continue;
    // A text on the Ombudsman's site that names a regency, for example, is still meant for the Ombudsman.
    const isOfSite = findTopic(topicId)?.competent.default.includes(`agency:${siteAgencyId}`);
    const competent = competentAgencies(model, topic, features, {
      regionCode,
      bodyId: isOfSite ? (subjectId ?? siteAgencyId) : bodyId,
    });
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
      const part = share * own * factor * levelFactor(agencyId);
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
  // If no rule fits, "lembaga" does not suggest any body, so the total can be 0.
  const ofTopics = total || 1;
  const named = [
    ...bodies.flatMap(({ agencyIds, ...role }) =>
      agencyIds.flatMap((agencyId, rank) => {
        // A local government that is competent for none of the topics was probably named by chance.
        const isChance = !found.has(agencyId) && !isNational(agencyId);
        return isChance ? [] : { agencyId, gain: gainOf(role, rank, agencyId === siteAgencyId) };
      }),
    ),
    ...[...model.partiesOfNames(features)].flatMap((party) => {
      const agencyId = party.startsWith("agency:") ? agencyIdOf(party, {}) : undefined;
      return agencyId === undefined || agencyId === siteAgencyId
        ? []
        : { agencyId, gain: namedGains.whatItRuns };
    }),
    ...governments,
  ];
  for (const { agencyId, gain } of named) {
    const part = gain * ofTopics;
    total += part;
    const known = found.get(agencyId);
    if (known) known.share += part;
    else found.set(agencyId, { agencyId, topicId: bodiesId, rank: 0, byRule: true, share: part, most: part });
  }
  return scored([...found.values()], total, siteAgencyId, features.size);
}

/** Returns the gain of an agency whose name is in the text: the site's agency or another one. */
function gainOf(
  { isSubject, isAddressed }: Pick<NamedBody, "isSubject" | "isAddressed">,
  rank: number,
  isOwn: boolean,
): number {
  if (isAddressed && isOwn) return namedGains.greetedSite;
  if (rank > 0) return namedGains.secondParty;
  return isSubject ? namedGains.subject : namedGains.inPassing;
}

function scored(
  found: readonly (Omit<RankedAgency, "score"> & { most: number })[],
  total: number,
  siteAgencyId: string | undefined,
  features: number,
): RankedAgency[] {
  // Agencies with a lower share get no higher score, except the site's, which is calibrated separately.
  let highest = 1;
  return [...found]
    .sort((one, other) => other.share - one.share)
    .map(({ most, ...agency }) => {
      const share = agency.share / total;
      const isOwn = agency.agencyId === siteAgencyId;
      const score = scoreOf(share, { isNational: isNational(agency.agencyId), isOwn, features });
      if (isOwn) return { ...agency, share, score };
      highest = Math.min(highest, score);
      return { ...agency, share, score: highest };
    });
}
