import {
  openAttachment,
  openDraft,
  openEntry,
  openIdentityAccess,
  openNote,
  openOfficer,
  openReport,
  openView,
  type Seals,
  sealAttachment,
  sealDraft,
  sealEntry,
  sealIdentityAccess,
  sealNote,
  sealOfficer,
  sealReport,
  sealView,
} from "../privacy/sealed-words.ts";
import type { DraftRecord, NoteRecord, SavedViewRecord } from "../records/desk.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { IdentityAccessRecord } from "../records/privacy.ts";
import type { AttachmentRecord, ReportFile, ReportRecord, TimelineRecord } from "../records/report.ts";
import { withoutWords } from "../report/report-access.ts";
import type { Store, Transaction } from "./store.ts";

/** Receives the error for each record that is undecryptable. The record is returned without its words. */
type OnDecryptError = (error: unknown) => void;

const openOr = <Value>(
  opened: Promise<Value>,
  withoutWords: Value,
  onDecryptError: OnDecryptError,
): Promise<Value> =>
  opened.catch((error: unknown) => {
    onDecryptError(error);
    return withoutWords;
  });

const readReport = (
  seals: Seals,
  report: ReportRecord,
  onDecryptError: OnDecryptError,
): Promise<ReportRecord> => openOr(openReport(seals, report), withoutWords(report), onDecryptError);

const readEntry = (
  seals: Seals,
  entry: TimelineRecord,
  onDecryptError: OnDecryptError,
): Promise<TimelineRecord> =>
  openOr(openEntry(seals, entry), { ...entry, message: null, unreadable: true }, onDecryptError);

const readNote = (seals: Seals, note: NoteRecord, onDecryptError: OnDecryptError): Promise<NoteRecord> =>
  openOr(openNote(seals, note), { ...note, text: "", unreadable: true }, onDecryptError);

const readDraft = (seals: Seals, draft: DraftRecord, onDecryptError: OnDecryptError): Promise<DraftRecord> =>
  openOr(openDraft(seals, draft), { ...draft, fields: "" }, onDecryptError);

const readViews = (
  seals: Seals,
  views: readonly SavedViewRecord[],
  onDecryptError: OnDecryptError,
): Promise<SavedViewRecord[]> =>
  Promise.all(views.map((view) => openOr(openView(seals, view), { ...view, content: "" }, onDecryptError)));

const readIdentityAccess = (
  seals: Seals,
  access: IdentityAccessRecord,
  onDecryptError: OnDecryptError,
): Promise<IdentityAccessRecord> =>
  openOr(openIdentityAccess(seals, access), { ...access, reason: null }, onDecryptError);

const readOfficer = (
  seals: Seals,
  officer: OfficerRecord,
  onDecryptError: OnDecryptError,
): Promise<OfficerRecord> =>
  openOr(openOfficer(seals, officer), { ...officer, name: "", email: "" }, onDecryptError);

const readAttachment = (
  seals: Seals,
  file: AttachmentRecord,
  onDecryptError: OnDecryptError,
): Promise<AttachmentRecord> =>
  openOr(openAttachment(seals, file), { ...file, fileName: "", unreadable: true }, onDecryptError);

const readFile = async (
  seals: Seals,
  { report, timeline, attachments, departures }: ReportFile,
  onDecryptError: OnDecryptError,
): Promise<ReportFile> => ({
  departures,
  report: await readReport(seals, report, onDecryptError),
  timeline: await Promise.all(timeline.map((entry) => readEntry(seals, entry, onDecryptError))),
  attachments: await Promise.all(
    attachments.map((attachment) => readAttachment(seals, attachment, onDecryptError)),
  ),
});

function sealingTransaction(
  transaction: Transaction,
  seals: Seals,
  onDecryptError: OnDecryptError,
): Transaction {
  /**
   * Whether the reports that this transaction has written or locked are confidential. An entry is only
   * written after its report.
   */
  const confidential = new Map<string, boolean>();
  /** The stored form of locked reports that are undecryptable: a step leaves their words as they are. */
  const undecryptable = new Map<string, ReportRecord>();
  const openLocked = async (report: ReportRecord): Promise<ReportRecord> => {
    confidential.set(report.id, report.confidential);
    const opened = await readReport(seals, report, onDecryptError);
    if (opened.unreadable) undecryptable.set(report.id, report);
    return opened;
  };
  return {
    ...transaction,
    async insertReport(report) {
      confidential.set(report.id, report.confidential);
      await transaction.insertReport(await sealReport(seals, report));
    },
    async lockReport(id) {
      const report = await transaction.lockReport(id);
      return report && openLocked(report);
    },
    async lockReportsOf(officerId, selection) {
      return Promise.all((await transaction.lockReportsOf(officerId, selection)).map(openLocked));
    },
    async updateReport({ unreadable, ...report }) {
      confidential.set(report.id, report.confidential);
      const stored = unreadable && !report.erasedAt ? undecryptable.get(report.id) : undefined;
      if (!stored) return transaction.updateReport(await sealReport(seals, report));
      const { title, body, location, original } = stored;
      return transaction.updateReport({ ...report, title, body, location, original });
    },
    async insertTimeline(entry) {
      const isSealed = confidential.get(entry.reportId) !== false;
      await transaction.insertTimeline(isSealed ? await sealEntry(seals, entry) : entry);
    },
    async listOfficers(agencyId) {
      const officers = await transaction.listOfficers(agencyId);
      return Promise.all(officers.map((officer) => readOfficer(seals, officer, onDecryptError)));
    },
    async lockOfficer(id) {
      const officer = await transaction.lockOfficer(id);
      return officer && readOfficer(seals, officer, onDecryptError);
    },
    putOfficer: async (officer) => transaction.putOfficer(await sealOfficer(seals, officer)),
    async lockSavedViews(officerId) {
      const views = await transaction.lockSavedViews(officerId);
      return views && readViews(seals, views, onDecryptError);
    },
    saveView: async (view) => transaction.saveView(await sealView(seals, view)),
    saveDraft: async (draft) => transaction.saveDraft(await sealDraft(seals, draft)),
    insertNote: async (note) => transaction.insertNote(await sealNote(seals, note)),
    readIdentity: async (access) => transaction.readIdentity(await sealIdentityAccess(seals, access)),
    insertAttachment: async (attachment) =>
      transaction.insertAttachment(await sealAttachment(seals, attachment)),
    async findAttachment(id) {
      const attachment = await transaction.findAttachment(id);
      return attachment && readAttachment(seals, attachment, onDecryptError);
    },
  };
}

/**
 * Wraps a store so that it contains no text of a confidential report unencrypted: seals writes and opens
 * reads. The rules of the channel need not know about it, and a copy of the database is unreadable without
 * the keys. An undecryptable record is reported to `onDecryptError` and returned without its text, marked
 * `unreadable`: one changed text or missing key does not hide the other records.
 */
export function createSealingStore(store: Store, seals: Seals, onDecryptError: OnDecryptError): Store {
  const opened = async (found: Promise<ReportFile | undefined>) => {
    const file = await found;
    return file && readFile(seals, file, onDecryptError);
  };
  const officer = async (found: Promise<OfficerRecord | undefined>) => {
    const stored = await found;
    return stored && readOfficer(seals, stored, onDecryptError);
  };
  return {
    ...store,
    async listOfficers(agencyId) {
      const officers = await store.listOfficers(agencyId);
      return Promise.all(officers.map((one) => readOfficer(seals, one, onDecryptError)));
    },
    async findOfficers(ids) {
      const officers = await store.findOfficers(ids);
      return Promise.all(officers.map((one) => readOfficer(seals, one, onDecryptError)));
    },
    findOfficer: (key) => officer(store.findOfficer(key)),
    transaction: (work) =>
      store.transaction((transaction) => work(sealingTransaction(transaction, seals, onDecryptError))),
    transactionOnce: (request, work) =>
      store.transactionOnce(request, (transaction) =>
        work(sealingTransaction(transaction, seals, onDecryptError)),
      ),
    findReport: (key) => opened(store.findReport(key)),
    async listInbox(query) {
      const page = await store.listInbox(query);
      const reports = await Promise.all(
        page.reports.map((report) => readReport(seals, report, onDecryptError)),
      );
      return { ...page, reports };
    },
    async listPassedOn(query) {
      const found = await store.listPassedOn(query);
      return Promise.all(
        found.map(async ({ report, departure }) => ({
          report: await readReport(seals, report, onDecryptError),
          departure,
        })),
      );
    },
    async findDraft(reportId, officerId) {
      const draft = await store.findDraft(reportId, officerId);
      return draft && readDraft(seals, draft, onDecryptError);
    },
    async listSavedViews(officerId) {
      return readViews(seals, await store.listSavedViews(officerId), onDecryptError);
    },
    async listNotes(reportId, agencyIds) {
      const notes = await store.listNotes(reportId, agencyIds);
      return Promise.all(notes.map((note) => readNote(seals, note, onDecryptError)));
    },
    async listIdentityAccesses(query) {
      const accesses = await store.listIdentityAccesses(query);
      return Promise.all(accesses.map((access) => readIdentityAccess(seals, access, onDecryptError)));
    },
    async findAttachment(id) {
      const attachment = await store.findAttachment(id);
      return attachment && readAttachment(seals, attachment, onDecryptError);
    },
  };
}
