import type { Attachment, Channel } from "@lapor/openapi/schemas";
import type { UploadOptions, UploadProgress } from "../call/upload-options.ts";
import type { Lapor } from "../lapor.gen.ts";
import { LaporError } from "../lapor-error.ts";

/** Options for several uploads. */
export interface UploadAttachmentsOptions
  extends Omit<UploadOptions, "idempotencyKey" | "fileName" | "onProgress"> {
  /** The maximum number of parallel uploads. The default of 2 suits mobile networks. */
  concurrency?: number | undefined;
  /**
   * The `attachments` from `getChannel`. A file that is too large is rejected without being sent, with the
   * channel's error (`payload_too_large`). The `detail` is in the language of `locale`.
   */
  limits?: Pick<Channel["attachments"], "maxBytes"> | undefined;
  /** Called with the progress of all files together. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/**
 * Uploads several files, a few at a time, and returns one outcome per file, in order. A photo that is too
 * large does not stop the others. Never rejects. After an abort, the outcome of unfinished files is
 * `aborted`.
 *
 * @example
 * ```ts
 * import { createLapor, uploadAttachments } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
 * const photos = [new File(["…"], "jalan.jpg"), new File(["…"], "lubang.jpg")];
 * const outcomes = await uploadAttachments(lapor, photos, { concurrency: 3 });
 * const attachmentIds = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value.id : []));
 * console.log(attachmentIds);
 * ```
 */
export async function uploadAttachments(
  lapor: Pick<Lapor, "uploadAttachment">,
  files: Iterable<Blob>,
  { concurrency = 2, limits, onProgress, ...options }: UploadAttachmentsOptions = {},
): Promise<PromiseSettledResult<Attachment>[]> {
  const all = [...files];
  // An argument that is not a file has no size; its upload reports the error.
  const sizes = all.map((file) => Object(file).size || 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const shares = all.map(() => 0);
  const report = (index: number, share: number) => {
    shares[index] = share;
    const loaded = sizes.reduce((sum, size, file) => sum + size * (shares[file] ?? 0), 0);
    onProgress?.({ loaded: Math.round(loaded), total });
  };
  const outcomes: PromiseSettledResult<Attachment>[] = [];
  const rest = all.entries();
  const work = async () => {
    for (const [index, file] of rest) {
      const isTooLarge = limits && (sizes[index] ?? 0) > limits.maxBytes;
      const upload = isTooLarge
        ? Promise.reject(tooLarge(limits.maxBytes, options.locale))
        : lapor.uploadAttachment(file, {
            ...options,
            onProgress: onProgress && ((progress) => report(index, progress.loaded / progress.total)),
          });
      [outcomes[index]] = (await Promise.allSettled([upload])) as [PromiseSettledResult<Attachment>];
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.floor(concurrency) || 1) }, work));
  return outcomes;
}

/**
 * Creates the channel's own error for a file of that size. Pages use the browser's language; the channel's
 * default is Indonesian.
 */
function tooLarge(maxBytes: number, locale = globalThis.document && navigator.language): LaporError {
  const language = locale?.startsWith("en") ? "en" : "id";
  const size = (maxBytes / 2 ** 20).toLocaleString(language, { maximumFractionDigits: 1 });
  const detail =
    language === "en" ? `A file may have at most ${size} MB.` : `Ukuran berkas paling besar ${size} MB.`;
  return new LaporError({
    code: "payload_too_large",
    operation: "uploadAttachment",
    message: detail,
    detail,
    status: 413,
  });
}
