import { cleanPicture } from "@lapor/channel/store";
import { samplePhoto } from "@lapor/openapi/contract-suite";

/**
 * Creates a photo that the channel stores byte for byte, with bytes below 0x80 among its pixels. Higher bytes
 * would be JPEG markers.
 */
export function photoWith(planted: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = samplePhoto.bytes.length - 2;
  const bytes = Uint8Array.from([
    ...samplePhoto.bytes.subarray(0, end),
    ...planted.map((byte) => byte & 0x7f),
    ...samplePhoto.bytes.subarray(end),
  ]);
  return (cleanPicture(bytes, "image/jpeg") as { bytes: Uint8Array<ArrayBuffer> }).bytes;
}
