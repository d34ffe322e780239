import type { ReporterLocale } from "../platform/locale.ts";
import type { Policy } from "../records/policy.ts";

const team: Record<ReporterLocale, string> = {
  id: "tim verifikasi",
  en: "the verification team",
  jv: "tim verifikasi",
  su: "tim verifikasi",
};

/**
 * Names the verification team for use in the middle of a sentence: the operator's name for it, or a common
 * noun.
 */
export const nameTeam = (
  { verificationTeam }: Pick<Policy, "verificationTeam">,
  locale: ReporterLocale,
): string => verificationTeam ?? team[locale];
