import { type Place, readExif } from "./exif.ts";
import { headLength, mediaTypeOf } from "./media-type.ts";
import { shrinkAside } from "./photo-worker.ts";
import { orientationSegment, type PictureParts, partsOf } from "./picture-parts.ts";

/** The channel's limits. */
export interface FileLimits {
  /** Maximum size of the sent file; a photo may be larger before it is shrunk. */
  maxBytes: number;
  mediaTypes: readonly string[];
}

/** A file as it may be sent. */
export interface PreparedFile {
  file: File;
  /** Whether location, time and camera were removed. Never true for documents: their content stays. */
  cleaned: boolean;
  /** The place in the photo's metadata, if any: offered to the citizen, never used without asking. */
  place?: Place;
}

/** The reason why a file cannot be sent. */
export type FileRefusal = "wrongType" | "tooLarge" | "empty" | "unreadable" | "heic";

/** Five seconds on Slow 4G, and enough to read a number plate. */
const photoBytes = 450 * 1024;
/** Largest photo that is opened at all, in bytes and in pixels: more would crash a phone's browser. */
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
 * Makes a chosen file ready to be sent, or returns why it cannot be. Photos are redrawn (at most 1600 pixels
 * and 450 KiB) without any metadata. If the browser falsifies drawn pixels, the metadata is cut out instead:
 * the full-size JPEG then keeps one entry with its orientation. PDF stays unchanged. One file at a time, so
 * that three photos need no more memory than one. When `signal` aborts, rejects with an `AbortError` and
 * starts the next file at once.
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
      // Only Safari opens it: the photo is not damaged.
      return prepared === "unreadable" && mediaType === "image/heic" ? "heic" : prepared;
    }
    if (!mediaTypes.includes(mediaType)) return "wrongType";
    return file.size > maxBytes ? "tooLarge" : { file: named(file, file.name, mediaType), cleaned: false };
  } catch (error) {
    if (signal?.aborted) throw error;
    // A file that disappeared since it was chosen, or bytes that no decoder accepts.
    return "unreadable";
  }
}

async function preparePhoto(
  file: File,
  mediaType: string,
  { maxBytes, mediaTypes }: FileLimits,
  signal: AbortSignal | undefined,
): Promise<PreparedFile | FileRefusal> {
  // PNG is only tried for drawings and screenshots: for a photo it would be far too large.
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
  // Remove the EXIF orientation, so that every browser decodes the photo the same way.
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
  // A file that is small already can only get larger and worse.
  const small = mayCut && orientation === 1 && Math.max(width ?? Infinity, height!) <= 1600;
  return prepared(small && photo.size * 1.1 < shrunk.size ? photo : shrunk);
}

/** The photo without its metadata, with the given orientation. */
async function cutPhoto({ clean }: PictureParts, mediaType: string, orientation: number): Promise<Blob> {
  const turned = mediaType === "image/jpeg" && orientation > 1 ? [orientationSegment(orientation)] : [];
  // Firefox detects a type by the first piece, and JPEG's first two bytes are too few. The other pieces stay
  // apart: joining them would copy them.
  const start = await new Blob([clean[0]!, ...turned, ...clean.slice(1, 4)]).arrayBuffer();
  return new Blob([start, ...clean.slice(4)], { type: mediaType });
}

/** The name that the citizen knows, with the extension that is now correct. */
function named(bytes: Blob, name: string, mediaType: string): File {
  const ending = `.${endings[mediaType]}`;
  // Never half of a surrogate pair.
  const stem = name
    .replace(/\.[^.]*$/, "")
    .slice(0, longestName - ending.length)
    .replace(/[\ud800-\udbff]$/, "");
  return new File([bytes], (stem || "lampiran") + ending, { type: mediaType });
}
