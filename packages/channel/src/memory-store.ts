import { type DeskState, deskReads, deskWrites, emptyDesk } from "./desk/memory-desk.ts";
import type { EventRecord } from "./events/event-ports.ts";
import { type EventState, emptyEventState, memoryEventStore, placeEvent } from "./events/memory-events.ts";
import { memoryWebhookStore } from "./events/memory-webhooks.ts";
import { createMemoryLimits } from "./limits/memory-limits.ts";
import { emptyMailState, type MailState, mailWrites, memoryMailStore } from "./mail/memory-mail.ts";
import { emptyPrivacy, type PrivacyState, privacyReads, privacyWrites } from "./privacy/memory-privacy.ts";
import {
  emptyPublic,
  followReport,
  type PublicState,
  publicReads,
  publicWrites,
} from "./public/memory-public.ts";
import { type DepartureState, departureOf, readPassedOn } from "./report/memory-departures.ts";
import { type InboxState, readInbox } from "./report/memory-inbox.ts";
import { countOwnAttachments } from "./report/own-attachments.ts";
import type {
  AttachmentRecord,
  DueClock,
  KeptAnswer,
  KeyRecord,
  ReportFile,
  ReportRecord,
  Store,
  TimelineRecord,
  Transaction,
} from "./store.ts";

interface State
  extends EventState,
    DepartureState,
    DeskState,
    InboxState,
    MailState,
    PublicState,
    Omit<PrivacyState, "notes"> {
  keys: Map<string, KeyRecord>;
  timeline: Map<string, TimelineRecord[]>;
  trackingIds: Map<string, string>;
  attachments: Map<string, AttachmentRecord>;
  /** Of files that could not be removed, by id. */
  putOff: Map<string, { failures: number; until: Date }>;
  answers: Map<string, KeptAnswer>;
}

const emptyState = (): State => ({
  keys: new Map(),
  reports: new Map(),
  trackingIds: new Map(),
  timeline: new Map(),
  departures: new Map(),
  attachments: new Map(),
  putOff: new Map(),
  answers: new Map(),
  changes: new Map(),
  changeCount: 0,
  ...emptyEventState(),
  ...emptyDesk(),
  ...emptyPublic(),
  ...emptyPrivacy(),
  ...emptyMailState(),
});

/** Writes that a failed transaction takes back, newest first. */
type Undo = (() => void)[];

const remembering = <Value>(undo: Undo, map: Map<string, Value>, key: string): void => {
  const before = map.get(key);
  const had = map.has(key);
  undo.push(() => (had ? map.set(key, before as Value) : map.delete(key)));
};

const setting = <Value>(undo: Undo, map: Map<string, Value>, key: string, value: Value): void => {
  remembering(undo, map, key);
  map.set(key, value);
};

const settingReport = (undo: Undo, state: State, report: ReportRecord): void => {
  setting(undo, state.reports, report.id, report);
  state.changeCount += 1;
  setting(undo, state.changes, report.id, state.changeCount);
};

const answerKey = (scope: string, keyHash: string): string => `${scope} ${keyHash}`;

const byActsAt = (left: DueClock, right: DueClock): number =>
  left.actsAt.getTime() - right.actsAt.getTime() || (left.id < right.id ? -1 : 1);

const beginTransaction = (
  state: State,
  held: Set<string>,
  undo: Undo,
  locks: string[],
  written: EventRecord[],
): Transaction => ({
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
    settingReport(undo, state, report);
    return true;
  },
  async lockReport(id) {
    return state.reports.get(id);
  },
  async updateReport(report) {
    const before = state.reports.get(report.id);
    if (before?.version !== report.version - 1) return false;
    settingReport(undo, state, report);
    const departure = departureOf(before, report);
    if (departure)
      setting(undo, state.departures, report.id, [...(state.departures.get(report.id) ?? []), departure]);
    followReport(state, report, (map, key) => remembering(undo, map, key));
    return true;
  },
  async insertTimeline(entry) {
    setting(undo, state.timeline, entry.reportId, [...(state.timeline.get(entry.reportId) ?? []), entry]);
  },
  async insertEvent(event) {
    written.push(event);
  },
  ...deskWrites(state, (map, key) => remembering(undo, map, key)),
  ...publicWrites(state, (map, key) => remembering(undo, map, key)),
  ...privacyWrites(state, (map, key) => remembering(undo, map, key)),
  ...mailWrites(state, (map, key) => remembering(undo, map, key)),
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
    const files = [...state.attachments.values()].filter((attachment) => attachment.reportId === reportId);
    return countOwnAttachments(state.timeline.get(reportId) ?? [], files);
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
    const departures = state.departures.get(report.id) ?? [];
    return { report, timeline: state.timeline.get(report.id) ?? [], attachments, departures };
  };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    transaction(work) {
      const run = async () => {
        const undo: Undo = [];
        const locks: string[] = [];
        const written: EventRecord[] = [];
        try {
          const result = await work(beginTransaction(state, held, undo, locks, written));
          // Not before: a place that were taken back would be given twice.
          for (const event of written) placeEvent(state, event, state.departures.get(event.reportId) ?? []);
          return result;
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
    ...memoryEventStore(state),
    ...memoryWebhookStore(state),
    ...deskReads(state),
    ...publicReads(state),
    ...createMemoryLimits(),
    ...privacyReads(state),
    ...memoryMailStore(state),
    async findKey(hash) {
      return state.keys.get(hash);
    },
    async insertKey(key) {
      state.keys.set(key.hash, key);
    },
    async listKeys() {
      return [...state.keys.values()];
    },
    async allowOrigins(id, origins) {
      const key = [...state.keys.values()].find((candidate) => candidate.id === id);
      if (key?.kind !== "publishable" || key.revokedAt) return undefined;
      const wider = { ...key, origins: [...new Set([...key.origins, ...origins])] };
      state.keys.set(key.hash, wider);
      return wider;
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
      return readInbox(state, query);
    },
    async listPassedOn(query) {
      return readPassedOn(state, query);
    },
    async listDue({ before, after, limit }) {
      const due: DueClock[] = [];
      for (const { id, actsAt } of state.reports.values())
        if (actsAt && actsAt < before && (!after || byActsAt(after, { id, actsAt }) < 0))
          due.push({ id, actsAt });
      return due.sort(byActsAt).slice(0, limit);
    },
    async deleteKeptAnswers(before, limit) {
      const old = [...state.answers].filter(([, { createdAt }]) => createdAt < before).slice(0, limit);
      for (const [key] of old) state.answers.delete(key);
      return old.length;
    },
    async listWaitingAttachments({ before, now, limit }) {
      return [...state.attachments.values()]
        .filter(({ reportId, createdAt }) => reportId === null && createdAt < before)
        .map(({ id }) => ({ id, failures: 0, until: now, ...state.putOff.get(id) }))
        .filter(({ until }) => until <= now)
        .sort((one, other) => one.failures - other.failures)
        .slice(0, limit)
        .map(({ id, failures }) => ({ id, failures }));
    },
    async putOffAttachment(id, until) {
      if (state.attachments.get(id)?.reportId === null)
        state.putOff.set(id, { failures: (state.putOff.get(id)?.failures ?? 0) + 1, until });
    },
    async deleteWaitingAttachment(id) {
      if (state.attachments.get(id)?.reportId !== null) return;
      state.attachments.delete(id);
      state.putOff.delete(id);
    },
    async findAttachment(id) {
      return state.attachments.get(id);
    },
    async ping() {},
  };
};
