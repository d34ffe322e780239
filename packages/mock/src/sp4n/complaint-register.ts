import type { SettableClock } from "../channel/settable-clock.ts";
import {
  type Complaint,
  type Followup,
  hasTag,
  type MasterEntry,
  nationalAdmin,
  readAttachmentIds,
  type StoredFile,
  statusCodes,
  statusNames,
  templateCodes,
} from "./complaints.ts";

/** A file before it is added to the register. */
export type NewFile = Omit<StoredFile, "id">;

/** A complaint to create. It contains both the parsed fields and all fields as sent. */
export interface NewComplaint {
  title: string;
  content: string;
  tags?: string;
  isSecret: boolean;
  isAnonymous: boolean;
  dispositionId?: number | undefined;
  attachments?: unknown;
  sent: Readonly<Record<string, unknown>>;
}

/** A message from an institution about a complaint. */
export interface OfficerMessage {
  content: string;
  /** The id of the institution that sends the message. Default: the institution that holds the complaint. */
  institution?: number;
  files?: readonly NewFile[];
}

/** The actions of officers. Each throws RangeError for an unknown complaint, status or institution. */
export interface OfficerActions {
  setStatus(id: number, change: { status: number; note: string; institution?: number }): void;
  /** Answers the complaint and sets its status, `Selesai` by default. */
  answer(id: number, message: OfficerMessage & { status?: number }): void;
  followUp(id: number, message: OfficerMessage): void;
  /** Passes the complaint to another institution, or back to the one that sent it. */
  transfer(id: number, change: { institution: number; note: string }): void;
}

/** The maximum total size of file contents, in bytes. Beyond it, the oldest contents are discarded. */
const maxFileBytes = 64 * 1024 * 1024;
const firstIds = { complaint: 1000, file: 10, followup: 500 };
const firstTrackingId = 9_812_344;

export function createComplaintRegister(
  clock: Pick<SettableClock, "now">,
  institutions: readonly MasterEntry[],
) {
  const complaints = new Map<number, Complaint>();
  const files = new Map<number, StoredFile>();
  const counts = { ...firstIds };

  const exists = ({ at }: Complaint): boolean => at <= clock.now();
  const find = (id: number): Complaint | undefined => {
    const complaint = complaints.get(id);
    return complaint && exists(complaint) ? complaint : undefined;
  };
  const require = (id: number): Complaint => {
    const complaint = find(id);
    if (complaint) return complaint;
    throw new RangeError(`The mock of SP4N has no complaint ${id}.`);
  };
  const requireInstitution = (id: number): number => {
    if (institutions.some((entry) => entry.id === id)) return id;
    throw new RangeError(`The mock of SP4N has no institution ${id}.`);
  };

  const addFile = (file: NewFile): StoredFile => {
    const stored = { ...file, id: ++counts.file };
    files.set(stored.id, stored);
    let held = [...files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const oldest of files.values()) {
      if (held <= maxFileBytes) break;
      held -= oldest.bytes.length;
      oldest.bytes = new Uint8Array();
    }
    return stored;
  };

  const addFollowup = (
    complaint: Complaint,
    { files: added = [], ...entry }: Partial<Omit<Followup, "files">> & { files?: readonly NewFile[] },
  ): void => {
    const { statusCode, dispositionId } = complaint;
    complaint.followups.push({
      content: "",
      institutionFrom: dispositionId,
      institutionTo: dispositionId,
      statusOld: statusCode,
      statusNew: statusCode,
      templateCode: null,
      ...entry,
      id: ++counts.followup,
      at: clock.now(),
      files: added.map(addFile),
    });
  };

  /** Changes the status and the institution, and adds an entry to the history and to the log. */
  const move = (complaint: Complaint, status: number, institution: number, note: string): void => {
    if (!Object.hasOwn(statusNames, status)) throw new RangeError(`Unknown status ${status}.`);
    const isTransfer = institution !== complaint.dispositionId;
    addFollowup(complaint, {
      content: `Status {{status_old}} menjadi {{status_new}}, dari {{institution_from}} ke {{institution_to}}. ${note}`,
      institutionTo: institution,
      statusNew: status,
      templateCode: isTransfer ? templateCodes.transfer : null,
    });
    complaint.logs.push({ note, at: clock.now() });
    complaint.statusCode = status;
    complaint.dispositionId = institution;
  };

  const write = (id: number, template: number, message: OfficerMessage, status?: number): void => {
    const complaint = require(id);
    const { content, institution = complaint.dispositionId, files: added = [] } = message;
    const statusNew = status ?? complaint.statusCode;
    if (!Object.hasOwn(statusNames, statusNew)) throw new RangeError(`Unknown status ${statusNew}.`);
    addFollowup(complaint, {
      content,
      institutionFrom: requireInstitution(institution),
      statusNew,
      templateCode: template,
      files: added,
    });
    complaint.statusCode = statusNew;
  };

  const officers: OfficerActions = {
    setStatus(id, { status, note, institution }) {
      const complaint = require(id);
      move(complaint, status, requireInstitution(institution ?? complaint.dispositionId), note);
    },
    answer: (id, message) => write(id, templateCodes.answer, message, message.status ?? statusCodes.done),
    followUp: (id, message) => write(id, templateCodes.followup, message),
    transfer(id, { institution, note }) {
      const complaint = require(id);
      move(complaint, complaint.statusCode, requireInstitution(institution), note);
    },
  };

  return {
    officers,
    find,
    addFile,
    addFollowup,
    findFile: (id: number): StoredFile | undefined => files.get(id),
    /** Lists all complaints that exist by now, oldest first. */
    all: (): Complaint[] => [...complaints.values()].filter(exists),
    /** Finds the complaints with a tag that were created at least `delaySeconds` ago. */
    findByTag(tag: string, delaySeconds: number): Complaint[] {
      const newest = clock.now().getTime() - delaySeconds * 1000;
      return [...complaints.values()].filter(
        (complaint) => complaint.at.getTime() <= newest && hasTag(complaint, tag),
      );
    },
    /** Creates a complaint that begins to exist after `afterSeconds`. */
    create(
      { dispositionId, attachments, tags = "", ...complaint }: NewComplaint,
      afterSeconds = 0,
    ): Complaint {
      const at = new Date(clock.now().getTime() + afterSeconds * 1000);
      const id = ++counts.complaint;
      const created: Complaint = {
        ...complaint,
        id,
        at,
        tags,
        trackingId: String(firstTrackingId + id - firstIds.complaint),
        statusCode: statusCodes.unverified,
        dispositionId: dispositionId ?? nationalAdmin,
        attachmentIds: readAttachmentIds(attachments),
        logs: [{ note: "Laporan diterima", at }],
        followups: [],
      };
      complaints.set(id, created);
      return created;
    },
    /** Rejects a complaint for which its institution is not responsible. */
    reject(complaint: Complaint, institution: number | undefined, note: string): void {
      move(complaint, statusCodes.unverified, institution ?? nationalAdmin, note);
    },
    reset(): void {
      complaints.clear();
      files.clear();
      Object.assign(counts, firstIds);
    },
  };
}

export type ComplaintRegister = ReturnType<typeof createComplaintRegister>;
