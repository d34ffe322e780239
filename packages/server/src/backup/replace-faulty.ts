import { createHash } from "node:crypto";
import type { ProvenFile } from "@lapor/channel/store";
import { evidencePrefix, type FileStore } from "../files/file-store.ts";
import type { FaultyFile, ProveFile } from "../files/prove-file.ts";

/** The number of files processed concurrently. Each file is held in memory up to three times. */
const atOnce = 4;

/** A file that already existed in the target of a restore and failed verification. */
export interface ReplacedFile extends FaultyFile {
  /**
   * The key under which the same store keeps the faulty file. Absent when the file was left in place, because
   * the backup has no better one.
   */
  evidence?: string;
}

// The same bytes always get the same name, so repeating an interrupted run keeps them only once.
const evidenceKey = (id: string, stored: Uint8Array): string =>
  `${evidencePrefix}${id}-${createHash("sha256").update(stored).digest("hex").slice(0, 16)}`;

/**
 * Verifies the files that `to` already has for a backup's attachments. A file that fails is moved aside as
 * evidence and replaced with the backup's copy, if that is valid. A file whose sealing key is missing is left
 * in place.
 */
export async function replaceFaulty(
  from: FileStore,
  to: FileStore,
  attachments: readonly ProvenFile[],
  prove: ProveFile,
): Promise<ReplacedFile[]> {
  const replace = async (attachment: ProvenFile): Promise<ReplacedFile[]> => {
    const { id } = attachment;
    const present = await to.get(id);
    const trouble = present && (await prove(present, attachment));
    if (!trouble || trouble === "locked") return [];
    const good = await from.get(id);
    if (!good || (await prove(good, attachment))) return [{ id, trouble }];
    const evidence = evidenceKey(id, present);
    await to.put(evidence, present);
    await to.put(id, good);
    return [{ id, trouble, evidence }];
  };
  const replaced: ReplacedFile[] = [];
  for (let at = 0; at < attachments.length; at += atOnce)
    replaced.push(...(await Promise.all(attachments.slice(at, at + atOnce).map(replace))).flat());
  return replaced;
}
