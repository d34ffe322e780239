import { defaultDeadlines } from "./life-cycle/deadline-presets.ts";
import { defaultChallenge, defaultLimits } from "./limits/limit-policy.ts";
import type { Policy, Retention } from "./records/policy.ts";

/**
 * No law sets a retention period for personal data in reports; UU 27/2022 Art. 43 only requires erasure when
 * the data is no longer needed. Identity and files are kept for two years, the period in which the Ombudsman
 * accepts the same matter (UU 37/2008 Art. 24), and text for five years.
 */
const defaultRetention: Retention = { identityDays: 730, filesDays: 730, wordsDays: 1825 };

/**
 * The policy of a channel whose operator configures nothing. For the deadlines, see `defaultDeadlines`. The
 * other values are this project's own choice, because no published source states them. A report can be
 * contested for a month. A reporter is warned three working days before silence closes a report. Events are
 * kept for three months, so a system that was down for weeks still finds them. Dead letters are kept for a
 * year, because a person must review them.
 */
export const defaultPolicy: Policy = {
  mode: "standalone",
  classifications: ["complaint", "aspiration", "information_request"],
  attachments: {
    maxCount: 5,
    maxBytes: 10 * 1024 * 1024,
    maxPixels: 120_000_000,
    mediaTypes: ["image/jpeg", "image/png", "image/webp", "application/pdf"],
  },
  reporter: { name: "optional", email: "optional", phone: "optional" },
  deadlines: [...defaultDeadlines],
  survey: "short",
  warningDays: 3,
  contestDays: 30,
  eventDays: 90,
  deadLetterDays: 365,
  retention: defaultRetention,
  notice: "built_in",
  locales: ["id", "en"],
  limits: defaultLimits,
  challenge: defaultChallenge,
};
