import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

/** The library's decoder of all compressed streams; its buffer grows without limit. */
interface Unpacking {
  buffer: Uint8Array;
  ensureBuffer(bytes: number): Uint8Array;
}

/**
 * Counts, from now on and in this process, the bytes that streams decompress to, at each level of filters,
 * and the bytes of streams that are read: a stream inside a compressed stream can be read a thousand times.
 * Calls `onTooMany` before the total exceeds `mostBytes`. It must neither return nor throw: the library takes
 * an error for one broken object, and continues.
 */
export function limitUnpacking(mostBytes: number, onTooMany: () => never): void {
  let left = mostBytes;
  const count = (bytes: number): void => {
    left -= bytes;
    if (left < 0) onTooMany();
  };
  const unpacking = unpackingOfLibrary();
  const { ensureBuffer } = unpacking;
  unpacking.ensureBuffer = function (this: Unpacking, bytes) {
    const held = this.buffer.byteLength;
    // It doubles its buffer, and holds both while it copies.
    if (bytes > held) count(Math.max(bytes, 2 * held) - held);
    return ensureBuffer.call(this, bytes);
  };
  const { of } = PDFRawStream;
  PDFRawStream.of = (dict, contents, transform) => {
    count(contents.length);
    return of(dict, contents, transform);
  };
}

/** The library does not export the class. */
function unpackingOfLibrary(): Unpacking {
  const empty = PDFContext.create().stream(new Uint8Array(0), { Filter: PDFName.of("ASCIIHexDecode") });
  return Object.getPrototypeOf(Object.getPrototypeOf(decodePDFRawStream(empty)));
}
