import type { MergeReport } from "@lapor/openapi";
import { longAgo } from "../erasure/erase-report.ts";
import { joinedText } from "../life-cycle/clock-texts.ts";
import { advance, permit } from "../life-cycle/life-cycle.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError, requireVersion, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import type { ReportRecord } from "../records/report.ts";
import { accessOf, isGranted, keeperOf } from "../report/report-access.ts";
import type { ReportStore, ReportTransaction } from "../report/store.ts";
import { readTrackingId } from "../report/tracking-id.ts";
import { recordChange } from "../transitions/record-change.ts";
import {
  type ActionResult,
  type ActionTarget,
  type OfficerActionContext,
  officerOf,
  openForOfficer,
  takeAction,
} from "./officer-action.ts";

const sameReport: Text = {
  id: "Laporan tidak dapat digabungkan dengan dirinya sendiri.",
  en: "A report cannot be merged into itself.",
};
const otherParty: Text = {
  id: "Laporan yang dipertahankan ditangani pihak lain; keduanya harus ada pada pihak yang sama.",
  en: "Another party has the report to keep. Both reports must be with the same party.",
};
const keptIsConfidential: Text = {
  id: "Laporan yang dipertahankan bersifat rahasia: pelapor lain tidak boleh membaca jawabannya. Pertahankan laporan yang tidak rahasia.",
  en: "The report to keep is confidential, so no other reporter may read its answer. Keep a report that is not confidential.",
};
const keptIsOver: Text = {
  id: "Laporan yang dipertahankan sudah dijawab atau sudah berakhir. Pilih laporan yang masih menunggu jawaban.",
  en: "The report to keep has been answered or has ended. Choose one that is not answered yet.",
};

/** The default message to the reporter. Timeline messages are in Indonesian. */
const mergedMessage =
  "Laporan Anda digabungkan dengan laporan lain tentang hal yang sama. Perkembangannya tetap dapat Anda ikuti di sini.";

/** Returns the report to keep, or undefined if it does not exist or the officer must not know about it. */
async function findKept(
  { store }: { store: ReportStore },
  { principal }: Caller,
  typed: string,
): Promise<ReportRecord | undefined> {
  const trackingId = readTrackingId(typed);
  const file = trackingId === undefined ? undefined : await store.findReport({ trackingId });
  return file && isGranted(accessOf(file.report, file.departures, principal)) ? file.report : undefined;
}

/**
 * Locks both reports in a fixed order, so two officers who merge them in opposite directions do not deadlock.
 */
async function lockBoth(transaction: ReportTransaction, ids: readonly string[]): Promise<ReportRecord[]> {
  const locked = new Map<string, ReportRecord | undefined>();
  for (const id of [...ids].sort()) locked.set(id, await transaction.lockReport(id));
  return ids.flatMap((id) => locked.get(id) ?? []);
}

function validateKept(duplicate: ReportRecord, kept: ReportRecord): void {
  const refuseWith = (detail: Text) => {
    throw new DomainError("invalid_transition", { detail });
  };
  if (kept.id === duplicate.id) refuseWith(sameReport);
  if (keeperOf(kept) !== keeperOf(duplicate)) refuseWith(otherParty);
  if (kept.confidential) refuseWith(keptIsConfidential);
  // The table has no transition for these states either, but the error of this check is clearer.
  if (["answered", "closed", "archived"].includes(kept.status)) refuseWith(keptIsOver);
}

/**
 * Penggabungan. Ends the report as a duplicate. Its reporter and its supporters follow the kept report, which
 * takes over the duplicate's deadline and escalation. The kept report's reporter learns only that another
 * report has joined. Throws `invalid_transition`, with the reason, when the other report cannot be kept.
 */
export async function mergeReport(
  context: OfficerActionContext,
  caller: Caller,
  target: ActionTarget,
  input: MergeReport,
): Promise<ActionResult> {
  const { intoTrackingId, message = mergedMessage } = input;
  const { principal } = caller;
  const { policy, clock } = context;
  const seen = (await openForOfficer(context, caller, target.trackingId)).report;
  const found = await findKept(context, caller, intoTrackingId);
  const requested = { action: "mergeReport" as const, target, reportId: seen.id, content: input };
  return takeAction(context, caller, requested, async (transaction) => {
    const [duplicate, kept] = await lockBoth(transaction, [seen.id, ...(found ? [found.id] : [])]);
    if (!duplicate) throw new DomainError("report_not_found");
    // Both reports get the same time, which is not earlier than the last entry of either report.
    const times = [clock.now(), duplicate.updatedAt, kept?.updatedAt ?? duplicate.updatedAt];
    const now = new Date(Math.max(...times.map((time) => time.getTime())));
    const rowFor = (report: ReportRecord, variant: string, beforeAction?: () => void) =>
      permit({ report, policy, now }, { action: "mergeReport", variant }, principal, beforeAction)[0];
    const row = rowFor(duplicate, "duplicate", () => requireVersion(duplicate, target.version));
    if (!kept) return throwIfInvalid([{ pointer: "#/intoTrackingId", code: "not_found" }]);
    validateKept(duplicate, kept);
    const keptRow = rowFor(kept, "kept");
    if (!row || !keptRow) throw new DomainError("invalid_transition");
    const merged = { archiveReason: "duplicate" as const, mergedIntoId: kept.id };
    await recordChange(context, transaction, advance(policy, duplicate, row, { changes: merged }, now), {
      kind: row.kind,
      ...officerOf(caller),
      message,
    });
    await transaction.moveSupports(duplicate.id, kept.id, longAgo);
    const changes = { duplicateCount: kept.duplicateCount + 1 + duplicate.duplicateCount };
    const next = advance(policy, kept, keptRow, { changes, joined: duplicate }, now);
    await recordChange(context, transaction, next, {
      kind: keptRow.kind,
      ...officerOf(caller),
      message: joinedText(kept, next) ?? null,
    });
  });
}
