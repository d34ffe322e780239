import type { ChannelContext } from "../context.ts";
import { canonicalJson } from "../platform/canonical-json.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Transaction } from "../store.ts";

/** How long an answer is kept for its key. Mobile reporters retry late. */
export const keptForMs: number = 72 * 3_600_000;

/** An idempotent request: who sends it for what, the client's key, and what it says. */
interface OnceRequest {
  scope: string;
  idempotencyKey: string;
  /** Anything that is the same exactly when the request is. */
  content: unknown;
  /** Milliseconds for which the answer is kept; 72 hours unless told. */
  keepMs?: number;
}

/** What an idempotent request made. `body` is kept as it is: no secrets in it. */
interface OnceAnswer {
  body: object;
  reportId: string | null;
}

/** The client's key without the quotes of a structured string. */
export const readIdempotencyKey = (header: string): string => header.replace(/^"(.*)"$/, "$1");

/**
 * Does `work` once for an `Idempotency-Key`, in one transaction with the answer that is kept. A repetition gets the kept answer;
 * a second request while the first runs is `idempotency_in_flight`, another content `idempotency_key_reused`. A refusal or
 * fault keeps nothing.
 */
export const once = async (
  context: ChannelContext,
  request: OnceRequest,
  work: (transaction: Transaction) => Promise<OnceAnswer>,
): Promise<OnceAnswer & { replayed: boolean }> => {
  const keyHash = await context.hashing.sha256(request.idempotencyKey);
  // By a key: from a copy of the database nobody can try out which words or which telephone number it was.
  const bodyHash = await context.secrets.pseudonym(`content ${canonicalJson(request.content)}`);
  const name = `${request.scope} ${keyHash}`;
  if (context.running.has(name)) throw new DomainError("idempotency_in_flight");
  context.running.add(name);
  try {
    return await context.store.transaction(async (transaction) => {
      // Asked at once, answered one after the other: two questions on one way to the database.
      const [isMine, kept] = await Promise.all([
        transaction.lock(name),
        transaction.findKeptAnswer(request.scope, keyHash),
      ]);
      if (!isMine) throw new DomainError("idempotency_in_flight");
      const now = context.clock.now();
      if (kept && now.getTime() - kept.createdAt.getTime() < (request.keepMs ?? keptForMs)) {
        if (kept.bodyHash !== bodyHash) throw new DomainError("idempotency_key_reused");
        return { body: JSON.parse(kept.body) as object, reportId: kept.reportId, replayed: true };
      }
      const answer = await work(transaction);
      const body = JSON.stringify(answer.body);
      const { scope } = request;
      const { reportId } = answer;
      await transaction.keepAnswer({ scope, keyHash, bodyHash, body, reportId, createdAt: now });
      return { ...answer, replayed: false };
    });
  } finally {
    context.running.delete(name);
  }
};
