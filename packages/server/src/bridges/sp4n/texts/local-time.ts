/** Western Indonesian time has no daylight saving time. The interface uses it without stating so. */
const jakartaOffset = "+07:00";

/** Whether a date exists, unlike 31 February. */
function exists(year: string, month: string, day: string): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/**
 * Parses a time from SP4N-LAPOR!: "24-11-2026 09:15:00" or "2026-11-24 09:15:00", in western Indonesian time
 * unless it states a zone. Returns undefined for anything else, and for times that do not exist.
 */
export function readLocalTime(value: unknown): Date | undefined {
  if (typeof value !== "string" || value.length > 40) return undefined;
  const match =
    /^(?:(\d{2})[-/](\d{2})[-/](\d{4})|(\d{4})-(\d{2})-(\d{2}))[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/.exec(
      value.trim(),
    );
  if (!match) return undefined;
  const [, day1, month1, year1, year2, month2, day2, hour, minute, second = "00", zone] = match;
  const [year = "", month = "", day = ""] = [year1 ?? year2, month1 ?? month2, day1 ?? day2];
  if (!exists(year, month, day)) return undefined;
  const offset = zone === undefined ? jakartaOffset : zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
