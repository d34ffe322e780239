import { createIdempotencyKey } from "@lapor/sdk";
import { type DeskStorage, readStored, writeStored } from "../session/storage.ts";

const attemptName = (subject: string): string => `lapor-desk-attempt:${subject}`;

interface Attempt<Body> {
  body: Body;
  key: string;
}

/**
 * Returns an attempt's idempotency key. The same body gets the same key until the attempt is settled, even
 * after a reload, so an action whose response was lost is not taken twice. A different body starts a new
 * attempt.
 */
export function attemptKey(storage: DeskStorage, subject: string, body: unknown): string {
  const kept = readStored<Attempt<unknown>>(storage, attemptName(subject));
  if (kept && JSON.stringify(kept.body) === JSON.stringify(body)) return kept.key;
  const key = createIdempotencyKey();
  writeStored(storage, attemptName(subject), { body, key });
  return key;
}

/** Returns the body of an unsettled attempt. The channel may have taken its action. */
export const unsettledBody = <Body>(storage: DeskStorage, subject: string): Body | undefined =>
  readStored<Attempt<Body>>(storage, attemptName(subject))?.body;

/** Settles the attempt after the channel has taken or refused the action. The next attempt gets a new key. */
export const settleAttempt = (storage: DeskStorage, subject: string): void =>
  storage.removeItem(attemptName(subject));
