/**
 * Creates an idempotency key (UUID version 4, RFC 9562 §5.4). A request that is sent several times with the
 * same key takes effect only once. The SDK creates a key for each call. Create one yourself to store it with
 * a draft, so an attempt after a restart uses the same key.
 *
 * Uses `getRandomValues`, because `randomUUID` is missing on plain HTTP and before Chrome 92.
 */
export function createIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(31));
  let index = 0;
  // Each 0 and 1 becomes a random digit, and the 8 becomes a digit from 8 to b.
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
    (+digit ^ ((bytes[index++] ?? 0) & (15 >> (+digit / 4)))).toString(16),
  );
}
