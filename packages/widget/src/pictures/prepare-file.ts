import { type Place, readExif } from "./exif.ts";
import { headLength, mediaTypeOf } from "./media-type.ts";
import { shrinkAside } from "./photo-worker.ts";
import { orientationSegment, type PictureParts, partsOf } from "./remove-metadata.ts";

/** The channel's limits. */
export interface FileLimits {
  /**
   * The maximum size of a file to be sent, in bytes. A chosen photo may be larger, because it is shrunk
   * first.
   */
  maxBytes: number;
  mediaTypes: readonly string[];
}

/** A file that is ready to be sent. */
export interface PreparedFile {
  file: File;
  /**
   * Whether location, time and camera were removed. Never true for documents, because their content is not
   * changed.
   */
  cleaned: boolean;
  /**
   * The place in the photo's metadata, if any. The form offers it to the citizen and never uses it without
   * asking.
   */
  place?: Place;
}

/** The reason why a file cannot be sent. */
export type FileRefusal = "wrongType" | "tooLarge" | "empty" | "unreadable" | "heic";

/**
 * The maximum size of a prepared photo, in bytes. This takes five seconds to upload on Slow 4G and is enough
 * to read a number plate.
 */
const photoBytes = 450 * 1024;
/**
 * The maximum size of a photo to open, in bytes and pixels. A larger photo would crash the browser on a
 * phone.
 */
const opened = { bytes: 60 * 1024 * 1024, pixels: 120_000_000 };
const longestName = 100;
const endings: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
};

let turn: Promise<unknown> = Promise.resolve();

/**
 * Prepares a chosen file for sending, or returns the reason why it cannot be sent. Photos are redrawn (at
 * most 1600 pixels and 450 KiB) without metadata. If the browser falsifies drawn pixels, the metadata is cut
 * out of the full-size JPEG instead, which keeps only the entry for its orientation. PDF files are not
 * changed. One file is prepared at a time, so three photos need no more memory than one. When `signal`
 * aborts, the promise rejects with an `AbortError` and the next file starts immediately.
 */
export function prepareFile(
  file: File,
  limits: FileLimits,
  signal?: AbortSignal,
): Promise<PreparedFile | FileRefusal> {
  const done = turn.then(
    () =>
      new Promise<PreparedFile | FileRefusal>((resolve, reject) => {
        const stop = () => reject(new DOMException("", "AbortError"));
        if (signal?.aborted) return stop();
        signal?.addEventListener("abort", stop);
        prepare(file, limits, signal).then(resolve, reject);
      }),
  );
  turn = done.catch(() => {});
  return done;
}

async function prepare(
  file: File,
  limits: FileLimits,
  signal: AbortSignal | undefined,
): Promise<PreparedFile | FileRefusal> {
  const { maxBytes, mediaTypes } = limits;
  if (!file.size) return "empty";
  try {
    const mediaType = mediaTypeOf(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
    if (!mediaType) return "wrongType";
    if (mediaType.startsWith("image/")) {
      const prepared = await preparePhoto(file, mediaType, limits, signal);
      // Only Safari can open HEIC, so the photo is not necessarily damaged.
      return prepared === "unreadable" && mediaType === "image/heic" ? "heic" : prepared;
    }
    if (!mediaTypes.includes(mediaType)) return "wrongType";
    return file.size > maxBytes ? "tooLarge" : { file: named(file, file.name, mediaType), cleaned: false };
  } catch (error) {
    if (signal?.aborted) throw error;
    // The file no longer exists, or no decoder accepts its bytes.
    return "unreadable";
  }
}

async function preparePhoto(
  file: File,
  mediaType: string,
  { maxBytes, mediaTypes }: FileLimits,
  signal: AbortSignal | undefined,
): Promise<PreparedFile | FileRefusal> {
  // PNG is tried only for drawings and screenshots, because a photo would be far too large as a PNG.
  const drawing = /png|gif|bmp/.test(mediaType) || !mediaTypes.includes("image/jpeg");
  const allowed = [...(drawing ? ["image/png"] : []), "image/jpeg"].filter((type) =>
    mediaTypes.includes(type),
  );
  if (!allowed.length) return "wrongType";
  if (file.size > opened.bytes) return "tooLarge";
  const parts = partsOf(new Uint8Array(await file.arrayBuffer()), mediaType);
  const { orientation, place } = readExif(parts?.exif ?? new Uint8Array());
  const { width, height } = parts ?? {};
  if (width! * height! > opened.pixels) return "tooLarge";
  // Remove the EXIF orientation, so every browser decodes the photo in the same way.
  const photo = parts ? await cutPhoto(parts, mediaType, 1) : file;
  const shrunk = await shrinkAside(
    { photo, width, height, orientation, maxBytes: Math.min(maxBytes, photoBytes), mediaTypes: allowed },
    signal,
  );
  const mayCut = parts && mediaTypes.includes(mediaType);
  const prepared = (bytes: Blob): PreparedFile => ({
    file: named(bytes, file.name, bytes.type),
    cleaned: true,
    ...(place && { place }),
  });
  if (shrunk === "noise") {
    if (!mayCut) return "unreadable";
    const cut = await cutPhoto(parts, mediaType, orientation);
    return cut.size > maxBytes ? "tooLarge" : prepared(cut);
  }
  if (typeof shrunk === "string") return shrunk;
  // A file that is already small is not redrawn, because that could only make it larger and worse.
  const small = mayCut && orientation === 1 && Math.max(width ?? Infinity, height!) <= 1600;
  return prepared(small && photo.size * 1.1 < shrunk.size ? photo : shrunk);
}

/** Returns the photo without its metadata but with the given orientation. */
async function cutPhoto({ clean }: PictureParts, mediaType: string, orientation: number): Promise<Blob> {
  const turned = mediaType === "image/jpeg" && orientation > 1 ? [orientationSegment(orientation)] : [];
  // Firefox detects the type from the first piece, for which JPEG's first two bytes are too few, so join the
  // first pieces. Do not join the others, because that would copy them.
  const start = await new Blob([clean[0]!, ...turned, ...clean.slice(1, 4)]).arrayBuffer();
  return new Blob([start, ...clean.slice(4)], { type: mediaType });
}

/** Keeps the file name that the citizen knows, but corrects its extension. */
function named(bytes: Blob, name: string, mediaType: string): File {
  const ending = `.${endings[mediaType]}`;
  // The name must not end with half a surrogate pair.
  const stem = name
    .replace(/\.[^.]*$/, "")
    .slice(0, longestName - ending.length)
    .replace(/[\ud800-\udbff]$/, "");
  return new File([bytes], (stem || "lampiran") + ending, { type: mediaType });
}
