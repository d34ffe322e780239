const startsWith = (bytes: Uint8Array, ...expected: number[]): boolean =>
  expected.every((byte, index) => bytes[index] === byte);

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Tells what a file is by its first bytes, never by its name; undefined for anything that the channel does not take. */
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

/**
 * A file name that is safe to show and to save: no folders, no control or direction-changing characters, 100 characters at
 * the most, and the extension of what the file really is.
 */
export const cleanFileName = (name: string, mediaType: string): string => {
  // Cut first: a name may be as long as a whole body, and the patterns below take time by the square of a run of blanks.
  const base = (name.slice(-1000).split(/[\\/]/).pop() ?? "")
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "")
    .replace(/\.[^.]{0,10}$/, "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const short = [...base].slice(0, 100).join("");
  return `${short || "lampiran"}.${extensions[mediaType] ?? "bin"}`;
};
