import fc from "fast-check";

/** The maximum number of reports in a run. Actions refer to existing reports. */
export const mostReports = 16;

/** The agencies between which reports are transferred. */
export const agencyIds = ["pemkot-bandung", "pemprov-jawa-barat"] as const;

const officerSteps = [
  ...["verify", "assign", "transfer", "follow-up", "ask-reporter", "correct", "promise", "answer"],
  ...["close", "archive", "merge", "release", "retract", "notes", "read-identity", "national-reference"],
] as const;
const reporterSteps = ["replies", "feedback", "withdraw", "upload", "erasure"] as const;
const supporterSteps = ["support", "not-solved", "withdraw-support"] as const;

/** An action that the channel can accept or refuse. */
export type PublicMove = { report: number } & (
  | {
      act: "submit";
      anonymous: boolean;
      confidential: boolean;
      hasReporter: boolean;
      classification: "complaint" | "aspiration" | "information_request";
      regionCode: string;
    }
  | { act: "officer"; step: (typeof officerSteps)[number]; other: number; choice: number }
  | { act: "reporter"; step: (typeof reporterSteps)[number]; choice: number }
  | { act: "supporter"; step: (typeof supporterSteps)[number]; choice: number }
  /** The next step towards an answer. */
  | { act: "go on" }
  | { act: "wait"; hours: number }
);

const report = fc.nat(mostReports - 1);
const choice = fc.nat(59);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const officerStep = fc.oneof(
  often(8, fc.constant("release" as const)),
  often(2, fc.constantFrom("retract" as const, "correct" as const, "merge" as const)),
  // These actions end a report.
  often(1, fc.constantFrom("archive" as const, "close" as const)),
  often(6, fc.constantFrom(...officerSteps.filter((step) => !["archive", "close"].includes(step)))),
);

/** Generates any action, possible or not. */
export const publicMove: fc.Arbitrary<PublicMove> = fc.oneof(
  often(
    3,
    fc.record({
      ...{ act: fc.constant("submit" as const), report },
      ...{ anonymous: fc.boolean(), confidential: fc.nat(3).map((chance) => chance === 0) },
      hasReporter: fc.boolean(),
      classification: fc.constantFrom("complaint", "aspiration", "information_request"),
      regionCode: fc.constantFrom("32.73", "32.73.19", "32.73.19.1001", "32.04"),
    }),
  ),
  often(
    14,
    fc.record({ act: fc.constant("officer" as const), report, step: officerStep, other: report, choice }),
  ),
  often(
    5,
    fc.record({
      ...{ act: fc.constant("reporter" as const), report, choice },
      step: fc.oneof(
        often(8, fc.constantFrom("replies" as const, "feedback" as const, "upload" as const)),
        often(1, fc.constantFrom("withdraw" as const, "erasure" as const)),
      ),
    }),
  ),
  often(
    8,
    fc.record({
      ...{ act: fc.constant("supporter" as const), report, choice },
      step: fc.oneof(often(5, fc.constant("support" as const)), often(2, fc.constantFrom(...supporterSteps))),
    }),
  ),
  often(16, fc.record({ act: fc.constant("go on" as const), report })),
  often(2, fc.record({ act: fc.constant("wait" as const), report, hours: fc.integer({ min: 1, max: 900 }) })),
);
