import type { ErasureJournal, ErasureRecord } from "@lapor/channel/store";
import type { FileStore } from "../files/file-store.ts";
import { readErasure, writeErasure } from "./erasure-lines.ts";

/** The parts of a journal entry's name. */
export interface NotedErasure {
  key: string;
  reportId: string;
  erased: ErasureRecord["erased"];
}

/**
 * A journal that records erasures as small files beside the attachments: one per report and kind, without
 * personal data.
 */
export interface FileJournal extends ErasureJournal {
  /** The location, worded to follow "erasures are noted in". */
  location: string;
  /** Yields all entries in batches, in no particular order. */
  list(): AsyncGenerator<NotedErasure[]>;
  /** Reads an erasure, or returns undefined if the file no longer exists or is not one. */
  read(key: string): Promise<ErasureRecord | undefined>;
}

const keyOf = ({ reportId, erased }: Pick<ErasureRecord, "reportId" | "erased">): string =>
  `${reportId}-${erased}`;

/** Opens the journal in its own file store. */
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
