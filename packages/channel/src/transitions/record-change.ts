import { headOf, historyStart, linkEntry, type NewEntry } from "../life-cycle/history.ts";
import { DomainError } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import type { System } from "../records/ports.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import type { ReportTransaction } from "../report/store.ts";
import type { SupportTransaction } from "../supports/store.ts";
import type { ChangeFollower, FollowerTransaction } from "./change-follower.ts";

export interface ChangeContext extends Pick<System, "clock" | "random" | "hashing"> {
  /** Called in this order after each change. */
  followers: readonly ChangeFollower[];
}

export type ChangeTransaction = ReportTransaction & SupportTransaction & FollowerTransaction;

/** The content of a timeline entry, apart from the report's state. */
export type Happening = Pick<NewEntry, "kind" | "actorKind" | "actorAgencyId"> &
  Partial<Pick<NewEntry, "institution" | "actorReference" | "officerId" | "message" | "pingPong" | "rating">>;

const entryOf = (context: ChangeContext, report: ReportRecord, happening: Happening): NewEntry => ({
  institution: null,
  actorReference: null,
  officerId: null,
  message: null,
  pingPong: false,
  rating: null,
  ...happening,
  id: createUuid(context),
  reportId: report.id,
  version: report.version,
  at: report.updatedAt,
  status: report.status,
  responsibleAgencyId: report.responsibleAgencyId,
  custodianAgencyId: report.custodianAgencyId,
});

/**
 * Writes a changed report with its timeline entry and the consequences of the change, all in one transaction.
 * Every change to a report goes through this function. Throws `precondition_failed` when another transaction
 * changed the report in the meantime.
 */
export async function recordChange(
  context: ChangeContext,
  transaction: ChangeTransaction,
  report: ReportRecord,
  happening: Happening,
): Promise<TimelineRecord> {
  const { random, hashing } = context;
  const draft = entryOf(context, report, happening);
  // If the last entry was removed, the history starts again here. The report can still be changed, and
  // `verifyHistory` reports the gap.
  const previous =
    (await transaction.findEntryHash(report.id, report.version - 1)) ?? (await historyStart(report, hashing));
  const entry = await linkEntry(previous, draft, random, hashing);
  if (!(await transaction.updateReport({ ...report, historyHead: headOf(entry) })))
    throw new DomainError("precondition_failed");
  await transaction.insertTimeline(entry);
  if (entry.kind === "answered") await transaction.clearNotSolved(report.id);
  for (const follow of context.followers) await follow(transaction, report, entry);
  return entry;
}

/**
 * Writes a new report with the first entry of its history. The transaction fails with `TrackingIdTaken` when
 * the tracking ID is already taken.
 */
export async function recordSubmission(
  context: ChangeContext,
  transaction: ChangeTransaction,
  report: ReportRecord,
): Promise<TimelineRecord> {
  const draft = entryOf(context, report, { kind: "submitted", actorKind: "reporter", actorAgencyId: null });
  const { random, hashing } = context;
  const entry = await linkEntry(await historyStart(report, hashing), draft, random, hashing);
  await transaction.insertReport({ ...report, historyHead: headOf(entry) });
  await transaction.insertTimeline(entry);
  for (const follow of context.followers) await follow(transaction, report, entry);
  return entry;
}
