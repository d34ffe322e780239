/** Indonesia's time zones by UTC offset. */
const zones: Readonly<Record<string, string>> = { "+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT" };

/**
 * Chromium has no date formats for Javanese and Sundanese and would fall back to the browser's language.
 * Indonesian is closer to both.
 */
const localesOf = (locale: string) => [locale, "id"];

const clock: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const long: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
const brief: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
};

const format = (date: Date, locale: string, options: Intl.DateTimeFormatOptions): string | undefined =>
  Number.isNaN(+date) ? undefined : new Intl.DateTimeFormat(localesOf(locale), options).format(date);

/**
 * Formats a date or an RFC 3339 time as a day ("Jumat, 27 November 2026"). A time with an offset is shown in
 * that zone, because it is the region's zone; a time in UTC is shown in the reader's zone. Returns the input
 * unchanged if it is not a date.
 */
export function dayInWords(time: string, locale: string): string {
  const day = time.endsWith("Z")
    ? format(new Date(time), locale, long)
    : format(new Date(`${time.slice(0, 10)}T00:00:00Z`), locale, { ...long, timeZone: "UTC" });
  return day ?? time;
}

/** Formats a date in short form ("24 Nov 2026"). Returns the input unchanged if it is not a date. */
export const dateInBrief = (date: string, locale: string): string =>
  format(new Date(`${date}T00:00:00Z`), locale, brief) ?? date;

/**
 * Formats the hour, minute and zone ("09.12 WIB"). A time with an Indonesian offset is shown in that zone,
 * and any other time in the reader's zone. Returns undefined for an invalid time.
 */
export function hourInWords(time: string, locale: string): string | undefined {
  const zone = zones[time.slice(-6)];
  if (!zone) return format(new Date(time), locale, { ...clock, timeZoneName: "short" });
  const hour = time.slice(11, 16);
  return `${locale.startsWith("en") ? hour : hour.replace(":", ".")} ${zone}`;
}

/** Formats a time as a day and an hour. Returns the input unchanged if it is not a time. */
export function timeInWords(time: string, locale: string): string {
  const day = dayInWords(time, locale);
  const hour = hourInWords(time, locale);
  return day === time || !hour ? time : `${day}, ${hour}`;
}

/**
 * Formats the time of day of a timestamp in milliseconds in the reader's zone ("14.05"). Returns an empty
 * string for an invalid timestamp.
 */
export function clockInWords(time: number, locale: string): string {
  return format(new Date(time), locale, clock) ?? "";
}
