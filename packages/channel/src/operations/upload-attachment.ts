import type { Attachment } from "@lapor/openapi";
import { removeFiles } from "../erasure/erase-report.ts";
import {
  findIdempotentResult,
  type IdempotencyContext,
  type IdempotentRequest,
  type IdempotentResult,
  type Replayable,
  withIdempotencyKey,
} from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import type { UploadMeter } from "../limits/upload-meter.ts";
import { cleanPicture, isPicture } from "../pictures/clean-picture.ts";
import type { CleanedFile, CleanPicture } from "../pictures/picture-bytes.ts";
import { discard } from "../platform/discard.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import { cleanFileName, readMediaType } from "../platform/file-type.ts";
import { createRandomUuid } from "../platform/uuid.ts";
import type { System } from "../records/ports.ts";
import type { AttachmentRecord } from "../records/report.ts";
import type { CleanPdf } from "../report/clean-pdf.ts";
import { waitingForMs } from "../report/link-attachments.ts";
import type { ReportStore, ReportTransaction } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import { applyReporterAction } from "../transitions/apply-reporter-action.ts";
import type { ChangeContext, ChangeTransaction } from "../transitions/record-change.ts";
import { viewUnlinked } from "../views/views.ts";
import { openForReporter, type ReporterAccessContext } from "./reporter-action.ts";

type Context = ReporterAccessContext &
  ChangeContext &
  IdempotencyContext<ChangeTransaction> & {
    blobs: SealingBlobs;
    cleanPdf: CleanPdf | undefined;
  };

interface NewFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface UploadOptions {
  /** The report to add the file to. Default: none, so the file waits for a report. */
  reporter: { trackingId: string; accessCode: string } | undefined;
  idempotencyKey: string | undefined;
  /** Charges the bytes that cleaning adds to the file. */
  meter: Pick<UploadMeter, "grow">;
  signal?: AbortSignal;
}

export function tooLargeText(maxBytes: number): Text {
  const megabytes = Math.round((maxBytes / 1024 / 1024) * 10) / 10;
  return {
    id: `Ukuran berkas paling besar ${String(megabytes).replace(".", ",")} MB.`,
    en: `A file may have at most ${megabytes} MB.`,
  };
}

const wrongTypeText: Text = {
  id: "Berkas harus berupa foto JPEG, PNG, atau WebP, atau dokumen PDF. Isi berkas ini bukan salah satunya.",
  en: "A file must be a JPEG, PNG or WebP photo or a PDF document. The content of this file is something else.",
};

const brokenText: Text = {
  id: "Berkas foto ini rusak atau terpotong. Buka fotonya, simpan ulang, lalu kirim lagi.",
  en: "This photo file is damaged or incomplete. Open the photo, save it again, and send that file.",
};

/**
 * Returns the maximum size of a cleaned PDF, in bytes. Cleaning writes compressed objects uncompressed: a
 * normal document grows by a fraction of its size, and a crafted one up to a thousandfold.
 */
const mostCleaned = (bytes: number): number => 256 * 1024 + 8 * bytes;

function cleanedPicture(
  { policy }: Pick<System, "policy">,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
): CleanPicture {
  const picture = cleanPicture(bytes, mediaType);
  if (!picture) throw new DomainError("unsupported_media_type", { detail: brokenText });
  const limit = policy.attachments.maxPixels;
  if (picture.width * picture.height > limit)
    throwIfInvalid([{ pointer: "#/file", code: "too_many_pixels", limits: { limit } }]);
  return picture;
}

async function cleanedDocument(
  { policy, cleanPdf }: Pick<System, "policy"> & { cleanPdf: CleanPdf | undefined },
  { client }: Caller,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!cleanPdf) return bytes;
  const maxBytes = Math.min(policy.attachments.maxBytes, mostCleaned(bytes.length));
  const document = await cleanPdf(bytes, { maxBytes, network: client.site, signal });
  const fault = "fault" in document ? document.fault : undefined;
  if ("fault" in document || document.bytes.length > maxBytes)
    throw new DomainError("validation_failed", {
      fieldErrors: [{ pointer: "#/file", code: fault ?? "unreadable" }],
    });
  client.body.addUpload(document.bytes.length);
  return document.bytes;
}

/**
 * Removes everything that identifies the author from a file, and passes the result to `keep`. A file that
 * cannot be cleaned is rejected; it is never stored unchanged. To save memory, only a few photos are cleaned
 * and stored at a time. PDFs wait in their own queue, so they do not delay photos.
 */
async function cleanAndKeep<Kept>(
  context: Pick<System, "policy"> & { cleanPdf: CleanPdf | undefined },
  caller: Caller,
  { bytes, mediaType }: { bytes: Uint8Array<ArrayBuffer>; mediaType: string },
  signal: AbortSignal | undefined,
  keep: (cleaned: CleanedFile) => Promise<Kept>,
): Promise<Kept> {
  const { body } = caller.client;
  if (isPicture(mediaType))
    return body.work(2 * bytes.length, signal, async () => {
      const picture = cleanedPicture(context, bytes, mediaType);
      const kept = await keep(picture);
      if (picture.bytes !== bytes) discard(picture.bytes);
      return kept;
    });
  const document =
    mediaType === "application/pdf" ? await cleanedDocument(context, caller, bytes, signal) : bytes;
  return body.work(document.length, signal, () => keep({ bytes: document, width: null, height: null }));
}

/**
 * Rejects a file when the report already has the maximum number. Runs under the report's lock, so files that
 * arrive at the same time are counted.
 */
async function refuseTooMany(
  { policy }: Pick<System, "policy">,
  transaction: ReportTransaction,
  reportId: string,
): Promise<void> {
  const limit = policy.attachments.maxCount;
  if ((await transaction.countLimitedAttachments(reportId)) >= limit)
    throwIfInvalid([{ pointer: "#/file", code: "too_many", limits: { limit } }]);
}

/**
 * Stores the file, then its row, as a file that waits for a report. If a later step fails, the file is
 * deleted automatically. Runs outside the transaction that links the file, because slow storage must block
 * neither a database connection nor the report.
 */
async function putFile(
  { blobs, store }: Context,
  attachment: AttachmentRecord,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await blobs.put(attachment.id, bytes);
  try {
    await store.transaction((transaction: ReportTransaction) =>
      transaction.put("attachments", { ...attachment, reportId: null }),
    );
  } catch (error) {
    await blobs.delete(attachment.id).catch(() => {});
    throw error;
  }
}

/** Links a stored file to its report, with its own timeline entry. */
async function linkFile(
  context: ChangeContext & Pick<System, "policy">,
  transaction: ChangeTransaction,
  { id, keyId, createdAt }: AttachmentRecord,
  reportId: string,
): Promise<void> {
  const entry = await applyReporterAction(context, transaction, reportId, { action: "uploadAttachment" });
  await refuseTooMany(context, transaction, reportId);
  const target = { reportId, entryId: entry.id, keyId, uploadedAfter: createdAt };
  const [linked] = await transaction.linkAttachments([id], target);
  // Not expected: the file was stored a moment ago, and files that wait for a report are kept for a day.
  if (!linked) throw new DomainError("unavailable");
}

/** A stored file, and the function that links it in a transaction. */
interface StoredFile {
  attachment: AttachmentRecord;
  store(transaction: ChangeTransaction): Promise<void>;
}

/**
 * Runs `work` for a stored file. Removes the file immediately if `work` rejects the request, and keeps it if
 * the outcome is unknown.
 */
async function keepOrRemove<Result>(
  context: { store: ReportStore; blobs: SealingBlobs },
  { attachment }: StoredFile,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) await removeFiles(context, [attachment.id]);
    throw error;
  }
}

/**
 * Works like `withIdempotencyKey`, but cleans and stores a file before the transaction, because both take
 * long. A repeated request does neither.
 */
async function withCleanedFile(
  context: IdempotencyContext<ChangeTransaction> & { store: ReportStore; blobs: SealingBlobs },
  request: IdempotentRequest,
  make: () => Promise<StoredFile>,
): Promise<Replayable<IdempotentResult<Attachment>>> {
  const name = `cleaning ${request.scope} ${request.idempotencyKey}`;
  if (context.running.has(name)) throw new DomainError("idempotency_in_flight");
  context.running.add(name);
  try {
    const recorded = await findIdempotentResult<Attachment>(context, request);
    if (recorded) return recorded;
    const file = await make();
    const { attachment, store } = file;
    const result = await keepOrRemove(context, file, () =>
      withIdempotencyKey(
        context,
        request,
        async (transaction: ChangeTransaction): Promise<IdempotentResult<Attachment>> => {
          await store(transaction);
          // The idempotency record omits the file's name, which may identify the sender. A repeated request
          // contains the name itself.
          return { body: { ...viewUnlinked(attachment), fileName: "" }, reportId: attachment.reportId };
        },
      ),
    );
    // Another replica has already stored the same file.
    if (result.replayed) await removeFiles(context, [attachment.id]);
    return result;
  } finally {
    context.running.delete(name);
  }
}

/**
 * Stores one file. With a tracking ID and an access code, the file is added to that report immediately.
 * Otherwise, it waits until a report uses it. Metadata is removed from pictures, and from PDFs if the host
 * can clean them. Throws `payload_too_large`, `unsupported_media_type` (by content, and for a broken
 * picture), `report_not_found`, `invalid_transition`, and `validation_failed` when the report has the maximum
 * number of files, a picture has too many pixels, or a PDF is locked, broken or contains files.
 */
export async function uploadAttachment(
  context: Context,
  caller: Caller,
  file: NewFile,
  { reporter, idempotencyKey, meter, signal }: UploadOptions,
): Promise<{ attachment: Attachment; replayed: boolean }> {
  const { maxBytes, mediaTypes } = context.policy.attachments;
  if (file.bytes.length > maxBytes)
    throw new DomainError("payload_too_large", { detail: tooLargeText(maxBytes) });
  const mediaType = readMediaType(file.bytes);
  if (!mediaType || !mediaTypes.includes(mediaType))
    throw new DomainError("unsupported_media_type", { detail: wrongTypeText });
  const reportId = reporter ? (await openForReporter(context, caller, reporter)).report.id : null;
  const fileName = cleanFileName(file.name, mediaType);
  const make = async () => {
    const keep = async ({ bytes, width, height }: CleanedFile): Promise<AttachmentRecord> => {
      await meter.grow(bytes.length - file.bytes.length);
      const id = createRandomUuid(context);
      const attachment: AttachmentRecord = {
        id,
        reportId,
        entryId: null,
        supportId: null,
        keyId: caller.principal.id,
        fileName,
        mediaType,
        bytes: bytes.length,
        width,
        height,
        contentHash: await context.secrets.fileHash(id, bytes),
        createdAt: context.clock.now(),
      };
      await putFile(context, attachment, bytes);
      return attachment;
    };
    const attachment = await cleanAndKeep(context, caller, { bytes: file.bytes, mediaType }, signal, keep);
    const store = async (transaction: ChangeTransaction): Promise<void> => {
      if (reportId) await linkFile(context, transaction, attachment, reportId);
    };
    return { attachment, store };
  };
  if (idempotencyKey === undefined) {
    const file = await make();
    if (reportId) await keepOrRemove(context, file, () => context.store.transaction(file.store));
    return { attachment: viewUnlinked(file.attachment), replayed: false };
  }
  const { body, replayed } = await withCleanedFile(
    context,
    {
      scope: `uploadAttachment:${caller.principal.id}:${reportId ?? ""}`,
      idempotencyKey,
      content: { fileName, digest: await context.hashing.sha256(file.bytes) },
      // The file expires after this time, and the idempotency record must not outlive it.
      ...(!reportId && { retentionMs: waitingForMs }),
    },
    make,
  );
  return { attachment: { ...body, fileName }, replayed };
}
