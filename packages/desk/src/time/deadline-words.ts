import type { DueStage, PromisedDate } from "@lapor/sdk";
import type { ChannelContext, Session, WorkCalendar } from "../session/session.ts";
import { type Distance, type Due, dayKindOf, distanceTo } from "./deadline.ts";

export interface StagedDue extends Due {
  dueStage: DueStage | string | null;
  needsExamination?: true;
}

/**
 * Returns the urgency of a report's deadline and its description ("2 hari kerja lagi"). Returns undefined
 * when nothing is due.
 */
export function deadlineOf(
  report: StagedDue,
  { channel, now, holidays, strings }: Pick<Session, "strings"> & ChannelContext & WorkCalendar,
): { urgency: Distance["urgency"]; words: string } | undefined {
  const kind = dayKindOf(channel, report.dueStage, report.needsExamination);
  const { urgency, days, dayKind } = distanceTo(report, now(), kind, holidays);
  if (urgency === "none") return undefined;
  const { late, today, left } = strings.deadline;
  const words =
    urgency === "late" ? late(days) : urgency === "today" ? today : left(days, dayKind === "working");
  // A deadline for the reporter is not urgent for the officer.
  const isReporters = report.dueStage?.startsWith("reporter_") && urgency !== "late";
  return { urgency: isReporters ? "later" : urgency, words };
}

/**
 * Describes the promised day, in the time zone of the report's deadline. A promise does not move the
 * deadline.
 */
export function promiseOf(
  { date }: PromisedDate,
  dueAt: string | null,
  { now, holidays, strings }: Pick<Session, "strings"> & WorkCalendar,
): { urgency: Distance["urgency"]; words: string } {
  const [offset = "+07:00"] = /[+-]\d\d:\d\d$/.exec(dueAt ?? "") ?? [];
  const promised = { dueAt: `${date}T23:59:59${offset}`, overdue: false };
  const { urgency, days } = distanceTo(promised, now(), "working", holidays);
  const { late, today, left } = strings.deadline;
  return { urgency, words: urgency === "late" ? late(days) : urgency === "today" ? today : left(days, true) };
}
