import type { OperationId } from "../../../operation.ts";
import type { ReportStatus, Responsible, TimelineKind } from "../../../schemas.gen.ts";

/** Automatic transitions of the channel, which no request can trigger. */
export type ChannelAction =
  | "followAgency"
  | "followMode"
  | "markOverdue"
  | "escalateReport"
  | "announceClosing"
  | "closeBySilence"
  | "remindReporter"
  | "archiveIncomplete";

/** Transitions of the bridge to SP4N-LAPOR!, which no request can trigger. */
export type NationalAction =
  | "recordForwarding"
  | "recordForwardFailure"
  | "retryForwarding"
  | "recordNationalUpdate"
  | "relayAnswer"
  | "returnReport";

/** A transition of the life cycle, from the channel's own table. */
export interface LifeCycleRow {
  action: OperationId | ChannelAction | NationalAction;
  /** The variant of the action: a kind of feedback, a reason, `duplicate` or `kept`. */
  variant?: string;
  from: ReportStatus;
  /** The holder that the transition requires. If absent, any holder. */
  holder?: Responsible["kind"];
  to: ReportStatus;
  /** The new holder. If absent, the holder stays the same. */
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
  /**
   * The transition also verifies the report, with a timeline entry of its own before the transition's entry.
   */
  verifies?: true;
  /** The officer records what SP4N-LAPOR! did, and SP4N-LAPOR! counts as the actor. */
  relayed?: true;
}
