import type {
  AttachmentRecord,
  InboxQuery,
  KeptAnswer,
  KeyRecord,
  ReportFile,
  ReportRecord,
  Store,
  TimelineRecord,
  Transaction,
} from "./ports.ts";

interface State {
  keys: Map<string, KeyRecord>;
  reports: Map<string, ReportRecord>;
  trackingIds: Map<string, string>;
  timeline: Map<string, TimelineRecord[]>;
  attachments: Map<string, AttachmentRecord>;
  identities: Map<string, string>;
  answers: Map<string, KeptAnswer>;
}

const emptyState = (): State => ({
  keys: new Map(),
  reports: new Map(),
  trackingIds: new Map(),
  timeline: new Map(),
  attachments: new Map(),
  identities: new Map(),
  answers: new Map(),
});

/** Writes that a failed transaction takes back, newest first. */
type Undo = (() => void)[];

const setting = <Value>(undo: Undo, map: Map<string, Value>, key: string, value: Value): void => {
  const before = map.get(key);
  const had = map.has(key);
  undo.push(() => (had ? map.set(key, before as Value) : map.delete(key)));
  map.set(key, value);
};

const answerKey = (scope: string, keyHash: string): string => `${scope} ${keyHash}`;

const last = 8.64e15;
const dueTime = (dueAt: Date | null): number => dueAt?.getTime() ?? last;

const byDeadline = (left: ReportRecord, right: ReportRecord): number =>
  dueTime(left.dueAt) - dueTime(right.dueAt) || (left.id < right.id ? -1 : 1);

const inInbox = (report: ReportRecord, query: InboxQuery): boolean => {
  if (report.responsibleAgencyId !== query.responsibleAgencyId) return false;
  if (query.statuses && !query.statuses.includes(report.status)) return false;
  if (query.overdue) {
    const isOverdue = report.dueAt !== null && report.dueAt < query.overdue.at;
    if (isOverdue !== query.overdue.is) return false;
  }
  if (!query.after) return true;
  const difference = dueTime(report.dueAt) - dueTime(query.after.dueAt);
  return difference > 0 || (difference === 0 && report.id > query.after.id);
};

const beginTransaction = (state: State, held: Set<string>, undo: Undo, locks: string[]): Transaction => ({
  async lock(name) {
    if (locks.includes(name)) return true;
    if (held.has(name)) return false;
    held.add(name);
    locks.push(name);
    return true;
  },
  async findKeptAnswer(scope, keyHash) {
    return state.answers.get(answerKey(scope, keyHash));
  },
  async keepAnswer(answer) {
    setting(undo, state.answers, answerKey(answer.scope, answer.keyHash), answer);
  },
  async insertReport(report) {
    if (state.trackingIds.has(report.trackingId)) return false;
    setting(undo, state.trackingIds, report.trackingId, report.id);
    setting(undo, state.reports, report.id, report);
    return true;
  },
  async lockReport(id) {
    return state.reports.get(id);
  },
  async updateReport(report) {
    if (state.reports.get(report.id)?.version !== report.version - 1) return false;
    setting(undo, state.reports, report.id, report);
    return true;
  },
  async insertTimeline(entry) {
    setting(undo, state.timeline, entry.reportId, [...(state.timeline.get(entry.reportId) ?? []), entry]);
  },
  async insertAttachment(attachment) {
    setting(undo, state.attachments, attachment.id, attachment);
  },
  async tieAttachments(ids, { reportId, entryId, keyId, uploadedAfter }) {
    const tied: string[] = [];
    for (const id of ids) {
      const attachment = state.attachments.get(id);
      if (!attachment || attachment.reportId !== null || attachment.keyId !== keyId) continue;
      if (attachment.createdAt < uploadedAfter) continue;
      setting(undo, state.attachments, id, { ...attachment, reportId, entryId });
      tied.push(id);
    }
    return tied;
  },
  async findAttachment(id) {
    return state.attachments.get(id);
  },
  async countOwnAttachments(reportId) {
    const later = (state.timeline.get(reportId) ?? []).filter(({ kind }) => kind === "attachment_added");
    const own = new Set<string | null>([null, ...later.map(({ id }) => id)]);
    return [...state.attachments.values()].filter(
      (attachment) => attachment.reportId === reportId && own.has(attachment.entryId),
    ).length;
  },
  async insertIdentity(reportId, sealed) {
    setting(undo, state.identities, reportId, sealed);
  },
});

/**
 * Everything in memory, gone with the process: for tests and for the mock. Transactions run one after another, so that a
 * failed one can take back its writes without touching another's.
 */
export const createMemoryStore = (): Store => {
  const state = emptyState();
  const held = new Set<string>();
  const fileOf = (id: string | undefined): ReportFile | undefined => {
    const report = state.reports.get(id ?? "");
    if (!report) return undefined;
    const attachments = [...state.attachments.values()].filter(({ reportId }) => reportId === report.id);
    return { report, timeline: state.timeline.get(report.id) ?? [], attachments };
  };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    transaction(work) {
      const run = async () => {
        const undo: Undo = [];
        const locks: string[] = [];
        try {
          return await work(beginTransaction(state, held, undo, locks));
        } catch (error) {
          for (const takeBack of undo.reverse()) takeBack();
          throw error;
        } finally {
          for (const name of locks) held.delete(name);
        }
      };
      const result = queue.then(run);
      queue = result.catch(() => undefined);
      return result;
    },
    async findKey(hash) {
      return state.keys.get(hash);
    },
    async insertKey(key) {
      state.keys.set(key.hash, key);
    },
    async listKeys() {
      return [...state.keys.values()];
    },
    async revokeKey(id, at) {
      const key = [...state.keys.values()].find((candidate) => candidate.id === id && !candidate.revokedAt);
      if (key) state.keys.set(key.hash, { ...key, revokedAt: at });
      return key !== undefined;
    },
    async findReport(trackingId) {
      return fileOf(state.trackingIds.get(trackingId));
    },
    async findReportById(id) {
      return fileOf(id);
    },
    async listInbox(query) {
      return [...state.reports.values()]
        .filter((report) => inInbox(report, query))
        .sort(byDeadline)
        .slice(0, query.limit);
    },
    async findAttachment(id) {
      return state.attachments.get(id);
    },
    async findIdentity(reportId) {
      return state.identities.get(reportId);
    },
    async ping() {},
  };
};
