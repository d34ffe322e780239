import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The size of something, raw and compressed. */
export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Brotli at quality 11, as a CDN stores it. */
export const brotli = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** The transfer size of one file: gzip at level 9, brotli at quality 11. An empty file is not sent. */
export const sizeOf = (bytes: Uint8Array): Size =>
  bytes.length === 0
    ? { raw: 0, gzip: 0, brotli: 0 }
    : { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes).length };

/** The sum of separately sent files: compression does not span requests. */
export const sumOf = (sizes: readonly Size[]): Size =>
  sizes.reduce(
    (sum, size) => ({
      raw: sum.raw + size.raw,
      gzip: sum.gzip + size.gzip,
      brotli: sum.brotli + size.brotli,
    }),
    sizeOf(new Uint8Array()),
  );

/** KiB are 1024 bytes; kB are 1000. */
export const kib = (bytes: number): number => bytes / 1024;
