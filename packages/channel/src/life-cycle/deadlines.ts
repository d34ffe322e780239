import { addWorkingDays, findAgency, holidayOn, timeZoneOf } from "@lapor/directory";
import type { DayKind, DueStage, ReportStatus } from "@lapor/openapi";
import { localDate } from "../platform/local-time.ts";
import type { DeadlineRule, Policy } from "../records/policy.ts";
import type { HolderFields, ReportRecord } from "../records/report.ts";
import { mustBeTaken } from "../report/report-access.ts";

const dayMs = 86_400_000;
/** Indonesia has three time zones and no daylight saving time, so each zone is a fixed offset. */
const offsets = { "Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9 } as const;

/**
 * Returns the offset from UTC, in hours, at the report's location. Without a known region, uses the region of
 * the site's agency, or else western Indonesia.
 */
export function offsetOf(place: { regionCode?: string | undefined }, siteAgencyId?: string): number {
  const code = place.regionCode ?? (siteAgencyId ? findAgency(siteAgencyId)?.regionCode : undefined);
  return code ? offsets[timeZoneOf(code)] : offsets["Asia/Jakarta"];
}

const addCalendarDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

function addDays(date: string, days: number, dayKind: DayKind): string {
  if (dayKind === "calendar") return addCalendarDays(date, days);
  try {
    return addWorkingDays(date, days);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The holidays of that year are not decreed yet. The report is accepted anyway; only weekends and known
    // holidays are skipped.
    let day = date;
    for (let left = days; left > 0; ) {
      day = addCalendarDays(day, 1);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (weekday !== 0 && weekday !== 6 && !holidayOn(day)) left--;
    }
    return day;
  }
}

export const nextWorkingDay = (date: string): string => addDays(date, 1, "working");

/** Returns an unverified report's stage, which depends on its holder. */
function firstStageOf(state: HolderFields & Pick<ReportRecord, "national">): DueStage | null {
  if (state.responsibleAgencyId !== null) return "agency_verification";
  if (state.custodianAgencyId === null) return "national_verification";
  return mustBeTaken(state) ? "taking_to_sp4n" : null;
}

/**
 * Returns the stage that is due next. Returns null when none is due, for example while SP4N-LAPOR! works on a
 * report or while the channel forwards it.
 */
export function dueStageOf(
  state: HolderFields & Pick<ReportRecord, "status" | "verifiedAt" | "national">,
): DueStage | null {
  const stages: Record<ReportStatus, DueStage | null> = {
    submitted: firstStageOf(state),
    assigned: state.verifiedAt ? "follow_up" : "agency_verification",
    in_progress: "answer",
    awaiting_reporter: "reporter_information",
    answered: "reporter_reaction",
    closed: null,
    archived: null,
  };
  return stages[state.status];
}

/** The report fields that determine how many days its stages have. */
export type Matter = Pick<ReportRecord, "classification" | "needsExamination">;

/** Ranks deadlines by how specifically they match a report. The most specific one applies. */
const closeness = ({ classification, needsExamination }: DeadlineRule): number =>
  (needsExamination ? 2 : 0) + (classification ? 1 : 0);

/** Finds the most specific deadline for a stage of this report. */
export function deadlineOf(policy: Policy, stage: DueStage, matter: Matter): DeadlineRule {
  const [deadline] = policy.deadlines
    .filter(
      (entry) =>
        entry.stage === stage &&
        (entry.classification === undefined || entry.classification === matter.classification) &&
        (entry.needsExamination === undefined || matter.needsExamination),
    )
    .sort((one, other) => closeness(other) - closeness(one));
  if (!deadline) throw new Error(`The policy has no deadline for the stage ${stage}.`);
  return deadline;
}

const endOfDay = (date: string, offset: number): Date =>
  new Date(Date.parse(`${date}T23:59:59Z`) - offset * 3_600_000);

/**
 * Returns when a stage is due: the end of the local day that is the given number of days after the local date
 * of `from`. Working days exclude Saturdays, Sundays, public holidays and collective leave (joint decree of
 * three ministers).
 * @param left The remaining days of the stage. Default: the days in the policy.
 */
export function dueAtOf(
  policy: Policy,
  stage: DueStage,
  matter: Matter,
  from: Date,
  offset: number,
  left?: number,
): Date {
  const { days, dayKind } = deadlineOf(policy, stage, matter);
  return endOfDay(addDays(localDate(from, offset), left ?? days, dayKind), offset);
}

/**
 * Returns how many days a stage has left, in working or calendar days, whichever the stage uses. Today does
 * not count. Returns at least one, so the party that gets the report back has a day to work on it.
 */
export function daysLeft(
  policy: Policy,
  stage: DueStage,
  matter: Matter,
  { now, dueAt, offset }: { now: Date; dueAt: Date; offset: number },
): number {
  const { dayKind } = deadlineOf(policy, stage, matter);
  const last = localDate(dueAt, offset);
  let days = 0;
  let day = addDays(localDate(now, offset), 1, dayKind);
  while (day <= last) {
    days++;
    day = addDays(day, 1, dayKind);
  }
  return Math.max(1, days);
}

/** Returns the last date that is at least `days` days before `date`. */
function daysBefore(date: string, days: number, dayKind: DayKind): string {
  let day = date;
  do day = addCalendarDays(day, -1);
  while (addDays(day, days, dayKind) > date);
  return day;
}

/**
 * Returns the time from which the days of a stage must be counted to end at `dueAt`. For a stage that was
 * paused, this is its start without the pause.
 */
export function dueFromOf(
  policy: Policy,
  stage: DueStage,
  matter: Matter,
  dueAt: Date,
  offset: number,
): Date {
  const { days, dayKind } = deadlineOf(policy, stage, matter);
  const first = daysBefore(localDate(dueAt, offset), days, dayKind);
  return new Date(Date.parse(`${first}T00:00:00Z`) - offset * 3_600_000);
}

/**
 * Returns when to warn the reporter that a stage ends without a response: at midnight local time,
 * `warningDays` before its end. The warning about requested information comes halfway through the stage if
 * that is earlier.
 */
export function warnAtOf(policy: Policy, stage: DueStage, matter: Matter, dueAt: Date, offset: number): Date {
  const { days, dayKind } = deadlineOf(policy, stage, matter);
  const last = localDate(dueAt, offset);
  const dates = [daysBefore(last, policy.warningDays, "working")];
  if (stage === "reporter_information") dates.push(daysBefore(last, Math.ceil(days / 2), dayKind));
  return new Date(endOfDay(addCalendarDays(dates.sort()[0] as string, -1), offset).getTime() + 1000);
}

/** Returns the earliest moment at which silence can close a report whose reporter is warned now. */
export const warningEndsAt = ({ warningDays }: Policy, now: Date, offset: number): Date =>
  endOfDay(addDays(localDate(now, offset), warningDays, "working"), offset);

/**
 * Returns until when the reporter can contest a report that was closed at `endedAt`: the end of the last day
 * that the policy allows.
 */
export const contestableUntil = ({ contestDays }: Policy, endedAt: Date, offset: number): Date =>
  endOfDay(addCalendarDays(localDate(endedAt, offset), contestDays), offset);
