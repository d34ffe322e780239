import type { Records } from "../records/ports.ts";
import type { AttachmentRecord, ReportFile, ReportRecord, TimelineRecord } from "../records/report.ts";
import { countLimitedAttachments } from "./count-attachments.ts";
import { type DepartureState, departureOf, readPassedOn } from "./memory-departures.ts";
import { type InboxState, readInbox } from "./memory-inbox.ts";
import { mayBeThere } from "./report-access.ts";
import { type DueClock, type ReportStore, type ReportTransaction, TrackingIdTaken } from "./store.ts";

export interface ReportState extends DepartureState, InboxState {
  timeline: Map<string, TimelineRecord[]>;
  trackingIds: Map<string, string>;
  attachments: Map<string, AttachmentRecord>;
  /** Files that could not be removed yet, by ID. */
  putOff: Map<string, { failures: number; until: Date }>;
}

export const emptyReports = (): Omit<ReportState, "attachments"> => ({
  reports: new Map(),
  timeline: new Map(),
  departures: new Map(),
  trackingIds: new Map(),
  putOff: new Map(),
  changes: new Map(),
  changeCount: 0,
});

const byActsAt = (left: DueClock, right: DueClock): number =>
  left.actsAt.getTime() - right.actsAt.getTime() || (left.id < right.id ? -1 : 1);

/**
 * Creates a transaction's writes. `remember` is called before each write to a map entry, and `follow` after a
 * report has changed.
 */
export function reportWrites(
  state: ReportState,
  remember: <Value>(map: Map<string, Value>, key: string) => void,
  follow: (report: ReportRecord) => void,
): Omit<ReportTransaction, keyof Records<never>> {
  function set<Value>(map: Map<string, Value>, key: string, value: Value): void {
    remember(map, key);
    map.set(key, value);
  }

  function setReport(report: ReportRecord): void {
    set(state.reports, report.id, report);
    state.changeCount += 1;
    set(state.changes, report.id, state.changeCount);
  }

  return {
    async insertReport(report) {
      if (state.trackingIds.has(report.trackingId)) throw new TrackingIdTaken();
      set(state.trackingIds, report.trackingId, report.id);
      setReport(report);
    },
    async lockReport(id) {
      return state.reports.get(id);
    },
    async lockReportsOf(officerId, { exceptUnitId, limit }) {
      const open = [...state.reports.values()].filter(
        (report) =>
          report.officerId === officerId &&
          report.endedAt === null &&
          (exceptUnitId === undefined || report.unitId !== exceptUnitId),
      );
      return open.slice(0, limit);
    },
    async updateReport(report) {
      const before = state.reports.get(report.id);
      if (before?.version !== report.version - 1) return false;
      setReport(report);
      const departure = departureOf(before, report);
      if (departure)
        set(state.departures, report.id, [...(state.departures.get(report.id) ?? []), departure]);
      follow(report);
      return true;
    },
    async insertTimeline(entry) {
      set(state.timeline, entry.reportId, [...(state.timeline.get(entry.reportId) ?? []), entry]);
    },
    async findEntryHash(reportId, version) {
      return state.timeline.get(reportId)?.find((entry) => entry.version === version)?.hash;
    },
    async linkAttachments(ids, { reportId, entryId, keyId, uploadedAfter }) {
      const linked: string[] = [];
      for (const id of ids) {
        const attachment = state.attachments.get(id);
        if (!attachment || !isWaiting(attachment) || attachment.keyId !== keyId) continue;
        if (attachment.createdAt < uploadedAfter) continue;
        set(state.attachments, id, { ...attachment, reportId, entryId });
        linked.push(id);
      }
      return linked;
    },
    async countLimitedAttachments(reportId) {
      const files = [...state.attachments.values()].filter((attachment) => attachment.reportId === reportId);
      return countLimitedAttachments(state.timeline.get(reportId) ?? [], files);
    },
  };
}

const isWaiting = ({ reportId, supportId }: AttachmentRecord): boolean =>
  reportId === null && supportId === null;

export function reportReads(state: ReportState): Omit<ReportStore, keyof Records<never>> {
  function fileOf(id: string | undefined): ReportFile | undefined {
    const report = state.reports.get(id ?? "");
    if (!report) return undefined;
    const attachments = [...state.attachments.values()].filter(({ reportId }) => reportId === report.id);
    const departures = state.departures.get(report.id) ?? [];
    return { report, timeline: state.timeline.get(report.id) ?? [], attachments, departures };
  }

  return {
    async findReport(key) {
      return fileOf("id" in key ? key.id : state.trackingIds.get(key.trackingId));
    },
    async listInbox(query) {
      return readInbox(state, query);
    },
    async listPassedOn(query) {
      return readPassedOn(state, query);
    },
    async countInboxes(selections, most) {
      return selections.map((selection) => readInbox(state, { ...selection, limit: most }).reports.length);
    },
    async countPassedOn(query) {
      return readPassedOn(state, query).length;
    },
    async listDue({ before, after, limit }) {
      const due: DueClock[] = [];
      for (const { id, actsAt } of state.reports.values())
        if (actsAt && actsAt < before && (!after || byActsAt(after, { id, actsAt }) < 0))
          due.push({ id, actsAt });
      return due.sort(byActsAt).slice(0, limit);
    },
    async listHandedOver({ custodianAgencyIds, untaken, after, limit }) {
      return [...state.reports.values()]
        .filter(
          ({ id, status, custodianAgencyId, national }) =>
            custodianAgencyId !== null &&
            (status === "submitted" || status === "answered") &&
            (!custodianAgencyIds || custodianAgencyIds.includes(custodianAgencyId)) &&
            (!untaken || !mayBeThere(national)) &&
            (after === undefined || id > after),
        )
        .map(({ id }) => id)
        .sort()
        .slice(0, limit);
    },
    async listWaitingAttachments({ before, now, limit }) {
      return [...state.attachments.values()]
        .filter((attachment) => isWaiting(attachment) && attachment.createdAt < before)
        .map(({ id }) => ({ id, failures: 0, until: now, ...state.putOff.get(id) }))
        .filter(({ until }) => until <= now)
        .sort((one, other) => one.failures - other.failures)
        .slice(0, limit)
        .map(({ id, failures }) => ({ id, failures }));
    },
    async putOffAttachment(id, until) {
      const attachment = state.attachments.get(id);
      if (attachment && isWaiting(attachment))
        state.putOff.set(id, { failures: (state.putOff.get(id)?.failures ?? 0) + 1, until });
    },
  };
}
