import type { PromiseDate } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { dateInWords } from "../life-cycle/clock-texts.ts";
import { offsetOf } from "../life-cycle/deadlines.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { localDate } from "../platform/local-time.ts";
import type { ReportRecord } from "../records/report.ts";
import { officerAction } from "./officer-action.ts";

/** The latest day that an agency can promise, in days from today. */
const mostDays = 365;

/**
 * Janji penyelesaian. Promises the reporter an answer by a given day, or renews the promise. The timeline
 * message begins with the day, so earlier promises stay readable.
 */
export const promiseDate = officerAction<PromiseDate>(
  "promiseDate",
  ({ report }, { date, message }, { now }) => {
    throwIfInvalid(validateDay(report, date, now));
    const madeAt = new Date(Math.max(now.getTime(), report.updatedAt.getTime()));
    const day = dateInWords(new Date(`${date}T00:00:00Z`), 0);
    return {
      changes: { promise: { date, madeAt } },
      message: `Kami berjanji menjawab laporan ini paling lambat ${day}. ${message}`,
    };
  },
);

/** The earliest valid day is tomorrow at the report's place. */
function validateDay(report: ReportRecord, date: string, now: Date): FieldError[] {
  const offset = offsetOf(report.location, report.siteAgencyId);
  const dayAfter = (days: number): string => localDate(new Date(now.getTime() + days * 86_400_000), offset);
  const [from, to] = [dayAfter(1), dayAfter(mostDays)];
  return date < from || date > to ? [{ pointer: "#/date", code: "out_of_range", limits: { from, to } }] : [];
}
