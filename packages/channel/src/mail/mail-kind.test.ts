import assert from "node:assert/strict";
import { test } from "node:test";
import type { TimelineKind } from "@lapor/openapi";
import { eventTypes } from "../events/events.ts";
import type { TimelineRecord } from "../report/records.ts";
import { isForFollowers, mailKindOf } from "./mail-kind.ts";

const at = new Date("2026-11-24T02:00:00Z");
const told = (
  kind: TimelineKind,
  actorKind: TimelineRecord["actorKind"] = "agency",
  verifiedAt: Date | null = null,
) => mailKindOf({ verifiedAt }, { kind, actorKind, at });

test("sends mail about actions of others, questions, and final steps", () => {
  const silent: readonly TimelineKind[] = [
    ...(["follow_up_started", "replied", "attachment_added", "confirmed", "rated", "contested"] as const),
    ...(["duplicate_joined", "escalated", "released", "retracted"] as const),
    ...(["forward_failed", "forward_retried", "national_updated"] as const),
    ...(["identity_erased", "files_erased", "erased"] as const),
  ];
  for (const kind of Object.keys(eventTypes) as TimelineKind[])
    assert.equal(told(kind, "national_triage") === null, silent.includes(kind), kind);
});

test("sends mail about an assignment that brings the report to an agency or accepts it", () => {
  assert.equal(told("assigned", "national_triage"), "passed_on");
  assert.equal(told("assigned", "agency", at), "accepted");
  assert.equal(told("assigned", "agency", new Date(at.getTime() - 1)), null);
});

test("sends questions to the report's own reporter, not to followers", () => {
  for (const kind of ["asked", "reminded", "closing_announced", "merged", "withdrawn", "received"] as const)
    assert.ok(!isForFollowers(kind), kind);
});
