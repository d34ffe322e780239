import { findPresentAgency } from "@lapor/directory";
import type {
  ChannelMode,
  Classification,
  EmergencyNumber,
  FieldRule,
  NationalChannel,
} from "@lapor/openapi";
import { type DeadlineRule, defaultDeadlines } from "./life-cycle/deadline-presets.ts";
import { type ChallengePolicy, defaultChallenge, defaultLimits, type Limits } from "./limits/limit-policy.ts";
import type { ReporterLocale } from "./platform/locale.ts";
import type { NoticeTexts } from "./privacy/notice.ts";
import type { SurveyForm } from "./survey/survey.ts";

/** How reports are passed on to SP4N-LAPOR!. Set by the host, from the configuration of its bridge. */
export interface ForwardingRules {
  /** Whether confidential reports are sent, marked as such. Withheld ones are taken there by hand. */
  confidential: "send" | "withhold";
  /** Whether reports that are neither anonymous nor confidential carry the identity of their reporter. */
  sendsIdentity: boolean;
  /**
   * Milliseconds after the last moment at which a message can have been sent, before a look-up that does not
   * find it counts.
   */
  settleAfterMs: number;
}

/** Limits and deadlines that an operator can set. `getChannel` returns them to the form. */
export interface Policy {
  /** What happens to reports that no agency in the channel is competent for. */
  mode: ChannelMode;
  /** The agency that runs the channel alone. Only with the modes `single_agency` and `gateway`. */
  agencyId?: string;
  /** Present if a bridge to SP4N-LAPOR! is configured. */
  forwarding?: ForwardingRules;
  /** At most 120 characters. Default: named after the agency of the site. */
  channelName?: string;
  /**
   * Controller of the personal data (UU 27/2022). At most 200 characters. Default: the agency of the site.
   */
  channelOperator?: string;
  /** At most 120 characters. Default: "Tim verifikasi". */
  verificationTeam?: string;
  classifications: Classification[];
  attachments: {
    /** Most files of one report, reply or answer. */
    maxCount: number;
    /** Most bytes of one file. */
    maxBytes: number;
    /**
     * Most pixels of a picture (width times height): a small file can decode to more than the memory of an
     * officer's computer.
     */
    maxPixels: number;
    mediaTypes: string[];
  };
  reporter: { name: FieldRule; email: FieldRule; phone: FieldRule };
  /** At most five telephone numbers of the region, for reporters in danger. Default: none. */
  emergencyNumbers?: EmergencyNumber[];
  deadlines: DeadlineRule[];
  /** Deadlines for reports from the sites of an agency, by its id. They replace those above. */
  channels?: Record<string, Pick<Policy, "deadlines">>;
  /** The satisfaction survey that the status element offers after a rating (PermenPANRB 14/2017). */
  survey: SurveyForm;
  /** Minimum working days between the warning that a report ends without a response, and its end. */
  noticeDays: number;
  /** Calendar days after its end in which the reporter may contest a report. */
  contestDays: number;
  /**
   * Days for which events are listed and finished deliveries are kept. Events with unfinished deliveries are
   * kept longer, unlisted.
   */
  eventDays: number;
  /** Days for which dead letters are kept with their events, if longer than `eventDays`. */
  deadLetterDays: number;
  retention: Retention;
  /**
   * The privacy notice that the form shows before it collects personal data (UU 27/2022 Art. 5 and 27; Art.
   * 21 lists its content where processing rests on consent). `built_in` follows the retention and the
   * operator of this policy. Default: none.
   */
  notice?: NoticeTexts | "built_in";
  locales: string[];
  limits: Limits;
  challenge: ChallengePolicy;
}

/** Calendar days after the end of a report for which its personal data is kept. Null: without limit. */
export interface Retention {
  identityDays: number | null;
  filesDays: number | null;
  /** Text of title, body, place, timeline and notes. Identity and files are erased with it at the latest. */
  wordsDays: number | null;
}

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
