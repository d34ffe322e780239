import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import { cleanPicture } from "@lapor/channel/store";

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Cleans a photo in a document: a JPEG file with camera metadata, possibly inside another filter. Returns
 * other streams unchanged. Throws for a photo that cannot be cleaned: an invalid JPEG, or any JPEG 2000.
 */
export function cleanPhoto(stream: PDFRawStream): PDFRawStream {
  const { dict } = stream;
  const filters = listOf(dict, "Filter");
  const names = filters.map(String);
  if (names.includes("/JPXDecode")) throw new Error("A photo is a JPEG 2000.");
  const index = names.findIndex((filter) => filter === "/DCTDecode" || filter === "/DCT");
  if (index < 0) return stream;
  if (index !== filters.length - 1) throw new Error("A photo has further filters after its JPEG filter.");
  const parameters = listOf(dict, "DecodeParms");
  if (parameters.slice(0, index).some(isPredicted))
    throw new Error("A photo is compressed with a predictor.");
  const photo =
    index === 0
      ? new Uint8Array(stream.getContents())
      : withoutLastFilter(stream, filters as readonly PDFName[]);
  const picture = cleanPicture(photo, "image/jpeg");
  if (!picture) throw new Error("A photo is broken.");
  const own = parameters[index];
  dict.set(name("Filter"), name("DCTDecode"));
  if (own instanceof PDFDict) dict.set(name("DecodeParms"), own);
  else dict.delete(name("DecodeParms"));
  return PDFRawStream.of(dict, picture.bytes);
}

/** Returns a key's value as a list: the values of its list, or the single value. */
function listOf(dict: PDFDict, key: string): unknown[] {
  const value = dict.lookup(name(key));
  if (value instanceof PDFArray) return value.asArray().map((_, index) => value.lookup(index));
  return value === undefined ? [] : [value];
}

/** Whether the stream uses a predictor. It would have to be reversed, which the library does not support. */
function isPredicted(parameters: unknown): boolean {
  const predictor = parameters instanceof PDFDict ? parameters.lookup(name("Predictor")) : undefined;
  return predictor !== undefined && !(predictor instanceof PDFNumber && predictor.asNumber() === 1);
}

/** Returns the stream's data with all filters except the last one decoded. */
function withoutLastFilter(stream: PDFRawStream, filters: readonly PDFName[]): Uint8Array<ArrayBuffer> {
  const before = stream.dict.context.obj({});
  before.set(name("Filter"), stream.dict.context.obj(filters.slice(0, -1)));
  return new Uint8Array(decodePDFRawStream(PDFRawStream.of(before, stream.getContents())).decode());
}
