/**
 * Makes the key under which one logical call may be sent any number of times and takes effect once (UUID version 4, RFC 9562 §5.4).
 * The SDK makes one for each call; make it yourself to store it with a draft, so that a later attempt, after a restart, is the same call.
 *
 * Over `getRandomValues`, because `randomUUID` is missing on plain HTTP and before Chrome 92.
 */
export function createIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 15) | 64;
  bytes[8] = (bytes[8]! & 63) | 128;
  let digits = "";
  for (const byte of bytes) digits += (byte + 256).toString(16).slice(1);
  return digits.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
