/**
 * How a sealed file begins: bytes with which none that the channel takes begins (JPEG, PNG, WebP, PDF), so that one stored before files
 * were sealed is never taken for a sealed one. The last of them counts the forms.
 */
const mark: Uint8Array = Uint8Array.of(0x93, 0x4c, 0x41, 0x50, 0x4f, 0x52, 0x0a, 0x01);

const ivBytes = 12;

/** The first bytes of a file that are enough for `bytesSealedBy`: mark, length of the id, an id of 32 letters at the most. */
export const sealedBeginning: number = mark.length + 1 + 32;

/** The id of the key that sealed a file, by its first `sealedBeginning` bytes; undefined for a file in clear. */
export const bytesSealedBy = (bytes: Uint8Array): string | undefined => {
  if (!mark.every((byte, place) => bytes[place] === byte)) return undefined;
  const from = mark.length + 1;
  return String.fromCharCode(...bytes.subarray(from, from + (bytes[mark.length] ?? 0)));
};

/** Puts a sealed file together: mark, id of the key, nonce, what AES-GCM gave. */
export const frameSealed = (keyId: string, iv: Uint8Array, sealed: Uint8Array): Uint8Array<ArrayBuffer> => {
  const framed = new Uint8Array(mark.length + 1 + keyId.length + ivBytes + sealed.length);
  framed.set(mark);
  framed[mark.length] = keyId.length;
  framed.set(new TextEncoder().encode(keyId), mark.length + 1);
  framed.set(iv, mark.length + 1 + keyId.length);
  framed.set(sealed, mark.length + 1 + keyId.length + ivBytes);
  return framed;
};

/** Takes a sealed file apart, without copying; undefined for a file in clear. */
export const unframeSealed = (
  bytes: Uint8Array<ArrayBuffer>,
): { keyId: string; iv: Uint8Array<ArrayBuffer>; sealed: Uint8Array<ArrayBuffer> } | undefined => {
  const keyId = bytesSealedBy(bytes);
  if (keyId === undefined) return undefined;
  const from = mark.length + 1 + keyId.length;
  return { keyId, iv: bytes.subarray(from, from + ivBytes), sealed: bytes.subarray(from + ivBytes) };
};
