import type { ChannelContext } from "../context.ts";
import { canonicalJson } from "../platform/canonical-json.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Transaction } from "../store.ts";
import type { IdempotencyRecord } from "./store.ts";

/** How long a record is kept for its key. Mobile reporters retry late. */
export const idempotencyRetentionMs: number = 72 * 3_600_000;

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

/** What the first request with a key did. The store keeps `body` as it is, so it contains no secrets. */
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
export function withIdempotencyKey<Body extends object>(
  context: ChannelContext,
  request: IdempotentRequest,
  work: (transaction: Transaction) => Promise<IdempotentResult<Body>>,
): Promise<Replayable<IdempotentResult<Body>>> {
  return lockKey<Body, Replayable<IdempotentResult<Body>>>(
    context,
    request,
    async (transaction, key, recorded) => {
      if (recorded) return recorded;
      const result = await work(transaction);
      const { reportId } = result;
      await transaction.saveIdempotencyRecord({ ...key, body: JSON.stringify(result.body), reportId });
      return { ...result, replayed: false };
    },
  );
}

/** As `withIdempotencyKey`; without a key, does `work` each time. */
export async function withOptionalKey<Body extends object>(
  context: ChannelContext,
  { idempotencyKey, ...request }: OptionallyKeyedRequest,
  work: (transaction: Transaction) => Promise<IdempotentResult<Body>>,
): Promise<Replayable<IdempotentResult<Body>>> {
  if (idempotencyKey !== undefined) return withIdempotencyKey(context, { ...request, idempotencyKey }, work);
  return { ...(await context.store.transaction(work)), replayed: false };
}

/**
 * The recorded result of a request; undefined without a key, and for the first request with its key. Throws
 * as `withIdempotencyKey`.
 */
export async function findIdempotentResult<Body extends object>(
  context: ChannelContext,
  { idempotencyKey, ...request }: OptionallyKeyedRequest,
): Promise<Replayable<IdempotentResult<Body>> | undefined> {
  if (idempotencyKey === undefined) return undefined;
  return lockKey<Body, Replayable<IdempotentResult<Body>> | undefined>(
    context,
    { ...request, idempotencyKey },
    async (_transaction, _key, recorded) => recorded,
  );
}

/** Runs `work` in a transaction that holds the key's lock, with what is recorded for the key. */
async function lockKey<Body extends object, Result>(
  context: ChannelContext,
  { idempotencyKey, content, retentionMs = idempotencyRetentionMs, ...request }: IdempotentRequest,
  work: (
    transaction: Transaction,
    key: Pick<IdempotencyRecord, "scope" | "keyHash" | "bodyHash" | "createdAt">,
    recorded: Replayable<IdempotentResult<Body>> | undefined,
  ) => Promise<Result>,
): Promise<Result> {
  const keyHash = await context.hashing.sha256(idempotencyKey);
  // A keyed hash: a copy of the database does not allow to guess words or telephone numbers.
  const bodyHash = await context.secrets.pseudonym(`content ${canonicalJson(content)}`);
  // PostgreSQL stores no zero byte, and an id in a path may contain one.
  const scope = request.scope.replaceAll("\0", "%00");
  const name = `${scope} ${keyHash}`;
  if (context.running.has(name)) throw new DomainError("idempotency_in_flight");
  context.running.add(name);
  try {
    return await context.store.transaction(async (transaction) => {
      // Both statements travel in one round trip; the database executes them in this order.
      const [isMine, record] = await Promise.all([
        transaction.lock(name),
        transaction.findIdempotencyRecord(scope, keyHash),
      ]);
      if (!isMine) throw new DomainError("idempotency_in_flight");
      const createdAt = context.clock.now();
      const isKept = record !== undefined && createdAt.getTime() - record.createdAt.getTime() < retentionMs;
      if (isKept && record.bodyHash !== bodyHash) throw new DomainError("idempotency_key_reused");
      // The same operation wrote the record, so its body has this type.
      const recorded = isKept
        ? { body: JSON.parse(record.body) as Body, reportId: record.reportId, replayed: true }
        : undefined;
      return work(transaction, { scope, keyHash, bodyHash, createdAt }, recorded);
    });
  } finally {
    context.running.delete(name);
  }
}
