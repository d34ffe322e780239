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

/** A quota per period. A bucket starts with the whole quota and is refilled evenly. */
export interface Rate {
  quota: number;
  seconds: number;
}

/**
 * The rate limits, by the names used in the `RateLimit-Policy` header.
 *
 * - `requestsPerAddress`: every request. Each replica counts separately.
 * - `requestsPerKey`: requests with a secret key.
 * - `lookUpsPerAddress`: `findSimilarReports`, `suggestAgencies` and `locateRegion`, which forms call while a
 *   citizen fills them in. Each replica counts separately.
 * - `submitsPerAddress`, `submitsPerKey`: `submitReport`.
 * - `writesPerAddress`, `writesPerKey`: uploads, additions by reporters to their reports, and supports, which
 *   need no key and therefore share one key's bucket.
 * - `uploadBytesPerAddress`, `uploadBytesPerKey`: bytes of files, so that uploads cannot fill a disk. The
 *   second half of each quota requires solved challenges (`upload-meter.ts`).
 * - `uploadBytesPerSecretKey`: bytes of files from an agency's systems.
 * - `visitsPerReport`: requests with a tracking ID and the right access code.
 * - `guessesPerReporter`: wrong access codes for one report from one address; `guessesPerReport`: for one
 *   report from anywhere; `guessesPerAddress`: for any report from one address. Above these limits, each
 *   attempt requires a solved challenge, so nobody is locked out.
 * - `receiptsPerMailAddress`: report receipts by mail to an unconfirmed address. Further receipts are not
 *   sent. Confirmation requests from `supportReport` use the same bucket, even for confirmed addresses.
 * - `supportMailsPerAddress`: supports with an email address, from one network.
 * - `mailsPerMailAddress`: all emails to an unconfirmed address; `mailsPerConfirmedAddress`: all emails to a
 *   confirmed address. Further news waits.
 *
 * Each process counts limits per key and `visitsPerReport`, and writes the counts once a second
 * (`deferred-counts.ts`). All other limits are exact across replicas, unless stated otherwise above.
 *
 * The clients behind an unlisted proxy (`From.sharedProxy`) share limits that are twenty times those of a
 * single address, and `guessesPerReporter` does not apply to them.
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

/** The name of a limit. */
export type LimitName = (typeof limitNames)[number];

/** Limits by name. A limit that is absent does not apply. */
export type Limits = Partial<Record<LimitName, Rate>>;

/** When `submitReport` and `supportReport` require a solved challenge, and how hard the challenge is. */
export interface ChallengePolicy {
  /** With `load`, a challenge is required only when one of the two rates below is exceeded. */
  mode: ChallengeMode;
  /** The maximum number of hashes to try; on average, half of them are needed. */
  work: number;
  freeSubmitsPerAddress: Rate;
  freeSubmitsPerKey: Rate;
}

/** A deadline in a policy. */
export interface DeadlineRule extends Deadline {
  stage: DueStage;
  classification?: Classification;
  dayKind: DayKind;
}

/**
 * The rules for passing reports on to SP4N-LAPOR!. The host sets them according to its bridge's
 * configuration.
 */
export interface ForwardingRules {
  /**
   * Whether confidential reports are sent, marked as confidential. Withheld reports are submitted there by
   * hand.
   */
  confidential: "send" | "withhold";
  /** Whether reports that are neither anonymous nor confidential are sent with the reporter's identity. */
  sendsIdentity: boolean;
  /**
   * Milliseconds that must pass after the last time at which a message can have been sent. A look-up that
   * does not find the message counts only after that.
   */
  settleAfterMs: number;
}

/** The limits and deadlines that an operator can set. `getChannel` returns them to the form. */
export interface Policy {
  /** Determines what happens to reports for which no agency in the channel is competent. */
  mode: ChannelMode;
  /** The single agency that runs the channel. Only with the modes `single_agency` and `gateway`. */
  agencyId?: string;
  /** Present if a bridge to SP4N-LAPOR! is configured. */
  forwarding?: ForwardingRules;
  /** At most 120 characters. Default: a name based on the site's agency. */
  channelName?: string;
  /** The controller of the personal data (UU 27/2022). At most 200 characters. Default: the site's agency. */
  channelOperator?: string;
  /** At most 120 characters. Default: "Tim verifikasi". */
  verificationTeam?: string;
  classifications: Classification[];
  attachments: {
    /** The maximum number of files per report, reply or answer. */
    maxCount: number;
    /** In bytes per file. */
    maxBytes: number;
    /**
     * The maximum number of pixels in a picture (width times height), because a small file can decode to more
     * than the memory of an officer's computer.
     */
    maxPixels: number;
    mediaTypes: string[];
  };
  reporter: { name: FieldRule; email: FieldRule; phone: FieldRule };
  /** At most five of the region's telephone numbers, for reporters in danger. Default: none. */
  emergencyNumbers?: EmergencyNumber[];
  deadlines: DeadlineRule[];
  /** Deadlines for reports from an agency's sites, by agency ID. They replace those above. */
  channels?: Record<string, Pick<Policy, "deadlines">>;
  /** The satisfaction survey that the status element offers after a rating (PermenPANRB 14/2017). */
  survey: SurveyForm;
  /**
   * The minimum number of working days between the warning that a report will end without a response and the
   * end of the report.
   */
  warningDays: number;
  /** The number of calendar days after its end during which the reporter can contest a report. */
  contestDays: number;
  /**
   * Days for which events are listed and finished deliveries are kept. Events with unfinished deliveries are
   * kept longer, but are not listed.
   */
  eventDays: number;
  /** Days for which dead letters and their events are kept, if longer than `eventDays`. */
  deadLetterDays: number;
  retention: Retention;
  /**
   * The privacy notice that the form shows before it collects personal data (UU 27/2022 Art. 5 and 27; Art.
   * 21 lists its content if processing is based on consent). `built_in` follows the retention and the
   * operator of this policy. Default: none.
   */
  notice?: NoticeTexts | "built_in";
  locales: string[];
  limits: Limits;
  challenge: ChallengePolicy;
}

/**
 * The number of calendar days after a report's end for which its personal data is kept. Null means without
 * limit.
 */
export interface Retention {
  identityDays: number | null;
  filesDays: number | null;
  /**
   * Days for the text: title, body, place, timeline and notes. The identity and the files are erased with it
   * at the latest.
   */
  wordsDays: number | null;
}
