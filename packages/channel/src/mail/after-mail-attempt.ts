import type { MailFault, MailRecord } from "./mail-ports.ts";

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

/**
 * A mail after an attempt: sent, tried again after a pause that grows, or given up.
 * @param spread From 0 to 1: how much of a tenth the pause is longer, so that what failed together does not come back together.
 */
export const afterMailAttempt = (
  mail: MailRecord,
  attempt: MailAttempt,
  now: Date,
  spread: number,
): MailRecord => {
  const attempts = mail.attempts + 1;
  const told = { ...mail, attempts, nextAttemptAt: null };
  if (attempt.taken) return { ...told, state: "sent", lastStatus: null, lastFault: null };
  const { fault, status, forGood } = attempt;
  const failed = { ...told, lastStatus: status, lastFault: fault };
  const pause = forGood ? undefined : pauses[attempts - 1];
  if (pause === undefined) return { ...failed, state: "given_up" };
  const wait = Math.round(pause * (1 + spread / 10));
  return { ...failed, state: "pending", nextAttemptAt: new Date(now.getTime() + wait) };
};
