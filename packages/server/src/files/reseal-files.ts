import {
  bytesSealedBy,
  fileHashKeyId,
  type ProvenFile,
  type Resealing,
  StoreUnavailable,
  sealedBeginning,
  UnknownSealKey,
} from "@lapor/channel/store";
import type { Resealed } from "../store/privacy/reseal.ts";
import type { AttachmentFiles } from "../store/report/attachment-files.ts";
import type { FileStore } from "./file-store.ts";

/**
 * The number of files processed concurrently: enough to hide a bucket's latency. Each is held in memory three
 * times while it is resealed.
 */
const atOnce = 4;

/**
 * Reseals with the current key all attachment files that another key sealed. A file that differs from the
 * upload (unsealed, truncated, changed) is left as evidence and counted as unopened. Each file is replaced as
 * a whole and finished ones are skipped, so a killed run can simply be repeated. Safe while the channel
 * serves requests, if every server has the current key.
 */
export async function resealFiles(
  attachments: AttachmentFiles,
  files: FileStore,
  resealing: Resealing,
): Promise<Resealed> {
  const result: Resealed = { resealed: 0, unopened: 0, unknownKeys: [] };
  const reseal = async (attachment: ProvenFile): Promise<void> => {
    try {
      if (await resealFile(attachments, files, resealing, attachment)) result.resealed++;
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      result.unopened++;
      if (error instanceof UnknownSealKey && !result.unknownKeys.includes(error.keyId))
        result.unknownKeys.push(error.keyId);
    }
  };
  for await (const present of attachments.list())
    for (let at = 0; at < present.length; at += atOnce) {
      // Waits for all files even when one fails, because nothing may be in flight when the store is closed.
      const done = await Promise.allSettled(present.slice(at, at + atOnce).map(reseal));
      for (const one of done) if (one.status === "rejected") throw one.reason;
    }
  return result;
}

/** Counts the files that are sealed with a key, or whose stored hash was computed with it. */
export async function countFilesSealedBy(
  attachments: AttachmentFiles,
  files: FileStore,
  keyId: string,
): Promise<number> {
  let count = 0;
  const look = async ({ id, contentHash }: ProvenFile): Promise<void> => {
    const start = await files.beginning(id, sealedBeginning);
    if (start && (fileHashKeyId(contentHash) === keyId || bytesSealedBy(start) === keyId)) count++;
  };
  for await (const present of attachments.list())
    for (let at = 0; at < present.length; at += atOnce)
      await Promise.all(present.slice(at, at + atOnce).map(look));
  return count;
}

/** Reseals a file if necessary. Resolves to whether it did. */
async function resealFile(
  attachments: AttachmentFiles,
  files: FileStore,
  resealing: Resealing,
  attachment: ProvenFile,
): Promise<boolean> {
  const { id } = attachment;
  const start = await files.beginning(id, sealedBeginning);
  if (!start) return false;
  const isHashed = fileHashKeyId(attachment.contentHash) === resealing.keyId;
  if (isHashed && bytesSealedBy(start) === resealing.keyId) return false;
  const bytes = await files.get(id);
  if (!bytes) return false;
  const { stored, contentHash } = await resealing.file(bytes, attachment);
  await files.put(id, stored);
  // The hash is updated after the file. If the run is interrupted in between, the next run finds the older
  // hash and repeats both steps.
  await attachments.updateContentHash(id, contentHash);
  // A file erased between the read and the write must not return. A later erasure removes this copy.
  if ((await attachments.wanted([id])).has(id)) return true;
  await files.delete(id);
  return false;
}
