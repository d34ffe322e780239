import type { ReportFile, Store, Transaction } from "./ports.ts";
import {
  openAttachment,
  openEntry,
  openNote,
  openReport,
  type Seals,
  sealAttachment,
  sealEntry,
  sealNote,
  sealReport,
} from "./sealed-words.ts";

/** A report with all that belongs to it, as it was before it was sealed. */
export const openFile = async (
  seals: Seals,
  { report, timeline, attachments }: ReportFile,
): Promise<ReportFile> => ({
  report: await openReport(seals, report),
  timeline: await Promise.all(timeline.map((entry) => openEntry(seals, entry))),
  attachments: await Promise.all(attachments.map((attachment) => openAttachment(seals, attachment))),
});

const sealingTransaction = (transaction: Transaction, seals: Seals): Transaction => {
  /** Reports that this transaction has written or locked: an entry comes only after its report. */
  const confidential = new Map<string, boolean>();
  return {
    ...transaction,
    async insertReport(report) {
      confidential.set(report.id, report.confidential);
      return transaction.insertReport(await sealReport(seals, report));
    },
    async lockReport(id) {
      const report = await transaction.lockReport(id);
      if (report) confidential.set(report.id, report.confidential);
      return report && openReport(seals, report);
    },
    async updateReport(report) {
      confidential.set(report.id, report.confidential);
      return transaction.updateReport(await sealReport(seals, report));
    },
    async insertTimeline(entry) {
      const isSealed = confidential.get(entry.reportId) !== false;
      await transaction.insertTimeline(isSealed ? await sealEntry(seals, entry) : entry);
    },
    insertNote: async (note) => transaction.insertNote(await sealNote(seals, note)),
    insertAttachment: async (attachment) =>
      transaction.insertAttachment(await sealAttachment(seals, attachment)),
    async findAttachment(id) {
      const attachment = await transaction.findAttachment(id);
      return attachment && openAttachment(seals, attachment);
    },
  };
};

/**
 * A store that holds no word of a confidential report in clear: stands before the real one, seals what is written and opens what is
 * read. So the rules of the channel know nothing of it, and a copy of the database tells nothing without the keys.
 */
export const createSealingStore = (store: Store, seals: Seals): Store => {
  const opened = async (found: Promise<ReportFile | undefined>) => {
    const file = await found;
    return file && openFile(seals, file);
  };
  return {
    ...store,
    transaction: (work) => store.transaction((transaction) => work(sealingTransaction(transaction, seals))),
    findReport: (trackingId) => opened(store.findReport(trackingId)),
    findReportById: (id) => opened(store.findReportById(id)),
    async listInbox(query) {
      const page = await store.listInbox(query);
      return { ...page, reports: await Promise.all(page.reports.map((report) => openReport(seals, report))) };
    },
    async listNotes(reportId, agencyId) {
      const notes = await store.listNotes(reportId, agencyId);
      return Promise.all(notes.map((note) => openNote(seals, note)));
    },
    async findAttachment(id) {
      const attachment = await store.findAttachment(id);
      return attachment && openAttachment(seals, attachment);
    },
  };
};
