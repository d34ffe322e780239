import { canonicalJson } from "../platform/canonical-json.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { IdempotencyRecord } from "../records/keys.ts";
import type { LockTransaction, System, Transactions } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { FirstRequest, KeyTransaction, OnceTransactions } from "./store.ts";

/**
 * How long an idempotency record is kept, in milliseconds. The period is long because mobile reporters retry
 * late.
 */
export const idempotencyRetentionMs: number = 72 * 3_600_000;

/**
 * The dependencies for a request with an idempotency key. The request's work writes to `Tx`, in the same
 * transaction as its idempotency record.
 */
export interface IdempotencyContext<Tx> extends Pick<System, "clock" | "hashing"> {
  store: Transactions<Tx & KeyTransaction & LockTransaction>;
  secrets: Pick<Secrets, "pseudonym">;
  /** Scopes of the idempotent requests that this process is working on. */
  running: Set<string>;
}

export interface IdempotentRequest {
  /** The operation, the sender and what the request changes. Keys in different scopes are independent. */
  scope: string;
  idempotencyKey: string;
  /** What the request asks for. The same key with other content is rejected (`idempotency_key_reused`). */
  content: unknown;
  /** How long the record is kept, in milliseconds. Default: 72 hours. */
  retentionMs?: number;
}

/** The optional `Idempotency-Key` of a request. */
export interface OptionalKey {
  idempotencyKey?: string | undefined;
}

export type OptionallyKeyedRequest = Omit<IdempotentRequest, "idempotencyKey"> & OptionalKey;

/**
 * The stored result of the first request with a key. `body` is stored unencrypted, so it must not contain
 * secrets.
 */
export interface IdempotentResult<Body extends object> {
  body: Body;
  reportId: string | null;
}

/** A result that also states whether it comes from an earlier request with the same key. */
export type Replayable<Result> = Result & { replayed: boolean };

/** Returns the client's key without the quotes of a structured string. */
export const readIdempotencyKey = (header: string): string => header.replace(/^"(.*)"$/, "$1");

/**
 * Runs `work` once for an `Idempotency-Key`, in the transaction that records its result. A repeated request
 * gets the recorded result. Throws `idempotency_in_flight` while an earlier request runs, and
 * `idempotency_key_reused` for different content. When `work` throws, nothing is recorded.
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

/** Works like `withIdempotencyKey`; without a key, runs `work` each time. */
export async function withOptionalKey<Body extends object, Tx>(
  context: IdempotencyContext<Tx>,
  { idempotencyKey, ...request }: OptionallyKeyedRequest,
  work: (transaction: Tx) => Promise<IdempotentResult<Body>>,
): Promise<Replayable<IdempotentResult<Body>>> {
  if (idempotencyKey !== undefined) return withIdempotencyKey(context, { ...request, idempotencyKey }, work);
  return { ...(await context.store.transaction(work)), replayed: false };
}

/**
 * Finds the recorded result of a request. Returns undefined without a key, and for the first request with its
 * key. Throws like `withIdempotencyKey`.
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
 * Works like `withIdempotencyKey`, for requests that are rarely repeated. It does not read the record before
 * `work`, and does not write anything if a record exists. On another replica, a repeated request waits for
 * the running one.
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
      // A repeated request gets its earlier result even if a newer rule would reject it.
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

/** Runs `work` with the key's record, in a transaction that locks the key. */
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
      // The two statements travel in one round trip. The database executes them in this order.
      const [isMine, record] = await Promise.all([
        transaction.lock(name),
        transaction.find("idempotencyRecords", { scope: key.scope, keyHash: key.keyHash }),
      ]);
      if (!isMine) throw new DomainError("idempotency_in_flight");
      return work(transaction, key, readRecord<Body>({ ...key, expiredUntil }, record));
    }),
  );
}

/**
 * Runs `work`. Throws `idempotency_in_flight` if this process is already working on a request with the key.
 */
async function whileRunning<Result>(
  context: Omit<IdempotencyContext<object>, "store">,
  { idempotencyKey, content, retentionMs = idempotencyRetentionMs, ...request }: IdempotentRequest,
  run: (key: FirstRequest, name: string) => Promise<Result>,
): Promise<Result> {
  const keyHash = await context.hashing.sha256(idempotencyKey);
  // A keyed hash, so a copy of the database does not allow anyone to guess text or telephone numbers.
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

/**
 * Returns the result in a record, or undefined if the record has expired. Throws `idempotency_key_reused`.
 */
function readRecord<Body extends object>(
  { bodyHash, expiredUntil }: FirstRequest,
  record: IdempotencyRecord | undefined,
): Replayable<IdempotentResult<Body>> | undefined {
  if (!record || record.createdAt <= expiredUntil) return undefined;
  if (record.bodyHash !== bodyHash) throw new DomainError("idempotency_key_reused");
  // The same operation wrote the record, so its body has this type.
  return { body: JSON.parse(record.body) as Body, reportId: record.reportId, replayed: true };
}
