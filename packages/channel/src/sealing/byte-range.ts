import type { FileRange } from "./sealed-file.ts";

/** The result for a `Range` header that selects no byte of the file. */
export const unsatisfiable = "unsatisfiable";

/**
 * Returns the part of a file of `bytes` bytes that a `Range` header requests (RFC 9110 §14.1.2 and §14.2).
 * Undefined means the whole file: no header, another unit, several ranges or a malformed header.
 */
export const readByteRange = (
  header: string | undefined,
  bytes: number,
): FileRange | typeof unsatisfiable | undefined => {
  const [, from = "", to = ""] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const count = Math.min(Number(to), bytes);
    return count === 0 ? unsatisfiable : { start: bytes - count, end: bytes };
  }
  const [start, last] = [Number(from), to === "" ? Number.POSITIVE_INFINITY : Number(to)];
  if (last < start) return undefined;
  return start >= bytes ? unsatisfiable : { start, end: Math.min(last + 1, bytes) };
};
