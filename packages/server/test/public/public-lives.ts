import type { NationalRecord, ReleasedPhotoRecord, ReportRecord, Store } from "@lapor/channel/store";
import { publicCopyOf } from "@lapor/channel/testing";
import fc from "fast-check";
import { arbitraryText } from "../store/arbitrary-records.ts";
import { sampleEntry, sampleReport } from "../support/record-samples.ts";

const words =
  "jalan berlubang diperbaiki perbaikan lampu padam sampah diangkut mengangkut selokan banjir yang".split(
    " ",
  );
/** A few words from reports, or any text. */
export const arbitraryWords = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: arbitraryText(12) },
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((chosen) => chosen.join(" "));

const toDegrees = (millionths: number): number => millionths / 1e6;

const day = (index: number): Date => new Date(Date.UTC(2026, 9, 1, 16 + 6 * index));

const score = fc.constantFrom(1, 2, 3, 4 as const);

/**
 * The life of a report before the public reads it: its properties, its release, its later steps, and whether
 * the release is retracted.
 */
export const arbitraryLife = fc.record({
  title: arbitraryWords,
  body: arbitraryWords,
  redacted: fc.option(arbitraryWords, { nil: undefined }),
  answer: fc.option(arbitraryText(), { nil: undefined }),
  submittedAt: fc.integer({ min: 0, max: 400 }).map(day),
  regionCode: fc.constantFrom(undefined, "32", "32.73", "32.73.01", "32.73.01.1001", "32.74", "33.74"),
  point: fc.option(
    fc.record({
      latitude: fc.integer({ min: -11e6, max: 6e6 }).map(toDegrees),
      longitude: fc.integer({ min: 95e6, max: 141e6 }).map(toDegrees),
    }),
    { nil: {} },
  ),
  categoryId: fc.constantFrom(null, "jalan", "sampah"),
  classification: fc.constantFrom("complaint", "aspiration" as const),
  responsibleAgencyId: fc.constantFrom(null, "a", "b"),
  movesTo: fc.constantFrom(null, "a", "b"),
  confidential: fc.boolean(),
  transferCount: fc.nat(2),
  contestCount: fc.nat(1),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  survey: fc.option(fc.record({ time: score, conduct: score, complaintHandling: score })),
  verifiedAfter: fc.option(fc.nat(20), { nil: undefined }),
  released: fc.boolean(),
  supports: fc.nat(3).map((steps) => 5 * steps),
  end: fc.constantFrom("open", "closed", "withdrawn", "retracted", "again" as const),
  answeredAfter: fc.option(fc.nat(40), { nil: undefined }),
  late: fc.boolean(),
});
type Life = typeof arbitraryLife extends fc.Arbitrary<infer Value> ? Value : never;

const hours = (at: Date, count: number): Date => new Date(at.getTime() + count * 3_600_000);

function ended(life: Life, report: ReportRecord): Partial<ReportRecord> {
  const endedAt = hours(report.updatedAt, 30);
  if (life.end === "closed") return { status: "closed", endedAt, updatedAt: endedAt };
  if (life.end === "withdrawn")
    return { status: "archived", archiveReason: "withdrawn", endedAt, updatedAt: endedAt, releasedAt: null };
  return life.end === "retracted" ? { releasedAt: null } : { status: "in_progress" };
}

const forwardedAt = (at: Date): NationalRecord => ({
  state: "forwarded",
  trackingId: "9812345",
  url: null,
  ministryStatus: null,
  forwardedAt: at,
  checkedAt: at,
});

/** Creates a life's records. Called once per life, so that every store gets the same records. */
export function recordsOf(life: Life) {
  const {
    title,
    body,
    submittedAt,
    regionCode,
    point,
    categoryId,
    classification,
    confidential,
    transferCount,
    contestCount,
    rating,
  } = life;
  const location = { ...(regionCode !== undefined && { regionCode }), ...point };
  const state = {
    responsibleAgencyId: life.responsibleAgencyId,
    updatedAt: submittedAt,
    dueAt: null,
    dueStage: null,
  };
  const fields = {
    title,
    body,
    submittedAt,
    location,
    categoryId,
    classification,
    confidential,
    transferCount,
    contestCount,
    rating,
    national: transferCount === 2 ? forwardedAt(submittedAt) : null,
  };
  const report = sampleReport({ ...fields, ...state });
  const entry = sampleEntry(report);
  const answer = sampleEntry(report, {
    version: 2,
    kind: "answered",
    at: hours(submittedAt, life.answeredAfter ?? 0),
  });
  const overdue = sampleEntry(report, { version: 3, kind: "overdue", at: hours(submittedAt, 9) });
  const verified = sampleEntry(report, {
    version: 4,
    kind: "verified",
    at: hours(submittedAt, life.verifiedAfter ?? 0),
  });
  const isReleased = life.released && !confidential;
  const released = { ...report, version: 2, releasedAt: isReleased ? submittedAt : null };
  const text = {
    title: life.redacted ?? title,
    body,
    answers: life.answer ? [{ entryId: answer.id, message: life.answer }] : [],
    photos: life.answer ? [samplePhoto("reporter", entry.id), samplePhoto("agency", answer.id)] : [],
  };
  const moved = { ...released, version: 3, responsibleAgencyId: life.movesTo };
  const last = { ...moved, ...ended(life, moved), version: 4 };
  const again = life.end === "again" && isReleased ? { ...last, version: 5 } : undefined;
  const survey = life.survey && {
    ...{ reportId: report.id, agencyId: life.responsibleAgencyId ?? "c", unitId: null },
    ...{ at: hours(submittedAt, 50), answers: life.survey },
  };
  return { survey, life, report, entry, answer, overdue, verified, released, text, moved, last, again };
}

const samplePhoto = (from: ReleasedPhotoRecord["from"], id: string): ReleasedPhotoRecord => ({
  ...{ id, from, mediaType: "image/jpeg" },
  ...{ bytes: 123_456, width: 1600, height: 1200 },
});

export async function live(store: Store, made: ReturnType<typeof recordsOf>): Promise<void> {
  const { survey, life, report, entry, answer, overdue, verified, released, text, moved, last, again } = made;
  await store.transaction(async (transaction) => {
    await transaction.insertReport(report);
    await transaction.insertTimeline(entry);
    if (life.answeredAfter !== undefined) await transaction.insertTimeline(answer);
    if (life.late) await transaction.insertTimeline(overdue);
    if (life.verifiedAfter !== undefined) await transaction.insertTimeline(verified);
    await transaction.updateReport(released);
    const copy = { ...publicCopyOf(released, text), supports: life.supports };
    if (released.releasedAt) await transaction.release(released, copy);
    await transaction.updateReport(moved);
    await transaction.updateReport(last);
    if (survey) await transaction.put("surveys", survey);
    if (!again) return;
    await transaction.updateReport(again);
    await transaction.release(again, publicCopyOf(again, { ...text, title: "sampah baru" }));
  });
}
