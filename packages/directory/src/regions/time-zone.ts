import { normaliseRegionCode } from "./region-code.ts";
import { regionTable } from "./regions.ts";

/** Indonesia's time zones: WIB (UTC+7), WITA (UTC+8), WIT (UTC+9). */
export type IndonesianTimeZone = "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";

// Time zones by province (Keppres 41/1987). WITA: Bali, both Nusa Tenggara, Kalimantan Selatan, Timur and
// Utara, and Sulawesi. WIT: Maluku and Papua. WIB: all others, including Kalimantan Barat and Tengah.
const central = new Set(["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"]);
const eastern = new Set(["81", "82", "91", "92", "93", "94", "95", "96"]);

/**
 * Returns the time zone of a region (Keppres 41/1987), from a code at any level. Newer provinces keep the
 * time zone of the province that they were split from. Throws RangeError if the province does not exist.
 */
export function timeZoneOf(regionCode: string): IndonesianTimeZone {
  const province = normaliseRegionCode(regionCode)?.slice(0, 2);
  if (province === undefined || !regionTable().byCode.has(province)) {
    throw new RangeError(
      `No time zone is known for the region code "${regionCode}": expected a code such as "32" or "32.73" whose province exists.`,
    );
  }
  if (eastern.has(province)) return "Asia/Jayapura";
  return central.has(province) ? "Asia/Makassar" : "Asia/Jakarta";
}
