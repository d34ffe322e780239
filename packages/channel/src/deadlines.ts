import { addWorkingDays, findAgency, holidayOn, timeZoneOf } from "@lapor/directory";
import type { Classification, DueStage, ReportStatus } from "@lapor/openapi";
import type { Policy } from "./policy.ts";
import type { ReportRecord } from "./ports.ts";

const dayMs = 86_400_000;
/** Indonesia has three zones and no summer time, so a zone is an offset. */
const offsets = { "Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9 } as const;

/** Hours ahead of UTC where the report belongs: its own region's, else that of the site it came from, else western time. */
export const offsetOf = (place: { regionCode?: string | undefined }, siteAgencyId?: string): number => {
  const code = place.regionCode ?? (siteAgencyId ? findAgency(siteAgencyId)?.regionCode : undefined);
  return code ? offsets[timeZoneOf(code)] : offsets["Asia/Jakarta"];
};

/** The local date (YYYY-MM-DD) of a moment. */
export const localDate = (at: Date, offset: number): string =>
  new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, 10);

/** A moment as RFC 3339 with the offset of the place, to the second: `2026-11-27T23:59:59+07:00`. */
export const withOffset = (at: Date, offset: number): string =>
  `${new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, 19)}+${String(offset).padStart(2, "0")}:00`;

const addCalendarDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const addDays = (date: string, days: number, dayKind: "working" | "calendar"): string => {
  if (dayKind === "calendar") return addCalendarDays(date, days);
  try {
    return addWorkingDays(date, days);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The holidays of a year are not decreed yet. A report is taken all the same; week-ends and what is known are counted out.
    let day = date;
    for (let left = days; left > 0; ) {
      day = addCalendarDays(day, 1);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (weekday !== 0 && weekday !== 6 && !holidayOn(day)) left--;
    }
    return day;
  }
};

/** What has to happen next; null when nothing has. */
export const dueStageOf = (
  state: Pick<ReportRecord, "status" | "responsibleAgencyId" | "verifiedAt">,
): DueStage | null => {
  const stages: Record<ReportStatus, DueStage | null> = {
    submitted: state.responsibleAgencyId === null ? "national_verification" : "agency_verification",
    assigned: state.verifiedAt ? "follow_up" : "agency_verification",
    in_progress: "answer",
    answered: "reporter_reaction",
    closed: null,
  };
  return stages[state.status];
};

/**
 * The end of the day on which a stage is due: the given number of days after the local date of `from`, at the place's midnight.
 * Working days leave out Saturday, Sunday, holidays and joint leave (joint decree of three ministers).
 */
export const dueAtOf = (
  policy: Policy,
  stage: DueStage,
  classification: Classification,
  from: Date,
  offset: number,
): Date => {
  const deadline =
    policy.deadlines.find((entry) => entry.stage === stage && entry.classification === classification) ??
    policy.deadlines.find((entry) => entry.stage === stage && entry.classification === undefined);
  if (!deadline) throw new Error(`The policy has no deadline for the stage ${stage}.`);
  const day = addDays(localDate(from, offset), deadline.days, deadline.dayKind);
  return new Date(Date.parse(`${day}T23:59:59Z`) - offset * 3_600_000);
};
