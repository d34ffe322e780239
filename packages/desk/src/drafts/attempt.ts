import { createIdempotencyKey } from "@lapor/sdk";
import { type DeskStorage, readStored, writeStored } from "../session/storage.ts";

const attemptName = (subject: string): string => `lapor-desk-attempt:${subject}`;

interface Attempt<Body> {
  body: Body;
  key: string;
}

/**
 * The idempotency key of an attempt. The same body gets the same key until the attempt is settled, also after
 * a reload: an action whose response was lost is not taken twice. Another body is another attempt.
 */
export function attemptKey(storage: DeskStorage, subject: string, body: unknown): string {
  const kept = readStored<Attempt<unknown>>(storage, attemptName(subject));
  if (kept && JSON.stringify(kept.body) === JSON.stringify(body)) return kept.key;
  const key = createIdempotencyKey();
  writeStored(storage, attemptName(subject), { body, key });
  return key;
}

/** The body of the attempt that is not settled: the channel may have taken the action. */
export const unsettledBody = <Body>(storage: DeskStorage, subject: string): Body | undefined =>
  readStored<Attempt<Body>>(storage, attemptName(subject))?.body;

/** The channel has taken or refused the action: the next one is a new attempt. */
export const settleAttempt = (storage: DeskStorage, subject: string): void =>
  storage.removeItem(attemptName(subject));
