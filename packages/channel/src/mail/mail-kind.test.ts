import assert from "node:assert/strict";
import { test } from "node:test";
import type { TimelineKind } from "@lapor/openapi";
import { eventTypes } from "../events/events.ts";
import type { TimelineRecord } from "../records/report.ts";
import { isForFollowers, mailKindOf } from "./mail-kind.ts";

const told = (kind: TimelineKind, actorKind: TimelineRecord["actorKind"] = "agency") =>
  mailKindOf({ kind, actorKind });

test("reporters get mail about officers' actions, questions and final steps", () => {
  const silent: readonly TimelineKind[] = [
    ...(["follow_up_started", "replied", "attachment_added", "confirmed", "rated", "contested"] as const),
    ...(["duplicate_joined", "escalated", "released", "retracted"] as const),
    ...(["forward_failed", "forward_retried", "national_updated"] as const),
    ...(["identity_erased", "files_erased", "erased"] as const),
  ];
  for (const kind of Object.keys(eventTypes) as TimelineKind[])
    assert.equal(told(kind, "national_triage") === null, silent.includes(kind), kind);
});

test("reporters get mail about verification and assignment to an agency, but not about assignment within an agency", () => {
  assert.equal(told("verified", "agency"), "accepted");
  assert.equal(told("assigned", "national_triage"), "passed_on");
  assert.equal(told("assigned", "agency"), null);
});

test("mail with a question goes only to the report's own reporter, not to followers", () => {
  for (const kind of ["asked", "reminded", "closing_announced", "merged", "withdrawn", "received"] as const)
    assert.ok(!isForFollowers(kind), kind);
});
