import { cleanJpeg } from "./clean-jpeg.ts";
import { cleanPng } from "./clean-png.ts";
import { cleanWebp } from "./clean-webp.ts";
import type { Bytes, CleanPicture } from "./picture-bytes.ts";

const cleaners: Record<string, (bytes: Bytes) => CleanPicture | undefined> = {
  "image/jpeg": cleanJpeg,
  "image/png": cleanPng,
  "image/webp": cleanWebp,
};

export const isPicture = (mediaType: string): boolean => Object.hasOwn(cleaners, mediaType);

/**
 * Rebuilds a picture's file from the parts that are needed to show it. This removes EXIF data (GPS, device
 * and time; only the orientation is kept), XMP, IPTC, comments, previews and bytes after the end. The
 * compressed pixels stay the same, byte for byte, including anything hidden in them. Returns undefined for a
 * file that does not follow its format. Never throws.
 */
export const cleanPicture = (bytes: Bytes, mediaType: string): CleanPicture | undefined =>
  cleaners[mediaType]?.(bytes);
