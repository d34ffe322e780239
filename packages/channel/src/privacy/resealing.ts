import { systemRandom } from "../platform/system.ts";
import type { DraftRecord, NoteRecord, SavedViewRecord } from "../records/desk.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { IdentityAccessRecord } from "../records/privacy.ts";
import type { AttachmentRecord, ReportFile, ReportRecord, TimelineRecord } from "../records/report.ts";
import { openWholeFile, StoredFileError, sealFile } from "../sealing/sealed-file.ts";
import {
  createSecrets,
  fileHashKeyId,
  isSameHash,
  type SealKey,
  type Secrets,
  webhookSecretContext,
} from "../sealing/secrets.ts";
import {
  openAttachment,
  openDraft,
  openEntry,
  openFile,
  openIdentityAccess,
  openNote,
  openOfficer,
  openReport,
  openView,
  sealAttachment,
  sealDraft,
  sealEntry,
  sealIdentityAccess,
  sealNote,
  sealOfficer,
  sealReport,
  sealView,
} from "./sealed-words.ts";

/** The attachment fields against which a stored file is verified. */
export type ProvenFile = Pick<AttachmentRecord, "id" | "bytes" | "contentHash">;

/** Opens stored data with any known key and seals it again with the current key. */
export interface Resealing {
  /** The current key's ID. Every text that is sealed with this key begins with the ID and a full stop. */
  keyId: string;
  identity(sealed: string, reportId: string): Promise<string>;
  webhookSecret(sealed: string, endpointId: string): Promise<string>;
  /** Reseals a text that the host itself sealed. */
  text(sealed: string, context: string): Promise<string>;
  note(note: NoteRecord): Promise<NoteRecord>;
  draft(draft: DraftRecord): Promise<DraftRecord>;
  view(view: SavedViewRecord): Promise<SavedViewRecord>;
  officer(officer: OfficerRecord): Promise<OfficerRecord>;
  identityAccess(access: IdentityAccessRecord): Promise<IdentityAccessRecord>;
  attachment(attachment: AttachmentRecord): Promise<AttachmentRecord>;
  /** Reseals a timeline entry of a confidential report. */
  entry(entry: TimelineRecord): Promise<TimelineRecord>;
  /** Reseals a confidential report. */
  report(report: ReportRecord): Promise<ReportRecord>;
  /** Verifies a stored file like `openFile`. Returns it sealed with the current key, and its new hash. */
  file(
    stored: Uint8Array<ArrayBuffer>,
    attachment: ProvenFile,
  ): Promise<{ stored: Uint8Array<ArrayBuffer>; contentHash: string }>;
  /**
   * Opens a stored file and verifies its length and hash. Throws `StoredFileError` when either differs or the
   * file is not sealed.
   */
  openFile(stored: Uint8Array<ArrayBuffer>, attachment: ProvenFile): Promise<Uint8Array<ArrayBuffer>>;
  /** Opens a report as the channel does, so its history can be verified. */
  open(file: ReportFile): Promise<ReportFile>;
}

async function openProven(
  secrets: Secrets,
  stored: Uint8Array<ArrayBuffer>,
  { id, bytes, contentHash }: ProvenFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await openWholeFile(secrets, id, stored);
  if (opened.length !== bytes) throw new StoredFileError("cut");
  if (!isSameHash(await secrets.fileHash(id, opened, fileHashKeyId(contentHash)), contentHash))
    throw new StoredFileError("damaged");
  return opened;
}

/**
 * Creates the resealing for the operator's tools. Its methods throw `UnknownSealKey` for data sealed with an
 * unknown key, and another error for altered data.
 */
export function createResealing({
  secret,
  sealKeys,
}: {
  secret: Uint8Array<ArrayBuffer>;
  sealKeys?: readonly SealKey[];
}): Resealing {
  const secrets = createSecrets(secret, sealKeys);
  const resealText = async (sealed: string, context: string) =>
    secrets.seal(await secrets.unseal(sealed, context), context, systemRandom);
  return {
    keyId: secrets.sealKeyId,
    identity: (sealed, reportId) => resealText(sealed, reportId),
    webhookSecret: (sealed, endpointId) => resealText(sealed, webhookSecretContext(endpointId)),
    text: resealText,
    officer: async (officer) => sealOfficer(secrets, await openOfficer(secrets, officer)),
    note: async (note) => sealNote(secrets, await openNote(secrets, note)),
    view: async (view) => sealView(secrets, await openView(secrets, view)),
    draft: async (draft) => sealDraft(secrets, await openDraft(secrets, draft)),
    identityAccess: async (access) => sealIdentityAccess(secrets, await openIdentityAccess(secrets, access)),
    attachment: async (attachment) => sealAttachment(secrets, await openAttachment(secrets, attachment)),
    entry: async (entry) => sealEntry(secrets, await openEntry(secrets, entry)),
    report: async (report) => sealReport(secrets, await openReport(secrets, report)),
    async file(stored, attachment) {
      const { id } = attachment;
      const bytes = await openProven(secrets, stored, attachment);
      return { stored: await sealFile(secrets, id, bytes), contentHash: await secrets.fileHash(id, bytes) };
    },
    openFile: (stored, attachment) => openProven(secrets, stored, attachment),
    open: (file) => openFile(secrets, file),
  };
}
