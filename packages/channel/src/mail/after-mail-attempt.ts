import type { MailFault, MailRecord } from "./store.ts";

/**
 * What became of one attempt: taken by the mail server, or not. `forGood`: this server will never take this mail for this address (a
 * 5xx to the recipient or to the content).
 */
export type MailAttempt =
  | { taken: true }
  | { taken: false; fault: MailFault; status: number | null; forGood: boolean };

const [minute, hour] = [60_000, 3_600_000];
/** Milliseconds before each further attempt: servers that greylist take it after minutes, and the last one comes two days after the first. */
const pauses: readonly number[] = [
  ...[minute, 5 * minute, 15 * minute, hour, 4 * hour, 8 * hour, 12 * hour, 24 * hour],
];
/** Milliseconds before news is looked at again whose address has had as many mails as it may. */
const untilRoom = hour;

/**
 * A mail after an attempt: sent, tried again after a pause that grows, or given up. Waiting for its address to have room is no attempt: such
 * news waits until it is none any more.
 * @param spread From 0 to 1: how much of a tenth the pause is longer, so that what failed together does not come back together.
 */
export const afterMailAttempt = (
  mail: MailRecord,
  attempt: MailAttempt,
  now: Date,
  spread: number,
): MailRecord => {
  const later = (pause: number) => new Date(now.getTime() + Math.round(pause * (1 + spread / 10)));
  if (!attempt.taken && attempt.fault === "too_many" && !attempt.forGood)
    return { ...mail, lastStatus: null, lastFault: "too_many", nextAttemptAt: later(untilRoom) };
  const attempts = mail.attempts + 1;
  const told = { ...mail, attempts, nextAttemptAt: null };
  if (attempt.taken) return { ...told, state: "sent", lastStatus: null, lastFault: null };
  const { fault, status, forGood } = attempt;
  const failed = { ...told, lastStatus: status, lastFault: fault };
  const pause = forGood ? undefined : pauses[attempts - 1];
  if (pause === undefined) return { ...failed, state: "given_up" };
  return { ...failed, state: "pending", nextAttemptAt: later(pause) };
};
