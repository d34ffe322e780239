import type { DueStage, PromisedDate } from "@lapor/sdk";
import type { ChannelContext, Session, WorkCalendar } from "../session/session.ts";
import { type Distance, type Due, dayKindOf, distanceTo } from "./deadline.ts";

/** The deadline of a report as far as its words need it. */
export interface StagedDue extends Due {
  dueStage: DueStage | string | null;
  needsExamination?: true;
}

/** A report's urgency, and its deadline in words ("2 hari kerja lagi"). Undefined when nothing is due. */
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
  // The reporter's own deadline does not press the officer.
  const isReporters = report.dueStage?.startsWith("reporter_") && urgency !== "late";
  return { urgency: isReporters ? "later" : urgency, words };
}

/**
 * The promised day in words, in the zone of the report's deadline. Its clock is the agency's own, and does not
 * move the deadline.
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
