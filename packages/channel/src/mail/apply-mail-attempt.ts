import { retryAt } from "../platform/delivery-loop.ts";
import type { MailFault, MailRecord } from "./store.ts";

/**
 * What one attempt came to: the mail server took the mail, or not. `forGood`: it will never take this mail for
 * this address (a 5xx for the recipient or the content).
 */
export type MailAttempt =
  | { taken: true }
  | { taken: false; fault: MailFault; status: number | null; forGood: boolean };

const [minute, hour] = [60_000, 3_600_000];
/**
 * Milliseconds before each further attempt. Servers that greylist take it after minutes; the last attempt comes
 * two days after the first.
 */
const pauses: readonly number[] = [
  ...[minute, 5 * minute, 15 * minute, hour, 4 * hour, 8 * hour, 12 * hour, 24 * hour],
];
/** Milliseconds before a mail is looked at again whose address has reached its limit. */
const untilRoom = hour;

/**
 * A mail after an attempt: sent, to be retried after a growing pause, or given up. Waiting for the address's
 * limit is no attempt: such a mail waits until it is too old to be news.
 * @param spread From 0 to 1; see `retryAt`.
 */
export const afterMailAttempt = (
  mail: MailRecord,
  attempt: MailAttempt,
  now: Date,
  spread: number,
): MailRecord => {
  if (!attempt.taken && attempt.fault === "too_many" && !attempt.forGood)
    return {
      ...mail,
      lastStatus: null,
      lastFault: "too_many",
      nextAttemptAt: retryAt(now, untilRoom, spread),
    };
  const attempts = mail.attempts + 1;
  const told = { ...mail, attempts, nextAttemptAt: null };
  if (attempt.taken) return { ...told, state: "sent", lastStatus: null, lastFault: null };
  const { fault, status, forGood } = attempt;
  const failed = { ...told, lastStatus: status, lastFault: fault };
  const pause = forGood ? undefined : pauses[attempts - 1];
  if (pause === undefined) return { ...failed, state: "given_up" };
  return { ...failed, state: "pending", nextAttemptAt: retryAt(now, pause, spread) };
};
