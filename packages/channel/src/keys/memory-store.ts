import type { IdempotencyRecord, KeyRecord, KeySighting } from "../records/keys.ts";
import type { LockTransaction } from "../records/ports.ts";
import type { KeyStore, KeyTransaction } from "./store.ts";

/** Keys, their sightings and idempotency records in memory. */
export interface KeyState {
  /** By hash. */
  keys: Map<string, KeyRecord>;
  sightings: Map<string, KeySighting>;
  idempotencyRecords: Map<string, IdempotencyRecord>;
}

/** No keys. */
export const emptyKeys = (): KeyState => ({
  keys: new Map(),
  sightings: new Map(),
  idempotencyRecords: new Map(),
});

const recordKey = (scope: string, keyHash: string): string => `${scope} ${keyHash}`;

const latestFirst = (left: KeyRecord, right: KeyRecord): number =>
  right.createdAt.getTime() - left.createdAt.getTime() || (left.id < right.id ? 1 : -1);

const publishableKeysOf = (keys: KeyState["keys"], agencyId: string): KeyRecord[] =>
  [...keys.values()]
    .filter((key) => key.kind === "publishable" && key.agencyId === agencyId && !key.revokedAt)
    .sort(latestFirst);

/** @param remember Notes the value of a key before it is replaced, for a rollback. */
export const keyWrites = (
  { keys, idempotencyRecords }: KeyState,
  remember: <Value>(map: Map<string, Value>, key: string) => void,
): Omit<KeyTransaction, keyof LockTransaction> => ({
  findKey: async (hash) => keys.get(hash),
  listPublishableKeys: async (agencyId) => publishableKeysOf(keys, agencyId),
  async putKey(key) {
    remember(keys, key.hash);
    keys.set(key.hash, key);
  },
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
export const keyReads = ({ keys, sightings }: KeyState): KeyStore => ({
  async findKey(hash) {
    return keys.get(hash);
  },
  async listKeys() {
    return [...keys.values()];
  },
  listPublishableKeys: async (agencyId) => publishableKeysOf(keys, agencyId),
  async listKeySightings(keyIds) {
    return [...sightings.values()]
      .filter(({ keyId }) => keyIds.includes(keyId))
      .sort((left, right) => right.date.localeCompare(left.date) || left.origin.localeCompare(right.origin));
  },
  async saveKeySighting(sighting) {
    const name = `${sighting.keyId} ${sighting.origin}`;
    const known = sightings.get(name);
    if (!known || known.date < sighting.date) sightings.set(name, sighting);
  },
});
