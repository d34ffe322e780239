import type { MailTransaction } from "../mail/store.ts";
import type { PrivacyTransaction } from "../privacy/store.ts";
import type { PublicTransaction } from "../public/store.ts";
import type { System } from "../records/ports.ts";
import { type NationalRecord, type ReportRecord, type TimelineRecord, unlinked } from "../records/report.ts";
import { emptiedWords, mayBeThere } from "../report/report-access.ts";
import type { ReportStore } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import type { SupportTransaction } from "../supports/store.ts";
import {
  type ChangeContext,
  type ChangeTransaction,
  type Happening,
  recordChange,
} from "../transitions/record-change.ts";
import type { ErasureJournal, ErasureRecord } from "./erasure-journal.ts";

export type ErasureTransaction = ChangeTransaction & MailTransaction & PrivacyTransaction & PublicTransaction;

/**
 * The actor of an erasure: the reporter, or the channel (after a request, or at the end of the retention
 * period).
 */
type Eraser = Pick<Happening, "actorKind">["actorKind"] & ("reporter" | "channel");

const messages = {
  requested: "Atas permintaan pelapor, identitas, isi laporan, dan lampiran dihapus.",
  retention: "Masa simpan sudah lewat: identitas, isi laporan, dan lampiran dihapus.",
  identityRequested:
    "Atas permintaan pelapor, identitasnya dihapus. Laporan tetap ditangani tanpa nama; isi dan lampirannya dihapus setelah laporan berakhir.",
  identityRetention: "Masa simpan identitas sudah lewat: identitas pelapor dihapus.",
  filesRetention: "Masa simpan lampiran sudah lewat: lampiran dihapus.",
  again:
    "Data kanal dipulihkan dari cadangan. Identitas, isi laporan, dan lampiran, yang sudah dihapus atas permintaan pelapor, dihapus lagi.",
  identityAgain:
    "Data kanal dipulihkan dari cadangan. Identitas, yang sudah dihapus atas permintaan pelapor, dihapus lagi. Isi dan lampirannya dihapus setelah laporan berakhir.",
  copy: "Salinan di SP4N-LAPOR! tidak ikut terhapus; penghapusannya diminta di sana.",
} as const;

/**
 * The upload time given to released files. It is far in the past, so `dropExpired` removes these files even
 * if this process dies first.
 */
export const longAgo: Date = new Date(0);

/** Returns the report with changes, one version later and in the same state. */
const restated = (
  { clock }: Pick<System, "clock">,
  report: ReportRecord,
  changes: Partial<ReportRecord>,
): ReportRecord => ({
  ...report,
  ...changes,
  // Even after a clock is set back, an entry must not be older than its predecessor.
  updatedAt: new Date(Math.max(clock.now().getTime(), report.updatedAt.getTime())),
  version: report.version + 1,
});

/**
 * Removes the number, URL and status, because they lead to the same text in SP4N-LAPOR!, where the channel
 * cannot erase it. The fact and the time of forwarding remain.
 */
const withoutNumber = (national: NationalRecord | null): NationalRecord | null =>
  national?.state === "forwarded" ? { ...national, trackingId: null, url: null, ministryStatus: null } : null;

function tombstoneOf(report: ReportRecord, at: Date): ErasureRecord {
  const { id: reportId, status, archiveReason, endedAt } = report;
  if (!endedAt || (status !== "closed" && status !== "archived"))
    throw new Error("Only a report that has ended is erased whole.");
  return { reportId, at, erased: "all", status, archiveReason, endedAt };
}

/** The result of an erasure: its timeline entry, and the files to remove (`removeFiles`). */
export interface Erased {
  entry: TimelineRecord;
  fileIds: string[];
}

/**
 * Erases all personal data in a closed report: the identity, the reasons for identity accesses, the text
 * (title, body, place, timeline and notes), the number in SP4N-LAPOR!, supporters' addresses and messages,
 * and the files. A tombstone remains: number, kind, category, region, states, agencies, times, and the fact
 * and reason of the erasure. The history stays valid, because its chain covers hashes of the text
 * (`history.ts`). An erasure that the reporter requested is first recorded in the journal, so it survives a
 * restored backup. The caller must hold the report's lock.
 * @param noted Whether the journal already contains the erasure.
 * @param again Whether the erasure was done before and undone by a restored backup.
 */
export async function eraseReport(
  context: ChangeContext & { erasures: ErasureJournal },
  transaction: ErasureTransaction,
  report: ReportRecord,
  {
    by,
    requested,
    noted = false,
    again = false,
  }: { by: Eraser; requested: boolean; noted?: boolean; again?: boolean },
): Promise<Erased> {
  const { id, erasureRequestedAt } = report;
  const now = context.clock.now();
  if (requested && !noted) await context.erasures.note(tombstoneOf(report, now));
  await transaction.deleteIdentity(id);
  await transaction.eraseSupports(id);
  for (const kind of ["nationalMessages", "nationalComplaints", "nationalEntries"] as const)
    await transaction.remove(kind, { reportId: id });
  const fileIds = await releaseFiles(transaction, id);
  const next = restated(context, report, {
    ...emptiedWords(report),
    anonymous: true,
    national: withoutNumber(report.national),
    releasedAt: null,
    erasedAt: now,
    ...(requested && { erasureRequestedAt: erasureRequestedAt ?? now }),
  });
  const message = again ? messages.again : requested ? messages.requested : messages.retention;
  const entry = await recordChange(context, transaction, next, {
    kind: "erased",
    actorKind: by,
    actorAgencyId: null,
    message: mayBeThere(report.national) ? `${message} ${messages.copy}` : message,
  });
  await transaction.eraseWords(id, entry.version);
  return { entry, fileIds };
}

/**
 * Erases the identity of an open report at its reporter's request, and the reasons for identity accesses.
 * Adds a timeline entry even if no identity was given. The caller must hold the report's lock.
 * @param noted Whether the journal already contains the erasure.
 * @param again Whether the erasure was done before and undone by a restored backup.
 */
export async function eraseAskedIdentity(
  context: ChangeContext & { erasures: ErasureJournal },
  transaction: ChangeTransaction & MailTransaction & PrivacyTransaction,
  report: ReportRecord,
  { noted = false, again = false }: { noted?: boolean; again?: boolean } = {},
): Promise<Erased> {
  const now = context.clock.now();
  if (!noted) await context.erasures.note({ reportId: report.id, at: now, erased: "identity" });
  await transaction.deleteIdentity(report.id);
  const next = restated(context, report, {
    anonymous: true,
    // The agency still needs the text to answer, but the public does not.
    releasedAt: null,
    erasureRequestedAt: now,
  });
  const entry = await recordChange(context, transaction, next, {
    kind: "identity_erased",
    actorKind: noted ? "channel" : "reporter",
    actorAgencyId: null,
    message: again ? messages.identityAgain : messages.identityRequested,
  });
  return { entry, fileIds: [] };
}

/**
 * Erases the identity and the reasons for identity accesses, if there is an identity, and the supporters'
 * addresses and messages. The caller must hold the report's lock.
 */
export async function eraseOldIdentity(
  context: ChangeContext,
  transaction: ChangeTransaction & MailTransaction & PrivacyTransaction,
  report: ReportRecord,
): Promise<Erased | undefined> {
  await transaction.eraseSupports(report.id);
  if (!(await transaction.deleteIdentity(report.id))) return undefined;
  const entry = await recordChange(context, transaction, restated(context, report, { anonymous: true }), {
    kind: "identity_erased",
    actorKind: "channel",
    actorAgencyId: null,
    message: messages.identityRetention,
  });
  return { entry, fileIds: [] };
}

/**
 * Detaches the files of a report and its supporters from the report and from its public copy. Returns their
 * ids.
 */
async function releaseFiles(
  transaction: PrivacyTransaction & PublicTransaction & SupportTransaction,
  reportId: string,
): Promise<string[]> {
  const own = await transaction.releaseAttachments(reportId, longAgo);
  if (own.length > 0) await transaction.takeBackPhotos(reportId, own);
  return [...own, ...(await transaction.releaseSupportPhotos({ reportId, uploadedAt: longAgo }))];
}

/** Erases the files, if any. The caller must hold the report's lock. */
export async function eraseOldFiles(
  context: ChangeContext,
  transaction: ChangeTransaction & PrivacyTransaction & PublicTransaction,
  report: ReportRecord,
): Promise<Erased | undefined> {
  const fileIds = await releaseFiles(transaction, report.id);
  if (fileIds.length === 0) return undefined;
  const entry = await recordChange(context, transaction, restated(context, report, {}), {
    kind: "files_erased",
    actorKind: "channel",
    actorAgencyId: null,
    message: messages.filesRetention,
  });
  return { entry, fileIds };
}

/**
 * Removes the bytes of erased files after the transaction. `dropExpired` later removes the files whose
 * removal fails here.
 */
export async function removeFiles(
  { blobs, store }: { store: ReportStore; blobs: SealingBlobs },
  fileIds: readonly string[],
): Promise<void> {
  for (const id of fileIds) {
    try {
      // The row is deleted last, because it is the only reference to a file whose removal failed.
      await blobs.delete(id);
      await store.remove("attachments", { id, ...unlinked });
    } catch {
      // The file is already unreachable, and `dropExpired` retries.
    }
  }
}
