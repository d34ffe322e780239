import { holidayYearRecords } from "./holidays.gen.ts";

/** Hari libur. A day on which agencies do not work although it may fall on a weekday. */
export interface Holiday {
  /** "YYYY-MM-DD". */
  readonly date: string;
  /** A national holiday, or a day of joint leave (cuti bersama). */
  readonly kind: "holiday" | "joint_leave";
  readonly names: { readonly id: string; readonly en: string };
  /** The joint decree of three ministers (SKB) that fixes the day; `null` when it is not decreed yet. */
  readonly decree: string | null;
}

/** What is known of one year. */
export interface HolidayYear {
  readonly year: number;
  readonly decree: string | null;
  /** True when the year was laid out before its decree: days may be missing or move. */
  readonly provisional: boolean;
  readonly holidays: readonly Holiday[];
}

/** The years whose holidays are known, in order. A decree may change in mid-year: an operator can hold an own list. */
export const holidayYears: readonly HolidayYear[] = holidayYearRecords;

/** All known holidays and days of joint leave, by date. */
export const holidays: readonly Holiday[] = holidayYears.flatMap((year) => year.holidays);
