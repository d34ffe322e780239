import { createHmac, createSecretKey, hash } from "node:crypto";
import type { Hashing } from "@lapor/channel";

/** Hashing with Node, synchronously on the calling thread. */
export const nodeHashing: Hashing = {
  sha256: (data) => hash("sha256", data, "hex"),
  hmac(key) {
    const imported = createSecretKey(key);
    return (text) => createHmac("sha256", imported).update(text).digest();
  },
};
