import { cleanPicture, isPicture } from "../pictures/clean-picture.ts";
import type { CleanedFile } from "../pictures/picture-bytes.ts";
import { cleanFileName, readMediaType } from "../platform/file-type.ts";
import { createRandomUuid } from "../platform/uuid.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { AttachmentRecord } from "../records/report.ts";
import type { CleanPdf } from "../report/clean-pdf.ts";
import type { ReportTransaction } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { NationalFile } from "./bridge.ts";

export type FileContext = Pick<System, "clock" | "random" | "policy"> & {
  store: Transactions<ReportTransaction>;
  blobs: SealingBlobs;
  cleanPdf: CleanPdf | undefined;
  secrets: Secrets;
};

/**
 * Cleans a file like a citizen's file. Returns undefined if the file cannot be cleaned or is of an
 * unsupported type.
 */
async function cleaned(
  { policy, cleanPdf }: FileContext,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  signal: AbortSignal,
): Promise<CleanedFile | undefined> {
  const { maxBytes, maxPixels } = policy.attachments;
  if (isPicture(mediaType)) {
    const picture = cleanPicture(bytes, mediaType);
    return picture && picture.width * picture.height <= maxPixels ? picture : undefined;
  }
  const noSize = { width: null, height: null };
  if (!cleanPdf) return { bytes, ...noSize };
  const document = await cleanPdf(bytes, { maxBytes, network: undefined, signal });
  return "fault" in document ? undefined : { bytes: document.bytes, ...noSize };
}

/** Options for reading an entry's files. */
export interface FileReading {
  signal: AbortSignal;
  /** Whether this is the last attempt, in which a file that cannot be read is left out. */
  isLastRead: boolean;
}

async function storeFile(
  context: FileContext,
  reportId: string,
  sent: NationalFile,
  { signal, isLastRead }: FileReading,
): Promise<AttachmentRecord | undefined> {
  const { store, blobs, secrets, policy, clock } = context;
  const { maxBytes, mediaTypes } = policy.attachments;
  const read = await sent.read(signal).catch((error: unknown) => {
    if (!isLastRead) throw error;
  });
  if (!read) return undefined;
  const given = new Uint8Array(read);
  const mediaType = readMediaType(given);
  if (given.length > maxBytes || !mediaType || !mediaTypes.includes(mediaType)) return undefined;
  const file = await cleaned(context, given, mediaType, signal);
  if (!file || file.bytes.length > maxBytes) return undefined;
  const { bytes, width, height } = file;
  const id = createRandomUuid(context);
  const attachment: AttachmentRecord = {
    id,
    reportId: null,
    entryId: null,
    supportId: null,
    keyId: reportId,
    mediaType,
    fileName: cleanFileName(sent.fileName, mediaType),
    bytes: bytes.length,
    width,
    height,
    contentHash: await secrets.fileHash(id, bytes),
    createdAt: clock.now(),
  };
  await blobs.put(id, bytes);
  await store.transaction((transaction: ReportTransaction) => transaction.put("attachments", attachment));
  return attachment;
}

/**
 * Imports an entry's files as files not yet attached to a report. Returns the names of the files that the
 * channel does not accept. Rejects when a file cannot be read now, so the entry is recorded later. On the
 * last read, such a file is left out instead.
 */
export async function storeNationalFiles(
  context: FileContext,
  reportId: string,
  files: readonly NationalFile[],
  reading: FileReading,
): Promise<{ attachments: AttachmentRecord[]; lost: string[] }> {
  const attachments: AttachmentRecord[] = [];
  const lost: string[] = [];
  for (const file of files.slice(0, mostFiles)) {
    const stored = await storeFile(context, reportId, file, reading);
    if (stored) attachments.push(stored);
    else lost.push(cleanFileName(file.fileName, file.mediaType));
  }
  return { attachments, lost };
}

/** The maximum number of files imported from one entry. */
const mostFiles = 20;
