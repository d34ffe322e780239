/**
 * The level of a region. It determines the length of the code: 2, 4, 6 or 10 digits. `city` and `regency`
 * have codes of the same length.
 */
export type RegionLevel = "province" | "regency" | "city" | "district" | "village";

const lengths = new Set([2, 4, 6, 10]);

/**
 * Formats a region code as the decree does ("32.73.01"). Also accepts "327301" and "32-73-01". Returns
 * `undefined` if the digits cannot be a code (Kepmendagri 300.2.2-2138/2025: 2, 4, 6 or 10 digits).
 */
export function normaliseRegionCode(code: string): string | undefined {
  const digits = code.replace(/[\s.\-_/]/g, "");
  if (!lengths.has(digits.length) || !/^\d+$/.test(digits)) return undefined;
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== "")
    .join(".");
}

/** Returns the code of the parent region, or `null` for a province. The code must be normalized. */
export function parentCodeOf(code: string): string | null {
  const end = code.lastIndexOf(".");
  return end < 0 ? null : code.slice(0, end);
}
