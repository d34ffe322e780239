import { randomUUID } from "node:crypto";
import type { LocationRecord, NationalRecord, ReportRecord } from "@lapor/channel/store";
import fc from "fast-check";
import { sampleReport } from "../support/record-samples.ts";

/** Any text that PostgreSQL can store. The channel rejects U+0000. */
export const arbitraryText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.string({ unit: "binary", minLength: 1, maxLength }).map((text) => text.replaceAll("\0", "’"));

/** Dates with milliseconds, over a century of time zone changes. */
export const arbitraryDate = fc.date({
  min: new Date("1945-01-01T00:00:00Z"),
  max: new Date("2099-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});

const arbitraryDay = arbitraryDate.map((date) => date.toISOString().slice(0, 10));

const arbitraryDegrees = (limit: number) =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((millionths) => millionths / 1e6);

const arbitraryPoint = fc.record({ latitude: arbitraryDegrees(90), longitude: arbitraryDegrees(180) });

const arbitraryLocation: fc.Arbitrary<LocationRecord> = fc
  .tuple(
    fc.record({ regionCode: arbitraryText(13), address: arbitraryText(500) }, { requiredKeys: [] }),
    fc.option(arbitraryPoint, { nil: {} }),
  )
  .map(([words, point]) => ({ ...words, ...point }));

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const arbitraryNotThere: fc.Arbitrary<NationalRecord> = fc.record(
  {
    state: fc.constantFrom("manual", "pending", "sending", "unknown", "refused"),
    trackingId: fc.constant(null),
    url: fc.constant(null),
    ministryStatus: fc.constant(null),
    forwardedAt: fc.constant(null),
    checkedAt: fc.constant(null),
  } as const,
  { noNullPrototype: true },
);

const arbitraryForwarded: fc.Arbitrary<NationalRecord> = fc.record(
  {
    state: fc.constant("forwarded"),
    trackingId: orNull(arbitraryText(32)),
    url: orNull(arbitraryText(500)),
    ministryStatus: orNull(arbitraryText(120)),
    forwardedAt: arbitraryDate,
    checkedAt: arbitraryDate,
  } as const,
  { noNullPrototype: true },
);

/** Any report that satisfies the constraints of the tables. */
export const arbitraryReport: fc.Arbitrary<ReportRecord> = fc
  .record({
    matter: fc.oneof(
      fc.record({ classification: fc.constant("complaint"), needsExamination: fc.boolean() } as const),
      fc.record({
        classification: fc.constantFrom("aspiration", "information_request"),
        needsExamination: fc.constant(false),
      } as const),
    ),
    title: arbitraryText(150),
    body: arbitraryText(2000),
    occurredOn: fc.option(arbitraryDay),
    location: arbitraryLocation,
    categoryId: orNull(arbitraryText()),
    original: orNull(arbitraryText()),
    chosenAgencyId: orNull(arbitraryText()),
    anonymous: fc.boolean(),
    confidential: fc.boolean(),
    notice: orNull(
      fc.record({ version: arbitraryText(64), seenAt: arbitraryText(64) }, { noNullPrototype: true }),
    ),
    state: fc.oneof(
      fc.record({
        status: fc.constantFrom("submitted", "assigned", "answered"),
      } as const),
      fc.record({
        status: fc.constant("in_progress"),
        promise: orNull(fc.record({ date: arbitraryDay, madeAt: arbitraryDate }, { noNullPrototype: true })),
      } as const),
      fc.record({
        status: fc.constant("awaiting_reporter"),
        pausedStatus: fc.constantFrom("submitted", "assigned", "in_progress"),
        pausedDays: fc.integer({ min: 1, max: 60 }),
      } as const),
      fc.record({ status: fc.constant("closed"), endedAt: arbitraryDate } as const),
      fc.record({
        status: fc.constant("archived"),
        archiveReason: fc.constantFrom("incomplete", "not_public_service", "abusive", "withdrawn"),
        endedAt: arbitraryDate,
      } as const),
    ),
    erasureRequestedAt: orNull(arbitraryDate),
    transferCount: fc.nat(1000),
    contestCount: fc.nat(1000),
    duplicateCount: fc.nat(1000),
    rating: orNull(fc.integer({ min: 1, max: 5 })),
    national: orNull(fc.oneof(arbitraryNotThere, arbitraryForwarded)),
    pingPong: fc.boolean(),
    times: fc.tuple(arbitraryDate, arbitraryDate),
    holder: fc.oneof(
      fc.record({
        responsibleAgencyId: arbitraryText(),
        custodianAgencyId: fc.constant(null),
        unitId: orNull(fc.uuid()),
        officerId: orNull(fc.uuid()),
        verifiedAt: orNull(arbitraryDate),
      }),
      fc.record({
        responsibleAgencyId: fc.constant(null),
        custodianAgencyId: orNull(arbitraryText()),
        unitId: fc.constant(null),
        officerId: fc.constant(null),
        verifiedAt: fc.constant(null),
      }),
    ),
    deadline: orNull(
      fc.record({
        dueAt: arbitraryDate,
        dueFrom: arbitraryDate,
        dueStage: fc.constantFrom("agency_verification", "answer"),
        actsAt: orNull(arbitraryDate),
        warnedAt: orNull(arbitraryDate),
      }),
    ),
    missed: fc.oneof(
      fc.constant({ overdueSince: null, escalation: 0 }),
      fc.record({ overdueSince: arbitraryDate, escalation: fc.constantFrom(1, 2) }),
    ),
  } as const)
  .map(({ times: [one, other], holder, deadline, state, missed, matter, ...fields }) => ({
    ...sampleReport(),
    ...fields,
    ...matter,
    ...state,
    ...missed,
    ...holder,
    ...(deadline ?? { dueAt: null, dueStage: null, dueFrom: null, actsAt: null }),
    submittedAt: new Date(Math.min(one.getTime(), other.getTime())),
    updatedAt: new Date(Math.max(one.getTime(), other.getTime())),
    id: randomUUID(),
  }));
