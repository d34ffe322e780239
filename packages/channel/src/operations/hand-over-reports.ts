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

export type HandOverContext = ChangeContext & { store: Transactions<HandOverTransaction> };

const batchSize = 50;

type Actor = Omit<Happening, "kind">;

interface HandOver {
  officerId: string;
  /** The officer who gets the reports. Default: none, so the reports stay with their unit. */
  successorId?: string | undefined;
}

/**
 * Hands over the open reports that an officer can no longer work on. After leaving or with a read-only role,
 * these are all of the officer's reports; for a `unit_officer`, those of other units. Works in batches, so
 * repeating an interrupted request continues it.
 */
export async function handOverReports(
  context: HandOverContext,
  actor: Actor,
  handOver: HandOver,
): Promise<void> {
  const handOverOne = (transaction: HandOverTransaction) =>
    handOverBatch(context, actor, transaction, handOver);
  // A batch with fewer reports than `batchSize` may not be the last one, because reports that changed in the
  // meantime are skipped.
  while ((await context.store.transaction(handOverOne)) > 0);
}

/**
 * Removes the officer from the open reports that the officer can no longer work on, which stay with their
 * unit. Recorded in the party's name, because the officer's identity provider has set another role.
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
 * Hands over one batch, and returns its size. This is not a step of the life cycle, so the status, deadline
 * and promise stay unchanged. If the successor can no longer work on the reports, they stay with their unit.
 */
async function handOverBatch(
  context: HandOverContext,
  actor: Actor,
  transaction: HandOverTransaction,
  { officerId, successorId }: HandOver,
): Promise<number> {
  // Locks the officer, so no report is assigned to them during the hand-over.
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
