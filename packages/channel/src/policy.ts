import type { Classification, Deadline, DueStage, FieldRule } from "@lapor/openapi";
import { defaultNotice, type NoticeTexts } from "./notice.ts";

/** Every limit and deadline that an operator may want to set otherwise; `getChannel` tells them to the form. */
export interface Policy {
  classifications: Classification[];
  attachments: {
    /** Files of one report, reply or answer. */
    maxCount: number;
    /** Bytes of one file. */
    maxBytes: number;
    mediaTypes: string[];
  };
  reporter: { name: FieldRule; email: FieldRule; phone: FieldRule };
  deadlines: Deadline[];
  /** Calendar days after its closing within which the reporter may contest a report. */
  contestDays: number;
  /** What is told before personal data are taken (UU 27/2022 Art. 21). Absent: the form shows none. */
  notice?: NoticeTexts;
  locales: string[];
}

const working = (stage: DueStage, days: number, classification?: Classification): Deadline => ({
  stage,
  ...(classification && { classification }),
  days,
  dayKind: "working",
});

/**
 * Deadlines as SP4N-LAPOR! publishes them: 3 + 3 + 5 + 10 working days, and for the answer 14 for complaints, 5 for the
 * other kinds (PermenPANRB 62/2018 practice; whether 5/2025 changed them is not known). For information that the reporter is asked
 * for, the same 10 days; for contesting a closed report no rule is published, so a month.
 */
export const defaultPolicy: Policy = {
  classifications: ["complaint", "aspiration", "information_request"],
  attachments: {
    maxCount: 5,
    maxBytes: 10 * 1024 * 1024,
    mediaTypes: ["image/jpeg", "image/png", "image/webp", "application/pdf"],
  },
  reporter: { name: "optional", email: "optional", phone: "optional" },
  deadlines: [
    working("national_verification", 3),
    working("agency_verification", 3),
    working("follow_up", 5),
    working("answer", 14, "complaint"),
    working("answer", 5, "aspiration"),
    working("answer", 5, "information_request"),
    working("reporter_reaction", 10),
    working("reporter_information", 10),
  ],
  contestDays: 30,
  notice: defaultNotice,
  locales: ["id", "en"],
};
