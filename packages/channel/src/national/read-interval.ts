const [hour, day] = [3_600_000, 86_400_000];

/** By the age of a complaint: until which age, and how often it is read. In milliseconds. */
const intervals: readonly (readonly [age: number, every: number])[] = [
  [day, hour / 4],
  [7 * day, hour],
  [30 * day, 3 * hour],
];
const seldom = 12 * hour;
/** An ended report is still read for this long, once a day. */
const afterEnd = 30 * day;

/**
 * When to read a complaint again, up to a tenth later so that complaints of one moment spread out. Null: not
 * any more.
 * @param spread From 0 to 1.
 */
export function readAt(
  { forwardedAt, endedAt }: { forwardedAt: Date | null; endedAt: Date | null },
  now: Date,
  spread: number,
  failures = 0,
): Date | null {
  if (endedAt && now.getTime() - endedAt.getTime() > afterEnd) return null;
  const age = now.getTime() - (forwardedAt ?? now).getTime();
  const usual = endedAt ? day : (intervals.find(([until]) => age < until)?.[1] ?? seldom);
  const pause = Math.min(usual * 2 ** Math.min(failures, 5), Math.max(usual, 6 * hour));
  return new Date(now.getTime() + Math.round(pause * (1 + spread / 10)));
}
