import type { OperationId } from "../../../operation.ts";
import type { ReportStatus, Responsible, TimelineKind } from "../../../schemas.gen.ts";

/** What the channel does by itself; not to be asked for. */
export type ChannelAction =
  | "followAgency"
  | "markOverdue"
  | "escalateReport"
  | "announceClosing"
  | "closeBySilence"
  | "remindReporter"
  | "archiveIncomplete";

/** One step that the life of a report has, as the channel's own table says it. */
export interface LifeCycleRow {
  action: OperationId | ChannelAction;
  /** Which of the things that the action can do: a kind of feedback, a reason, `duplicate` or `kept`. */
  variant?: string;
  from: ReportStatus;
  /** Absent: whoever has the report. */
  holder?: Responsible["kind"];
  to: ReportStatus;
  /** Absent: the report stays where it is. */
  movesTo?: Responsible["kind"];
  by: readonly ("agency_admin" | "liaison" | "national_admin" | "reporter" | "channel")[];
  overseen?: true;
  when?: readonly string[];
  due: "starts" | "stays" | "pauses" | "resumes" | "extends" | "ends";
  kind: TimelineKind;
}
