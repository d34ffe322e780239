import type { ReportStatus, TimelineKind } from "@lapor/openapi";
import type { OfficerRole } from "../records/officers.ts";
import type { Holder } from "./holder.ts";
import type { Guard } from "./life-cycle-guards.ts";

export const unanswered = ["submitted", "assigned", "in_progress", "awaiting_reporter"] as const;
/** The statuses of reports that officers work on. */
export const worked = ["submitted", "assigned", "in_progress"] as const;
/** The statuses of reports that are neither closed nor archived. */
export const open = [...unanswered, "answered"] as const;

/** Actions of officers, named like the contract's operations. */
export type OfficerAction =
  | "verifyReport"
  | "assignReport"
  | "transferReport"
  | "startFollowUp"
  | "askReporter"
  | "correctReport"
  | "promiseDate"
  | "answerReport"
  | "closeReport"
  | "archiveReport"
  | "mergeReport"
  | "releaseReport"
  | "retractReport"
  | "setNationalReference";

/** Actions of the reporter after submitting, named like the contract's operations. */
export type ReporterAction = "addReply" | "uploadAttachment" | "giveFeedback" | "withdrawReport";

/** Automatic transitions that happen when a clock is due. */
export type ClockAction =
  | "markOverdue"
  | "escalateReport"
  | "announceClosing"
  | "closeBySilence"
  | "remindReporter"
  | "archiveIncomplete";

/**
 * Automatic transitions: those of clocks, and moving a report whose agency was abolished or whose channel
 * changed its mode.
 */
export type ChannelAction = ClockAction | "followAgency" | "followMode";

/**
 * Transitions on the way to SP4N-LAPOR!, and events of a report there. `recordNationalUpdate` also records
 * answers that arrive while the report's state does not allow an answer.
 */
export type NationalAction =
  | "recordForwarding"
  | "recordForwardFailure"
  | "retryForwarding"
  | "recordNationalUpdate"
  | "relayAnswer"
  | "returnReport";

/**
 * The actor of a transition: the reporter, an officer of the responsible party with one of these roles, the
 * channel through its clocks, or the bridge to SP4N-LAPOR! (`sp4n`). For a report with SP4N-LAPOR!, the
 * officer belongs to its custodian, the agency that handed it over.
 */
export type Party = OfficerRole | "reporter" | "channel" | "sp4n";

/**
 * A transition's effect on the deadline.
 *
 * - `starts`: a stage starts with all its days.
 * - `stays`: the stage keeps its deadline.
 * - `pauses`: the agency's clock stops while the reporter's runs.
 * - `resumes`: the agency's clock continues with the days that were left.
 * - `extends`: the deadline moves because too few days are left for a warning.
 * - `ends`: no deadline applies from now on.
 * - `recounts`: after a correction, the days of the stage are counted again from the same start.
 * - `joins`: a report that another one is merged into takes over the earlier of the two deadlines and the
 *   escalation.
 * - `follows`: a transition that changes only the state in SP4N-LAPOR! starts or ends the stage of entering
 *   the report there, and does not affect any other stage.
 */
export type DueEffect =
  | "starts"
  | "stays"
  | "pauses"
  | "resumes"
  | "extends"
  | "ends"
  | "recounts"
  | "joins"
  | "follows";

/** One allowed transition in the life cycle of a report. A transition without a row is not possible. */
export interface Transition {
  action: OfficerAction | ReporterAction | ChannelAction | NationalAction;
  /**
   * The variant of the action: a kind of feedback, a reason for archiving, or the side of a merge
   * (`duplicate` is merged into another report, `kept` receives one).
   */
  variant?: string;
  from: ReportStatus;
  /** The holder that the transition requires. Default: any holder. */
  holder?: Holder;
  to: ReportStatus;
  /**
   * The new holder. If absent, the holder stays. In a channel with a single agency, SP4N-LAPOR! takes the
   * role of national triage (`holder.ts`).
   */
  movesTo?: Exclude<Holder, "sp4n">;
  by: readonly Party[];
  /**
   * National administrators can take the transition on an agency's report if they have full access to that
   * report.
   */
  overseen?: true;
  /** Further conditions for the transition. */
  when?: readonly Guard[];
  due: DueEffect;
  kind: TimelineKind;
  /**
   * The transition also verifies the report, and adds a timeline entry for the verification before its own
   * entry.
   */
  verifies?: true;
  /** The officer records what SP4N-LAPOR! did, and SP4N-LAPOR! counts as the actor. */
  relayed?: true;
}
