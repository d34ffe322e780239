import type { Point } from "./locate.ts";

/** The letters for north, south, east and west. */
export type CompassLetters = readonly [north: string, south: string, east: string, west: string];

/**
 * Formats a point as maps print it, "6,917464° LS, 107,619125° BT". Letters are used instead of signs,
 * because signs are easily misheard.
 */
export function coordinatesInWords(
  { latitude, longitude }: Point,
  locale: string,
  [north, south, east, west]: CompassLetters,
): string {
  const format = new Intl.NumberFormat([locale, "id"], { maximumFractionDigits: 6 });
  const degrees = (value: number) => `${format.format(Math.abs(value))}°`;
  return `${degrees(latitude)} ${latitude < 0 ? south : north}, ${degrees(longitude)} ${longitude < 0 ? west : east}`;
}
