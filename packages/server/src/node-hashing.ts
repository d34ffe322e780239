import { createHmac, hash } from "node:crypto";
import type { Hashing } from "@lapor/channel";

/** Hashing by Node, synchronously on the calling thread. */
export const nodeHashing: Hashing = {
  sha256: (data) => hash("sha256", data, "hex"),
  hmac: (key, text) => createHmac("sha256", key).update(text).digest(),
};
