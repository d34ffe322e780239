import type { ChannelContext } from "../context.ts";
import { cleanPicture, isPicture } from "../pictures/clean-picture.ts";
import { cleanFileName, readMediaType } from "../platform/file-type.ts";
import { createUuid } from "../platform/uuid.ts";
import type { AttachmentRecord } from "../report/records.ts";
import type { NationalFile } from "./bridge.ts";

type FileContext = Pick<
  ChannelContext,
  "store" | "blobs" | "cleanPdf" | "clock" | "random" | "secrets" | "policy"
>;

/** Cleaned like the file of a citizen; undefined if it cannot be, or is of another kind. */
async function cleaned(
  { policy, cleanPdf }: FileContext,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { maxBytes, maxPixels } = policy.attachments;
  if (isPicture(mediaType)) {
    const picture = cleanPicture(bytes, mediaType);
    return picture && picture.width * picture.height <= maxPixels ? picture.bytes : undefined;
  }
  if (!cleanPdf) return bytes;
  const document = await cleanPdf(bytes, { maxBytes, network: undefined, signal });
  return "fault" in document ? undefined : document.bytes;
}

async function storeFile(
  context: FileContext,
  reportId: string,
  file: NationalFile,
  signal: AbortSignal,
): Promise<AttachmentRecord | undefined> {
  const { store, blobs, secrets, policy, clock } = context;
  const { maxBytes, mediaTypes } = policy.attachments;
  const given = new Uint8Array(await file.read(signal));
  const mediaType = readMediaType(given);
  if (given.length > maxBytes || !mediaType || !mediaTypes.includes(mediaType)) return undefined;
  const bytes = await cleaned(context, given, mediaType, signal);
  if (!bytes || bytes.length > maxBytes) return undefined;
  const id = createUuid(context);
  const attachment: AttachmentRecord = {
    id,
    reportId: null,
    entryId: null,
    keyId: reportId,
    mediaType,
    fileName: cleanFileName(file.fileName, mediaType),
    bytes: bytes.length,
    contentHash: await secrets.fileHash(id, bytes),
    createdAt: clock.now(),
  };
  await blobs.put(id, bytes);
  await store.transaction((transaction) => transaction.insertAttachment(attachment));
  return attachment;
}

/**
 * Takes over the files of an entry, as files that wait for a report. Returns the names of those that the
 * channel does not accept. Rejects when a file cannot be read now: the entry is then recorded later.
 */
export async function storeNationalFiles(
  context: FileContext,
  reportId: string,
  files: readonly NationalFile[],
  signal: AbortSignal,
): Promise<{ attachments: AttachmentRecord[]; lost: string[] }> {
  const attachments: AttachmentRecord[] = [];
  const lost: string[] = [];
  for (const file of files.slice(0, mostFiles)) {
    const stored = await storeFile(context, reportId, file, signal);
    if (stored) attachments.push(stored);
    else lost.push(cleanFileName(file.fileName, file.mediaType));
  }
  return { attachments, lost };
}

/** Most files of one entry that are taken over. */
const mostFiles = 20;
