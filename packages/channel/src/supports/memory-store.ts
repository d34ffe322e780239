import type { RecordReads } from "../records/ports.ts";
import type { PublicReportRecord } from "../records/public.ts";
import type { AttachmentRecord } from "../records/report.ts";
import type { SupportCounts, SupportRecord } from "../records/supports.ts";
import type { SupportStore, SupportTransaction } from "./store.ts";
import type { SupporterMails } from "./supporter-mails.ts";

export interface SupportState {
  released: Map<string, { copy: PublicReportRecord; words: ReadonlySet<string> }>;
  supports: Map<string, SupportRecord>;
  attachments: Map<string, AttachmentRecord>;
  /** Keyed by report and network. */
  supportNetworks: Map<string, { day: string; count: number }>;
}

export const emptySupports = (): Pick<SupportState, "supportNetworks"> => ({
  supportNetworks: new Map(),
});

const supportsOf = ({ supports }: SupportState, reportId: string): SupportRecord[] =>
  [...supports.values()].filter((support) => support.reportId === reportId);

function countsOf(supports: readonly SupportRecord[]): SupportCounts {
  const counted = supports.filter((support) => support.counted);
  return {
    counted: counted.length,
    uncounted: supports.length - counted.length,
    notSolved: counted.filter(({ notSolved }) => notSolved).length,
  };
}

/** `undoing` is called before each write to a map entry. */
export function supportWrites(
  state: SupportState,
  undoing: (map: Map<string, unknown>, key: string) => void,
  mails: SupporterMails,
): Omit<SupportTransaction, keyof RecordReads<never>> {
  const { supports, supportNetworks, released, attachments } = state;
  function set(support: SupportRecord): void {
    undoing(supports, support.id);
    supports.set(support.id, support);
  }
  async function deleteSupport({ id }: SupportRecord): Promise<void> {
    undoing(supports, id);
    supports.delete(id);
    mails.supportDeleted(id);
  }
  function setCopy(
    reportId: string,
    change: (copy: PublicReportRecord) => Partial<PublicReportRecord>,
  ): void {
    const found = released.get(reportId);
    if (!found) return;
    undoing(released, reportId);
    released.set(reportId, { ...found, copy: { ...found.copy, ...change(found.copy) } });
  }
  function setAttachment(attachment: AttachmentRecord): void {
    undoing(attachments, attachment.id);
    attachments.set(attachment.id, attachment);
  }
  /** Makes a support's photo a file that waits for a report again. */
  function releasePhoto(support: SupportRecord, createdAt: Date): string[] {
    const photo = attachments.get(support.photoId ?? "");
    if (!photo) return [];
    setAttachment({ ...photo, supportId: null, createdAt });
    set({ ...support, photoId: null, photoDay: null });
    return [photo.id];
  }
  return {
    async countFromNetwork({ reportId, network, day, most }) {
      const key = `${reportId} ${network}`;
      const count = supportNetworks.get(key)?.count ?? 0;
      if (count >= most) return false;
      undoing(supportNetworks, key);
      supportNetworks.set(key, { day, count: count + 1 });
      return true;
    },
    insertSupport: async (support) => set(support),
    updateNotSolved: async (support) => set(support),
    async linkSupportPhoto({ support, attachmentId, keyId, uploadedAfter, day }) {
      const file = attachments.get(attachmentId);
      if (!file || file.reportId !== null || file.supportId !== null) return false;
      if (file.keyId !== keyId || file.createdAt < uploadedAfter) return false;
      setAttachment({ ...file, supportId: support.id, fileName: "" });
      set({ ...support, photoId: file.id, photoDay: day });
      return true;
    },
    async countSupportPhotos(reportId) {
      const { counted, uncounted } = countsOf(
        supportsOf(state, reportId).filter(({ photoId }) => photoId !== null),
      );
      return { counted, uncounted };
    },
    async releaseSupportPhotos({ reportId, supportId, uploadedAt }) {
      const own = supportsOf(state, reportId).filter(({ id }) => supportId === undefined || id === supportId);
      const ids = own.flatMap((support) => releasePhoto(support, uploadedAt));
      setCopy(reportId, ({ photos }) => ({ photos: photos.filter(({ id }) => !ids.includes(id)) }));
      return ids;
    },
    deleteSupport,
    async moveSupports(fromReportId, toReportId, uploadedAt) {
      for (const support of supportsOf(state, fromReportId)) {
        const isDuplicate = supportsOf(state, toReportId).some(
          ({ followHash }) => followHash === support.followHash,
        );
        if (isDuplicate) {
          releasePhoto(support, uploadedAt);
          await deleteSupport(support);
        } else {
          set({ ...support, reportId: toReportId, notSolved: false });
          mails.supportMoved(support.id, fromReportId, toReportId);
        }
      }
      mails.reportMerged(fromReportId, toReportId);
      setCopy(fromReportId, ({ photos }) => ({
        supports: 0,
        photos: photos.filter(({ from }) => from !== "supporter"),
      }));
    },
    async clearNotSolved(reportId) {
      for (const support of supportsOf(state, reportId))
        if (support.notSolved) set({ ...support, notSolved: false });
    },
    async eraseSupports(reportId) {
      const found = supportsOf(state, reportId).filter(({ message }) => message !== null);
      for (const support of found) set({ ...support, message: null, messageDay: null });
      mails.supportsErased(reportId);
      return found.length > 0;
    },
  };
}

function messagesFirst(left: SupportRecord, right: SupportRecord): number {
  if (left.counted !== right.counted) return left.counted ? -1 : 1;
  if (left.messageDay !== right.messageDay)
    return (left.messageDay ?? "") > (right.messageDay ?? "") ? -1 : 1;
  return left.id > right.id ? -1 : 1;
}

export const supportReads = (state: SupportState): Omit<SupportStore, keyof RecordReads<never>> => ({
  async countSupports(reportIds) {
    const found = reportIds.map((id) => [id, supportsOf(state, id)] as const);
    return new Map(
      found.filter(([, own]) => own.length > 0).map(([id, own]) => [id, countsOf(own)] as const),
    );
  },
  async listNotSolvedMessages(reportId, limit) {
    return supportsOf(state, reportId)
      .filter(({ message }) => message !== null)
      .sort(messagesFirst)
      .slice(0, limit);
  },
  async listSupportPhotos(reportId, limit) {
    return supportsOf(state, reportId)
      .flatMap(({ id, photoId, photoDay, counted }) => {
        const photo = state.attachments.get(photoId ?? "");
        return photo && photoDay !== null ? [{ id, photo, day: photoDay, counted }] : [];
      })
      .sort((one, other) => (one.day < other.day || (one.day === other.day && one.id < other.id) ? 1 : -1))
      .slice(0, limit)
      .map(({ photo: { id, mediaType, bytes, width, height }, day, counted }) => ({
        ...{ id, mediaType, bytes, width, height },
        ...{ day, counted },
      }));
  },
  async publishSupports(step, limit) {
    let raised = 0;
    for (const [id, { copy, words }] of state.released) {
      if (raised === limit) break;
      const { counted } = countsOf(supportsOf(state, id));
      const supports = counted - (counted % step);
      if (supports <= copy.supports) continue;
      state.released.set(id, { copy: { ...copy, supports }, words });
      raised++;
    }
    return raised;
  },
  async deleteNetworkCounts(beforeDay, limit) {
    let deleted = 0;
    for (const [key, { day }] of state.supportNetworks)
      if (day < beforeDay && deleted < limit && state.supportNetworks.delete(key)) deleted++;
    return deleted;
  },
});
