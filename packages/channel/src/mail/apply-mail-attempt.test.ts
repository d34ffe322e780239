import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailError, MailRecord } from "../records/mail.ts";
import { applyMailAttempt } from "./apply-mail-attempt.ts";

const now = new Date("2026-11-24T02:00:00Z");
const mail: MailRecord = {
  id: "m1",
  reportId: "r1",
  thread: "t1",
  supportId: null,
  entryId: "e1",
  kind: "answered",
  at: now,
  agencyId: null,
  custodianAgencyId: null,
  dueAt: null,
  followed: false,
  state: "pending",
  attempts: 0,
  lastStatus: null,
  lastError: null,
  nextAttemptAt: now,
  leasedUntil: now,
};
const failed = (error: MailError, forGood = false) =>
  ({ taken: false, error, status: null, forGood }) as const;

test("an email that waits because its address has reached its limit does not use up an attempt", () => {
  let waiting = mail;
  for (let hour = 0; hour < 100; hour++) waiting = applyMailAttempt(waiting, failed("too_many"), now, 0);
  assert.equal(waiting.state, "pending");
  assert.equal(waiting.attempts, 0);
  assert.equal(waiting.nextAttemptAt?.toISOString(), "2026-11-24T03:00:00.000Z");
  let tries = 0;
  while (waiting.state === "pending") {
    waiting = applyMailAttempt(waiting, failed("timeout"), now, 0);
    tries++;
  }
  assert.equal(tries, 9);
  assert.equal(waiting.state, "given_up");
});

test("a receipt is given up immediately when its address has reached its limit", () => {
  const after = applyMailAttempt(mail, failed("too_many", true), now, 0);
  assert.deepEqual([after.state, after.lastError], ["given_up", "too_many"]);
});
