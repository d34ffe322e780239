import { cleanJpeg } from "./clean-jpeg.ts";
import { cleanPng } from "./clean-png.ts";
import { cleanWebp } from "./clean-webp.ts";
import type { Bytes, CleanPicture } from "./picture-bytes.ts";

const cleaners: Record<string, (bytes: Bytes) => CleanPicture | undefined> = {
  "image/jpeg": cleanJpeg,
  "image/png": cleanPng,
  "image/webp": cleanWebp,
};

/** Whether a media type is one of a picture that can be cleaned. */
export const isPicture = (mediaType: string): boolean => Object.hasOwn(cleaners, mediaType);

/**
 * Takes a picture's file apart and puts together only what is needed to show it: no EXIF (but how it has to be turned), XMP, IPTC,
 * comments, previews, nor anything behind its end. The compressed pixels stay as they are, byte for byte, and with them whatever was
 * hidden inside of them. Undefined for a file that is not built as its format asks. Never throws.
 */
export const cleanPicture = (bytes: Bytes, mediaType: string): CleanPicture | undefined =>
  cleaners[mediaType]?.(bytes);
