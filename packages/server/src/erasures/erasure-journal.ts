import type { ErasureJournal, ErasureRecord } from "@lapor/channel/store";
import type { FileStore } from "../files/file-store.ts";
import { readErasure, writeErasure } from "./erasure-lines.ts";

/** The parts of an entry's name. */
export interface NotedErasure {
  key: string;
  reportId: string;
  erased: ErasureRecord["erased"];
}

/**
 * Erasures recorded as small files beside the attachments: one per report and kind, without personal data.
 */
export interface FileJournal extends ErasureJournal {
  /** Its location, as the end of "erasures are noted in …". */
  location: string;
  /** All entries, in batches, in no particular order. */
  list(): AsyncGenerator<NotedErasure[]>;
  /** Undefined for a file that no longer exists or is not an erasure. */
  read(key: string): Promise<ErasureRecord | undefined>;
}

const keyOf = ({ reportId, erased }: Pick<ErasureRecord, "reportId" | "erased">): string =>
  `${reportId}-${erased}`;

/** Opens the journal in a file store of its own. */
export const openFileJournal = (files: FileStore): FileJournal => ({
  location: files.location,
  note: (record) => files.put(keyOf(record), new TextEncoder().encode(writeErasure(record))),
  async *list() {
    for await (const batch of files.list()) yield batch.flatMap(({ key }) => notedOf(key));
  },
  async read(key) {
    const bytes = await files.get(key);
    return bytes && readErasure(new TextDecoder().decode(bytes));
  },
});

function notedOf(key: string): NotedErasure[] {
  const [, reportId, erased] =
    /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(identity|all)$/.exec(key) ?? [];
  return reportId && (erased === "identity" || erased === "all") ? [{ key, reportId, erased }] : [];
}
