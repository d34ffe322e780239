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
 * The place of a matter, and the body that it is about: the one that the text names, else that of the site.
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

/** Whether a national agency is competent for some matters of a topic, whatever words name them. */
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
  /** Rank among the parties of the topic; 0 is the first. */
  readonly rank: number;
  /** Its share of the topic's probability. */
  readonly share: number;
  /** Only the words of a rule make it competent: the topic's name does not explain it. */
  readonly byRule: boolean;
  /** The topic that those words belong to, if it is another one: "sma" in a text about schools. */
  readonly wordsTopicId: string | undefined;
}

/** The shares of a topic's parties in its probability, by rank. */
const partyShares = [0.8, 0.15, 0.05] as const;

/** The share of a party of the topic that a rule leaves out: the words of the rule may be chance. */
const leftOutShare = 0.04;

/**
 * The agencies that are competent for a topic, without repetition, best first: by the rules of the topic,
 * else by its default. Parties that a rule leaves out come last.
 */
export function competentAgencies(
  model: Model,
  topic: number,
  features: Features,
  circumstances: Circumstances,
): CompetentAgency[] {
  const byDefault = findTopic(model.topicIds[topic] ?? "")?.competent.default ?? [];
  const rule = model.ruleFor(topic, features, circumstances.regionCode);
  // By agency: two parties may be one.
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

/** The topic that a phrase is a keyword of, if the party is competent for all of it. */
const topicOfWords = (phrase: string | undefined, party: CompetentParty): Topic | undefined =>
  phrase === undefined
    ? undefined
    : topics.find(
        ({ keywords, competent }) => keywords.includes(phrase) && competent.default.includes(party),
      );
