import { topicRecords } from "./topics.gen.ts";

/**
 * A responsible party: an agency by its id, the place's local government at a level, or the body that the
 * report is about. The body receives information requests and complaints about its service.
 */
export type CompetentParty = `agency:${string}` | "level:regency" | "level:province" | "body";

/** The parties responsible for a topic, best first. */
export interface Competence {
  readonly default: readonly CompetentParty[];
  /** Rules that replace `default`. The first rule with a phrase that occurs in the text applies. */
  readonly when: readonly { readonly any: readonly string[]; readonly then: readonly CompetentParty[] }[];
  /**
   * The law behind the rule, if known. The rules come from general knowledge, so check them before real use.
   */
  readonly basis?: string;
}

/**
 * Topik. The subject of a report, with the words that indicate it and the level of government that is
 * responsible.
 */
export interface Topic {
  readonly id: string;
  readonly names: { readonly id: string; readonly en: string };
  /** The heading in LAPOR!'s category tree. */
  readonly laporCategory: string;
  /** Indonesian phrases in lower case that indicate the topic. */
  readonly keywords: readonly string[];
  readonly competent: Competence;
}

/** All topics, in the directory's order. */
export const topics: readonly Topic[] = topicRecords;

let byId: ReadonlyMap<string, Topic> | undefined;

/** Finds a topic by its id ("jalan"), ignoring case. */
export function findTopic(id: string): Topic | undefined {
  byId ??= new Map(topics.map((topic) => [topic.id, topic]));
  return byId.get(id.trim().toLowerCase());
}
