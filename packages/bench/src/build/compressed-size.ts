import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Compresses with Brotli at quality 11, as a CDN stores files. */
export const brotli = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * Returns the transfer size of one file, with gzip at level 9 and Brotli at quality 11. An empty file counts
 * as 0, because it is not sent.
 */
export const sizeOf = (bytes: Uint8Array): Size =>
  bytes.length === 0
    ? { raw: 0, gzip: 0, brotli: 0 }
    : { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes).length };

/** Adds up the sizes of files that are sent separately, because each response is compressed on its own. */
export const sumOf = (sizes: readonly Size[]): Size =>
  sizes.reduce(
    (sum, size) => ({
      raw: sum.raw + size.raw,
      gzip: sum.gzip + size.gzip,
      brotli: sum.brotli + size.brotli,
    }),
    sizeOf(new Uint8Array()),
  );

/** Converts bytes to KiB (1 KiB is 1024 bytes). */
export const kib = (bytes: number): number => bytes / 1024;
