import type { ChannelContext } from "../context.ts";
import type { LocationRecord, ReportRecord, TimelineRecord } from "../report/store.ts";
import type { Transaction } from "../store.ts";
import { type Happening, recordChange } from "../transitions/record-change.ts";
import type { ErasureRecord } from "./erasure-journal.ts";

/** Who erases: the reporter who asks, or the channel that was asked or whose time is over. */
type Eraser = Pick<Happening, "actorKind">["actorKind"] & ("reporter" | "channel");

// On a timeline, words are in Indonesian.
const told = {
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
} as const;

/** Waits for a report since ever: `dropExpired` takes it away, also when this process is killed before it does so itself. */
const longAgo = new Date(0);

/** The report as it is, one version later. The state of its life stays. */
const restated = (
  { clock }: ChannelContext,
  report: ReportRecord,
  changes: Partial<ReportRecord>,
): ReportRecord => ({
  ...report,
  ...changes,
  // A clock that was set back must not put an entry before the one it follows.
  updatedAt: new Date(Math.max(clock.now().getTime(), report.updatedAt.getTime())),
  version: report.version + 1,
});

const regionOnly = ({ regionCode }: LocationRecord): LocationRecord =>
  regionCode === undefined ? {} : { regionCode };

const tombstoneOf = (report: ReportRecord, at: Date): ErasureRecord => {
  const { id: reportId, status, archiveReason, endedAt } = report;
  if (!endedAt || (status !== "closed" && status !== "archived"))
    throw new Error("Only a report that has ended is erased whole.");
  return { reportId, at, erased: "all", status, archiveReason, endedAt };
};

/** What an erasure made: its entry, and the files that nobody has any more (`removeFiles`). */
export interface Erased {
  entry: TimelineRecord;
  fileIds: string[];
}

/**
 * Erases what is personal in an ended report: identity, the reasons for which it was
 * read, words of title, body, place, timeline and notes, and files. What stays is the
 * tombstone: number, kind, category, region, states, agencies, times, and that and why it was erased. The chain of the history holds, as
 * it is made over hashes of the words (`history.ts`). What the reporter asked for is noted in the journal before it is done: noted, it is
 * done in the end, whatever database comes back. Under the report's lock.
 * @param noted It is in the journal already.
 * @param again It was done before, and a backup has undone it.
 */
export const eraseReport = async (
  context: ChannelContext,
  transaction: Transaction,
  report: ReportRecord,
  {
    by,
    requested,
    noted = false,
    again = false,
  }: { by: Eraser; requested: boolean; noted?: boolean; again?: boolean },
): Promise<Erased> => {
  const { id, location, erasureRequestedAt } = report;
  const now = context.clock.now();
  if (requested && !noted) await context.erasures.note(tombstoneOf(report, now));
  await transaction.deleteIdentity(id);
  await transaction.eraseIdentityAccessReasons(id);
  await transaction.deleteMail(id);
  const fileIds = await transaction.releaseAttachments(id, longAgo);
  const next = restated(context, report, {
    title: "",
    body: "",
    location: regionOnly(location),
    anonymous: true,
    releasedAt: null,
    erasedAt: now,
    ...(requested && { erasureRequestedAt: erasureRequestedAt ?? now }),
  });
  const entry = await recordChange(context, transaction, next, {
    kind: "erased",
    actorKind: by,
    actorAgencyId: null,
    message: again ? told.again : requested ? told.requested : told.retention,
  });
  await transaction.eraseWords(id, entry.version);
  return { entry, fileIds };
};

/**
 * Erases the identity of an open report whose reporter asks for it, and the reasons for which it was read. The
 * timeline says so also when no identity was given. Under the report's lock.
 * @param noted It is in the journal already.
 * @param again It was done before, and a backup has undone it.
 */
export const eraseAskedIdentity = async (
  context: ChannelContext,
  transaction: Transaction,
  report: ReportRecord,
  { noted = false, again = false }: { noted?: boolean; again?: boolean } = {},
): Promise<Erased> => {
  const now = context.clock.now();
  if (!noted) await context.erasures.note({ reportId: report.id, at: now, erased: "identity" });
  await transaction.deleteIdentity(report.id);
  await transaction.eraseIdentityAccessReasons(report.id);
  await transaction.deleteMail(report.id);
  const next = restated(context, report, {
    anonymous: true,
    // Its words stay for who has to answer them, and for nobody else.
    releasedAt: null,
    erasureRequestedAt: now,
  });
  const entry = await recordChange(context, transaction, next, {
    kind: "identity_erased",
    actorKind: noted ? "channel" : "reporter",
    actorAgencyId: null,
    message: again ? told.identityAgain : told.identityRequested,
  });
  return { entry, fileIds: [] };
};

/** Erases the identity alone and the reasons for which it was read, if there is one. Under the report's lock. */
export const eraseOldIdentity = async (
  context: ChannelContext,
  transaction: Transaction,
  report: ReportRecord,
): Promise<Erased | undefined> => {
  if (!(await transaction.deleteIdentity(report.id))) return undefined;
  await transaction.eraseIdentityAccessReasons(report.id);
  await transaction.deleteMail(report.id);
  const entry = await recordChange(context, transaction, restated(context, report, { anonymous: true }), {
    kind: "identity_erased",
    actorKind: "channel",
    actorAgencyId: null,
    message: told.identityRetention,
  });
  return { entry, fileIds: [] };
};

/** Erases the files alone, if there are any still. Under the report's lock. */
export const eraseOldFiles = async (
  context: ChannelContext,
  transaction: Transaction,
  report: ReportRecord,
): Promise<Erased | undefined> => {
  const fileIds = await transaction.releaseAttachments(report.id, longAgo);
  if (fileIds.length === 0) return undefined;
  const entry = await recordChange(context, transaction, restated(context, report, {}), {
    kind: "files_erased",
    actorKind: "channel",
    actorAgencyId: null,
    message: told.filesRetention,
  });
  return { entry, fileIds };
};

/** Removes the bytes of erased files, after the transaction. Those that it cannot remove are left to `dropExpired`. */
export const removeFiles = async (
  { blobs, store }: ChannelContext,
  fileIds: readonly string[],
): Promise<void> => {
  for (const id of fileIds) {
    try {
      // The row last: without it nobody would know of a file that is left.
      await blobs.delete(id);
      await store.deleteWaitingAttachment(id);
    } catch {
      // The erasure stands; the file is out of reach already, and `dropExpired` tries again.
    }
  }
};
