import { type Holiday, type HolidayYear, holidayYears } from "./holidays.ts";

/** Counts working days with a list of holiday years, either the shipped one or an operator's own. */
export interface WorkingCalendar {
  /** Returns the holiday or joint leave day on a date, or `undefined` on other dates and in unknown years. */
  holidayOn(date: string): Holiday | undefined;
  /**
   * Returns the holiday list of a date's year, or `undefined` for an unknown year. It shows, for example,
   * whether the year is provisional.
   */
  holidayYearOf(date: string): HolidayYear | undefined;
  /**
   * Returns whether agencies work on a date. They do not work on Saturdays, Sundays, holidays and joint leave
   * days. Throws RangeError for an unknown year.
   */
  isWorkingDay(date: string): boolean;
  /**
   * Returns the nth working day after a date, without counting the date itself: 3 after 2026-03-17 is
   * 2026-03-27. With 0, returns the date itself or the next working day. Throws RangeError for an invalid
   * date, for an `n` that is not a whole number of at least 0, or if the count reaches an unknown year.
   */
  addWorkingDays(date: string, n: number): string;
}

const dayLength = 86_400_000;

const dateOf = (dayNumber: number): string => new Date(dayNumber * dayLength).toISOString().slice(0, 10);

/** Creates a calendar from other years than the shipped ones, for example for a new decree. */
export function createWorkingCalendar(years: readonly HolidayYear[]): WorkingCalendar {
  const byYear = new Map(years.map((year) => [String(year.year), year]));
  const byDate = new Map(years.flatMap((year) => year.holidays.map((holiday) => [holiday.date, holiday])));
  const known = [...byYear.keys()].join(", ") || "none";

  const works = (dayNumber: number): boolean => {
    const date = dateOf(dayNumber);
    if (!byYear.has(date.slice(0, 4))) {
      throw new RangeError(
        `Working days around ${date} cannot be counted: the holidays of ${date.slice(0, 4)} are not known (known: ${known}). Add the year's decree to the holiday years.`,
      );
    }
    // Day 0 (1970-01-01) was a Thursday. The result is 0 for Sunday and 6 for Saturday.
    const weekday = (((dayNumber + 4) % 7) + 7) % 7;
    return weekday !== 0 && weekday !== 6 && !byDate.has(date);
  };

  return {
    holidayOn: (date) => byDate.get(date),
    holidayYearOf: (date) => byYear.get(date.slice(0, 4)),
    isWorkingDay: (date) => works(dayNumberOf(date)),
    addWorkingDays: (date, n) => {
      if (!Number.isSafeInteger(n) || n < 0) {
        throw new RangeError(`Cannot add ${n} working days: expected a whole number of at least 0.`);
      }
      let day = dayNumberOf(date);
      let left = n;
      if (n === 0) {
        while (!works(day)) day += 1;
        return dateOf(day);
      }
      while (left > 0) {
        day += 1;
        if (works(day)) left -= 1;
      }
      return dateOf(day);
    },
  };
}

const shipped = createWorkingCalendar(holidayYears);

/** Returns the holiday or joint leave day on a date "YYYY-MM-DD" in the shipped years. */
export const holidayOn: WorkingCalendar["holidayOn"] = shipped.holidayOn;

/** Returns the shipped holiday list of a date's year, or `undefined` for an unknown year. */
export const holidayYearOf: WorkingCalendar["holidayYearOf"] = shipped.holidayYearOf;

/** Returns whether agencies work on a date in the shipped years. Throws RangeError for an unknown year. */
export const isWorkingDay: WorkingCalendar["isWorkingDay"] = shipped.isWorkingDay;

/**
 * Returns the nth working day after a date in the shipped years, for example for a deadline. Throws
 * RangeError for an unknown year.
 */
export const addWorkingDays: WorkingCalendar["addWorkingDays"] = shipped.addWorkingDays;

// Returns the number of days since 1970-01-01. Counts in UTC, in which every day has 24 hours.
function dayNumberOf(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new RangeError(
      `The date "${date}" does not exist: expected a day of the calendar written YYYY-MM-DD.`,
    );
  }
  return time / dayLength;
}
