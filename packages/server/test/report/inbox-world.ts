import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { type InboxQuery, inboxPosition, type ReportRecord, type Store } from "@lapor/channel/store";
import fc from "fast-check";
import { sampleEntry } from "../support/record-samples.ts";

const minute = 60_000;
const noon = Date.parse("2026-12-01T05:00:00Z");
export const dueIn = (minutes: number): Date => new Date(noon + minutes * minute);
export const newAgency = (): string => `agency ${randomUUID()}`;

/** Changes a report as an action does: writes the next version with its entry. */
export const change = (store: Store, id: string, changes: Partial<ReportRecord>): Promise<void> =>
  store.transaction(async (transaction) => {
    const present = await transaction.lockReport(id);
    assert.ok(present);
    const next = { ...present, ...changes, version: present.version + 1 };
    assert.equal(await transaction.updateReport(next), true);
    await transaction.insertTimeline(sampleEntry(next, { kind: "transferred" }));
  });

/** Reads all pages of an inbox. As in the channel, they show the state at the time of the first page. */
export async function walk(
  store: Store,
  query: InboxQuery,
  betweenPages: () => Promise<void> = async () => {},
): Promise<ReportRecord[]> {
  const all: ReportRecord[] = [];
  for (let unchangedSince: string | undefined; ; ) {
    const last = all.at(-1);
    const from =
      last && unchangedSince !== undefined ? { after: inboxPosition(last, query.sort), unchangedSince } : {};
    const { reports, moment } = await store.listInbox({ ...query, ...from });
    unchangedSince ??= moment;
    all.push(...reports);
    if (reports.length < query.limit) return all;
    await betweenPages();
  }
}

export const idsOf = (reports: readonly ReportRecord[]): string[] => reports.map(({ id }) => id);

/** A write between two pages. */
type Write = { kind: "put off" | "brought forward" | "moved" | "new"; which: number; minutes: number };
export const write: fc.Arbitrary<Write> = fc.record({
  kind: fc.constantFrom("put off", "brought forward", "moved", "new"),
  which: fc.nat(99),
  minutes: fc.integer({ min: 1, max: 60 }),
});

export const statuses = ["submitted", "in_progress", "answered", "closed"] as const;

/** A report of one of three holders. Each value that a filter compares is equally likely. */
export const anyReport = fc
  .record({
    holder: fc.nat(2),
    status: fc.constantFrom(...statuses),
    minutes: fc.option(fc.nat(10)),
    submitted: fc.nat(5),
    updated: fc.nat(5),
    contestCount: fc.nat(1),
    escalation: fc.constantFrom(0 as const, 2 as const),
    classification: fc.constantFrom("complaint" as const, "aspiration" as const),
    title: fc.constantFrom("Jalan rusak", "Lampu padam"),
  })
  .map(({ minutes, submitted, updated, ...fields }) => ({
    ...fields,
    submittedAt: dueIn(submitted - 60),
    updatedAt: dueIn(updated),
    dueAt: minutes === null ? null : dueIn(minutes),
    dueStage: minutes === null ? null : ("answer" as const),
    overdueSince: fields.escalation === 0 ? null : dueIn(0),
    endedAt: fields.status === "closed" ? dueIn(0) : null,
  }));
