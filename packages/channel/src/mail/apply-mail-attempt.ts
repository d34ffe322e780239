import { retryAt } from "../platform/delivery-loop.ts";
import type { MailRecord } from "../records/mail.ts";
import type { MailAttempt } from "./mailer.ts";

type Attempted = Pick<MailRecord, "state" | "attempts" | "lastStatus" | "nextAttemptAt"> & {
  lastError: string | null;
};

const [minute, hour] = [60_000, 3_600_000];
/**
 * Milliseconds before each retry. A greylisting server accepts the email after a few minutes. The last
 * attempt is two days after the first.
 */
const pauses: readonly number[] = [
  minute,
  5 * minute,
  15 * minute,
  hour,
  4 * hour,
  8 * hour,
  12 * hour,
  24 * hour,
];
/** Milliseconds before retrying an email whose address has reached its limit. */
const limitPause = hour;

/**
 * Returns an email's state after an attempt: sent, to be retried after a growing pause, or given up. Waiting
 * for the address's limit does not use up an attempt, but ends when the email is too old to be news.
 * @param spread From 0 to 1; see `retryAt`.
 */
export function applyMailAttempt<Mail extends Attempted>(
  mail: Mail,
  attempt: MailAttempt,
  now: Date,
  spread: number,
): Mail {
  if (!attempt.taken && attempt.error === "too_many" && !attempt.forGood)
    return {
      ...mail,
      lastStatus: null,
      lastError: "too_many",
      nextAttemptAt: retryAt(now, limitPause, spread),
    };
  const attempts = mail.attempts + 1;
  const attempted = { ...mail, attempts, nextAttemptAt: null };
  if (attempt.taken) return { ...attempted, state: "sent", lastStatus: null, lastError: null };
  const { error, status, forGood } = attempt;
  const failed = { ...attempted, lastStatus: status, lastError: error };
  const pause = forGood ? undefined : pauses[attempts - 1];
  if (pause === undefined) return { ...failed, state: "given_up" };
  return { ...failed, state: "pending", nextAttemptAt: retryAt(now, pause, spread) };
}
