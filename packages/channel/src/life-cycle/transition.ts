import type { ReportStatus, TimelineKind } from "@lapor/openapi";
import type { OfficerRole } from "../records/officers.ts";
import type { Holder } from "./holder.ts";
import type { Guard } from "./life-cycle-guards.ts";

/** The statuses of reports that have no answer yet. */
export const unanswered = ["submitted", "assigned", "in_progress", "awaiting_reporter"] as const;
/** The statuses of reports that an officer is to work on. */
export const worked = ["submitted", "assigned", "in_progress"] as const;
/** The statuses of reports that have not ended. */
export const open = [...unanswered, "answered"] as const;

/** Actions of officers, named as the contract's operations. */
export type OfficerAction =
  | "verifyReport"
  | "assignReport"
  | "transferReport"
  | "startFollowUp"
  | "requestInformation"
  | "correctReport"
  | "promiseDate"
  | "answerReport"
  | "closeReport"
  | "archiveReport"
  | "mergeReport"
  | "releaseReport"
  | "retractReport"
  | "setNationalReference";

/** Actions of the reporter after submitting, named as the contract's operations. */
export type ReporterAction = "addReply" | "uploadAttachment" | "giveFeedback" | "withdrawReport";

/** Automatic transitions when a clock is due. */
export type ClockAction =
  | "markOverdue"
  | "escalateReport"
  | "announceClosing"
  | "closeBySilence"
  | "remindReporter"
  | "archiveIncomplete";

/**
 * Automatic transitions: those of clocks, and moving a report whose agency ended, or whose channel changed
 * its mode.
 */
export type ChannelAction = ClockAction | "followAgency" | "followMode";

/**
 * Steps on the way to SP4N-LAPOR!, and what happens to a report there. `recordNationalUpdate` also records
 * answers that come while the report is in no state to be answered.
 */
export type NationalAction =
  | "recordForwarding"
  | "recordForwardFailure"
  | "retryForwarding"
  | "recordNationalUpdate"
  | "relayAnswer"
  | "returnReport";

/**
 * The actor of a step: the reporter, an officer of the responsible party with one of these roles, the channel
 * by its clocks, or the bridge to SP4N-LAPOR! (`sp4n`). For a report with SP4N-LAPOR!, an officer of its
 * custodian: the agency that handed it over.
 */
export type Party = OfficerRole | "reporter" | "channel" | "sp4n";

/**
 * The effect of a step on the deadline. A stage `starts` with all its days, or `stays` with its deadline. The
 * agency's clock `pauses` while the reporter's runs, and `resumes` with the days that were left. A deadline
 * is put off (`extends`) when too few days are left for a warning, or nothing is due any more (`ends`). After
 * a correction, the days of the stage are counted again from the same start (`recounts`). A report that
 * another one is merged into takes over the earlier deadline of the two and the escalation (`joins`). A step
 * that changes only the state in SP4N-LAPOR! starts or ends the stage of taking the report there, and leaves
 * any other (`follows`).
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

/** One allowed step in the life of a report. A step without a row is not possible. */
export interface Transition {
  action: OfficerAction | ReporterAction | ChannelAction | NationalAction;
  /**
   * The variant of the action: a kind of feedback, a reason for archiving, or the side of a merge
   * (`duplicate` is merged into another, `kept` receives one).
   */
  variant?: string;
  from: ReportStatus;
  /** The holder when the step is taken. Default: any holder. */
  holder?: Holder;
  to: ReportStatus;
  /**
   * The new holder. Absent: the holder stays. In a channel of one agency, SP4N-LAPOR! takes the place of
   * national triage (`holder.ts`).
   */
  movesTo?: Exclude<Holder, "sp4n">;
  by: readonly Party[];
  /** National administrators may take the step on an agency's report, if they read that report in full. */
  overseen?: true;
  /** Further conditions. */
  when?: readonly Guard[];
  due: DueEffect;
  kind: TimelineKind;
  /** Verifies the report at the same time, with an entry of its own before that of the step. */
  verifies?: true;
  /** The officer passes on what SP4N-LAPOR! did, which counts as the actor. */
  relayed?: true;
}
