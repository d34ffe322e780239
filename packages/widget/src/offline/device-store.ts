import { createDatabase } from "./database.ts";
import { isExpired, isMisdated } from "./expiry.ts";
import { isSameJson, toJson } from "./json.ts";
import type { KeptFile, KeptReport, ListedReport } from "./kept-report.ts";
import { matchesShape } from "./matches-shape.ts";
import { isStage, readRecord } from "./read-record.ts";
import { type Box, createKeyring, seal, unseal } from "./sealing.ts";

/** A change to one record, or to all records if there is no `id`. */
export interface StoreChange {
  id?: string | undefined;
  /** The record's stage, or undefined if it was deleted. */
  stage?: KeptReport["stage"] | undefined;
  /** Whether this store, in this tab, made the change. */
  here: boolean;
}

/**
 * The records on this device. No method rejects or hangs. Data that storage refuses is kept in memory until
 * the page is closed, and an unreadable record is skipped until it expires.
 */
export interface DeviceStore<Values = unknown> {
  /** Lists one form's records, newest first. Deletes expired records of all forms. */
  list(scope: string): Promise<ListedReport<Values>[]>;
  /** Returns whether the device has records from other forms. */
  hasOthers(scope: string): Promise<boolean>;
  get(id: string): Promise<KeptReport<Values> | undefined>;
  /**
   * Returns the ids of all records of this sent report, from any form, or `undefined` if the device cannot be
   * read.
   */
  findSent(trackingId: string): Promise<string[] | undefined>;
  /**
   * Stores a record. Returns true if the entire record is on the device and reads back as it was written.
   * Returns false if it is only in memory, because storage is forbidden, full or altered by a script on the
   * page, or because `lasting` is false.
   */
  put(record: KeptReport<Values>): Promise<boolean>;
  /** Deletes a record. Returns false if the device does not confirm the deletion. */
  delete(id: string): Promise<boolean>;
  /**
   * Deletes every record of every form on this site, including those in memory. Returns false if the device
   * does not confirm the deletion.
   */
  forgetEverything(): Promise<boolean>;
  /**
   * Calls the listener for changes in this tab and, where BroadcastChannel exists, in other tabs. Returns a
   * function that unsubscribes.
   */
  subscribe(listener: (change: StoreChange) => void): () => void;
}

/** A database row in the format that this version writes. */
interface Row {
  id: string;
  scope: string;
  stage: KeptReport["stage"];
  savedAt: number;
  box: Box;
}

/** A message from one tab to the others. */
type Message = { all: true } | { id: string; stage: KeptReport["stage"] | undefined };

type Facts = Omit<KeptFile, "bytes">;

/**
 * Returns the range of a report's file keys. The keys are `[report, file]`, and an array sorts after any
 * string.
 */
const filesOf = (id: IDBValidKey) => IDBKeyRange.bound([id], [id, []]);

const confirm = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

const newestFirst = (left: { savedAt: number }, right: { savedAt: number }) => right.savedAt - left.savedAt;

/**
 * Stores records in IndexedDB, encrypted if the browser can encrypt. Files are stored separately from the
 * text, so saving a keystroke does not rewrite the photos. Create one store per page. A record whose key is
 * lost cannot be read.
 *
 * @param readValues Returns the valid part of stored values, which another version may have written.
 */
export function createDeviceStore<Values = unknown>(
  now: () => number = Date.now,
  readValues: (values: unknown) => Values = (values) => values as Values,
): DeviceStore<Values> {
  const memory = new Map<string, KeptReport<Values>>();
  const listeners = new Set<(change: StoreChange) => void>();
  let last: Promise<unknown> = Promise.resolve();
  /**
   * The number of times that everything was deleted. A write that was queued before a deletion is dropped.
   */
  let forgets = 0;
  const { run, remove } = createDatabase(() => useKey.forget());
  const useKey = createKeyring(run);

  /** Runs writes one after the other, so an older write never overwrites a newer one. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = confirm(turn);
    return turn;
  };

  let channel: BroadcastChannel | undefined;
  const notify = (change: StoreChange) => {
    for (const listener of listeners) listener(change);
  };
  const forget = (here: boolean) => {
    forgets++;
    memory.clear();
    notify({ here });
  };
  const tellOthers = (message: Message) => channel?.postMessage(message);
  const announce = (id: string, stage?: KeptReport["stage"]) => {
    notify({ id, stage, here: true });
    tellOthers({ id, stage });
  };
  try {
    channel = new BroadcastChannel("lapor");
    channel.onmessage = ({ data }) => {
      const { all, id, stage } = Object(data);
      if (all === true) forget(false);
      else if (matchesShape(id, "…") && (stage === undefined || isStage(stage))) {
        if (!stage) memory.delete(id);
        notify({ id, stage, here: false });
      }
    };
  } catch {
    // BroadcastChannel is forbidden in this frame, so other tabs learn of the change only on their next read.
  }

  const erase = (id: IDBValidKey) =>
    run("readwrite", (of) => {
      const requests = [of("reports").delete(id), of("files").delete(filesOf(id))];
      // Without an explicit commit, closing the page would abort the transaction. Chrome sometimes hangs on
      // this after large values were written.
      of("reports").transaction.commit();
      return requests;
    });

  /**
   * Writes the text first, because it may fit when a photo does not. Throws unless the device returns the
   * content that was written.
   */
  const write = async ({ files, ...record }: KeptReport<Values>) => {
    const { id, scope, stage, savedAt, ...rest } = record;
    const facts = files.map(({ bytes, ...facts }): Facts => facts);
    const box = await seal(new TextEncoder().encode(toJson({ ...rest, files: facts })), await useKey());
    const row: Row = { id, scope, stage, savedAt, box };
    const [, stored, written] = await run<[IDBValidKey, IDBValidKey[], Row]>("readwrite", (of) => [
      of("reports").put(row, id),
      of("files").getAllKeys(filesOf(id)),
      of("reports").get(id),
    ]);
    if (!isSameJson(await open(written), { ...record, files: facts })) throw new Error("Not as written.");
    const known = stored.map((key) => (key as string[])[1]);
    for (const file of files) {
      if (known.includes(file.id)) continue;
      const bytes = await file.bytes.arrayBuffer();
      const sealed = await seal(bytes, await useKey());
      const key = [id, file.id];
      const [, box] = await run<[IDBValidKey, Box]>("readwrite", (of) => [
        of("files").put(sealed, key),
        of("files").get(key),
      ]);
      if (!isSameBytes(await read(box), bytes)) throw new Error("Not as written.");
    }
    const left = known.filter((each) => !files.some((file) => file.id === each));
    if (left.length) await run("readwrite", (of) => left.map((file) => of("files").delete([id, file!])));
  };

  const read = async (box: Box): Promise<BufferSource | undefined> => {
    try {
      return await unseal(box, box.iv && (await useKey()));
    } catch {
      return undefined;
    }
  };
  const open = async (row: Row): Promise<ListedReport<Values> | undefined> => {
    const { box, ...facts } = row;
    const bytes = await read(box);
    try {
      return bytes && readRecord(facts, JSON.parse(new TextDecoder().decode(bytes)), readValues);
    } catch {
      // The parser's error is dropped, because its message would contain text from the report.
      return undefined;
    }
  };

  const redate = (id: IDBValidKey, savedAt: number) =>
    run("readwrite", (of) => {
      const request = of("reports").get(id);
      request.onsuccess = () => {
        if (request.result) of("reports").put({ ...request.result, savedAt }, id);
      };
      return [request];
    });

  return {
    async list(scope) {
      const found: ListedReport<Values>[] = [...memory.values()].filter((record) => record.scope === scope);
      const [rows, ids] = await run<[unknown[], IDBValidKey[]]>("readonly", (of) => [
        of("reports").getAll(),
        of("reports").getAllKeys(),
      ]).catch((): [[], []] => [[], []]);
      for (let index = 0; index < ids.length; index++) {
        const id = ids[index]!;
        const row: Row = { ...Object(rows[index]) };
        if (isMisdated(row.savedAt, now())) {
          row.savedAt = now();
          await inTurn(() => confirm(redate(id, row.savedAt)));
        }
        const isWanted = row.scope === scope && row.id === id && !memory.has(row.id);
        const record = isWanted ? await open(row) : undefined;
        if (isExpired(record ?? row, now())) await inTurn(() => confirm(erase(id)));
        else if (record) found.push(record);
      }
      return found.sort(newestFirst);
    },
    async hasOthers(scope) {
      const [rows = []] = await run<[unknown[]]>("readonly", (of) => [of("reports").getAll()]).catch(
        (): [] => [],
      );
      return rows.some((row) => Object(row).scope !== scope);
    },
    async get(id) {
      const held = memory.get(id);
      if (held) return held;
      const [row, boxes, keys] = await run<[Row | undefined, Box[], IDBValidKey[]]>("readonly", (of) => [
        of("reports").get(id),
        of("files").getAll(filesOf(id)),
        of("files").getAllKeys(filesOf(id)),
      ]).catch((): [] => []);
      const record = row && (await open(row));
      if (record?.id !== id) return undefined;
      const files: KeptFile[] = [];
      for (const facts of record.files) {
        const index = keys!.findIndex((key) => (key as string[])[1] === facts.id);
        const bytes = boxes![index] && (await read(boxes![index]!));
        // A file's bytes are missing if storage was full or the page was killed before they were written.
        if (bytes) files.push({ ...facts, bytes: new Blob([bytes], { type: facts.type }) });
      }
      return { ...record, files };
    },
    async findSent(trackingId) {
      try {
        const [rows] = await run<[Row[]]>("readonly", (of) => [of("reports").getAll()]);
        const kept = await Promise.all(rows.filter((row) => Object(row).stage === "sent").map(open));
        return [...memory.values(), ...kept]
          .filter((record) => record?.receipt?.trackingId === trackingId)
          .map((record) => record!.id);
      } catch {
        return undefined;
      }
    },
    put(record) {
      const { id, lasting } = record;
      const before = forgets;
      // Set the record immediately, so a read in the meantime finds it.
      memory.set(id, record);
      return inTurn(async () => {
        if (before !== forgets) return false;
        const written = await confirm(lasting === false ? erase(id) : write(record));
        if (before !== forgets) {
          // Another tab may have deleted everything before this record was written.
          await confirm(erase(id));
          return false;
        }
        const onDevice = written && lasting !== false;
        if (onDevice && memory.get(id) === record) memory.delete(id);
        announce(id, record.stage);
        return onDevice;
      });
    },
    delete(id) {
      memory.delete(id);
      return inTurn(async () => {
        const confirmed = await confirm(erase(id));
        announce(id);
        return confirmed;
      });
    },
    forgetEverything() {
      return inTurn(async () => {
        const confirmed = await confirm(remove());
        forget(true);
        tellOthers({ all: true });
        return confirmed;
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSameBytes(one: BufferSource | undefined, other: ArrayBuffer): boolean {
  if (one?.byteLength !== other.byteLength) return false;
  const bytes = new Uint8Array(other);
  return new Uint8Array(one as ArrayBuffer).every((byte, index) => byte === bytes[index]);
}
