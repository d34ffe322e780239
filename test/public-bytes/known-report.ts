import type { Receipt } from "../../packages/channel/test/support/memory-channel.ts";
import type { SupporterDevice } from "../../packages/channel/test/support/supporters.ts";

/** The texts of a report that the public can read, each as a planted word. */
export interface ShownText {
  title: string;
  body: string;
  /** The answers by timeline entry. */
  answers: Map<string, string>;
  photos: ReadonlySet<string>;
  /** All answers that existed at the release, including those that it held back. */
  answersThen: ReadonlySet<string>;
}

/** The expected state of a report, derived only from the test's own actions. */
export interface KnownReport {
  receipt: Receipt;
  confidential: boolean;
  /** The report's current text. An officer can correct the title. */
  title: string;
  body: string;
  /** The answers by timeline entry. */
  answers: Map<string, string>;
  photos: Set<string>;
  shown: ShownText | undefined;
  /** All devices that have ever supported the report. */
  devices: SupporterDevice[];
}

export const isShown = ({ shown }: KnownReport): boolean => shown !== undefined;

/** Returns the planted words that the public can read. */
export const shownWords = ({ shown }: KnownReport): string[] =>
  shown ? [shown.title, shown.body, ...shown.answers.values()] : [];

/** The release that an officer requests. For a missing part, the rules of `releaseReport` apply. */
export interface AskedRelease {
  title?: string;
  body?: string;
  /** The answers by timeline entry. Null means that the answer is held back. */
  answers: ReadonlyMap<string, string | null>;
  photoIds?: readonly string[];
}

/**
 * Returns the text that a release publishes according to the contract of `releaseReport`: the given text, or
 * else the text of the last release, or else the report's own text. An answer that was held back before
 * remains so.
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
