/** Zones of Indonesia by their offset from UTC. */
const zones: Readonly<Record<string, string>> = { "+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT" };

/** Chromium knows no dates in Javanese and Sundanese, and would tell them in the browser's own language: Indonesian is nearer. */
const localesOf = (locale: string) => [locale, "id"];

const clock: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const long: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long", year: "numeric" };

/** Nothing for what is no date. */
const format = (date: Date, locale: string, options: Intl.DateTimeFormatOptions): string | undefined =>
  Number.isNaN(+date) ? undefined : new Intl.DateTimeFormat(localesOf(locale), options).format(date);

/**
 * A day in words ("Jumat, 27 November 2026") out of a date or an RFC 3339 time. A time with an offset of its own is taken as it
 * stands, for that is the region's zone; one in UTC is told in the reader's zone. What cannot be read is given back as it came.
 */
export function dayInWords(time: string, locale: string): string {
  const day = time.endsWith("Z")
    ? format(new Date(time), locale, long)
    : format(new Date(`${time.slice(0, 10)}T00:00:00Z`), locale, { ...long, timeZone: "UTC" });
  return day ?? time;
}

/** The same with hour and minute, and the zone where it is one of Indonesia's. */
export function timeInWords(time: string, locale: string): string {
  const day = dayInWords(time, locale);
  const zone = zones[time.slice(-6)];
  const hour = zone ? `${time.slice(11, 16)} ${zone}` : format(new Date(time), locale, clock);
  return day === time || !hour ? time : `${day}, ${hour}`;
}

/** The hour of a moment in milliseconds, in the reader's zone ("14.05"); empty for what is no moment. */
export function clockInWords(time: number, locale: string): string {
  return format(new Date(time), locale, clock) ?? "";
}
