import {
  type CompetentParty,
  findPresentAgency,
  findTopic,
  localGovernmentOf,
  type Topic,
  topics,
} from "@lapor/directory";
import type { Model } from "./model.ts";
import type { Features } from "./text/features.ts";

/**
 * The place of the reported matter, and the body that it concerns: the body named in the text, or otherwise
 * the site's body.
 */
export interface Circumstances {
  readonly regionCode?: string | undefined;
  readonly bodyId?: string | undefined;
}

export function agencyIdOf(party: CompetentParty, { regionCode, bodyId }: Circumstances): string | undefined {
  if (party === "body") return bodyId === undefined ? undefined : findPresentAgency(bodyId)?.id;
  if (party.startsWith("agency:")) return findPresentAgency(party.slice("agency:".length))?.id;
  if (regionCode === undefined) return undefined;
  return localGovernmentOf(regionCode, party === "level:province" ? "province" : "regency")?.id;
}

/**
 * Returns whether a national agency is competent for some matters of a topic, even if the text does not
 * mention them.
 */
export function isPartyOf(model: Model, topic: number, agencyId: string): boolean {
  const party = `agency:${agencyId}` as const;
  return (
    model.ruleParties[topic]?.has(party) === true ||
    findTopic(model.topicIds[topic] ?? "")?.competent.default.includes(party) === true
  );
}

/** An agency that is competent for a topic at a place. */
export interface CompetentAgency {
  readonly agencyId: string;
  /** The rank among the topic's parties, starting at 0. */
  readonly rank: number;
  /** The agency's share in the probability of the topic. */
  readonly share: number;
  /** True when only a rule's words make the agency competent. The topic's name would not explain why. */
  readonly byRule: boolean;
  /**
   * The topic that the rule's words belong to, if it is another one, such as that of "sma" (upper secondary
   * school) in a text about other schools.
   */
  readonly wordsTopicId: string | undefined;
}

/** The shares of a topic's parties in the topic's probability, by rank. */
const partyShares = [0.8, 0.15, 0.05] as const;

/**
 * The share of a party that is competent for the topic but not named by the rule. It is not 0, because the
 * rule's words may be in the text by chance.
 */
const leftOutShare = 0.04;

/**
 * Returns the agencies that are competent for a topic, without duplicates, best first: by the topic's rules,
 * or otherwise by its default. Parties that a rule leaves out come last.
 */
export function competentAgencies(
  model: Model,
  topic: number,
  features: Features,
  circumstances: Circumstances,
): CompetentAgency[] {
  const byDefault = findTopic(model.topicIds[topic] ?? "")?.competent.default ?? [];
  const rule = model.ruleFor(topic, features, circumstances.regionCode);
  // Keyed by agency, because two parties can be the same agency.
  const partyOf = new Map<string, CompetentParty>();
  for (const party of rule?.parties ?? byDefault) {
    const agencyId = agencyIdOf(party, circumstances);
    if (agencyId !== undefined && !partyOf.has(agencyId)) partyOf.set(agencyId, party);
  }
  const ruling = partyOf.size;
  for (const party of rule ? byDefault : []) {
    const agencyId = agencyIdOf(party, circumstances);
    if (agencyId !== undefined && !partyOf.has(agencyId)) partyOf.set(agencyId, party);
  }
  return [...partyOf].map(([agencyId, party], rank) => {
    const byRule = rule !== undefined && !byDefault.includes(party);
    const wordsTopicId = byRule ? topicOfWords(rule.phrase, party)?.id : undefined;
    const share = rank < ruling ? (partyShares[rank] ?? leftOutShare) : leftOutShare;
    return { agencyId, rank, share, byRule, wordsTopicId };
  });
}

/** Returns the topic for which a phrase is a keyword, if the party is competent for the whole topic. */
const topicOfWords = (phrase: string | undefined, party: CompetentParty): Topic | undefined =>
  phrase === undefined
    ? undefined
    : topics.find(
        ({ keywords, competent }) => keywords.includes(phrase) && competent.default.includes(party),
      );
