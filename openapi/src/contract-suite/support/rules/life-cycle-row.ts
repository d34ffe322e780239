import type { OperationId } from "../../../operation.ts";
import type { ReportStatus, Responsible, TimelineKind } from "../../../schemas.gen.ts";

/** Transitions that the channel makes automatically. No request can trigger them. */
export type ChannelAction =
  | "followAgency"
  | "followMode"
  | "markOverdue"
  | "escalateReport"
  | "announceClosing"
  | "closeBySilence"
  | "remindReporter"
  | "archiveIncomplete";

/** Transitions that the bridge to SP4N-LAPOR! makes. No request can trigger them. */
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
  /** The holder that the transition requires. Default: any holder. */
  holder?: Responsible["kind"];
  to: ReportStatus;
  /** The new holder. Default: the holder stays the same. */
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
  /** The transition also verifies the report, which adds a separate timeline entry before its own. */
  verifies?: true;
  /** An officer records what SP4N-LAPOR! did. The timeline names SP4N-LAPOR! as the actor. */
  relayed?: true;
}
