/**
 * The level of a region, which is the length of its code: 2, 4, 6 or 10 digits. `city` and `regency` share a
 * level and differ by name.
 */
export type RegionLevel = "province" | "regency" | "city" | "district" | "village";

const lengths = new Set([2, 4, 6, 10]);

/**
 * Formats a region code as the decree does ("32.73.01"), also from "327301" or "32-73-01". Returns
 * `undefined` when the digits cannot be a code (Kepmendagri 300.2.2-2138/2025: 2, 4, 6 or 10 digits).
 */
export function normaliseRegionCode(code: string): string | undefined {
  const digits = code.replace(/[\s.\-_/]/g, "");
  if (!lengths.has(digits.length) || !/^\d+$/.test(digits)) return undefined;
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== "")
    .join(".");
}

/** Returns the parent region's code for a normalized code, or `null` for a province. */
export function parentCodeOf(code: string): string | null {
  const end = code.lastIndexOf(".");
  return end < 0 ? null : code.slice(0, end);
}
