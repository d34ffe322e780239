import fc from "fast-check";
import type { ReportRecord } from "../../src/store/index.ts";
import { holderOf } from "../../src/testing.ts";

/** The agencies between which a report is transferred. */
export const agencyIds = ["pemkot-bandung", "pemprov-jawa-barat", "kemenpu"] as const;
export type AgencyId = (typeof agencyIds)[number];

/** Officers' actions, by the last segment of their path. */
export const officerActions = {
  verifyReport: "verify",
  assignReport: "assign",
  transferReport: "transfer",
  startFollowUp: "follow-up",
  askReporter: "ask-reporter",
  correctReport: "correct",
  promiseDate: "promise",
  answerReport: "answer",
  closeReport: "close",
  archiveReport: "archive",
  mergeReport: "merge",
  releaseReport: "release",
  retractReport: "retract",
  setNationalReference: "national-reference",
} as const;
type OfficerAction = keyof typeof officerActions;

/** The actor of a move. It is usually a party that is allowed to act, and sometimes another one. */
export type By = "holder" | "holder's liaison" | "national" | AgencyId;

export interface OfficerMove {
  action: OfficerAction;
  by: By;
  to: AgencyId | null;
  reason: "not_public_service" | "abusive";
  /** Undefined means that the request omits it. */
  examination: boolean | undefined;
  other: number;
}
/** An attempt by the reporter. If `stranger` is true, by somebody without the access code. */
export interface ReporterMove {
  action: "addReply" | "uploadAttachment" | "giveFeedback" | "withdrawReport";
  stranger: boolean;
  kind: "confirm" | "contest" | "rate";
  rating: number | undefined;
}
export type Move = { report: number } & (
  | OfficerMove
  | ReporterMove
  /** The next step on the way to an answer, or an action after the answer. */
  | { action: "go on"; kind: ReporterMove["kind"]; to: AgencyId | null }
  | { action: "wait"; hours: number }
);

/** The number of reports per run. They can be merged into each other. */
export const reportCount = 3;
const report = fc.nat(reportCount - 1);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const by: fc.Arbitrary<By> = fc.oneof(
  often(8, fc.constant("holder")),
  often(1, fc.constantFrom("holder's liaison", "national", ...agencyIds)),
);
const to = fc.option(fc.constantFrom(...agencyIds), { nil: null });
// Actions that end a report are rarer, so reports live long.
const actions = fc.oneof(
  often(12, fc.constantFrom("verifyReport", "assignReport", "startFollowUp", "askReporter", "answerReport")),
  often(4, fc.constantFrom("correctReport", "promiseDate")),
  often(3, fc.constantFrom("transferReport", "mergeReport", "closeReport")),
  often(2, fc.constant("archiveReport")),
  often(3, fc.constantFrom("releaseReport", "retractReport")),
  often(1, fc.constant("setNationalReference")),
) as fc.Arbitrary<OfficerAction>;
const reactions = fc.oneof(
  often(6, fc.constant("giveFeedback")),
  often(4, fc.constantFrom("addReply", "uploadAttachment")),
  often(1, fc.constant("withdrawReport")),
) as fc.Arbitrary<ReporterMove["action"]>;

/** Any attempt by anybody, whether or not it is possible. */
export const move: fc.Arbitrary<Move> = fc.oneof(
  often(
    12,
    fc.record({
      report,
      action: actions,
      by,
      to,
      reason: fc.constantFrom("not_public_service", "abusive"),
      examination: fc.boolean(),
      other: report,
    }),
  ),
  often(
    6,
    fc.record({
      report,
      action: reactions,
      stranger: fc.nat(7).map((chance) => chance === 0),
      kind: fc.constantFrom("confirm", "contest", "contest", "rate"),
      rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    } as const),
  ),
  often(
    16,
    fc.record({
      report,
      action: fc.constant("go on"),
      kind: fc.constantFrom("contest", "contest", "rate", "confirm"),
      to,
    } as const),
  ),
  // The clock is sometimes set back. New entries must still come after the previous ones.
  often(
    3,
    fc.record({ report, action: fc.constant("wait"), hours: fc.integer({ min: -5, max: 700 }) } as const),
  ),
) as fc.Arbitrary<Move>;

/** Returns a report's next step from its current state. */
export function goOn(
  { kind, to }: Extract<Move, { action: "go on" }>,
  report: ReportRecord,
): OfficerMove | ReporterMove {
  const byHolder = (action: OfficerAction) =>
    ({ action, by: "holder", to, reason: "abusive", examination: undefined, other: 0 }) as const;
  const byReporter = (action: ReporterMove["action"]) =>
    ({ action, stranger: false, kind, rating: undefined }) as const;
  const { status, verifiedAt } = report;
  const holder = holderOf(report);
  if (holder === "national_triage" && status === "submitted") return byHolder("assignReport");
  if (holder === "sp4n" && status === "submitted" && report.national?.state !== "forwarded")
    return byHolder(to ? "setNationalReference" : "verifyReport");
  if (holder === "sp4n" && status === "submitted") return byHolder(to ? "answerReport" : "verifyReport");
  if (status === "submitted") return byHolder("verifyReport");
  if (status === "assigned") return byHolder(verifiedAt ? "startFollowUp" : "verifyReport");
  if (status === "in_progress") return byHolder("answerReport");
  if (status === "awaiting_reporter") return byReporter("addReply");
  return byReporter("giveFeedback");
}
