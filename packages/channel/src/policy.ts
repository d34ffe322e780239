import { findPresentAgency } from "@lapor/directory";
import type { NationalChannel } from "@lapor/openapi";
import { defaultDeadlines } from "./life-cycle/deadline-presets.ts";
import { defaultChallenge, defaultLimits } from "./limits/limit-policy.ts";
import type { ReporterLocale } from "./platform/locale.ts";
import type { DeadlineRule, Policy, Retention } from "./records/policy.ts";

/**
 * No rule sets a retention for personal data of complaints: UU 27/2022 Art. 43 only requires erasure when the
 * data is no longer needed. Identity and files are kept two years, the period in which the Ombudsman accepts
 * the same matter (UU 37/2008 Art. 24), and text five years.
 */
const defaultRetention: Retention = { identityDays: 730, filesDays: 730, wordsDays: 1825 };

/**
 * The policy of a channel whose operator sets nothing. Deadlines: see `defaultDeadlines`. Nothing is
 * published for the other values. A report can be contested for a month, and the warning before silence
 * closes it lasts as long as a verification. Events are kept for three months, so that a system that was down
 * for weeks still finds them, and dead letters for a year, because a person must look at them.
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
  noticeDays: 3,
  contestDays: 30,
  eventDays: 90,
  deadLetterDays: 365,
  retention: defaultRetention,
  notice: "built_in",
  locales: ["id", "en"],
  limits: defaultLimits,
  challenge: defaultChallenge,
};

const team: Record<ReporterLocale, string> = {
  id: "tim verifikasi",
  en: "the verification team",
  jv: "tim verifikasi",
  su: "tim verifikasi",
};

/** The verification team in the middle of a sentence: the operator's name for it, or a common noun. */
export const nameTeam = (
  { verificationTeam }: Pick<Policy, "verificationTeam">,
  locale: ReporterLocale,
): string => verificationTeam ?? team[locale];

/**
 * Replaces deadlines: of a whole stage, or of one classification. A deadline for complaints that need an
 * examination is only replaced by another one of that kind.
 */
export const replaceDeadlines = (
  base: readonly DeadlineRule[],
  own: readonly DeadlineRule[],
): DeadlineRule[] => [
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

/** Whether one agency runs the channel alone, so that what is not its matter goes to SP4N-LAPOR!. */
export const hasOneAgency = ({ mode }: Pick<Policy, "mode">): boolean => mode !== "standalone";

/**
 * The agency that runs the channel alone, or its only successor. Throws in the mode `standalone`, which has
 * no such agency.
 */
export function onlyAgencyOf({ mode, agencyId }: Pick<Policy, "mode" | "agencyId">): string {
  if (agencyId === undefined || !hasOneAgency({ mode }))
    throw new Error(`The policy names no agency that runs the channel alone (mode ${mode}).`);
  return findPresentAgency(agencyId)?.id ?? agencyId;
}

/** Whether reports of this channel reach SP4N-LAPOR!, and how. Follows from the mode and the bridge. */
export function nationalChannelOf({
  mode,
  forwarding,
}: Pick<Policy, "mode" | "forwarding">): NationalChannel {
  if (mode === "gateway" || (mode === "single_agency" && forwarding)) return "forwarded";
  return mode === "single_agency" ? "linked" : "none";
}

/** The policy of the channel on an agency's sites. */
export function policyFor(policy: Policy, siteAgencyId: string): Policy {
  const own = policy.channels?.[siteAgencyId];
  return own ? { ...policy, deadlines: replaceDeadlines(policy.deadlines, own.deadlines) } : policy;
}
