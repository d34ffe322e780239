import { createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";
import type { Hashing } from "@lapor/channel";

/** The imported keys of the channel. Importing a key takes longer than hashing with it. */
const imported = new WeakMap<Uint8Array, KeyObject>();

function importKey(key: Uint8Array): KeyObject {
  const made = createSecretKey(key);
  imported.set(key, made);
  return made;
}

/** Hashing by Node, synchronously on the calling thread. */
export const nodeHashing: Hashing = {
  sha256: (data) => hash("sha256", data, "hex"),
  hmac: (key, text) =>
    createHmac("sha256", imported.get(key) ?? importKey(key))
      .update(text)
      .digest(),
};
