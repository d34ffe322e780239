import type { Database } from "./database.ts";

/** Bytes as stored on the device; without `iv` they are not encrypted. */
export interface Box {
  iv?: Uint8Array<ArrayBuffer>;
  bytes: BufferSource;
}

/** Finds the key of this site's records, which is created with the first record. */
export interface Keyring {
  /** `undefined` where the browser offers no encryption, or cannot store a key. */
  (): Promise<CryptoKey | undefined>;
  /** Drops the key that was found: the database may be another one. */
  forget(): void;
}

/** Creates the keyring of a database. Use one per connection, because it keeps the key in memory. */
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
      // A browser that cannot store a key leaves the words unencrypted, as plain HTTP does. No other error
      // may lead to that.
      if (name === "DataCloneError") return undefined;
      // Of two tabs, one was first.
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

/** Missing on plain HTTP. */
const subtle = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

/** Whether this browser can encrypt: not on plain HTTP. */
export const canSeal = (): boolean => !!subtle();

/** Creates a key that scripts can use but not export; `undefined` where the browser offers no encryption. */
async function createSealingKey(): Promise<CryptoKey | undefined> {
  return subtle()?.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/**
 * Encrypts (AES-GCM, 256 bits), or stores plain bytes without a key. This protects words and photos against
 * reading the browser's storage or a backup of it, not against scripts of the page: they can use the key as
 * the form does.
 */
export async function seal(bytes: BufferSource, key: CryptoKey | undefined): Promise<Box> {
  if (!key) return { bytes };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await subtle()!.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

/** Decrypts; throws when the key is another one. */
export async function unseal({ iv, bytes }: Box, key: CryptoKey | undefined): Promise<BufferSource> {
  return iv ? subtle()!.decrypt({ name: "AES-GCM", iv }, key!, bytes) : bytes;
}
