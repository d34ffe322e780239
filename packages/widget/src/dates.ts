/** Zones of Indonesia by their offset from UTC. */
const zones: Readonly<Record<string, string>> = { "+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT" };

/** Chromium knows no dates in Javanese and Sundanese, and would tell them in the browser's own language: Indonesian is nearer. */
const localesOf = (locale: string) => [locale, "id"];

const long: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long", year: "numeric" };

/**
 * A day in words ("Jumat, 27 November 2026") out of a date or an RFC 3339 time. A time with an offset of its own is taken as it
 * stands, for that is the region's zone; one in UTC is told in the reader's zone.
 */
export function dayInWords(time: string, locale: string): string {
  if (time.endsWith("Z")) return new Intl.DateTimeFormat(localesOf(locale), long).format(new Date(time));
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(localesOf(locale), { ...long, timeZone: "UTC" }).format(date);
}

/** The same with hour and minute, and the zone where it is one of Indonesia's. */
export function timeInWords(time: string, locale: string): string {
  const clock: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const offset = time.slice(-6);
  const zone = zones[offset];
  const day = dayInWords(time, locale);
  if (!zone) return `${day}, ${new Intl.DateTimeFormat(localesOf(locale), clock).format(new Date(time))}`;
  return `${day}, ${time.slice(11, 16)} ${zone}`;
}

/** The hour of a moment in milliseconds, in the reader's zone ("14.05"). */
export function clockInWords(time: number, locale: string): string {
  return new Intl.DateTimeFormat(localesOf(locale), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(time);
}
