import { findAgency, findRegion, findTopic } from "@lapor/directory";
import { inEachLocale, type ReporterLocale } from "../languages/reporter-locales.ts";
import { bodiesId } from "./lexicon.ts";

/** A sentence in each language used for reporters. Names of topics and places come from the directory. */
export type Explanation = Readonly<Record<ReporterLocale, string>>;

/** The grounds for a suggestion. They contain only names from the directory, never a citizen's text. */
export interface Grounds {
  readonly agencyId: string;
  readonly reason: "topic" | "category" | "site";
  readonly topicId?: string | undefined;
  /** The agency's rank among the topic's parties, starting at 0. */
  readonly rank: number;
  /**
   * True when the agency is competent for only part of the topic, such as toll roads rather than all roads.
   */
  readonly byRule?: boolean | undefined;
}

const startingSmall = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Explains to the citizen why an agency is suggested. */
export function explain({ agencyId, reason, topicId, rank, byRule }: Grounds): Explanation {
  const agency = findAgency(agencyId);
  const topic = topicId === undefined ? undefined : findTopic(topicId);
  // "About roads and bridges" would be wrong for a body that is competent for only part of the topic.
  const isOwnMatter = byRule && rank === 0 && reason === "topic" && !agency?.regionCode;
  if (agency && topicId !== undefined && (topicId === bodiesId || isOwnMatter))
    return inEachLocale(({ suggestion }) => suggestion.ownMatter(agency.name));
  if (reason === "site" || !agency || !topic) return inEachLocale(({ suggestion }) => suggestion.site);
  const region = agency.regionCode ? findRegion(agency.regionCode)?.name : undefined;
  const sentence = reason === "category" ? "byCategory" : rank === 0 ? "byTopic" : "alsoByTopic";
  return inEachLocale(({ suggestion }, locale) => {
    const topicName = startingSmall(topic.names[locale === "en" ? "en" : "id"]);
    return suggestion[sentence](region ? suggestion.inRegion(topicName, region) : topicName);
  });
}

/**
 * Explains why the site's agency is suggested: the text does not clearly indicate another agency.
 *
 * @param team Names the team that passes reports on, for use in the middle of a sentence.
 */
export const explainSite = (team: (locale: ReporterLocale) => string): Explanation =>
  inEachLocale(({ suggestion }, locale) => suggestion.siteByDefault(team(locale)));
