import type { Attachment } from "@lapor/openapi";
import { waitingForMs } from "../attachment-ties.ts";
import type { Caller, ChannelContext } from "../context.ts";
import { DomainError, refuse, type Text } from "../domain-error.ts";
import { cleanFileName, readMediaType } from "../file-type.ts";
import { once } from "../idempotency.ts";
import { admitUpload } from "../limits/admit-upload.ts";
import { cleanPicture, isPicture } from "../pictures/clean-picture.ts";
import type { AttachmentRecord, Transaction } from "../ports.ts";
import { takeReporterStep } from "../reporter-step.ts";
import { createUuid } from "../uuid.ts";
import { viewUnlinked } from "../views.ts";
import { openForReporter } from "./read-report.ts";

/** A file as it came. */
interface NewFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The sentence for a file that is too large. */
export const tooLargeText = (maxBytes: number): Text => {
  const megabytes = Math.round((maxBytes / 1024 / 1024) * 10) / 10;
  return {
    id: `Ukuran berkas paling besar ${String(megabytes).replace(".", ",")} MB.`,
    en: `A file may have ${megabytes} MB at the most.`,
  };
};

const wrongTypeText: Text = {
  id: "Berkas harus berupa foto JPEG, PNG, atau WebP, atau dokumen PDF. Isi berkas ini bukan salah satunya.",
  en: "A file has to be a JPEG, PNG or WebP photo or a PDF document. This file's content is none of them.",
};

const brokenText: Text = {
  id: "Berkas foto ini rusak atau terpotong. Buka fotonya, simpan ulang, lalu kirim lagi.",
  en: "This photo's file is broken or cut. Open the photo, save it again, and send that.",
};

const cleanedPicture = (
  { policy }: ChannelContext,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
): Uint8Array<ArrayBuffer> => {
  const picture = cleanPicture(bytes, mediaType);
  if (!picture) throw new DomainError("unsupported_media_type", { detail: brokenText });
  const limit = policy.attachments.maxPixels;
  if (picture.width * picture.height > limit)
    refuse([{ pointer: "#/file", code: "too_many_pixels", limits: { limit } }]);
  return picture.bytes;
};

/** The file as it is stored: without what tells of its maker. One of which that cannot be taken is refused, never kept as it came. */
const cleaned = async (
  context: ChannelContext,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (isPicture(mediaType)) return cleanedPicture(context, bytes, mediaType);
  if (mediaType !== "application/pdf" || !context.cleanPdf) return bytes;
  const document = await context.cleanPdf(bytes);
  if ("fault" in document)
    throw new DomainError("validation_failed", { violations: [{ pointer: "#/file", code: document.fault }] });
  return document.bytes;
};

/** Refuses one file more than a report may have. Under the report's lock, so that two at once are counted. */
const refuseTooMany = async (
  { policy }: ChannelContext,
  transaction: Transaction,
  reportId: string,
): Promise<void> => {
  const limit = policy.attachments.maxCount;
  if ((await transaction.countOwnAttachments(reportId)) >= limit)
    refuse([{ pointer: "#/file", code: "too_many", limits: { limit } }]);
};

/** Writes the file, its row and, for a report, its entry. */
const storeFile = async (
  context: ChannelContext,
  transaction: Transaction,
  attachment: AttachmentRecord,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  const { reportId } = attachment;
  let entryId: string | null = null;
  if (reportId) {
    entryId = (await takeReporterStep(context, transaction, reportId, { action: "uploadAttachment" })).id;
    await refuseTooMany(context, transaction, reportId);
  }
  await context.blobs.put(attachment.id, bytes);
  await transaction.insertAttachment({ ...attachment, entryId });
};

/**
 * Stores one file. Without a report it waits for one; with tracking ID and access code it is added to that report at once.
 * Pictures lose their
 * metadata, and PDFs where the host can clean them. Throws `payload_too_large`, `unsupported_media_type` (by content, and for a broken picture), `report_not_found`, `invalid_transition`, and
 * `validation_failed` when the report has as many files as it may, a picture more pixels, or a PDF is locked, broken or holds files.
 */
export const uploadAttachment = async (
  context: ChannelContext,
  caller: Caller,
  file: NewFile,
  reporter: { trackingId: string; accessCode: string } | undefined,
  idempotencyKey: string | undefined,
): Promise<{ attachment: Attachment; replayed: boolean }> => {
  const { maxBytes, mediaTypes } = context.policy.attachments;
  if (file.bytes.length > maxBytes)
    throw new DomainError("payload_too_large", { detail: tooLargeText(maxBytes) });
  const mediaType = readMediaType(file.bytes);
  if (!mediaType || !mediaTypes.includes(mediaType))
    throw new DomainError("unsupported_media_type", { detail: wrongTypeText });
  const reportId = reporter ? (await openForReporter(context, caller, reporter)).report.id : null;
  await admitUpload(context, caller, file.bytes.length);
  const bytes = await cleaned(context, file.bytes, mediaType);
  const fileName = cleanFileName(file.name, mediaType);
  const attachment: AttachmentRecord = {
    id: createUuid(context),
    reportId,
    entryId: null,
    keyId: caller.key.id,
    fileName,
    mediaType,
    bytes: bytes.length,
    createdAt: context.clock.now(),
  };
  const store = (transaction: Transaction) => storeFile(context, transaction, attachment, bytes);
  if (idempotencyKey === undefined) {
    await context.store.transaction(store);
    return { attachment: viewUnlinked(attachment), replayed: false };
  }
  const scope = `uploadAttachment:${caller.key.id}:${reportId ?? ""}`;
  const content = { fileName, digest: await context.hashing.sha256(file.bytes) };
  // An answer that outlived its file would name one that no report can have any more.
  const keepMs = reportId ? {} : { keepMs: waitingForMs };
  const answer = await once(context, { scope, idempotencyKey, content, ...keepMs }, async (transaction) => {
    await store(transaction);
    // The kept answer leaves out the file's name, which may say who sent it; a repetition brings it itself.
    return { body: { ...viewUnlinked(attachment), fileName: "" }, reportId };
  });
  return { attachment: { ...(answer.body as Attachment), fileName }, replayed: answer.replayed };
};
