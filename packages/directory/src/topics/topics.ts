import { topicRecords } from "./topics.gen.ts";

/** Who answers: one agency by its id, or the local government of the place at a level. */
export type CompetentParty = `agency:${string}` | "level:regency" | "level:province";

/** Which parties answer for a topic, best first. */
export interface Competence {
  readonly default: readonly CompetentParty[];
  /** The first rule of which one phrase occurs in the text replaces `default`. */
  readonly when: readonly { readonly any: readonly string[]; readonly then: readonly CompetentParty[] }[];
  /** The law that says so, where it was noted. The rules come from general knowledge: check them before real use. */
  readonly basis?: string;
}

/** Topik. What a report is about, with the words that point at it and the level of government that answers. */
export interface Topic {
  readonly id: string;
  readonly names: { readonly id: string; readonly en: string };
  /** Heading in the category tree of LAPOR!, as written there. */
  readonly laporCategory: string;
  /** Indonesian phrases, lower case. */
  readonly keywords: readonly string[];
  readonly competent: Competence;
}

/** All topics, in the order of the directory. */
export const topics: readonly Topic[] = topicRecords;

let byId: ReadonlyMap<string, Topic> | undefined;

/** Finds a topic by its id ("jalan"), in any case. */
export function findTopic(id: string): Topic | undefined {
  byId ??= new Map(topics.map((topic) => [topic.id, topic]));
  return byId.get(id.trim().toLowerCase());
}
