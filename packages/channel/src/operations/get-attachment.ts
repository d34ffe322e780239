import type { ClientInfo } from "../limits/client-info.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { RecordReads, System } from "../records/ports.ts";
import type { AttachmentRecord } from "../records/report.ts";
import { mayOpenFile } from "../report/attachment-links.ts";
import type { ReportStore } from "../report/store.ts";
import { readByteRange, unsatisfiable } from "../sealing/byte-range.ts";
import { type FileRange, readingCost } from "../sealing/sealed-file.ts";
import { DecryptError, type FileReading, type SealingBlobs } from "../sealing/sealing-blobs.ts";
import type { FileLink, Secrets } from "../sealing/secrets.ts";

type Context = Pick<System, "clock"> & {
  store: ReportStore & RecordReads<"supports">;
  blobs: SealingBlobs;
  onDecryptError(error: unknown): void;
  secrets: Secrets;
};

const undecryptable = {
  id: "Berkas ini belum dapat dibuka, tetapi tidak hilang. Coba lagi nanti, atau hubungi pengelola kanal.",
  en: "This file cannot be opened now, but it is not lost. Try again later, or contact the channel's operator.",
};

interface AskedFile {
  link: FileLink & { signature: string };
  range: string | undefined;
  /** True for a HEAD request, for which no file is read. */
  isHead: boolean;
}

interface FoundFile {
  attachment: AttachmentRecord;
  /** The part of the file to send; undefined for the whole file. */
  range: FileRange | undefined;
  /** Null when no file is read. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

async function findLinked(
  { store, secrets, clock }: Context,
  link: AskedFile["link"],
): Promise<AttachmentRecord> {
  const isOver = link.expires * 1000 < clock.now().getTime();
  if (isOver || !(await secrets.checkLink(link, link.signature))) throw new DomainError("invalid_link");
  const attachment = await store.find("attachments", { id: link.attachmentId });
  // Links are created only for files of reports and supports. A file that belongs to neither was erased.
  if (!attachment?.reportId && !attachment?.supportId) throw new DomainError("attachment_not_found");
  if (!(await mayOpenFile(store, attachment, link.party))) throw new DomainError("invalid_link");
  return attachment;
}

/**
 * Creates a stream once its first chunk has been verified. An error in a later chunk makes the stream fail.
 * The status line has already been sent then, so the host must close the connection.
 */
async function openStream(
  { onDecryptError }: { onDecryptError(error: unknown): void },
  reading: FileReading,
  range: FileRange | undefined,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const chunks = reading.read(range);
  let next: Promise<IteratorResult<Uint8Array<ArrayBuffer>, void>> | undefined = chunks.next();
  await next;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await (next ?? chunks.next());
          next = undefined;
          if (!done) return controller.enqueue(value);
          await reading.close();
          controller.close();
        } catch (error) {
          await reading.close();
          if (error instanceof DecryptError) onDecryptError(error.cause);
          throw error;
        }
      },
      cancel: () => reading.close(),
    },
    { highWaterMark: 0 },
  );
}

/** Opens a stored file. Throws `attachment_not_found`, and `unavailable` when it is undecryptable. */
export async function readFile(
  context: { blobs: SealingBlobs; onDecryptError(error: unknown): void },
  attachment: AttachmentRecord,
  range: FileRange | undefined,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  let reading: FileReading | undefined;
  try {
    reading = await context.blobs.open(attachment);
    if (!reading) throw new DomainError("attachment_not_found");
    return await openStream(context, reading, range);
  } catch (error) {
    await reading?.close();
    if (!(error instanceof DecryptError)) throw error;
    context.onDecryptError(error.cause);
    throw new DomainError("unavailable", { detail: undecryptable });
  }
}

/**
 * Returns a file, or part of a file, for a link that the channel signed. Throws `invalid_link` when the link
 * was altered or has expired, or its party no longer has access to the file; `attachment_not_found`;
 * `range_not_satisfiable`; and `unavailable` when the stored file is undecryptable. Reserves memory for the
 * response before it reads the file.
 */
export async function getAttachment(
  context: Context,
  client: ClientInfo,
  { link, range: asked, isHead }: AskedFile,
): Promise<FoundFile> {
  const attachment = await findLinked(context, link);
  // `Range` is defined only for GET (RFC 9110 §14.2).
  if (isHead) return { attachment, range: undefined, stream: null };
  const range = readByteRange(asked, attachment.bytes);
  if (range === unsatisfiable)
    throw new DomainError("range_not_satisfiable", { fileBytes: attachment.bytes });
  client.holdResponse(readingCost(attachment.bytes, range));
  return { attachment, range, stream: await readFile(context, attachment, range) };
}
