import { expectSuccess } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";
import { newIdempotencyKey } from "./reports.ts";

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)));

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** The smallest valid JPEG: one grey pixel. */
const jpeg = fromHex(
  `ffd8ffe000104a46494600010100000100010000ffdb004300${"01".repeat(64)}ffc0000b080001000101011100` +
    `ffc40014000100000000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054dfffd9`,
);
const png = fromBase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
);
const webp = fromBase64("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
const pdf = new TextEncoder().encode(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 3]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);

/** A tiny real file of each type that the channel accepts. */
export const sampleFiles = [
  { fileName: "jalan-berlubang.jpg", mediaType: "image/jpeg", bytes: jpeg },
  { fileName: "tangkapan-layar.png", mediaType: "image/png", bytes: png },
  { fileName: "foto.webp", mediaType: "image/webp", bytes: webp },
  { fileName: "surat.pdf", mediaType: "application/pdf", bytes: pdf },
] as const;

export const photo = sampleFiles[0];

/** Returns the photo with the word in a JPEG comment and after the end of the image. */
export function photoSaying(word: string): Uint8Array<ArrayBuffer> {
  const said = new TextEncoder().encode(word);
  const comment = [0xff, 0xfe, 0, said.length + 2, ...said];
  return new Uint8Array([...photo.bytes.subarray(0, 2), ...comment, ...photo.bytes.subarray(2), ...said]);
}

/** The photo with declared dimensions of 65,535 by 65,535 pixels. */
export const hugePhoto: Uint8Array<ArrayBuffer> = photo.bytes.map((byte, at, all) => {
  const frame = all.findIndex((_, index) => all[index] === 0xff && all[index + 1] === 0xc0);
  return at > frame + 4 && at < frame + 9 ? 0xff : byte;
});

/** Returns whether a file is stored unchanged. PDFs may be rewritten to remove their author's metadata. */
export const isStoredAsShown = ({ mediaType }: { mediaType: string }): boolean =>
  mediaType !== "application/pdf";

/** Returns a photo in a file of exactly this size in bytes. */
export function largePhoto(bytes: number): Uint8Array<ArrayBuffer> {
  const large = new Uint8Array(bytes).fill(0x20);
  large.set(photo.bytes);
  return large;
}

/** Creates the form of an upload. `fields` are its other form fields. */
export function uploadForm(
  bytes: Uint8Array<ArrayBuffer> = photo.bytes,
  fileName: string = photo.fileName,
  fields: Record<string, string> = {},
  mediaType = "application/octet-stream",
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new File([bytes], fileName, { type: mediaType }));
  return form;
}

/** Uploads a photo without a report, by default with the publishable key. */
export const uploadPhoto = async (target: ContractTarget, key?: string) =>
  (
    await expectSuccess(target, "uploadAttachment", {
      body: uploadForm(),
      idempotencyKey: newIdempotencyKey(),
      ...(key !== undefined && { key }),
    })
  ).body;
