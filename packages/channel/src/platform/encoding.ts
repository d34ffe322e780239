const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Crockford's base 32 alphabet, which omits I, L, O and U because they are mistaken for other characters. */
export const base32Alphabet: string = crockford;

/**
 * Normalizes a typed code: converts it to upper case, replaces letters that look like digits with those
 * digits, and removes spaces and hyphens.
 */
export const normalizeBase32 = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");

/**
 * Encodes bytes with five bits per character, most significant first. Drops the remaining bits of the last
 * byte.
 */
export const toBase32 = (bytes: Uint8Array): string => {
  let text = "";
  let value = 0;
  let bits = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += crockford[(value >> bits) & 31];
    }
  }
  return text;
};

/** Separates a text with hyphens into groups of `size` characters, which are easier to read and type. */
export const grouped = (text: string, size: number): string => {
  const groups: string[] = [];
  for (let at = 0; at < text.length; at += size) groups.push(text.slice(at, at + size));
  return groups.join("-");
};

const hexOf: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export const toHex = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += hexOf[byte];
  return text;
};

export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
  );

/** Encodes bytes as base 64 with padding (RFC 4648 §4). */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  // Works in chunks, because about 130,000 arguments in one call overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
};

/** Encodes bytes as base 64 for URLs, without padding (RFC 4648 §5). */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** Decodes the output of `toBase64Url`. Throws on anything else. */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8Array(binary.length);
  // A loop, because every sealed text is decoded here and `Uint8Array.from` takes five to fourteen times as
  // long.
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
