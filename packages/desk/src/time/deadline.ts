import type { Channel, DayKind, DueStage } from "@lapor/sdk";

/** The urgency of a deadline. `none` means that nothing is due. */
export type Urgency = "late" | "today" | "soon" | "later" | "none";

/** The distance to a deadline. `days` is the absolute number of days from today. */
export interface Distance {
  urgency: Urgency;
  days: number;
  dayKind: DayKind;
}

export interface Due {
  dueAt: string | null;
  overdue: boolean;
}

const dayMilliseconds = 86_400_000;

/** Returns a time's UTC offset in milliseconds, from a suffix such as `+07:00`. Returns 0 for `Z`. */
function offsetOf(time: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}

/** Returns the number of the day in the deadline's UTC offset, independent of the officer's time zone. */
const dayNumber = (milliseconds: number, offset: number): number =>
  Math.floor((milliseconds + offset) / dayMilliseconds);

/** Day 0, 1 January 1970, was a Thursday. */
const isWeekend = (day: number): boolean => [2, 3].includes(day % 7);

const dateOf = (day: number): string => new Date(day * dayMilliseconds).toISOString().slice(0, 10);

/**
 * Returns the distance of a deadline from now. Working days exclude Saturdays, Sundays and `holidays` (local
 * dates). A missed deadline is counted in calendar days, because the reporter waits on holidays too.
 */
export function distanceTo(
  { dueAt, overdue }: Due,
  now: Date,
  dayKind: DayKind | string = "calendar",
  holidays: ReadonlySet<string> = new Set(),
): Distance {
  if (!dueAt) return { urgency: "none", days: 0, dayKind: "calendar" };
  const due = Date.parse(dueAt);
  const offset = offsetOf(dueAt);
  const today = dayNumber(now.getTime(), offset);
  const dueDay = dayNumber(due, offset);
  if (overdue || due < now.getTime())
    return { urgency: "late", days: Math.max(0, today - dueDay), dayKind: "calendar" };
  if (dueDay === today) return { urgency: "today", days: 0, dayKind: "calendar" };
  const working = dayKind === "working";
  let days = 0;
  for (let day = today + 1; day <= dueDay; day++)
    if (!working || !(isWeekend(day) || holidays.has(dateOf(day)))) days++;
  const urgency = days <= 2 ? "soon" : "later";
  return { urgency, days, dayKind: working ? "working" : "calendar" };
}

/** Returns the kind of days in which the channel counts a stage's deadline. */
export function dayKindOf(
  { deadlines }: Pick<Channel, "deadlines">,
  stage: DueStage | string | null,
  needsExamination = false,
): DayKind | string {
  const own = deadlines.filter((deadline) => deadline.stage === stage);
  const special = own.find((deadline) => (deadline.needsExamination ?? false) === needsExamination);
  return (special ?? own[0])?.dayKind ?? "calendar";
}
