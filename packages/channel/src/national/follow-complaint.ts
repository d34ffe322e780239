import { nationalRow } from "../life-cycle/life-cycle.ts";
import type { FollowedComplaint } from "../records/national.ts";
import type { Transactions } from "../records/ports.ts";
import type { NationalRecord, ReportFile, ReportRecord } from "../records/report.ts";
import type { ReportStore, ReportTransaction } from "../report/store.ts";
import { applyNationalAction } from "../transitions/apply-national-action.ts";
import type { ChangeContext, ChangeTransaction } from "../transitions/record-change.ts";
import type { NationalEntry, NationalUpdate } from "./bridge.ts";
import { type FileContext, type FileReading, storeNationalFiles } from "./national-files.ts";
import { readAt } from "./read-interval.ts";
import { replyText } from "./send-message.ts";
import type { NationalStore, NationalTransaction } from "./store.ts";

export type FollowContext = ChangeContext &
  FileContext & {
    store: NationalStore & ReportStore & Transactions<ChangeTransaction & NationalTransaction>;
    /** Removes the content of files that were stored but are not used. */
    removeFiles(fileIds: readonly string[]): Promise<void>;
  };

const wordsOf = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Returns whether an entry in SP4N-LAPOR! is a message that this channel sent, which is already in the
 * timeline.
 */
const isEcho = ({ text }: NationalEntry, { timeline }: ReportFile): boolean =>
  text !== "" && timeline.some((entry) => wordsOf(replyText(entry)) === wordsOf(text));

/** Returns an entry's text, with the names of the files that could not be copied. */
function messageOf({ text }: NationalEntry, lost: readonly string[]): string | null {
  const note = lost.length > 0 ? `Lampiran yang tidak dapat disalin ke sini: ${lost.join(", ")}.` : "";
  const message = [text, note].filter(Boolean).join("\n\n");
  return message === "" ? null : message;
}

/**
 * The number of failed reads after which an unreadable file is recorded only by its name. On a complaint's
 * first day, this takes 14 hours (`readAt`). Without this limit, one lost file would delay all later answers.
 */
const mostFailures = 5;

/**
 * Records one entry exactly once: the transaction of its action also records that the entry was processed.
 */
async function recordEntry(
  context: FollowContext,
  file: ReportFile,
  entry: NationalEntry,
  reading: FileReading,
): Promise<void> {
  const reportId = file.report.id;
  if (isEcho(entry, file)) {
    await context.store.transaction(async (transaction: NationalTransaction & ReportTransaction) => {
      if (await transaction.lockReport(reportId))
        await transaction.insert("nationalEntries", { reportId, entryId: entry.id });
    });
    return;
  }
  const { attachments, lost } = await storeNationalFiles(context, reportId, entry.files, reading);
  const ids = attachments.map(({ id }) => id);
  const message = messageOf(entry, lost);
  const institution = entry.author || null;
  const isRecorded = await context.store.transaction(
    async (transaction: ChangeTransaction & NationalTransaction) => {
      const report = await transaction.lockReport(reportId);
      if (!report || !(await transaction.insert("nationalEntries", { reportId, entryId: entry.id })))
        return false;
      if (message === null && ids.length === 0) return false;
      const facts = { report, policy: context.policy, now: context.clock.now() };
      const isAnswer = entry.kind === "answer" && nationalRow(facts, "relayAnswer") !== undefined;
      const applied = await applyNationalAction(context, transaction, report, {
        action: isAnswer ? "relayAnswer" : "recordNationalUpdate",
        message,
        institution,
      });
      if (applied && ids.length > 0)
        await transaction.linkAttachments(ids, {
          reportId,
          entryId: applied.entry.id,
          // No API key uploaded these files, so no key can attach them elsewhere.
          keyId: reportId,
          uploadedAfter: new Date(0),
        });
      return applied !== undefined;
    },
  );
  if (!isRecorded) await context.removeFiles(ids);
}

/**
 * Returns the number, URL and status in SP4N-LAPOR! where they are known and differ from those recorded here.
 */
function newsOf(national: NationalRecord, update: NationalUpdate): Partial<NationalRecord> | undefined {
  const { trackingId = null, url = null, status = null } = update;
  const next = {
    trackingId: trackingId ?? national.trackingId,
    url: url ?? national.url,
    ministryStatus: status ?? national.ministryStatus,
  };
  const isSame =
    next.trackingId === national.trackingId &&
    next.url === national.url &&
    next.ministryStatus === national.ministryStatus;
  return isSame ? undefined : next;
}

function newsText(before: NationalRecord, { trackingId, ministryStatus }: Partial<NationalRecord>): string {
  const number =
    trackingId && trackingId !== before.trackingId
      ? [`Nomor laporan Anda di SP4N-LAPOR!: ${trackingId}.`]
      : [];
  const status =
    ministryStatus && ministryStatus !== before.ministryStatus
      ? [`Status laporan Anda di SP4N-LAPOR!: ${ministryStatus}.`]
      : [];
  return [...number, ...status].join(" ") || "Data laporan Anda di SP4N-LAPOR! diperbarui.";
}

/** Records changes to the complaint as a whole. Returns the updated report. */
async function recordNews(
  context: FollowContext,
  transaction: ChangeTransaction,
  report: ReportRecord,
  update: NationalUpdate,
): Promise<ReportRecord> {
  const { national } = report;
  const news = national?.state === "forwarded" ? newsOf(national, update) : undefined;
  if (!national || !news) return report;
  const applied = await applyNationalAction(context, transaction, report, {
    action: "recordNationalUpdate",
    institution: null,
    message: newsText(national, news),
    national: { ...news, checkedAt: context.clock.now() },
  });
  return applied?.report ?? report;
}

/**
 * Brings a report up to date with SP4N-LAPOR!: records each new entry once, then the number and status, and
 * takes the report back when it has been passed to this channel's institution. Any number of processes can
 * call it at once.
 * @param spread From 0 to 1; see `readAt`.
 */
export async function followComplaint(
  context: FollowContext,
  { reportId, failures }: FollowedComplaint,
  update: NationalUpdate,
  { spread, signal }: { spread: number; signal: AbortSignal },
): Promise<void> {
  const { store, clock } = context;
  const file = await store.findReport({ id: reportId });
  if (!file || file.report.erasedAt) return;
  const entries = await store.list("nationalEntries", { reportId });
  const recorded = new Set(entries.map(({ entryId }) => entryId));
  const reading = { signal, isLastRead: failures >= mostFailures };
  for (const entry of update.entries)
    if (!recorded.has(entry.id)) await recordEntry(context, file, entry, reading);
  await store.transaction(async (transaction: ChangeTransaction & NationalTransaction) => {
    const report = await transaction.lockReport(reportId);
    const complaint = report && (await transaction.find("nationalComplaints", { reportId }));
    if (!report || !complaint || report.erasedAt) return;
    const present = await recordNews(context, transaction, report, update);
    const isReturned = update.isWithUs && !complaint.isWithUs;
    if (isReturned)
      await applyNationalAction(context, transaction, present, {
        action: "returnReport",
        institution: null,
        message: "SP4N-LAPOR! mendisposisikan laporan ini kepada instansi kami.",
      });
    const now = clock.now();
    await transaction.put("nationalComplaints", {
      ...complaint,
      isWithUs: update.isWithUs,
      status: update.status,
      meaning: update.meaning ?? null,
      readAt: now,
      failures: 0,
      nextReadAt: readAt(
        { forwardedAt: report.national?.forwardedAt ?? null, endedAt: present.endedAt },
        ...([now, spread] as const),
      ),
    });
  });
}

/** Stops reading a complaint because the interface does not support it. */
export const stopReading = ({ store }: FollowContext, { reportId }: FollowedComplaint): Promise<void> =>
  store.transaction(async (transaction: NationalTransaction & ReportTransaction) => {
    const report = await transaction.lockReport(reportId);
    const complaint = report && (await transaction.find("nationalComplaints", { reportId }));
    if (complaint) await transaction.put("nationalComplaints", { ...complaint, nextReadAt: null });
  });

/** Postpones the next read of a complaint that could not be read. */
export const postponeRead = (
  { store, clock }: FollowContext,
  { reportId }: FollowedComplaint,
  spread: number,
): Promise<void> =>
  store.transaction(async (transaction: NationalTransaction & ReportTransaction) => {
    const report = await transaction.lockReport(reportId);
    const complaint = report && (await transaction.find("nationalComplaints", { reportId }));
    if (!report || !complaint) return;
    const failures = complaint.failures + 1;
    const age = { forwardedAt: report.national?.forwardedAt ?? null, endedAt: report.endedAt };
    const nextReadAt = readAt(age, clock.now(), spread, failures);
    await transaction.put("nationalComplaints", { ...complaint, failures, nextReadAt });
  });
