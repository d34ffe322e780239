import { type ReporterLocale, reporterStrings } from "../languages/reporter-locales.ts";
import type { Policy } from "../records/policy.ts";

/**
 * Names the verification team for use in the middle of a sentence: the operator's name for it, or a common
 * noun.
 */
export const nameTeam = (
  { verificationTeam }: Pick<Policy, "verificationTeam">,
  locale: ReporterLocale,
): string => verificationTeam ?? reporterStrings[locale].team;
