import { toHex, utf8 } from "./encoding.ts";

/**
 * How a channel hashes. Web Crypto hands each hash to another thread: for the few hundred bytes that are hashed here, eight times a report,
 * that takes many times as long as the hash itself, so that a server may want to hash otherwise, with the same result.
 */
export interface Hashing {
  /** SHA-256 in hexadecimal; of text, in UTF-8. */
  sha256(data: string | Uint8Array<ArrayBuffer>): string | Promise<string>;
  /** HMAC-SHA-256 of text in UTF-8. */
  hmac(key: Uint8Array<ArrayBuffer>, text: string): Uint8Array | Promise<Uint8Array>;
}

const algorithm = { name: "HMAC", hash: "SHA-256" };

/** By Web Crypto, which is everywhere. For keys and codes of 80 random bits and more, which need no slow hash. */
export const webHashing: Hashing = {
  async sha256(data) {
    return toHex(
      new Uint8Array(await crypto.subtle.digest("SHA-256", typeof data === "string" ? utf8(data) : data)),
    );
  },
  async hmac(key, text) {
    const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", imported, utf8(text)));
  },
};
