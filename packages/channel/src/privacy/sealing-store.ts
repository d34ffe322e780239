import type { NoteRecord } from "../desk/store.ts";
import type { AttachmentRecord, ReportFile, ReportRecord, TimelineRecord } from "../report/store.ts";
import type { Store, Transaction } from "../store.ts";
import {
  openAttachment,
  openEntry,
  openNote,
  openRead,
  openReport,
  type Seals,
  sealAttachment,
  sealEntry,
  sealNote,
  sealRead,
  sealReport,
} from "./sealed-words.ts";
import type { IdentityReadRecord } from "./store.ts";

/** A report with all that belongs to it, as it was before it was sealed. Throws when something of it does not open. */
export const openFile = async (
  seals: Seals,
  { report, timeline, attachments, departures }: ReportFile,
): Promise<ReportFile> => ({
  departures,
  report: await openReport(seals, report),
  timeline: await Promise.all(timeline.map((entry) => openEntry(seals, entry))),
  attachments: await Promise.all(attachments.map((attachment) => openAttachment(seals, attachment))),
});

/** Told of what did not open, which is given without its words. */
type Told = (error: unknown) => void;

const unlessClosed = <Value>(opened: Promise<Value>, closed: Value, told: Told): Promise<Value> =>
  opened.catch((error: unknown) => {
    told(error);
    return closed;
  });

const readReport = (seals: Seals, report: ReportRecord, told: Told): Promise<ReportRecord> => {
  const { regionCode } = report.location;
  const words = { title: "", body: "", location: regionCode === undefined ? {} : { regionCode } };
  return unlessClosed(openReport(seals, report), { ...report, ...words, unreadable: true }, told);
};

const readEntry = (seals: Seals, entry: TimelineRecord, told: Told): Promise<TimelineRecord> =>
  unlessClosed(openEntry(seals, entry), { ...entry, message: null, unreadable: true }, told);

const readNote = (seals: Seals, note: NoteRecord, told: Told): Promise<NoteRecord> =>
  unlessClosed(openNote(seals, note), { ...note, text: "", unreadable: true }, told);

const readRead = (seals: Seals, read: IdentityReadRecord, told: Told): Promise<IdentityReadRecord> =>
  unlessClosed(openRead(seals, read), { ...read, reason: null }, told);

const readAttachment = (seals: Seals, file: AttachmentRecord, told: Told): Promise<AttachmentRecord> =>
  unlessClosed(openAttachment(seals, file), { ...file, fileName: "", unreadable: true }, told);

const readFile = async (
  seals: Seals,
  { report, timeline, attachments, departures }: ReportFile,
  told: Told,
): Promise<ReportFile> => ({
  departures,
  report: await readReport(seals, report, told),
  timeline: await Promise.all(timeline.map((entry) => readEntry(seals, entry, told))),
  attachments: await Promise.all(attachments.map((attachment) => readAttachment(seals, attachment, told))),
});

const sealingTransaction = (transaction: Transaction, seals: Seals, told: Told): Transaction => {
  /** Reports that this transaction has written or locked: an entry comes only after its report. */
  const confidential = new Map<string, boolean>();
  /** As stored, of those locked reports whose words do not open: a step leaves these as they are. */
  const closed = new Map<string, ReportRecord>();
  return {
    ...transaction,
    async insertReport(report) {
      confidential.set(report.id, report.confidential);
      return transaction.insertReport(await sealReport(seals, report));
    },
    async lockReport(id) {
      const report = await transaction.lockReport(id);
      if (!report) return undefined;
      confidential.set(report.id, report.confidential);
      const opened = await readReport(seals, report, told);
      if (opened.unreadable) closed.set(report.id, report);
      return opened;
    },
    async updateReport({ unreadable, ...report }) {
      confidential.set(report.id, report.confidential);
      const stored = unreadable && !report.erasedAt ? closed.get(report.id) : undefined;
      if (!stored) return transaction.updateReport(await sealReport(seals, report));
      const { title, body, location } = stored;
      return transaction.updateReport({ ...report, title, body, location });
    },
    async insertTimeline(entry) {
      const isSealed = confidential.get(entry.reportId) !== false;
      await transaction.insertTimeline(isSealed ? await sealEntry(seals, entry) : entry);
    },
    insertNote: async (note) => transaction.insertNote(await sealNote(seals, note)),
    readIdentity: async (read) => transaction.readIdentity(await sealRead(seals, read)),
    insertAttachment: async (attachment) =>
      transaction.insertAttachment(await sealAttachment(seals, attachment)),
    async findAttachment(id) {
      const attachment = await transaction.findAttachment(id);
      return attachment && readAttachment(seals, attachment, told);
    },
  };
};

/**
 * A store that holds no word of a confidential report in clear: stands before the real one, seals what is written and opens what is
 * read. So the rules of the channel know nothing of it, and a copy of the database tells nothing without the keys. What does not open is
 * told to `onClosed` and given without its words, marked (`unreadable`): one text that was changed, or whose key is not here, keeps
 * nobody from the others.
 */
export const createSealingStore = (store: Store, seals: Seals, onClosed: (error: unknown) => void): Store => {
  const opened = async (found: Promise<ReportFile | undefined>) => {
    const file = await found;
    return file && readFile(seals, file, onClosed);
  };
  return {
    ...store,
    transaction: (work) =>
      store.transaction((transaction) => work(sealingTransaction(transaction, seals, onClosed))),
    findReport: (trackingId) => opened(store.findReport(trackingId)),
    findReportById: (id) => opened(store.findReportById(id)),
    async listInbox(query) {
      const page = await store.listInbox(query);
      const reports = await Promise.all(page.reports.map((report) => readReport(seals, report, onClosed)));
      return { ...page, reports };
    },
    async listPassedOn(query) {
      const found = await store.listPassedOn(query);
      return Promise.all(
        found.map(async ({ report, departure }) => ({
          report: await readReport(seals, report, onClosed),
          departure,
        })),
      );
    },
    async listNotes(reportId, agencyIds) {
      const notes = await store.listNotes(reportId, agencyIds);
      return Promise.all(notes.map((note) => readNote(seals, note, onClosed)));
    },
    async listIdentityReads(query) {
      const reads = await store.listIdentityReads(query);
      return Promise.all(reads.map((read) => readRead(seals, read, onClosed)));
    },
    async findAttachment(id) {
      const attachment = await store.findAttachment(id);
      return attachment && readAttachment(seals, attachment, onClosed);
    },
  };
};
