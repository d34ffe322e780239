/**
 * Makes the key under which one logical call may be sent any number of times and takes effect once (UUID version 4, RFC 9562 §5.4).
 * The SDK makes one for each call; make it yourself to store it with a draft, so that a later attempt, after a restart, is the same call.
 *
 * Over `getRandomValues`, because `randomUUID` is missing on plain HTTP and before Chrome 92.
 */
export function createIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(31));
  let index = 0;
  // Each 0 and 1 becomes any digit, the 8 one of 8 to b.
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
    (+digit ^ (bytes[index++]! & (15 >> (+digit / 4)))).toString(16),
  );
}
