import type { DayKind, DueStage } from "@lapor/openapi";
import type { DeadlineRule } from "../records/policy.ts";

const deadlines =
  (dayKind: DayKind) =>
  (
    stage: DueStage,
    days: number,
    of: Pick<DeadlineRule, "classification" | "needsExamination"> = {},
  ): DeadlineRule => ({
    stage,
    ...of,
    days,
    dayKind,
  });

const working = deadlines("working");
const calendar = deadlines("calendar");
const examined = { classification: "complaint", needsExamination: true } as const;

/**
 * Practice of SP4N-LAPOR! under PermenPANRB 62/2018, as its pages, local service standards and newspapers
 * give it; the text of the regulation was not at hand. It was replaced by PermenPANRB 5/2025, which was not
 * at hand either: whether it keeps these days is unknown. 3 + 3 + 5 working days to verify, verify and begin;
 * an answer after 14, for complaints that need an examination (berkadar pengawasan) 60, for aspirations and
 * information requests 5; closed after 10 without a reaction. For information from the reporter nothing is
 * published: 10 working days too. Nothing is published for taking a report to SP4N-LAPOR! by hand: it gets
 * the days of a verification, since there the report only begins to wait for one.
 */
const permenpanrb62: readonly DeadlineRule[] = [
  working("national_verification", 3),
  working("agency_verification", 3),
  working("follow_up", 5),
  working("answer", 14, { classification: "complaint" }),
  working("answer", 60, examined),
  working("answer", 5, { classification: "aspiration" }),
  working("answer", 5, { classification: "information_request" }),
  working("reporter_reaction", 10),
  working("reporter_information", 10),
  working("taking_to_sp4n", 3),
];

/**
 * Law on public services, UU 25/2009 (its articles are quoted from memory, and to be checked against the
 * State Gazette). It counts days, not working days:
 *
 * - Art. 44 (1): within 14 days of receipt the reporter is told whether the complaint is complete. That is
 * what verification does, or a question to the reporter, so that the two verifications have 7 + 7.
 * - Art. 44 (2) and (3): the reporter has 30 days to complete it, and only then counts as having withdrawn.
 * - Art. 50 (1): decided within 60 days of completeness, so that follow-up and answer have 17 + 43.
 *
 * The division of each sum is this software's choice: 17 days hold the 5 working days of the practice even
 * around the joint leave of Idulfitri. The law knows no examination that takes longer. It speaks of
 * complaints; the same days are used for other reports, and 10 working days (practice) for the reporter's
 * reaction, which it does not limit. A report that is transferred or contested starts its stages again, which
 * the law does not foresee: its days run from the first receipt.
 */
const uu25: readonly DeadlineRule[] = [
  calendar("national_verification", 7),
  calendar("agency_verification", 7),
  calendar("follow_up", 17),
  calendar("answer", 43, { classification: "complaint" }),
  calendar("answer", 43, examined),
  calendar("answer", 43, { classification: "aspiration" }),
  calendar("answer", 43, { classification: "information_request" }),
  working("reporter_reaction", 10),
  calendar("reporter_information", 30),
  calendar("taking_to_sp4n", 7),
];

/**
 * Deadlines that a policy can name. Each has a deadline for the same stages and kinds of reports, so that one
 * replaces another completely.
 */
export const deadlinePresets = {
  "permenpanrb-62-2018": permenpanrb62,
  "uu-25-2009": uu25,
} as const satisfies Record<string, readonly DeadlineRule[]>;

/** The name of a set of deadlines. */
export type DeadlinePreset = keyof typeof deadlinePresets;

/**
 * The deadlines of a channel that sets none: for each stage, the deadline of the preset that is better for
 * the citizen. The channel's stages are the shorter ones in an ordinary week (five working days are seven
 * calendar days); the reporter's own time is the longer one.
 *
 * These are the deadlines of the practice, except for two that may be against the law: 60 working days are
 * about 84 calendar days, more than the 60 of Art. 50; and 10 working days for the reporter are fewer than
 * the 30 of Art. 44. With these, follow-up and answer never take more than 60 calendar days. The two
 * verifications usually take 8 to 10, but up to 18 around the joint leave of Idulfitri, when the 14 days of
 * Art. 44 (1) end first. `uu-25-2009` always keeps them.
 */
export const defaultDeadlines: readonly DeadlineRule[] = [
  working("national_verification", 3),
  working("agency_verification", 3),
  working("follow_up", 5),
  working("answer", 14, { classification: "complaint" }),
  calendar("answer", 43, examined),
  working("answer", 5, { classification: "aspiration" }),
  working("answer", 5, { classification: "information_request" }),
  working("reporter_reaction", 10),
  calendar("reporter_information", 30),
  working("taking_to_sp4n", 3),
];
