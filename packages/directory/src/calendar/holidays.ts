import { holidayYearRecords } from "./holidays.gen.ts";

/** Hari libur. A day off for agencies that may fall on a weekday. */
export interface Holiday {
  /** "YYYY-MM-DD". */
  readonly date: string;
  /** A national holiday, or a day of joint leave (cuti bersama). */
  readonly kind: "holiday" | "joint_leave";
  readonly names: { readonly id: string; readonly en: string };
  /** The joint decree of three ministers (SKB) that sets the day; `null` before the decree. */
  readonly decree: string | null;
  /**
   * True if a later decision fixes the date, so that it may move by a day: Idulfitri, Iduladha and the
   * joint leave around them (decision of the Minister of Religion). Working days already leave it out.
   */
  readonly provisional?: boolean;
}

/** The holidays of one year. */
export interface HolidayYear {
  readonly year: number;
  readonly decree: string | null;
  /** True when the list was made before the decree: days may be missing or move. */
  readonly provisional: boolean;
  readonly holidays: readonly Holiday[];
}

/**
 * The years with known holidays, in order. A decree may change during the year; operators can
 * maintain their own list.
 */
export const holidayYears: readonly HolidayYear[] = holidayYearRecords;

/** All known holidays and days of joint leave, by date. */
export const holidays: readonly Holiday[] = holidayYears.flatMap((year) => year.holidays);
