import { canonicalJson } from "../platform/canonical-json.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { IdempotencyRecord } from "../records/keys.ts";
import type { LockTransaction, System, Transactions } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { FirstRequest, KeyTransaction, OnceTransactions } from "./store.ts";

/** Retention of an idempotency record. Long, because mobile reporters retry late. */
export const idempotencyRetentionMs: number = 72 * 3_600_000;

/**
 * The parts of the channel that a request with a key needs. Its work writes to `Tx`, in the transaction of its
 * record.
 */
export interface IdempotencyContext<Tx> extends Pick<System, "clock" | "hashing"> {
  store: Transactions<Tx & KeyTransaction & LockTransaction>;
  secrets: Pick<Secrets, "pseudonym">;
  /** Scopes of idempotent requests that this process is working on. */
  running: Set<string>;
}

/** A request with an `Idempotency-Key`. */
export interface IdempotentRequest {
  /** The operation, the sender and what the request changes: keys of different scopes are independent. */
  scope: string;
  idempotencyKey: string;
  /** A value that is equal exactly when the request is. */
  content: unknown;
  /** Milliseconds for which the record is kept. Default: 72 hours. */
  retentionMs?: number;
}

/** The `Idempotency-Key` of a request that may have one. */
export interface OptionalKey {
  idempotencyKey?: string | undefined;
}

/** A request that may have an `Idempotency-Key`. */
export type OptionallyKeyedRequest = Omit<IdempotentRequest, "idempotencyKey"> & OptionalKey;

/**
 * The stored result of the first request with a key. `body` is stored unencrypted, so it must not contain
 * secrets.
 */
export interface IdempotentResult<Body extends object> {
  body: Body;
  reportId: string | null;
}

/** Whether the result was made by an earlier request with the same key. */
export type Replayable<Result> = Result & { replayed: boolean };

/** The client's key without the quotes of a structured string. */
export const readIdempotencyKey = (header: string): string => header.replace(/^"(.*)"$/, "$1");

/**
 * Does `work` once for an `Idempotency-Key`, in one transaction with the record of its result. A repetition
 * gets the recorded result. Throws `idempotency_in_flight` while an earlier request runs, and
 * `idempotency_key_reused` for another content. When `work` throws, nothing is recorded.
 */
export function withIdempotencyKey<Body extends object, Tx>(
  context: IdempotencyContext<Tx>,
  request: IdempotentRequest,
  work: (transaction: Tx) => Promise<IdempotentResult<Body>>,
): Promise<Replayable<IdempotentResult<Body>>> {
  return lockKey<Body, Replayable<IdempotentResult<Body>>, Tx>(
    context,
    request,
    async (transaction, key, recorded) => {
      if (recorded) return recorded;
      const result = await work(transaction);
      const { reportId } = result;
      await transaction.put("idempotencyRecords", { ...key, body: JSON.stringify(result.body), reportId });
      return { ...result, replayed: false };
    },
  );
}

/** As `withIdempotencyKey`; without a key, does `work` each time. */
export async function withOptionalKey<Body extends object, Tx>(
  context: IdempotencyContext<Tx>,
  { idempotencyKey, ...request }: OptionallyKeyedRequest,
  work: (transaction: Tx) => Promise<IdempotentResult<Body>>,
): Promise<Replayable<IdempotentResult<Body>>> {
  if (idempotencyKey !== undefined) return withIdempotencyKey(context, { ...request, idempotencyKey }, work);
  return { ...(await context.store.transaction(work)), replayed: false };
}

/**
 * The recorded result of a request; undefined without a key, and for the first request with its key. Throws
 * as `withIdempotencyKey`.
 */
export async function findIdempotentResult<Body extends object>(
  context: IdempotencyContext<object>,
  { idempotencyKey, ...request }: OptionallyKeyedRequest,
): Promise<Replayable<IdempotentResult<Body>> | undefined> {
  if (idempotencyKey === undefined) return undefined;
  return lockKey<Body, Replayable<IdempotentResult<Body>> | undefined, object>(
    context,
    { ...request, idempotencyKey },
    async (_transaction, _key, recorded) => recorded,
  );
}

/**
 * As `withIdempotencyKey`, for requests that are rarely repeated: does not read the record before `work`, and
 * writes nothing if there is one. On another replica, a repetition waits for the running request.
 */
export function withNewIdempotencyKey<Body extends object, Tx>(
  context: IdempotencyContext<Tx> & { store: OnceTransactions<Tx> },
  request: IdempotentRequest,
  work: (transaction: Tx) => Promise<IdempotentResult<Body>>,
): Promise<Replayable<IdempotentResult<Body>>> {
  return whileRunning(context, request, async (key) => {
    const { store } = context;
    const findRecorded = async () =>
      readRecord<Body>(
        key,
        await store.transaction(({ find }) =>
          find("idempotencyRecords", { scope: key.scope, keyHash: key.keyHash }),
        ),
      );
    try {
      const made = await store.transactionOnce(key, async (transaction) => {
        const { body, reportId } = await work(transaction);
        return { body: JSON.stringify(body), reportId, result: body };
      });
      if (made) return { body: made.result, reportId: made.reportId, replayed: false };
    } catch (error) {
      // A repetition of an accepted request gets its result even if a newer rule would refuse it.
      const recorded = error instanceof DomainError ? await findRecorded() : undefined;
      if (!recorded) throw error;
      return recorded;
    }
    const recorded = await findRecorded();
    // The record expired and was deleted in the meantime.
    if (!recorded) throw new DomainError("idempotency_in_flight");
    return recorded;
  });
}

/** Runs `work` in a transaction that holds the key's lock, with the key's record. */
function lockKey<Body extends object, Result, Tx>(
  context: IdempotencyContext<Tx>,
  request: IdempotentRequest,
  work: (
    transaction: Tx & KeyTransaction,
    key: Omit<FirstRequest, "expiredUntil">,
    recorded: Replayable<IdempotentResult<Body>> | undefined,
  ) => Promise<Result>,
): Promise<Result> {
  return whileRunning(context, request, ({ expiredUntil, ...key }, name) =>
    context.store.transaction(async (transaction) => {
      // Both statements travel in one round trip; the database executes them in this order.
      const [isMine, record] = await Promise.all([
        transaction.lock(name),
        transaction.find("idempotencyRecords", { scope: key.scope, keyHash: key.keyHash }),
      ]);
      if (!isMine) throw new DomainError("idempotency_in_flight");
      return work(transaction, key, readRecord<Body>({ ...key, expiredUntil }, record));
    }),
  );
}

/** Throws `idempotency_in_flight` while this process already runs a request with the key. */
async function whileRunning<Result>(
  context: Omit<IdempotencyContext<object>, "store">,
  { idempotencyKey, content, retentionMs = idempotencyRetentionMs, ...request }: IdempotentRequest,
  run: (key: FirstRequest, name: string) => Promise<Result>,
): Promise<Result> {
  const keyHash = await context.hashing.sha256(idempotencyKey);
  // A keyed hash: a copy of the database does not allow to guess words or telephone numbers.
  const bodyHash = await context.secrets.pseudonym(`content ${canonicalJson(content)}`);
  const name = `${request.scope} ${keyHash}`;
  if (context.running.has(name)) throw new DomainError("idempotency_in_flight");
  context.running.add(name);
  const createdAt = context.clock.now();
  const expiredUntil = new Date(createdAt.getTime() - retentionMs);
  try {
    return await run({ scope: request.scope, keyHash, bodyHash, createdAt, expiredUntil }, name);
  } finally {
    context.running.delete(name);
  }
}

/** The result in a record; undefined when it has expired. Throws `idempotency_key_reused`. */
function readRecord<Body extends object>(
  { bodyHash, expiredUntil }: FirstRequest,
  record: IdempotencyRecord | undefined,
): Replayable<IdempotentResult<Body>> | undefined {
  if (!record || record.createdAt <= expiredUntil) return undefined;
  if (record.bodyHash !== bodyHash) throw new DomainError("idempotency_key_reused");
  // The same operation wrote the record, so its body has this type.
  return { body: JSON.parse(record.body) as Body, reportId: record.reportId, replayed: true };
}
