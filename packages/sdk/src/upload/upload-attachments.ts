import type { Attachment } from "@lapor/openapi/schemas";
import type { UploadOptions } from "../call/call-options.ts";
import type { Lapor } from "../lapor.gen.ts";
import type { UploadProgress } from "./upload.ts";

/** What several uploads may set. */
export interface UploadAttachmentsOptions
  extends Omit<UploadOptions, "idempotencyKey" | "fileName" | "onProgress"> {
  /** How many go at once; 2 unless told, which is what a phone's network is good for. */
  concurrency?: number | undefined;
  /** Told how much of all files together has left. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/**
 * Uploads several files, a few at a time, and says of each in its place whether it was taken: a photo that is too large does not cost the
 * others. Never rejects; after an abort, what is not through is rejected as `aborted`.
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
  { concurrency = 2, onProgress, ...options }: UploadAttachmentsOptions = {},
): Promise<PromiseSettledResult<Attachment>[]> {
  const all = [...files];
  // What is no file has no size; its upload says what is wrong.
  const sizes = all.map((file) => Object(file).size || 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const shares = all.map(() => 0);
  const tellOf = (index: number) => (share: number) => {
    shares[index] = share;
    const loaded = sizes.reduce((sum, size, place) => sum + size * (shares[place] ?? 0), 0);
    onProgress?.({ loaded: Math.round(loaded), total });
  };
  const outcomes: PromiseSettledResult<Attachment>[] = [];
  const rest = all.entries();
  const work = async () => {
    for (const [index, file] of rest) {
      const tell = tellOf(index);
      const upload = lapor.uploadAttachment(file, {
        ...options,
        onProgress: onProgress && ((progress) => tell(progress.loaded / progress.total)),
      });
      [outcomes[index]] = (await Promise.allSettled([upload])) as [PromiseSettledResult<Attachment>];
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.floor(concurrency) || 1) }, work));
  return outcomes;
}
