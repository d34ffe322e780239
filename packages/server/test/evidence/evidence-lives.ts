import { randomUUID } from "node:crypto";
import type { FollowedComplaint, NationalRecord, Store, UnitRecord } from "@lapor/channel/store";
import fc from "fast-check";
import { sampleEntry, sampleReport } from "../support/record-samples.ts";

/** The agency whose evidence the tests read. */
export const agencyId = "pemkot-bandung";
const unitNames = ["Dinas Bina Marga", "=SUM(A1)", "Dinas 'Air', \"Limbah\""];
const units = unitNames.map(
  (name): UnitRecord => ({
    ...{ id: randomUUID(), agencyId, name, foldedName: name },
    ...{ active: true, version: 1, updatedAt: new Date("2026-11-24T05:00:00Z") },
  }),
);
const statuses = ["selesai", "Selesai", "Terdisposisi Selesai", "Belum Selesai", "Diproses", null];
/** Moments just before and at the end of a year or a month in western Indonesian time. */
const moments = ["2025-12-31T16:59:59.999Z", "2025-12-31T17:00:00.000Z", "2026-06-30T16:59:59.999Z"];

const arbitraryLife = fc.record({
  submittedAt: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...moments).map((at) => new Date(at)) },
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 380 * 24 * 60 }).map(minutesInto) },
  ),
  keeper: fc.constantFrom("holder", "custodian", "other", "triage"),
  unitId: fc.constantFrom(null, ...units.map(({ id }) => id)),
  end: fc.constantFrom("open", "closed", "archived"),
  endsAfter: fc.integer({ min: 0, max: 90 * 24 * 60 }),
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom("verified", "follow_up_started", "reporter_asked", "answered", "overdue"),
      afterMs: fc.integer({ min: 0, max: 40 * 24 * 3_600_000 }),
    }),
    { maxLength: 5 },
  ),
  forwarded: fc.boolean(),
  status: fc.constantFrom(...statuses),
  meaning: fc.constantFrom(null, "in_progress", "closed"),
  rating: fc.constantFrom(null, 1, 2, 3, 4, 5),
  confidential: fc.boolean(),
});
type Life = typeof arbitraryLife extends fc.Arbitrary<infer Value> ? Value : never;

function minutesInto(minutes: number): Date {
  return new Date(Date.UTC(2025, 11, 25) + minutes * 60_000);
}

const holders = {
  holder: { responsibleAgencyId: agencyId, custodianAgencyId: null },
  custodian: { responsibleAgencyId: null, custodianAgencyId: agencyId },
  other: { responsibleAgencyId: "pemprov-jawa-barat", custodianAgencyId: null },
  triage: { responsibleAgencyId: null, custodianAgencyId: null },
};

/** Creates a life's records. Called once per life, so that every store gets the same records. */
function recordsOf(life: Life) {
  const { submittedAt, keeper, end, rating, confidential } = life;
  const endedAt = new Date(submittedAt.getTime() + life.endsAfter * 60_000);
  const national: NationalRecord = {
    state: "forwarded",
    trackingId: "9812345",
    url: null,
    ministryStatus: life.status,
    forwardedAt: submittedAt,
    checkedAt: submittedAt,
  };
  const report = sampleReport({
    ...holders[keeper],
    submittedAt,
    updatedAt: endedAt,
    rating,
    confidential,
    dueAt: null,
    dueStage: null,
    unitId: keeper === "holder" || keeper === "other" ? life.unitId : null,
    ...(end === "closed" && { status: "closed", endedAt }),
    ...(end === "archived" && { status: "archived", archiveReason: "incomplete", endedAt }),
    national: life.forwarded ? national : null,
  });
  const timeline = life.steps
    .toSorted((one, other) => one.afterMs - other.afterMs)
    .map(({ kind, afterMs }, index) =>
      sampleEntry(report, {
        version: index + 2,
        kind,
        at: new Date(submittedAt.getTime() + afterMs),
      }),
    );
  const complaint: FollowedComplaint = {
    ...{ reportId: report.id, nationalId: "1", isWithUs: true, status: life.status, meaning: life.meaning },
    ...{ readAt: submittedAt, failures: 0, nextReadAt: null },
  };
  return { report, timeline: [sampleEntry(report), ...timeline], complaint };
}

export async function fill(store: Store, lives: readonly ReturnType<typeof recordsOf>[]): Promise<void> {
  await store.transaction(async (transaction) => {
    for (const unit of units) await transaction.put("units", unit);
    for (const { report, timeline, complaint } of lives) {
      await transaction.insertReport(report);
      for (const entry of timeline) await transaction.insertTimeline(entry);
      if (report.national) await transaction.put("nationalComplaints", complaint);
    }
  });
}

/**
 * Creates the same lives on every call. Together they produce every figure, and groups with only one report.
 */
export const createLives = (count: number) =>
  fc.sample(arbitraryLife, { numRuns: count, seed: 17 }).map(recordsOf);
