import { isOverseen } from "../report/report-access.ts";
import type { AttachmentRecord, ReportRecord, TimelineRecord } from "../report/store.ts";
import type {
  Erasable,
  ErasableReport,
  IdentityReadRecord,
  PrivacyStore,
  PrivacyTransaction,
} from "./store.ts";

/** What is kept of persons in memory. */
export interface PrivacyState {
  reports: Map<string, ReportRecord>;
  timeline: Map<string, TimelineRecord[]>;
  notes: Map<string, unknown>;
  attachments: Map<string, AttachmentRecord>;
  identities: Map<string, string>;
  identityReads: Map<string, IdentityReadRecord>;
}

/** Nobody yet. */
export const emptyPrivacy = (): Pick<PrivacyState, "identities" | "identityReads"> => ({
  identities: new Map(),
  identityReads: new Map(),
});

/** Writes, each of which `undoing` remembers how to take back. */
export const privacyWrites = (
  { timeline, notes, attachments, identities, identityReads }: PrivacyState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): PrivacyTransaction => ({
  async insertIdentity(reportId, sealed) {
    undoing(identities, reportId);
    identities.set(reportId, sealed);
  },
  async readIdentity(read) {
    const sealed = identities.get(read.reportId);
    if (sealed === undefined) return undefined;
    if (identityReads.has(read.id)) throw new Error("A reading is written down once.");
    undoing(identityReads, read.id);
    identityReads.set(read.id, read);
    return sealed;
  },
  async deleteIdentity(reportId) {
    undoing(identities, reportId);
    return identities.delete(reportId);
  },
  async eraseReadReasons(reportId) {
    for (const read of [...identityReads.values()]) {
      if (read.reportId !== reportId || read.reason === null) continue;
      undoing(identityReads, read.id);
      identityReads.set(read.id, { ...read, reason: null });
    }
  },
  async eraseWords(reportId, beforeVersion) {
    undoing(timeline, reportId);
    const entries = timeline.get(reportId) ?? [];
    timeline.set(
      reportId,
      entries.map((entry) =>
        entry.version < beforeVersion ? { ...entry, message: null, messageSalt: null } : entry,
      ),
    );
    undoing(notes, reportId);
    notes.delete(reportId);
  },
  async releaseAttachments(reportId, uploadedAt) {
    const own = [...attachments.values()].filter((attachment) => attachment.reportId === reportId);
    for (const attachment of own) {
      undoing(attachments, attachment.id);
      const released = { ...attachment, reportId: null, entryId: null, fileName: "", createdAt: uploadedAt };
      attachments.set(attachment.id, released);
    }
    return own.map(({ id }) => id);
  },
});

const holds = ({ attachments, identities }: PrivacyState, report: ReportRecord, what: Erasable): boolean => {
  if (what === "requested") return report.erasureRequestedAt !== null;
  if (what === "identity") return identities.has(report.id);
  return what === "words" || [...attachments.values()].some(({ reportId }) => reportId === report.id);
};

const byTime = (left: { at: Date; id: string }, right: { at: Date; id: string }): number =>
  left.at.getTime() - right.at.getTime() || (left.id < right.id ? -1 : 1);

const place = ({ id, endedAt }: ErasableReport): { at: Date; id: string } => ({ at: endedAt, id });

/** Reads. */
export const privacyReads = (state: PrivacyState): PrivacyStore => ({
  async listIdentityReads({ trackingId, before, overseenReasons, limit }) {
    const isShown = ({ reportId }: IdentityReadRecord): boolean =>
      !overseenReasons || isOverseen(state.reports.get(reportId) as ReportRecord);
    return [...state.identityReads.values()]
      .filter((read) => trackingId === undefined || read.trackingId === trackingId)
      .filter((read) => !before || byTime(read, before) < 0)
      .sort((left, right) => byTime(right, left))
      .slice(0, limit)
      .map((read) => (isShown(read) ? read : { ...read, reason: null }));
  },
  async listErasable({ what, endedBefore, after, among }) {
    const looked = [...state.reports.values()]
      .flatMap(({ id, endedAt, erasedAt }) =>
        endedAt && !erasedAt && endedAt < endedBefore ? [{ id, endedAt }] : [],
      )
      .filter((report) => !after || byTime(place(after), place(report)) < 0)
      .sort((left, right) => byTime(place(left), place(right)))
      .slice(0, among);
    const reports = looked.filter(({ id }) => holds(state, state.reports.get(id) as ReportRecord, what));
    return { reports, last: looked.length < among ? undefined : looked.at(-1) };
  },
});
