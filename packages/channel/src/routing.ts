import {
  type CompetentParty,
  findAgency,
  findPresentAgency,
  findRegion,
  localGovernmentOf,
  type Topic,
  topics,
} from "@lapor/directory";
import type { Text } from "./domain-error.ts";

/** What the router goes by. */
interface RoutingQuery {
  text: string;
  regionCode?: string | undefined;
  categoryId?: string | undefined;
  /** The agency whose site it was typed on. */
  siteAgencyId: string;
}

/** An agency that may be the right one. */
interface Candidate {
  agencyId: string;
  /** 0 to 1. */
  score: number;
  reason: "topic" | "category" | "site";
  categoryId?: string;
  explanation: Text;
}

/** Endings that say nothing of the topic: "lampunya", "jalannya", "airlah". */
const withoutEnding = (word: string): string =>
  word.length > 6 ? word.replace(/(nya|lah|kah|pun)$/, "") : word;

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(withoutEnding);

interface Keyword {
  words: string[];
  weights: number[];
}

interface IndexedTopic {
  topic: Topic;
  keywords: Keyword[];
}

/** A word that many topics use says little about one of them. */
const buildIndex = (): IndexedTopic[] => {
  const topicsWith = new Map<string, number>();
  for (const topic of topics) {
    for (const word of new Set([...topic.keywords, topic.names.id].flatMap(words)))
      topicsWith.set(word, (topicsWith.get(word) ?? 0) + 1);
  }
  const weightOf = (word: string) => Math.log(1 + topics.length / (topicsWith.get(word) ?? 1));
  return topics.map((topic) => ({
    topic,
    keywords: [...topic.keywords, topic.names.id].map((keyword) => {
      const parts = words(keyword);
      return { words: parts, weights: parts.map(weightOf) };
    }),
  }));
};

let index: IndexedTopic[] | undefined;

const phraseAt = (text: readonly string[], phrase: readonly string[], start: number): boolean =>
  phrase.every((word, offset) => text[start + offset] === word);

const holds = (text: readonly string[], phrase: readonly string[]): boolean =>
  text.some((_, start) => phraseAt(text, phrase, start));

/** A whole phrase counts fully, its words apart half of what they weigh, only some of them a third. */
const strengthOf = (
  text: readonly string[],
  present: ReadonlySet<string>,
  { words: phrase, weights }: Keyword,
): number => {
  let found = 0;
  let missing = false;
  for (const [place, word] of phrase.entries()) {
    if (present.has(word)) found += weights[place] as number;
    else missing = true;
  }
  if (missing) return found / 3;
  return holds(text, phrase) ? found : found / 2;
};

const rankTopics = (
  text: readonly string[],
  categoryId: string | undefined,
): { topic: Topic; strength: number }[] => {
  index ??= buildIndex();
  const present = new Set(text);
  return index
    .map(({ topic, keywords }) => {
      const hits = keywords
        .map((keyword) => strengthOf(text, present, keyword))
        .sort((left, right) => right - left);
      // The strongest hit decides, further ones confirm.
      const fromWords = hits.reduce((sum, hit, place) => sum + hit / (place + 1), 0);
      return { topic, strength: fromWords + (topic.id === categoryId ? 6 : 0) };
    })
    .filter(({ strength }) => strength > 0)
    .sort((left, right) => right.strength - left.strength);
};

const partiesFor = (topic: Topic, text: readonly string[]): readonly CompetentParty[] => {
  const rule = topic.competent.when.find(({ any }) => any.some((phrase) => holds(text, words(phrase))));
  return rule?.then ?? topic.competent.default;
};

const agencyOf = (party: CompetentParty, regionCode: string | undefined): string | undefined => {
  if (party.startsWith("agency:")) return findPresentAgency(party.slice("agency:".length))?.id;
  if (regionCode === undefined) return undefined;
  return localGovernmentOf(regionCode, party === "level:province" ? "province" : "regency")?.id;
};

const explain = (topic: Topic, agencyId: string): Text => {
  const agency = findAgency(agencyId);
  const place = agency?.regionCode ? findRegion(agency.regionCode)?.name : undefined;
  const lower = (name: string) => name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return place
    ? { id: `Tentang ${lower(topic.names.id)} di ${place}`, en: `About ${lower(topic.names.en)} in ${place}` }
    : { id: `Tentang ${lower(topic.names.id)}`, en: `About ${lower(topic.names.en)}` };
};

const siteText: Text = { id: "Instansi pemilik situs ini", en: "The agency of this site" };

/**
 * Up to three agencies for a text, the best first: the words tell the topic, the topic who is competent, the place which local
 * government. The site's own agency stands in where the words say nothing. Decides nothing; national triage and the citizen do.
 */
export const suggest = (query: RoutingQuery): Candidate[] => {
  const text = words(query.text);
  const site = findPresentAgency(query.siteAgencyId);
  const regionCode = query.regionCode ?? site?.regionCode;
  const candidates = new Map<string, Candidate>();
  const ranked = rankTopics(text, query.categoryId).slice(0, 4);
  for (const { topic, strength } of ranked) {
    for (const [place, party] of partiesFor(topic, text).entries()) {
      const agencyId = agencyOf(party, regionCode);
      if (!agencyId) continue;
      const sure = (strength / (strength + 6)) * 0.6 ** place;
      const score = Math.min(1, agencyId === site?.id ? sure * 1.1 : sure);
      const known = candidates.get(agencyId);
      if (known && known.score >= score) continue;
      const reason = topic.id === query.categoryId ? "category" : "topic";
      candidates.set(agencyId, {
        agencyId,
        score,
        reason,
        categoryId: topic.id,
        explanation: explain(topic, agencyId),
      });
    }
  }
  if (site && !candidates.has(site.id))
    candidates.set(site.id, {
      agencyId: site.id,
      score: 0.3,
      reason: "site",
      explanation: siteText,
    });
  return [...candidates.values()].sort((left, right) => right.score - left.score).slice(0, 3);
};
