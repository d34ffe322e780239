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
import type { KindName, StoredRecords, WrittenKind } from "../records/ports.ts";
import type { IdentityAccessRecord } from "../records/privacy.ts";
import type { ReportFile, ReportRecord, TimelineRecord } from "../records/report.ts";
import { withoutWords } from "../report/report-access.ts";
import type { AllRecords, Store, Transaction } from "./store.ts";

/** Receives the error for each undecryptable record. */
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

const readIdentityAccess = (
  seals: Seals,
  access: IdentityAccessRecord,
  onDecryptError: OnDecryptError,
): Promise<IdentityAccessRecord> =>
  openOr(openIdentityAccess(seals, access), { ...access, reason: null }, onDecryptError);

/** How a kind's texts are sealed, opened and omitted. */
interface SealedWords<Stored> {
  seal(seals: Seals, record: Stored): Promise<Stored>;
  open(seals: Seals, record: Stored): Promise<Stored>;
  /** Returns an undecryptable record without its text. */
  withoutWords(record: Stored): Stored;
}

/** The kinds of records with text that a person wrote. */
const sealedKinds: { readonly [Name in WrittenKind]?: SealedWords<StoredRecords[Name]> } = {
  attachments: {
    seal: sealAttachment,
    open: openAttachment,
    withoutWords: (file) => ({ ...file, fileName: "", unreadable: true }),
  },
  drafts: { seal: sealDraft, open: openDraft, withoutWords: (draft) => ({ ...draft, fields: "" }) },
  notes: {
    seal: sealNote,
    open: openNote,
    withoutWords: (note) => ({ ...note, text: "", unreadable: true }),
  },
  officers: {
    seal: sealOfficer,
    open: openOfficer,
    withoutWords: (officer) => ({ ...officer, name: "", email: "" }),
  },
  savedViews: { seal: sealView, open: openView, withoutWords: (view) => ({ ...view, content: "" }) },
};

const wordsOf = <Name extends KindName>(kind: Name) =>
  (sealedKinds as { readonly [Any in KindName]?: unknown })[kind] as
    | SealedWords<StoredRecords[Name]>
    | undefined;

const readRecord = async <Name extends KindName>(
  seals: Seals,
  kind: Name,
  record: StoredRecords[Name],
  onDecryptError: OnDecryptError,
): Promise<StoredRecords[Name]> => {
  const words = wordsOf(kind);
  return words ? openOr(words.open(seals, record), words.withoutWords(record), onDecryptError) : record;
};

/** Seals the text of records that are written, and opens the text of records that are read. */
function sealingRecords(
  records: AllRecords,
  seals: Seals,
  onDecryptError: OnDecryptError,
): Omit<AllRecords, "change" | "remove"> {
  const sealed = async <Name extends KindName>(
    kind: Name,
    record: StoredRecords[Name],
  ): Promise<StoredRecords[Name]> => wordsOf(kind)?.seal(seals, record) ?? record;
  return {
    async find(kind, match) {
      const record = await records.find(kind, match);
      return record && readRecord(seals, kind, record, onDecryptError);
    },
    async list(kind, match) {
      const found = await records.list(kind, match);
      return Promise.all(found.map((record) => readRecord(seals, kind, record, onDecryptError)));
    },
    put: async (kind, record) => records.put(kind, await sealed(kind, record)),
    insert: async (kind, record) => records.insert(kind, await sealed(kind, record)),
    replace: async (kind, record) => records.replace(kind, await sealed(kind, record)),
  };
}

const readFile = async (
  seals: Seals,
  { report, timeline, attachments, departures }: ReportFile,
  onDecryptError: OnDecryptError,
): Promise<ReportFile> => ({
  departures,
  report: await readReport(seals, report, onDecryptError),
  timeline: await Promise.all(timeline.map((entry) => readEntry(seals, entry, onDecryptError))),
  attachments: await Promise.all(
    attachments.map((attachment) => readRecord(seals, "attachments", attachment, onDecryptError)),
  ),
});

function sealingTransaction(
  transaction: Transaction,
  seals: Seals,
  onDecryptError: OnDecryptError,
): Transaction {
  /**
   * Whether each report that this transaction has written or locked is confidential. A timeline entry is
   * always written after its report.
   */
  const confidential = new Map<string, boolean>();
  /**
   * The stored form of locked reports that are undecryptable. When an action changes such a report, its text
   * is written back unchanged.
   */
  const undecryptable = new Map<string, ReportRecord>();
  const openLocked = async (report: ReportRecord): Promise<ReportRecord> => {
    confidential.set(report.id, report.confidential);
    const opened = await readReport(seals, report, onDecryptError);
    if (opened.unreadable) undecryptable.set(report.id, report);
    return opened;
  };
  return {
    ...transaction,
    ...sealingRecords(transaction, seals, onDecryptError),
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
    async lockOfficer(id) {
      const officer = await transaction.lockOfficer(id);
      return officer && readRecord(seals, "officers", officer, onDecryptError);
    },
    async lockSavedViews(officerId) {
      const views = await transaction.lockSavedViews(officerId);
      const opened = views?.map((view) => readRecord(seals, "savedViews", view, onDecryptError));
      return opened && Promise.all(opened);
    },
    readIdentity: async (access) => transaction.readIdentity(await sealIdentityAccess(seals, access)),
  };
}

/**
 * Wraps a store so that the text of confidential reports is never stored unencrypted: it is sealed on write
 * and opened on read. The channel's rules need not know about this, and a copy of the database is unreadable
 * without the keys. For an undecryptable record, calls `onDecryptError` and returns the record without its
 * text, marked `unreadable`. Thus one altered text or missing key does not hide the other records.
 */
export function createSealingStore(store: Store, seals: Seals, onDecryptError: OnDecryptError): Store {
  const opened = async (found: Promise<ReportFile | undefined>) => {
    const file = await found;
    return file && readFile(seals, file, onDecryptError);
  };
  return {
    ...store,
    ...sealingRecords(store, seals, onDecryptError),
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
    async listIdentityAccesses(query) {
      const accesses = await store.listIdentityAccesses(query);
      return Promise.all(accesses.map((access) => readIdentityAccess(seals, access, onDecryptError)));
    },
  };
}
