import { toBase64Url, utf8 } from "../platform/encoding.ts";
import { type SealKey, secretKeyId } from "./secrets.ts";

/** A value that distinguishes a key from other keys without revealing anything about it. */
export interface KeyCheck {
  /** The sealing key's ID, or `secretKeyId` for the channel's secret. */
  id: string;
  /** 32 bytes in base64url. */
  value: string;
}

const checkOf = async (id: string, key: Uint8Array<ArrayBuffer>): Promise<KeyCheck> => {
  const base = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveKey"]);
  const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
  const purpose = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8("lapor key check") };
  const derived = await crypto.subtle.deriveKey(purpose, base, hmac, false, ["sign"]);
  const mac = await crypto.subtle.sign("HMAC", derived, utf8(`key ${id}`));
  return { id, value: toBase64Url(new Uint8Array(mac)) };
};

/**
 * Creates a check value for the channel's secret and for each sealing key, to be stored next to the data that
 * they seal. The value is an HMAC-SHA-256 of the ID, with a key that HKDF (RFC 5869) derives for this purpose
 * only. It reveals neither the key, which has at least 32 random bytes, nor any other key derived from it.
 */
export const createKeyChecks = (
  secret: Uint8Array<ArrayBuffer>,
  sealKeys: readonly SealKey[] = [],
): Promise<KeyCheck[]> =>
  Promise.all([
    checkOf(secretKeyId, secret),
    ...sealKeys.flatMap(({ id, key }) => (key === undefined ? [] : [checkOf(id, key)])),
  ]);
