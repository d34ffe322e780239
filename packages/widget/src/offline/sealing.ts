/** Bytes as they lie on the device; without `iv` they are in clear. */
export interface Box {
  iv?: Uint8Array<ArrayBuffer>;
  bytes: BufferSource;
}

/** Missing on plain HTTP. */
const subtle = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

/** Makes a key that no script can read out, only use; `undefined` where the browser offers no encryption. */
export async function createSealingKey(): Promise<CryptoKey | undefined> {
  return subtle()?.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/**
 * Encrypts (AES-GCM, 256 bits), or leaves in clear without a key. It hides words and photos from who looks into the browser's
 * storage or a backup of it, not from the scripts of the page: these can use the key as the form does.
 */
export async function seal(bytes: BufferSource, key: CryptoKey | undefined): Promise<Box> {
  if (!key) return { bytes };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await subtle()!.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

/** Opens a box again; throws when the key is another one. */
export async function unseal({ iv, bytes }: Box, key: CryptoKey | undefined): Promise<BufferSource> {
  return iv ? subtle()!.decrypt({ name: "AES-GCM", iv }, key!, bytes) : bytes;
}
