import { isWorking } from "../officers/principal.ts";
import type { OfficerTransaction } from "../officers/store.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Transactions } from "../records/ports.ts";
import {
  type ChangeContext,
  type ChangeTransaction,
  type Happening,
  recordChange,
} from "../transitions/record-change.ts";

type HandOverTransaction = ChangeTransaction & OfficerTransaction;

/** The dependencies for a hand-over. */
export type HandOverContext = ChangeContext & { store: Transactions<HandOverTransaction> };

/** The number of reports handed over in one transaction. */
const batchSize = 50;

/** Who performs the hand-over. */
type Actor = Omit<Happening, "kind">;

interface HandOver {
  officerId: string;
  /** Default: none, so the reports stay with their unit. */
  successorId?: string | undefined;
}

/**
 * Hands over the open reports that an officer can no longer work on: all of them after leaving or in a
 * read-only role, and those of other units for a `unit_officer`. Works in batches, so repeating an
 * interrupted request continues it.
 */
export async function handOverReports(
  context: HandOverContext,
  actor: Actor,
  handOver: HandOver,
): Promise<void> {
  const handOverOne = (transaction: HandOverTransaction) =>
    handOverBatch(context, actor, transaction, handOver);
  // An incomplete batch is not necessarily the last one: a report that changed in the meantime is missing
  // from it.
  while ((await context.store.transaction(handOverOne)) > 0);
}

/**
 * Leaves the open reports that an officer can no longer work on with their unit. Runs in the party's name,
 * because the officer's identity provider has set another role.
 */
export const releaseReports = (
  context: HandOverContext,
  { id: officerId, agencyId }: Pick<OfficerRecord, "id" | "agencyId">,
): Promise<void> =>
  handOverReports(
    context,
    { actorKind: agencyId === null ? "national_triage" : "agency", actorAgencyId: agencyId },
    { officerId },
  );

/**
 * Hands over one batch. This is not a step of the life cycle: status, deadline and promise stay unchanged. If
 * the successor can no longer work on the reports, they stay with their unit.
 */
async function handOverBatch(
  context: HandOverContext,
  actor: Actor,
  transaction: HandOverTransaction,
  { officerId, successorId }: HandOver,
): Promise<number> {
  // Locked, so no report is assigned to the officer during the hand-over.
  const holder = await transaction.lockOfficer(officerId);
  const works = holder?.state === "active" && isWorking(holder);
  if (works && holder.role !== "unit_officer") return 0;
  const named = successorId === undefined ? undefined : await transaction.lockOfficer(successorId);
  const successor = named?.state === "active" && isWorking(named) ? named : undefined;
  const reports = await transaction.lockReportsOf(officerId, {
    ...(works && holder.unitId !== null && { exceptUnitId: holder.unitId }),
    limit: batchSize,
  });
  const now = context.clock.now();
  for (const report of reports) {
    const next = {
      ...report,
      unitId: successor ? successor.unitId : report.unitId,
      officerId: successor ? successor.id : null,
      version: report.version + 1,
      updatedAt: new Date(Math.max(now.getTime(), report.updatedAt.getTime())),
    };
    await recordChange(context, transaction, next, { kind: "assigned", ...actor });
  }
  return reports.length;
}
