/** Returns a time's local date (YYYY-MM-DD). */
export const localDate = (at: Date, offset: number): string =>
  new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, 10);

/** Formats a time as RFC 3339 with the place's UTC offset, to the second: `2026-11-27T23:59:59+07:00`. */
export const withOffset = (at: Date, offset: number): string =>
  `${new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, 19)}+${String(offset).padStart(2, "0")}:00`;

/**
 * Formats a time as `withOffset` does, but to the millisecond, so times can be compared:
 * `2026-11-27T14:05:00.000+07:00`.
 */
export const inLocalTime = (at: Date, offset: number): string =>
  `${new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, -1)}+${String(offset).padStart(2, "0")}:00`;

/** The UTC offset of western Indonesian time, in hours. Nationwide months and quarters use it. */
export const statisticsOffset = 7;

/** Returns a time's date in western Indonesia. */
export const statisticsDate = (at: Date): string => localDate(at, statisticsOffset);

/** Returns how many midnights of western Indonesia lie between two times. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.round((Date.parse(statisticsDate(to)) - Date.parse(statisticsDate(from))) / 86_400_000);
