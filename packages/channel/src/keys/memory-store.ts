import type { IdempotencyRecord, KeyRecord, KeyStore, KeyTransaction } from "./store.ts";

/** Keys and kept results in memory. */
export interface KeyState {
  keys: Map<string, KeyRecord>;
  answers: Map<string, IdempotencyRecord>;
}

/** No keys. */
export const emptyKeys = (): KeyState => ({ keys: new Map(), answers: new Map() });

const answerKey = (scope: string, keyHash: string): string => `${scope} ${keyHash}`;

/** Writes in a transaction. `remember` is called before each write to an entry of a map. */
export const keyWrites = (
  { answers }: KeyState,
  remember: (map: KeyState["answers"], key: string) => void,
): KeyTransaction => ({
  async findIdempotencyRecord(scope, keyHash) {
    return answers.get(answerKey(scope, keyHash));
  },
  async keepIdempotencyRecord(answer) {
    const key = answerKey(answer.scope, answer.keyHash);
    remember(answers, key);
    answers.set(key, answer);
  },
});

/** Reads and writes outside of transactions. */
export const keyReads = ({ keys, answers }: KeyState): KeyStore => ({
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
    const old = [...answers].filter(([, { createdAt }]) => createdAt < before).slice(0, limit);
    for (const [key] of old) answers.delete(key);
    return old.length;
  },
});
