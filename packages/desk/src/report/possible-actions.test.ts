import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { transitions } from "@lapor/channel";
import type { ReportStatus, Responsible } from "@lapor/sdk";
import type { Officer } from "../session/role.ts";
import { type Action, actions, nextAction, possibleActions, type Situation } from "./possible-actions.ts";

const agency = (id: string) => ({ id, name: id, shortName: id, kind: "local_government" as const });
const officers: Record<string, Officer> = {
  agency_admin: { me: { agency: agency("kota"), role: "agency_admin" }, isLinked: true },
  liaison: { me: { agency: agency("kota"), role: "liaison" }, isLinked: true },
  unit_officer: { me: { agency: agency("kota"), role: "unit_officer" }, isLinked: true },
  leader: { me: { agency: agency("kota"), role: "leader" }, isLinked: true },
  national_admin: { me: { role: "national_admin" }, isLinked: true },
};
const holders: Record<string, Responsible> = {
  agency: { kind: "agency", agency: agency("kota") },
  national_triage: { kind: "national_triage" },
  sp4n: { kind: "sp4n", custodian: agency("kota") },
};
const statuses: ReportStatus[] = [
  "submitted",
  "assigned",
  "in_progress",
  "awaiting_reporter",
  "answered",
  "closed",
  "archived",
];
/** Creates a report that meets every condition: it is unverified, released and not hidden. */
const situation = (status: ReportStatus, holder: string): Situation => ({
  status,
  responsible: holders[holder]!,
  confidential: false,
  released: { at: "", title: "", body: "", answers: [], photoIds: [] },
  ...(holder === "sp4n" && { national: { system: "sp4n", state: "forwarded" } }),
});

/**
 * Returns the actions that the channel's own table grants. The table's conditions are ignored, because the
 * report meets them all.
 */
function granted(status: ReportStatus, holder: string, role: string): Action[] {
  const own = (transition: (typeof transitions)[number]): boolean =>
    transition.by.some((party) => party === role) &&
    (role !== "national_admin" || holder === "national_triage");
  const overseen = (transition: (typeof transitions)[number]): boolean =>
    transition.overseen === true && role === "national_admin" && holder === "agency";
  return actions.filter((action) =>
    transitions.some(
      (transition) =>
        transition.action === action &&
        transition.from === status &&
        ((transition.holder ?? holder) === holder ? own(transition) || overseen(transition) : false),
    ),
  );
}

describe("the offered actions match the channel's transition table", () => {
  for (const holder of ["agency", "national_triage", "sp4n"])
    for (const role of Object.keys(officers)) {
      // National triage oversees only agencies, and agencies cannot read national triage's reports.
      if ((holder === "sp4n") === (role === "national_admin") && holder !== "agency") continue;
      if (holder === "national_triage" && role !== "national_admin") continue;
      test(`the actions offered to ${role} when ${holder} holds the report match the table`, () => {
        for (const status of statuses) {
          const report = situation(status, holder);
          // The table contains merges for both reports and no notes, unlike the desk's actions.
          const offered = possibleActions(report, officers[role]!).filter((action) => action !== "addNote");
          assert.deepEqual(offered, granted(status, holder, role), `${status} of ${holder}`);
        }
      });
    }
});

describe("conditions for actions", () => {
  const admin = officers.agency_admin!;
  test("verification is not offered for a verified report", () => {
    const report = { ...situation("assigned", "agency"), verifiedAt: "2026-11-24T09:00:00+07:00" };
    assert.ok(!possibleActions(report, admin).includes("verifyReport"));
  });

  test("release is not offered for a confidential report", () => {
    const report = { ...situation("assigned", "agency"), confidential: true };
    assert.ok(!possibleActions(report, admin).includes("releaseReport"));
  });

  test("an agency that does not hold the report is offered no action", () => {
    const other = { me: { agency: agency("lain"), role: "agency_admin" }, isLinked: true };
    assert.deepEqual(possibleActions(situation("assigned", "agency"), other), []);
  });
});

describe("a unit officer", () => {
  test("a unit officer is offered answering, requesting information and writing notes", () => {
    const offered = possibleActions(situation("in_progress", "agency"), officers.unit_officer!);
    assert.deepEqual(offered, ["answerReport", "askReporter", "addNote"]);
  });
});

describe("the suggested next action", () => {
  const next = (report: Situation, role = "agency_admin") =>
    nextAction(report, possibleActions(report, officers[role]!));

  test("the suggested actions are verification, assignment to a unit, start of work and answer, in this order", () => {
    const verified = { ...situation("assigned", "agency"), verifiedAt: "2026-11-24T09:00:00+07:00" };
    assert.equal(next(situation("submitted", "agency")), "verifyReport");
    assert.equal(next(verified), "assignReport");
    assert.equal(next({ ...verified, unit: { id: "unit", name: "Dinas PU" } }), "startFollowUp");
    assert.equal(next(verified, "liaison"), "startFollowUp");
    assert.equal(next(situation("in_progress", "agency")), "answerReport");
    assert.equal(next(situation("submitted", "national_triage"), "national_admin"), "assignReport");
  });

  test("for a report that goes to SP4N-LAPOR!, the next action is to record its number there, and then to answer", () => {
    const there = situation("submitted", "sp4n");
    for (const state of ["manual", "refused"] as const) {
      const toBeTaken: Situation = { ...there, national: { system: "sp4n", state } };
      assert.ok(!possibleActions(toBeTaken, officers.agency_admin!).includes("answerReport"));
      assert.equal(next(toBeTaken), "setNationalReference");
    }
    assert.equal(next({ ...there, national: { system: "sp4n", state: "pending" } }), undefined);
    assert.equal(next(there), "answerReport");
  });

  test("closing is not suggested right after the answer, because it is the reporter's turn", () => {
    assert.equal(next(situation("answered", "agency")), undefined);
  });
});
