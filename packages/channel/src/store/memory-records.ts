import type { KindName, StoredRecords } from "../records/ports.ts";
import { kinds } from "./kinds.ts";
import type { AllRecords } from "./store.ts";

/** The records of each kind, keyed by the values of their key fields. */
export type RecordState = { [Name in KindName]: Map<string, StoredRecords[Name]> };

/** A record or a match of any kind. */
type Fields = Readonly<Record<string, unknown>>;

export const emptyRecords = (): RecordState =>
  Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Map()])) as Fields as RecordState;

const comparable = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

const isEqual = (one: unknown, other: unknown): boolean => comparable(one) === comparable(other);

const matches = (record: Fields, match: Fields): boolean =>
  Object.entries(match).every(([field, wanted]) =>
    Array.isArray(wanted)
      ? wanted.some((one) => isEqual(one, record[field]))
      : isEqual(wanted, record[field]),
  );

/** Compares records by the first of these fields that differs; `-` sorts in descending order. */
const inOrder =
  (order: readonly string[]) =>
  (left: Fields, right: Fields): number => {
    for (const by of order) {
      const [field, sign] = by.startsWith("-") ? [by.slice(1), -1] : [by, 1];
      const [one, other] = [comparable(left[field]), comparable(right[field])] as [string, string];
      if (one !== other) return one < other ? -sign : sign;
    }
    return 0;
  };

/**
 * Creates the reads and writes of records in memory.
 * @param remember Stores the current value of a map's key before a write, for a rollback.
 */
export function memoryRecords(
  state: RecordState,
  remember: (map: Map<string, unknown>, key: string) => void,
): AllRecords {
  const mapOf = (kind: KindName) => state[kind] as unknown as Map<string, Fields>;
  const keyOf = (kind: KindName, record: Fields): string =>
    kinds[kind].key.map((field) => record[field] ?? "").join(" ");
  const listed = (kind: KindName, match: Fields): Fields[] =>
    [...mapOf(kind).values()]
      .filter((record) => matches(record, match))
      .sort(inOrder(kinds[kind].order ?? []));
  function set(kind: KindName, record: Fields): void {
    remember(mapOf(kind), keyOf(kind, record));
    mapOf(kind).set(keyOf(kind, record), record);
  }
  /** Returns whether a record with another key has the same unique value. */
  function isTaken(kind: KindName, record: Fields): boolean {
    const uniqueValueOf = kinds[kind].uniqueValue as ((record: Fields) => string | null) | undefined;
    const value = uniqueValueOf?.(record) ?? null;
    if (value === null) return false;
    const key = keyOf(kind, record);
    return [...mapOf(kind)].some(([other, one]) => other !== key && uniqueValueOf?.(one) === value);
  }
  async function put(kind: KindName, record: Fields): Promise<void> {
    if (isTaken(kind, record)) throw new Error(`Two ${kind} have the same unique value.`);
    set(kind, record);
  }
  async function insert(kind: KindName, record: Fields): Promise<boolean> {
    if (mapOf(kind).has(keyOf(kind, record)) || isTaken(kind, record)) return false;
    set(kind, record);
    return true;
  }
  const records = {
    put,
    insert,
    async find(kind: KindName, match: Fields) {
      const isKey = Object.keys(match).length === kinds[kind].key.length;
      const found = isKey ? mapOf(kind).get(keyOf(kind, match)) : undefined;
      return found && matches(found, match) ? found : listed(kind, match)[0];
    },
    list: async (kind: KindName, match: Fields) => listed(kind, match),
    async replace(kind: KindName, record: Fields & { version: number }) {
      if (record.version === 1) return insert(kind, record);
      if (mapOf(kind).get(keyOf(kind, record))?.version !== record.version - 1) return false;
      await put(kind, record);
      return true;
    },
    async change(kind: KindName, match: Fields, fields: Fields) {
      const found = listed(kind, match);
      for (const record of found) set(kind, { ...record, ...fields });
      return found.length;
    },
    async remove(kind: KindName, match: Fields) {
      const found = listed(kind, match).map((record) => keyOf(kind, record));
      for (const key of found) {
        remember(mapOf(kind), key);
        mapOf(kind).delete(key);
      }
      return found.length;
    },
  };
  return records as unknown as AllRecords;
}
