import { toHex, utf8 } from "./encoding.ts";

export type Mac = (text: string) => Uint8Array | Promise<Uint8Array>;

/**
 * A channel's hash functions. Web Crypto computes each hash in another thread. For the few hundred bytes that
 * the channel hashes eight times per report, changing threads takes much longer than the hash itself. A
 * server can supply its own functions with the same results.
 */
export interface Hashing {
  /** Computes SHA-256 in hexadecimal; a text is hashed as UTF-8. */
  sha256(data: string | Uint8Array<ArrayBuffer>): string | Promise<string>;
  /**
   * Returns HMAC-SHA-256 with a key; a text is hashed as UTF-8. The key is imported only once, because
   * importing takes longer than hashing.
   */
  hmac(key: Uint8Array<ArrayBuffer>): Mac;
}

const algorithm = { name: "HMAC", hash: "SHA-256" };

/**
 * Hash functions from Web Crypto, which every platform provides. Keys and codes have 80 or more random bits,
 * so they need no slow hash.
 */
export const webHashing: Hashing = {
  async sha256(data) {
    return toHex(
      new Uint8Array(await crypto.subtle.digest("SHA-256", typeof data === "string" ? utf8(data) : data)),
    );
  },
  hmac(key) {
    const imported = crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
    return async (text) => new Uint8Array(await crypto.subtle.sign("HMAC", await imported, utf8(text)));
  },
};
