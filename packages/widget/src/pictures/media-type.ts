const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, "image/jpeg"],
  [/^\x89PNG\r\n/, "image/png"],
  [/^RIFF.{4}WEBP/s, "image/webp"],
  [/^%PDF/, "application/pdf"],
  [/^.{4}ftypavi[fs]/s, "image/avif"],
  [/^.{4}ftyp(?:hei|hev|mif|msf)/s, "image/heic"],
  [/^GIF8/, "image/gif"],
  [/^BM/, "image/bmp"],
];

/** The number of bytes from the start of a file that `mediaTypeOf` needs. */
export const headLength = 12;

/**
 * Detects a file's type from its first bytes, because file names and the types that devices report are often
 * wrong. Returns undefined for unsupported types.
 */
export function mediaTypeOf(head: Uint8Array): string | undefined {
  const text = asciiOf(head, 0, headLength);
  return signatures.find(([pattern]) => pattern.test(text))?.[1];
}

/** Converts bytes to one character each, for the part names in a file format. */
export function asciiOf(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
