/**
 * Parses a secret of at least 32 bytes in hexadecimal, base64 or base64url. Returns undefined for any other
 * text.
 */
export function readSecret(text: string): Uint8Array<ArrayBuffer> | undefined {
  const isHex = /^(?:[0-9a-f]{2})+$/i.test(text);
  if (!isHex && !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
  const bytes = new Uint8Array(Buffer.from(text, isHex ? "hex" : "base64"));
  return bytes.length >= 32 ? bytes : undefined;
}
