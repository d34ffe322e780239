import type { OperationId } from "../../../operation.ts";
import type { ReportStatus, Responsible, TimelineKind } from "../../../schemas.gen.ts";

/** Automatic steps of the channel, which no request can cause. */
export type ChannelAction =
  | "followAgency"
  | "followMode"
  | "markOverdue"
  | "escalateReport"
  | "announceClosing"
  | "closeBySilence"
  | "remindReporter"
  | "archiveIncomplete";

/** Steps of the bridge to SP4N-LAPOR!, which no request can cause. */
export type NationalAction =
  | "recordForwarding"
  | "recordForwardFailure"
  | "retryForwarding"
  | "recordNationalUpdate"
  | "relayAnswer"
  | "returnReport";

/** One transition of the life cycle, from the channel's own table. */
export interface LifeCycleRow {
  action: OperationId | ChannelAction | NationalAction;
  /** A variant of the action: a kind of feedback, a reason, `duplicate` or `kept`. */
  variant?: string;
  from: ReportStatus;
  /** Absent: any holder. */
  holder?: Responsible["kind"];
  to: ReportStatus;
  /** Absent: the holder stays the same. */
  movesTo?: "agency" | "national_triage";
  by: readonly (
    | "agency_admin"
    | "liaison"
    | "unit_officer"
    | "national_admin"
    | "reporter"
    | "channel"
    | "sp4n"
  )[];
  overseen?: true;
  when?: readonly string[];
  due: "starts" | "stays" | "pauses" | "resumes" | "extends" | "ends" | "recounts" | "joins" | "follows";
  kind: TimelineKind;
  /** Verifies the report at the same time, with an entry of its own before that of the step. */
  verifies?: true;
  /** The officer passes on what SP4N-LAPOR! did, which counts as the actor. */
  relayed?: true;
}
