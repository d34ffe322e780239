import { holidayYearRecords } from "./holidays.gen.ts";

/** Hari libur. A day on which agencies do not work, although it may be a weekday. */
export interface Holiday {
  readonly date: string;
  /** Whether the day is a national holiday or joint leave (cuti bersama). */
  readonly kind: "holiday" | "joint_leave";
  readonly names: { readonly id: string; readonly en: string };
  /** The joint decree of three ministers (SKB) that sets the day, or `null` before that decree. */
  readonly decree: string | null;
  /**
   * True if a later decision fixes the date, so that it may move by a day. This concerns Idulfitri, Iduladha
   * and the joint leave around them, which the Minister of Religion decides. The date already counts as a
   * holiday.
   */
  readonly provisional?: boolean;
}

/** The holidays of one year. */
export interface HolidayYear {
  readonly year: number;
  readonly decree: string | null;
  /** True if the list was made before the decree. Days may then be missing or move. */
  readonly provisional: boolean;
  readonly holidays: readonly Holiday[];
}

/**
 * The years with known holidays, in order. A decree may change during its year; operators can maintain their
 * own list.
 */
export const holidayYears: readonly HolidayYear[] = holidayYearRecords;

/** All known holidays and joint leave days, by date. */
export const holidays: readonly Holiday[] = holidayYears.flatMap((year) => year.holidays);
