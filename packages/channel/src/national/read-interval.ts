const [hour, day] = [3_600_000, 86_400_000];

/** How often a complaint is read, by its age: `every` applies until `age`. Both in milliseconds. */
const intervals: readonly (readonly [age: number, every: number])[] = [
  [day, hour / 4],
  [7 * day, hour],
  [30 * day, 3 * hour],
];
const seldom = 12 * hour;
/** After it ends, a report is still read once a day for this long (in milliseconds). */
const afterEnd = 30 * day;

/**
 * Returns when to read a complaint next. The result is delayed by up to a tenth, so reads of complaints from
 * the same time spread out. Null means that it is not read again.
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
