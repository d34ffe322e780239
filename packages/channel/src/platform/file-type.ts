const startsWith = (bytes: Uint8Array, ...expected: number[]): boolean =>
  expected.every((byte, index) => bytes[index] === byte);

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Determines a file's media type from its first bytes, never from its name. Returns undefined for a type that
 * the channel does not accept.
 */
export const readMediaType = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP") return "image/webp";
  if (text(bytes, 0, 5) === "%PDF-") return "application/pdf";
  return undefined;
};

const extensions: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
};

/** Names that Windows reserves for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The maximum length of a name in UTF-8 bytes. File systems allow 255 bytes, including prefix and suffix. */
const mostBytes = 180;

const shortened = (name: string): string => {
  let bytes = 0;
  const kept = [...name].slice(0, 100).filter((character) => {
    bytes += new TextEncoder().encode(character).length;
    return bytes <= mostBytes;
  });
  return kept.join("");
};

/**
 * Returns a file name that is safe to show and to save. It has no folders, no control or direction-changing
 * characters, and no device name. Its only invisible characters are joiners within the name, which Arabic and
 * Javanese script need. It has at most 100 characters and 180 bytes, and the extension of the file's real
 * type.
 */
export const cleanFileName = (name: string, mediaType: string): string => {
  // Truncates first: a name can be as long as a whole body, and the patterns below take quadratic time on a
  // run of spaces.
  const base = (name.slice(-1000).split(/[\\/]/).pop() ?? "")
    .normalize("NFC")
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffd<>:"|?*]/gu, "")
    .replace(/\.[^.]{0,10}$/, "")
    .replace(/^[.\s\u200c\u200d]+|[.\s]+$/g, "");
  const short = shortened(base).replace(/[.\s]+$/, "");
  return `${short === "" || device.test(short) ? `lampiran${short && `-${short}`}` : short}.${extensions[mediaType] ?? "bin"}`;
};
