import { createIdempotencyKey } from "@lapor/sdk";

/** What was last tried to be sent, and its idempotency key. */
export interface KeyedBody {
  key: string;
  text: string;
}

/**
 * Keeps the idempotency key as long as the body is the same, so that a retry after a lost answer is the same call; another body
 * gets another key, because the channel refuses a key that it has seen with other words (422).
 */
export function keyBody(body: unknown, last: KeyedBody | undefined): KeyedBody {
  const text = JSON.stringify(body);
  return last?.text === text ? last : { key: createIdempotencyKey(), text };
}
