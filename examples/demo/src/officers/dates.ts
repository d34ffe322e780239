const dayName = new Intl.DateTimeFormat("id-ID", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const timeName = new Intl.DateTimeFormat("id-ID", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Jakarta",
});

/** Formats a local date, from `2026-11-27` or from a time with a zone. */
export const showDate = (text: string): string => dayName.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));

/** Formats a time in western Indonesian time, the zone of this demo's officers. */
export const showTime = (text: string): string => `${timeName.format(new Date(text))} WIB`;

/** The distance to a deadline in calendar days, in the future or the past. */
export function showDistance(dueAt: string, now: Date): string {
  const days = Math.ceil((Date.parse(dueAt) - now.getTime()) / 86_400_000) - 1;
  if (days < 0) return days === -1 ? "kemarin" : `${-days} hari lalu`;
  if (days === 0) return "hari ini";
  return days === 1 ? "besok" : `${days} hari lagi`;
}
