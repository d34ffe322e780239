import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

/** The library's decoder for all compressed streams. Its buffer grows without limit. */
interface Unpacking {
  buffer: Uint8Array;
  ensureBuffer(bytes: number): Uint8Array;
}

/**
 * Limits the bytes that this process decompresses. Counts the output of each filter, and the bytes of every
 * stream that is read, because a stream inside a compressed stream can be read a thousand times. Calls
 * `onTooMany` before the total exceeds `mostBytes`. The callback must end the process, because the library
 * treats a thrown error as one broken object and continues.
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
    // The decoder doubles its buffer, and holds both the old and the new one while it copies.
    if (bytes > held) count(Math.max(bytes, 2 * held) - held);
    return ensureBuffer.call(this, bytes);
  };
  const { of } = PDFRawStream;
  PDFRawStream.of = (dict, contents, transform) => {
    count(contents.length);
    return of(dict, contents, transform);
  };
}

/** Finds the library's class through an instance, because the library does not export it. */
function unpackingOfLibrary(): Unpacking {
  const empty = PDFContext.create().stream(new Uint8Array(0), { Filter: PDFName.of("ASCIIHexDecode") });
  return Object.getPrototypeOf(Object.getPrototypeOf(decodePDFRawStream(empty)));
}
