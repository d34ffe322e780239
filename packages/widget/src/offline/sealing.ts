import type { Database } from "./database.ts";

/** Bytes as they are stored on the device. Without `iv`, they are not encrypted. */
export interface Box {
  iv?: Uint8Array<ArrayBuffer>;
  bytes: BufferSource;
}

/** Returns the key for this site's records. The key is created with the first record. */
export interface Keyring {
  /** Returns `undefined` if the browser offers no encryption or cannot store a key. */
  (): Promise<CryptoKey | undefined>;
  /** Drops the cached key, because the database may have been replaced. */
  forget(): void;
}

/** Creates a database's keyring. Create one per connection, because the keyring caches the key in memory. */
export function createKeyring(run: Database["run"]): Keyring {
  let key: Promise<CryptoKey | undefined> | undefined;
  const findKey = async () => {
    const read = async () => (await run<[CryptoKey | undefined]>("readonly", (of) => [of("keys").get(1)]))[0];
    const found = await read();
    const fresh = found ? undefined : await createSealingKey();
    if (!fresh) return found;
    try {
      await run("readwrite", (of) => [of("keys").add(fresh, 1)]);
    } catch (error) {
      const { name } = error as Error;
      // If a browser cannot store a key, the text is stored unencrypted, as on plain HTTP. Other errors must
      // not have this effect.
      if (name === "DataCloneError") return undefined;
      // A constraint error means that another tab stored its key first.
      if (name !== "ConstraintError") throw error;
    }
    const stored = await read();
    if (!stored) throw new Error("No key.");
    return stored;
  };
  const useKey = () => {
    if (!key) {
      key = findKey();
      key.catch(() => {
        key = undefined;
      });
    }
    return key;
  };
  return Object.assign(useKey, {
    forget: () => {
      key = undefined;
    },
  });
}

/** Returns undefined on plain HTTP, where browsers provide no encryption. */
const subtle = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

/** Returns whether this browser can encrypt. On plain HTTP, no browser can. */
export const canSeal = (): boolean => !!subtle();

/**
 * Creates a key that scripts can use but not export, or returns `undefined` if the browser offers no
 * encryption.
 */
async function createSealingKey(): Promise<CryptoKey | undefined> {
  return subtle()?.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/**
 * Encrypts bytes (AES-GCM, 256 bits). Without a key, returns them unencrypted. Encryption protects text and
 * photos from anyone who reads the browser's storage or a backup of it. It does not protect them from scripts
 * on the page, which can use the key as the form does.
 */
export async function seal(bytes: BufferSource, key: CryptoKey | undefined): Promise<Box> {
  if (!key) return { bytes };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await subtle()!.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

/** Decrypts a box. Throws if the key does not match. */
export async function unseal({ iv, bytes }: Box, key: CryptoKey | undefined): Promise<BufferSource> {
  return iv ? subtle()!.decrypt({ name: "AES-GCM", iv }, key!, bytes) : bytes;
}
