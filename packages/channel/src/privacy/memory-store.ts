import type { DraftRecord, NoteRecord } from "../records/desk.ts";
import type { MailSubscription } from "../records/mail.ts";
import type {
  Erasable,
  ErasableReport,
  IdentityAccessRecord,
  InboxExportRecord,
} from "../records/privacy.ts";
import type { AttachmentRecord, ReportRecord, TimelineRecord } from "../records/report.ts";
import type { SupportRecord } from "../records/supports.ts";
import { isOverseen } from "../report/report-access.ts";
import type { PrivacyStore, PrivacyTransaction } from "./store.ts";

export interface PrivacyState {
  reports: Map<string, ReportRecord>;
  timeline: Map<string, TimelineRecord[]>;
  notes: Map<string, Pick<NoteRecord, "reportId">>;
  drafts: Map<string, Pick<DraftRecord, "reportId">>;
  supports: Map<string, Pick<SupportRecord, "reportId" | "message" | "photoId">>;
  mailSubscriptions: Map<string, Pick<MailSubscription, "reportId" | "supportId" | "thread">>;
  mails: Map<string, Pick<MailSubscription, "thread">>;
  attachments: Map<string, AttachmentRecord>;
  identities: Map<string, string>;
  identityAccesses: Map<string, IdentityAccessRecord>;
  inboxExports: Map<string, InboxExportRecord>;
}

export const emptyPrivacy = (): Pick<PrivacyState, "identities" | "identityAccesses"> => ({
  identities: new Map(),
  identityAccesses: new Map(),
});

/** `undoing` is called before each write to a map entry. */
export const privacyWrites = (
  {
    timeline,
    notes,
    drafts,
    mails,
    mailSubscriptions,
    attachments,
    identities,
    identityAccesses,
  }: PrivacyState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): PrivacyTransaction => ({
  async insertIdentity(reportId, sealed) {
    undoing(identities, reportId);
    identities.set(reportId, sealed);
  },
  async readIdentity(access) {
    const sealed = identities.get(access.reportId);
    if (sealed === undefined) return undefined;
    if (identityAccesses.has(access.id)) throw new Error("An access can be recorded only once.");
    undoing(identityAccesses, access.id);
    identityAccesses.set(access.id, access);
    return sealed;
  },
  async deleteIdentity(reportId) {
    const thread = mailSubscriptions.get(reportId)?.thread;
    undoing(mailSubscriptions, reportId);
    mailSubscriptions.delete(reportId);
    for (const [key, mail] of mails) {
      if (mail.thread !== thread) continue;
      undoing(mails, key);
      mails.delete(key);
    }
    undoing(identities, reportId);
    for (const access of [...identityAccesses.values()]) {
      if (access.reportId !== reportId || access.reason === null) continue;
      undoing(identityAccesses, access.id);
      identityAccesses.set(access.id, { ...access, reason: null, actorReference: null });
    }
    return identities.delete(reportId);
  },
  async eraseWords(reportId, beforeVersion) {
    undoing(timeline, reportId);
    const entries = timeline.get(reportId) ?? [];
    timeline.set(
      reportId,
      entries.map((entry) =>
        entry.version < beforeVersion
          ? { ...entry, message: null, messageSalt: null, actorReference: null }
          : entry,
      ),
    );
    for (const written of [notes, drafts])
      for (const [key, own] of written) {
        if (own.reportId !== reportId) continue;
        undoing(written, key);
        written.delete(key);
      }
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

function holds(
  { attachments, identities, supports, mailSubscriptions }: PrivacyState,
  report: ReportRecord,
  what: Erasable,
): boolean {
  if (what === "requested") return report.erasureRequestedAt !== null;
  if (what === "identity")
    return (
      identities.has(report.id) ||
      [...supports.values()].some(({ reportId, message }) => reportId === report.id && message !== null) ||
      [...mailSubscriptions.values()].some(
        ({ reportId, supportId }) => reportId === report.id && supportId !== null,
      )
    );
  if (what === "words" || [...attachments.values()].some(({ reportId }) => reportId === report.id))
    return true;
  return [...supports.values()].some(({ reportId, photoId }) => reportId === report.id && photoId !== null);
}

const byTime = (left: { at: Date; id: string }, right: { at: Date; id: string }): number =>
  left.at.getTime() - right.at.getTime() || (left.id < right.id ? -1 : 1);

const orderOf = ({ id, endedAt }: ErasableReport): { at: Date; id: string } => ({ at: endedAt, id });

export const privacyReads = (state: PrivacyState): Omit<PrivacyStore, "deleteExpired"> => ({
  async listIdentityAccesses({ trackingId, before, overseenReasons, limit }) {
    const isShown = ({ reportId }: IdentityAccessRecord): boolean =>
      !overseenReasons || isOverseen(state.reports.get(reportId) as ReportRecord);
    return [...state.identityAccesses.values()]
      .filter((access) => trackingId === undefined || access.trackingId === trackingId)
      .filter((access) => !before || byTime(access, before) < 0)
      .sort((left, right) => byTime(right, left))
      .slice(0, limit)
      .map((access) => (isShown(access) ? access : { ...access, reason: null }));
  },
  async listInboxExports({ agencyIds, before, limit }) {
    return [...state.inboxExports.values()]
      .filter(({ agencyId }) => !agencyIds || (agencyId !== null && agencyIds.includes(agencyId)))
      .filter((one) => !before || byTime(one, before) < 0)
      .sort((left, right) => byTime(right, left))
      .slice(0, limit);
  },
  async listErasable({ what, endedBefore, after, among }) {
    const looked = [...state.reports.values()]
      .flatMap(({ id, endedAt, erasedAt }) =>
        endedAt && !erasedAt && endedAt < endedBefore ? [{ id, endedAt }] : [],
      )
      .filter((report) => !after || byTime(orderOf(after), orderOf(report)) < 0)
      .sort((left, right) => byTime(orderOf(left), orderOf(right)))
      .slice(0, among);
    const reports = looked.filter(({ id }) => holds(state, state.reports.get(id) as ReportRecord, what));
    return { reports, last: looked.length < among ? undefined : looked.at(-1) };
  },
});
