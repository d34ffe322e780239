import { createIdempotencyKey } from "@lapor/sdk";

/** The part of `sessionStorage` that the desk uses. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Reads and writes JSON below one name of the desk; forgets values that are no longer readable. */
function read<Value>(shelf: Shelf, name: string): Value | undefined {
  const text = shelf.getItem(name);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    shelf.removeItem(name);
    return undefined;
  }
}

/** A full storage must not cost the officer the words on the screen. */
function write(shelf: Shelf, name: string, value: unknown): void {
  try {
    shelf.setItem(name, JSON.stringify(value));
  } catch {
    shelf.removeItem(name);
  }
}

const draftName = (subject: string): string => `lapor-desk-draft:${subject}`;
const attemptName = (subject: string): string => `lapor-desk-attempt:${subject}`;

/** Values of a form, by field. */
export type Draft = Readonly<Record<string, string | boolean>>;

/** The subject of a form: one action on one report, or on the ticked ones. */
export const subjectOf = (action: string, trackingId: string): string => `${action}:${trackingId}`;

/** The words that were typed before, or nothing. */
export const readDraft = (shelf: Shelf, subject: string): Draft =>
  read<Draft>(shelf, draftName(subject)) ?? {};

/** Whether something was typed that is not sent yet. */
export const hasDraft = (shelf: Shelf, subject: string): boolean =>
  shelf.getItem(draftName(subject)) !== null;

/** Keeps what was typed until the form is sent, in this tab only. */
export function keepDraft(shelf: Shelf, subject: string, draft: Draft): void {
  if (Object.keys(draft).length === 0) shelf.removeItem(draftName(subject));
  else write(shelf, draftName(subject), draft);
}

export const forgetDraft = (shelf: Shelf, subject: string): void => shelf.removeItem(draftName(subject));

interface Attempt<Body> {
  body: Body;
  key: string;
}

/**
 * The idempotency key of an attempt. The same body gets the same key until the attempt is settled, also after
 * a reload: a step whose response was lost is not taken twice. Another body is another attempt.
 */
export function attemptKey(shelf: Shelf, subject: string, body: unknown): string {
  const kept = read<Attempt<unknown>>(shelf, attemptName(subject));
  if (kept && JSON.stringify(kept.body) === JSON.stringify(body)) return kept.key;
  const key = createIdempotencyKey();
  write(shelf, attemptName(subject), { body, key });
  return key;
}

/** The body of the attempt that is not settled: the channel may have taken the step. */
export const unsettledBody = <Body>(shelf: Shelf, subject: string): Body | undefined =>
  read<Attempt<Body>>(shelf, attemptName(subject))?.body;

/** The channel has taken or refused the step: the next one is a new attempt. */
export const settleAttempt = (shelf: Shelf, subject: string): void => shelf.removeItem(attemptName(subject));
