/** The local date (YYYY-MM-DD) of a moment. */
export const localDate = (at: Date, offset: number): string =>
  new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, 10);

/** A moment as RFC 3339 with the offset of the place, to the second: `2026-11-27T23:59:59+07:00`. */
export const withOffset = (at: Date, offset: number): string =>
  `${new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, 19)}+${String(offset).padStart(2, "0")}:00`;

/** The same to the millisecond, so that times can be compared: `2026-11-27T14:05:00.000+07:00`. */
export const inLocalTime = (at: Date, offset: number): string =>
  `${new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, -1)}+${String(offset).padStart(2, "0")}:00`;

/** Offset of western Indonesian time, in hours. Months and quarters of the whole country use it. */
export const statisticsOffset = 7;
