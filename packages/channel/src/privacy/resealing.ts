import type { NoteRecord } from "../desk/store.ts";
import { systemRandom } from "../platform/system.ts";
import type { AttachmentRecord, ReportFile, ReportRecord, TimelineRecord } from "../report/store.ts";
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
  openEntry,
  openIdentityAccess,
  openNote,
  openReport,
  sealAttachment,
  sealEntry,
  sealIdentityAccess,
  sealNote,
  sealReport,
} from "./sealed-words.ts";
import { openFile } from "./sealing-store.ts";
import type { IdentityAccessRecord } from "./store.ts";

/** What the row of an attachment says of its file. */
export type ProvenFile = Pick<AttachmentRecord, "id" | "bytes" | "contentHash">;

/** Gives what is stored, by whatever key it was sealed or never sealed at all, as the key that seals now seals it. */
export interface Resealing {
  /** Begins every text that the present key has sealed, followed by a full stop. */
  keyId: string;
  identity(sealed: string, reportId: string): Promise<string>;
  webhookSecret(sealed: string, endpointId: string): Promise<string>;
  note(note: NoteRecord): Promise<NoteRecord>;
  identityAccess(access: IdentityAccessRecord): Promise<IdentityAccessRecord>;
  attachment(attachment: AttachmentRecord): Promise<AttachmentRecord>;
  /** Of a confidential report. */
  entry(entry: TimelineRecord): Promise<TimelineRecord>;
  /** A confidential one. */
  report(report: ReportRecord): Promise<ReportRecord>;
  /** Verifies a stored file as `openFile` does, and returns it with its hash, both by the present key. */
  file(
    stored: Uint8Array<ArrayBuffer>,
    attachment: ProvenFile,
  ): Promise<{ stored: Uint8Array<ArrayBuffer>; contentHash: string }>;
  /**
   * Opens a stored file and verifies the length and hash of its row. Throws `StoredFileError` when they
   * differ or the file is not sealed.
   */
  openFile(stored: Uint8Array<ArrayBuffer>, attachment: ProvenFile): Promise<Uint8Array<ArrayBuffer>>;
  /** A report as the channel reads it, for checks of its history. */
  open(file: ReportFile): Promise<ReportFile>;
}

const openProven = async (
  secrets: Secrets,
  stored: Uint8Array<ArrayBuffer>,
  { id, bytes, contentHash }: ProvenFile,
): Promise<Uint8Array<ArrayBuffer>> => {
  const opened = await openWholeFile(secrets, id, stored);
  if (opened.length !== bytes) throw new StoredFileError("cut");
  if (!isSameHash(await secrets.fileHash(id, opened, fileHashKeyId(contentHash)), contentHash))
    throw new StoredFileError("damaged");
  return opened;
};

/**
 * For the operator's tools. Throws `UnknownSealKey` for what was sealed by a key that is not given, and an error for what was changed.
 */
export const createResealing = ({
  secret,
  sealKeys,
}: {
  secret: Uint8Array<ArrayBuffer>;
  sealKeys?: readonly SealKey[];
}): Resealing => {
  const secrets = createSecrets(secret, sealKeys);
  const resealText = async (sealed: string, context: string) =>
    secrets.seal(await secrets.unseal(sealed, context), context, systemRandom);
  return {
    keyId: secrets.sealKeyId,
    identity: (sealed, reportId) => resealText(sealed, reportId),
    webhookSecret: (sealed, endpointId) => resealText(sealed, webhookSecretContext(endpointId)),
    note: async (note) => sealNote(secrets, await openNote(secrets, note)),
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
};
