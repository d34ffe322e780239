import {
  createResealing,
  fileBytesOf,
  type ProvenFile,
  type Resealing,
  readSealedHeader,
  StoredFileError,
  sealedBeginning,
  UnknownSealKey,
} from "@lapor/channel/store";
import type { DataSettings } from "../config/data-settings.ts";
import { hasSecret, sealKeysOf, secretOf } from "../config/data-settings.ts";
import type { DatabaseSettings } from "../store/engine/database-settings.ts";

/**
 * The reason why a stored file differs from the uploaded one: it is not encrypted, has another length, or
 * contains other bytes. `locked` means that its key is missing, so it cannot be verified.
 */
export type FileTrouble = "clear" | "cut" | "damaged" | "locked";

export interface FaultyFile {
  id: string;
  trouble: FileTrouble;
}

/** Returns the fault of a stored file, or undefined when the file matches its row. */
export type ProveFile = (
  stored: Uint8Array<ArrayBuffer>,
  attachment: ProvenFile,
) => Promise<FileTrouble | undefined>;

/** Checks a file by its header and length, without any key. */
export function outwardTrouble(
  beginning: Uint8Array,
  size: number,
  bytes: number,
): "clear" | "cut" | "damaged" | undefined {
  const header = readSealedHeader(beginning);
  if (typeof header === "string") return header;
  return fileBytesOf(size - header.length) === bytes ? undefined : "cut";
}

/** Verifies files by length and hash, or without keys by length only. */
export const fileProver =
  (resealing: Pick<Resealing, "openFile"> | undefined): ProveFile =>
  async (stored, attachment) => {
    const trouble = outwardTrouble(stored.subarray(0, sealedBeginning), stored.length, attachment.bytes);
    if (trouble || !resealing) return trouble;
    try {
      await resealing.openFile(stored, attachment);
      return undefined;
    } catch (error) {
      if (error instanceof UnknownSealKey) return "locked";
      if (error instanceof StoredFileError) return error.code;
      throw error;
    }
  };

export const openFileProver = (config: DataSettings & DatabaseSettings): ProveFile =>
  fileProver(
    hasSecret(config) ? createResealing({ secret: secretOf(config), ...sealKeysOf(config) }) : undefined,
  );

const descriptions: Record<FileTrouble, string> = {
  clear:
    "is unencrypted, which this program never does: somebody put it there. Keep a copy as evidence, find out who can write there, and restore the file from a backup.",
  cut: "has another length than the uploaded file: it was truncated or extended. Keep a copy as evidence, find out why, and restore the file from a backup.",
  damaged:
    "is not the uploaded file: it was changed, belongs to another attachment, or the secret is wrong. Keep a copy as evidence, find out why, and restore the file from a backup.",
  locked: "was sealed with a missing key. Put that key into LAPOR_SEAL_KEYS.",
};

/** Describes a file's fault and what to do, as the end of a sentence. The advice never destroys evidence. */
export const describeTrouble = (trouble: FileTrouble): string => descriptions[trouble];
