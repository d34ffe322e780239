import type { Classification, Deadline, DueStage, FieldRule } from "@lapor/openapi";
import { type ChallengePolicy, defaultChallenge, defaultLimits, type Limits } from "./limits/limit-policy.ts";
import { type NoticeTexts, noticeOf } from "./privacy/notice.ts";

/** Every limit and deadline that an operator may want to set otherwise; `getChannel` tells them to the form. */
export interface Policy {
  classifications: Classification[];
  attachments: {
    /** Files of one report, reply or answer. */
    maxCount: number;
    /** Bytes of one file. */
    maxBytes: number;
    /** Width times height of one picture: a small file can unfold to more than an officer's machine holds. */
    maxPixels: number;
    mediaTypes: string[];
  };
  reporter: { name: FieldRule; email: FieldRule; phone: FieldRule };
  deadlines: Deadline[];
  /** Deadlines that hold for reports from the sites of an agency, by its id, in place of those above. */
  channels?: Record<string, Pick<Policy, "deadlines">>;
  /** Working days at the least between telling the reporter that silence will end the report, and its end. */
  noticeDays: number;
  /** Calendar days after its closing or archiving within which the reporter may contest a report. */
  contestDays: number;
  /** Days for which the log shows events, and deliveries that were taken are kept. What is still to be delivered is kept longer, out of sight. */
  eventDays: number;
  /** Days for which dead letters are kept, with their events; those after `eventDays` count. */
  deadLetterDays: number;
  retention: Retention;
  /** What is told before personal data are taken (UU 27/2022 Art. 5 and 27; Art. 21 has the list, for what rests on consent). Absent: the form shows none. */
  notice?: NoticeTexts;
  locales: string[];
  limits: Limits;
  challenge: ChallengePolicy;
}

/** Calendar days after its end for which what is personal in a report is kept; null: without end. */
export interface Retention {
  identityDays: number | null;
  filesDays: number | null;
  /** Words of title, body, place, timeline and notes; identity and files go with them at the latest. */
  wordsDays: number | null;
}

const working = (
  stage: DueStage,
  days: number,
  of: Pick<Deadline, "classification" | "needsExamination"> = {},
): Deadline => ({
  stage,
  ...of,
  days,
  dayKind: "working",
});

/**
 * How long personal data of a complaint are to be kept, no rule was found to say: UU 27/2022 Art. 43 only wants them erased once they are
 * not needed. Identity and files stay two years, in which the Ombudsman takes the same matter (UU 37/2008 Art. 24), words five.
 */
const defaultRetention: Retention = { identityDays: 730, filesDays: 730, wordsDays: 1825 };

/**
 * Deadlines as SP4N-LAPOR! publishes them: 3 + 3 + 5 + 10 working days, and for the answer 14 for complaints, 60 for those that need an
 * examination (berkadar pengawasan), 5 for the other kinds (PermenPANRB 62/2018 practice; whether 5/2025 changed them is not known). For
 * information that the reporter is asked for, the same 10 days. No rule is published for the rest: for contesting a report that ended a month,
 * for the notice before silence closes one as long as a verification takes; events are kept for a quarter of a year, so that a system that
 * was away for weeks still finds them, and dead letters for a year, as somebody has to look at them.
 */
export const defaultPolicy: Policy = {
  classifications: ["complaint", "aspiration", "information_request"],
  attachments: {
    maxCount: 5,
    maxBytes: 10 * 1024 * 1024,
    maxPixels: 120_000_000,
    mediaTypes: ["image/jpeg", "image/png", "image/webp", "application/pdf"],
  },
  reporter: { name: "optional", email: "optional", phone: "optional" },
  deadlines: [
    working("national_verification", 3),
    working("agency_verification", 3),
    working("follow_up", 5),
    working("answer", 14, { classification: "complaint" }),
    working("answer", 60, { classification: "complaint", needsExamination: true }),
    working("answer", 5, { classification: "aspiration" }),
    working("answer", 5, { classification: "information_request" }),
    working("reporter_reaction", 10),
    working("reporter_information", 10),
  ],
  noticeDays: 3,
  contestDays: 30,
  eventDays: 90,
  deadLetterDays: 365,
  retention: defaultRetention,
  notice: noticeOf(defaultRetention),
  locales: ["id", "en"],
  limits: defaultLimits,
  challenge: defaultChallenge,
};

/**
 * Deadlines with others in place of some: of a whole stage, or of one classification in it. Those of complaints that need an examination
 * are replaced by such only.
 */
export const replaceDeadlines = (base: readonly Deadline[], own: readonly Deadline[]): Deadline[] => [
  ...own,
  ...base.filter(
    ({ stage, classification, needsExamination }) =>
      !own.some(
        (entry) =>
          entry.stage === stage &&
          entry.needsExamination === needsExamination &&
          (entry.classification === undefined || entry.classification === classification),
      ),
  ),
];

/** The policy of the channel on an agency's sites. */
export const policyFor = (policy: Policy, siteAgencyId: string): Policy => {
  const own = policy.channels?.[siteAgencyId];
  return own ? { ...policy, deadlines: replaceDeadlines(policy.deadlines, own.deadlines) } : policy;
};
