import type {
  ChallengeMode,
  ChannelMode,
  Classification,
  DayKind,
  Deadline,
  DueStage,
  EmergencyNumber,
  FieldRule,
} from "@lapor/openapi";
import type { NoticeTexts } from "./privacy.ts";
import type { SurveyForm } from "./survey.ts";

/** A quota per time. A bucket holds the whole quota and is refilled evenly. */
export interface Rate {
  quota: number;
  seconds: number;
}

/**
 * The limits, by the names that responses use in `RateLimit-Policy`.
 *
 * - `requestsPerAddress`: every request. Counted by each replica for itself.
 * - `requestsPerKey`: requests with a secret key.
 * - `lookUpsPerAddress`: `findSimilarReports`, `suggestAgencies` and `locateRegion`, which forms call while a
 *   citizen fills them in. Counted by each replica for itself.
 * - `submitsPerAddress`, `submitsPerKey`: `submitReport`.
 * - `writesPerAddress`, `writesPerKey`: uploads, what reporters add to their reports, and supports, which share
 *   the bucket of one key because they need none.
 * - `uploadBytesPerAddress`, `uploadBytesPerKey`: bytes of files, so that no disk is filled. The second half
 *   of each needs solved challenges (`upload-meter.ts`).
 * - `uploadBytesPerSecretKey`: bytes of files from an agency's systems.
 * - `visitsPerReport`: requests with a tracking ID and the right access code.
 * - `guessesPerReporter`: wrong access codes of one report from one address; `guessesPerReport`: from
 *   anywhere; `guessesPerAddress`: of any report from one address. Beyond these, each try needs a solved
 *   challenge, which locks nobody out.
 * - `receiptsPerMailAddress`: receipts of reports by mail to an unconfirmed address. Further receipts are not
 *   sent.
 *   `supportReport` asks for confirmations from the same bucket, also of confirmed addresses.
 * - `supportMailsPerAddress`: supports with an email address, from one network.
 * - `mailsPerMailAddress`: all mails to an unconfirmed address, and `mailsPerConfirmedAddress`: to a
 *   confirmed one. Further news waits.
 *
 * Limits per key and `visitsPerReport` are counted by each process and written once a second
 * (`deferred-counts.ts`). All others are exact across replicas, unless the list says otherwise.
 *
 * The clients behind an unlisted proxy (`From.sharedProxy`) share limits twenty times those of one address,
 * and `guessesPerReporter` does not apply.
 */
export const limitNames = [
  "requestsPerAddress",
  "requestsPerKey",
  "lookUpsPerAddress",
  "submitsPerAddress",
  "submitsPerKey",
  "writesPerAddress",
  "writesPerKey",
  "uploadBytesPerAddress",
  "uploadBytesPerKey",
  "uploadBytesPerSecretKey",
  "visitsPerReport",
  "guessesPerReporter",
  "guessesPerReport",
  "guessesPerAddress",
  "supportMailsPerAddress",
  "receiptsPerMailAddress",
  "mailsPerMailAddress",
  "mailsPerConfirmedAddress",
] as const;

/** Name of a limit. */
export type LimitName = (typeof limitNames)[number];

/** Limits by name. A missing limit does not apply. */
export type Limits = Partial<Record<LimitName, Rate>>;

/** When `submitReport` and `supportReport` need a solved challenge, and how hard it is. */
export interface ChallengePolicy {
  /** `load`: beyond the two rates below. */
  mode: ChallengeMode;
  /** The maximum number of hashes to try; half of them on average. */
  work: number;
  freeSubmitsPerAddress: Rate;
  freeSubmitsPerKey: Rate;
}

/** A deadline of a policy. */
export interface DeadlineRule extends Deadline {
  stage: DueStage;
  classification?: Classification;
  dayKind: DayKind;
}

/** The rules for passing reports on to SP4N-LAPOR!. Set by the host, from the configuration of its bridge. */
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
  /** Decides about reports for which no agency in the channel is competent. */
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
