import type { Receipt } from "../../packages/channel/test/support/memory-channel.ts";
import type { SupporterDevice } from "../../packages/channel/test/support/supporters.ts";

/** The texts of a report that the public may read, each as its planted word. */
export interface ShownText {
  title: string;
  body: string;
  /** By timeline entry. */
  answers: Map<string, string>;
  /** The ids of the photos. */
  photos: ReadonlySet<string>;
  /** All answers that existed at the release, released or not. */
  answersThen: ReadonlySet<string>;
}

/** The expected state of a report, derived from the test's own actions alone. */
export interface KnownReport {
  receipt: Receipt;
  confidential: boolean;
  /** The words of the report now; an officer can correct the title. */
  title: string;
  body: string;
  /** The answers by timeline entry. */
  answers: Map<string, string>;
  /** The ids of all its photos. */
  photos: Set<string>;
  shown: ShownText | undefined;
  /** All that ever supported it. */
  devices: SupporterDevice[];
}

/** Whether the public reads the report. */
export const isShown = ({ shown }: KnownReport): boolean => shown !== undefined;

/** The planted words that the public may read. */
export const shownWords = ({ shown }: KnownReport): string[] =>
  shown ? [shown.title, shown.body, ...shown.answers.values()] : [];

/** The words of a release that an officer asks for: an absent part is released as the contract says. */
export interface AskedRelease {
  title?: string;
  body?: string;
  /** By timeline entry. Null: held back. */
  answers: ReadonlyMap<string, string | null>;
  photoIds?: readonly string[];
}

/**
 * The text that a release publishes, by the contract of `releaseReport`: the given text, otherwise the text
 * of the last release, otherwise the text of the report. An answer that was held back before stays so.
 */
export function releasedBy({ title, body, answers, shown }: KnownReport, asked: AskedRelease): ShownText {
  const released = new Map<string, string>();
  for (const [entryId, word] of answers) {
    const wanted = asked.answers.get(entryId);
    if (wanted === null) continue;
    const isHeldBack = shown?.answersThen.has(entryId) && !shown.answers.has(entryId);
    const next = wanted ?? shown?.answers.get(entryId) ?? (isHeldBack ? undefined : word);
    if (next !== undefined) released.set(entryId, next);
  }
  return {
    title: asked.title ?? shown?.title ?? title,
    body: asked.body ?? shown?.body ?? body,
    answers: released,
    photos: new Set(asked.photoIds ?? shown?.photos),
    answersThen: new Set(answers.keys()),
  };
}
