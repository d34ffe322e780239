import assert from "node:assert/strict";
import { test } from "node:test";
import type { OfficerRole } from "../records/officers.ts";
import { notificationsOf } from "./addressees.ts";

const at = new Date("2026-11-24T02:00:00Z");
const reader = (id: string, role: OfficerRole, unitId: string | null = null) => ({
  ...{ id, role, unitId },
  deliveries: {},
});

/**
 * Returns the officers who get a notification about a reply to a report that is in the unit `jalan` and
 * assigned to `sari`.
 */
const recipientsWith = (sari: ReturnType<typeof reader>): string[] =>
  notificationsOf(
    { kind: "replied", at, reportId: "r", source: "s", agencyId: "a", officerIds: null, actorId: null },
    { unitId: "jalan", officerId: "sari" },
    [sari, reader("budi", "unit_officer", "jalan"), reader("rukmini", "agency_admin")],
    [],
  ).map(({ recipient }) => recipient);

test("a notification goes to the officer assigned to the report, even if that officer belongs to another unit", () => {
  for (const sari of [reader("sari", "liaison", "taman"), reader("sari", "unit_officer", "jalan")])
    assert.deepEqual(recipientsWith(sari), ["sari"]);
});

test("a notification goes to the unit when the assigned officer can no longer work on the report", () => {
  for (const sari of [reader("sari", "leader"), reader("sari", "unit_officer", "taman")])
    assert.deepEqual(recipientsWith(sari), ["budi"]);
});
