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
 * The practice of SP4N-LAPOR! under PermenPANRB 62/2018, according to its pages, local service standards and
 * newspapers. PermenPANRB 5/2025 replaced that regulation. The texts of both were not available, so it is
 * unknown whether these periods still apply.
 *
 * - The first verification has 3 working days, the second one 3, and the start of work 5.
 * - An answer is due after 14 working days, after 60 for complaints that need an examination (berkadar
 *   pengawasan), and after 5 for aspirations and information requests.
 * - A report is closed after 10 working days without a reaction from the reporter.
 *
 * No period is published for two stages. Information from the reporter gets 10 working days too. Entering a
 * report into SP4N-LAPOR! by hand gets the days of a verification, because the verification there starts only
 * after it.
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
 * The law on public services, UU 25/2009 (its articles are quoted from memory and must be checked against the
 * State Gazette). It counts days, not working days:
 *
 * - Art. 44 (1): the reporter is told within 14 days of receipt whether the complaint is complete.
 *   Verification does this, or a question to the reporter, so the two verifications have 7 + 7 days.
 * - Art. 44 (2) and (3): the reporter has 30 days to complete it, and only then counts as having withdrawn.
 * - Art. 50 (1): the complaint is decided within 60 days of being complete, so follow-up and answer have 17 +
 *   43 days.
 *
 * How each sum is divided is this software's choice: 17 days contain the 5 working days of current practice
 * even around the joint leave of Idulfitri. The law does not provide a longer period for examinations. It
 * covers only complaints, but this preset applies the same periods to other reports. The law does not limit
 * the reporter's reaction, which gets 10 working days (practice). When a report is transferred or contested,
 * its stages start again. The law does not provide for this, because its days count from the first receipt.
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
 * The deadlines that a policy can refer to by name. Each preset covers the same stages and kinds of reports,
 * so one replaces another completely.
 */
export const deadlinePresets = {
  "permenpanrb-62-2018": permenpanrb62,
  "uu-25-2009": uu25,
} as const satisfies Record<string, readonly DeadlineRule[]>;

/** The name of a preset. */
export type DeadlinePreset = keyof typeof deadlinePresets;

/**
 * The deadlines of a channel that configures none: for each stage, the deadline of the preset that is better
 * for the reporter. For the channel's stages, that is the shorter deadline in an ordinary week (five working
 * days are seven calendar days). For the reporter's stages, it is the longer deadline.
 *
 * They equal the deadlines of current practice, with two exceptions where current practice may violate the
 * law: 60 working days are about 84 calendar days, which exceeds the 60 days of Art. 50, and 10 working days
 * for the reporter are fewer than the 30 days of Art. 44. With these defaults, follow-up and answer never
 * take more than 60 calendar days. The two verifications usually take 8 to 10, but up to 18 around the joint
 * leave of Idulfitri, when the 14 days of Art. 44 (1) end first. `uu-25-2009` always keeps them.
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
