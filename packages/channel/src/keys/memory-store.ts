import type { IdempotencyRecord, KeyRecord, KeyStore, KeyTransaction } from "./store.ts";

/** Keys and idempotency records in memory. */
export interface KeyState {
  keys: Map<string, KeyRecord>;
  idempotencyRecords: Map<string, IdempotencyRecord>;
}

/** No keys. */
export const emptyKeys = (): KeyState => ({ keys: new Map(), idempotencyRecords: new Map() });

const recordKey = (scope: string, keyHash: string): string => `${scope} ${keyHash}`;

/** Writes in a transaction. `remember` is called before each write to an entry of a map. */
export const keyWrites = (
  { idempotencyRecords }: KeyState,
  remember: (map: KeyState["idempotencyRecords"], key: string) => void,
): KeyTransaction => ({
  async findIdempotencyRecord(scope, keyHash) {
    return idempotencyRecords.get(recordKey(scope, keyHash));
  },
  async saveIdempotencyRecord(record) {
    const key = recordKey(record.scope, record.keyHash);
    remember(idempotencyRecords, key);
    idempotencyRecords.set(key, record);
  },
});

/** Reads and writes outside of transactions. */
export const keyReads = ({ keys, idempotencyRecords }: KeyState): KeyStore => ({
  async findKey(hash) {
    return keys.get(hash);
  },
  async insertKey(key) {
    keys.set(key.hash, key);
  },
  async listKeys() {
    return [...keys.values()];
  },
  async allowOrigins(id, origins) {
    const key = [...keys.values()].find((candidate) => candidate.id === id);
    if (key?.kind !== "publishable" || key.revokedAt) return undefined;
    const wider = { ...key, origins: [...new Set([...key.origins, ...origins])] };
    keys.set(key.hash, wider);
    return wider;
  },
  async revokeKey(id, at) {
    const key = [...keys.values()].find((candidate) => candidate.id === id && !candidate.revokedAt);
    if (key) keys.set(key.hash, { ...key, revokedAt: at });
    return key !== undefined;
  },
  async deleteIdempotencyRecords(before, limit) {
    const old = [...idempotencyRecords].filter(([, { createdAt }]) => createdAt < before).slice(0, limit);
    for (const [key] of old) idempotencyRecords.delete(key);
    return old.length;
  },
});
