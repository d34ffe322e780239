const zones: Readonly<Record<string, string>> = { "+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT" };

const localParts = (time: string): { date: string; hour: string; zone: string } | undefined => {
  const zone = zones[time.slice(-6)];
  return zone ? { date: time.slice(0, 10), hour: time.slice(11, 16), zone } : undefined;
};

/** Formats a short day ("Jum, 27 Nov"), with the year if it differs from that of `now`. */
export function shortDay(time: string, language: string, now: Date): string {
  const local = localParts(time);
  const date = local ? new Date(`${local.date}T00:00:00Z`) : new Date(time);
  if (Number.isNaN(+date)) return time;
  const otherYear = date.getUTCFullYear() !== now.getUTCFullYear();
  return new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(otherYear && { year: "numeric" }),
    ...(local && { timeZone: "UTC" }),
  }).format(date);
}

/**
 * Formats hour and minute ("09.12 WIB") in the UTC offset that the time states, or in the officer's time zone
 * if the time is in UTC.
 */
export function hourOf(time: string, language: string): string {
  const local = localParts(time);
  if (local) return `${language === "id" ? local.hour.replace(":", ".") : local.hour} ${local.zone}`;
  const date = new Date(time);
  return Number.isNaN(+date)
    ? ""
    : new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
        date,
      );
}

export const timeInWords = (time: string, language: string, now: Date): string =>
  `${shortDay(time, language, now)}, ${hourOf(time, language)}`;

/** Returns the day in western Indonesian time, in which the channel counts days of receipt and deadlines. */
export const dayInJakarta = (now: Date): string =>
  new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/** Formats a date without a time as a full day ("Jumat, 4 Desember 2026"). */
export function fullDay(date: string, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(+day)) return date;
  return new Intl.DateTimeFormat(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(day);
}

/**
 * Formats a day as in official documents ("29 November 2026"), in the UTC offset that the time states, or in
 * western Indonesian time.
 */
export function officialDay(time: string): string {
  const local = localParts(time);
  const date = local ? new Date(`${local.date}T00:00:00Z`) : new Date(time);
  if (Number.isNaN(+date)) return time;
  return new Intl.DateTimeFormat("id", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: local ? "UTC" : "Asia/Jakarta",
  }).format(date);
}
