import type { ChallengeMode } from "@lapor/openapi";
import type { Rate } from "./store.ts";

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

const mebibyte = 1024 * 1024;

/**
 * Enough for a school, a town hall or a mobile network behind one address. The whole country sent SP4N-LAPOR!
 * 538 reports a day in 2019 (annex of KepmenPANRB 680/2020, as ainamulyana.blogspot.com of November 2020
 * copies it); one address can send three hundred in ten minutes. Keys of sites are public, so their limits
 * protect the database and not one citizen from another: they are high, and a challenge comes first. A form
 * makes about ten look-ups while a report is written; thirty pupils behind one address stay within the limit.
 * A reporter who never opens the first mail rarely sends more than five reports a week, and a stranger's
 * mailbox gets no more receipts than that. A report leads to about eight mails. Thirty supporters an hour
 * with an address are more than a meeting of a neighbourhood in one network.
 */
export const defaultLimits: Limits = {
  requestsPerAddress: { quota: 6000, seconds: 60 },
  requestsPerKey: { quota: 3000, seconds: 60 },
  lookUpsPerAddress: { quota: 300, seconds: 60 },
  submitsPerAddress: { quota: 300, seconds: 600 },
  submitsPerKey: { quota: 6000, seconds: 60 },
  writesPerAddress: { quota: 1500, seconds: 600 },
  writesPerKey: { quota: 30_000, seconds: 60 },
  // Half of it is a school's worth without a challenge: thirty pupils with three photos of 4 MB each.
  uploadBytesPerAddress: { quota: 1024 * mebibyte, seconds: 86_400 },
  uploadBytesPerKey: { quota: 40 * 1024 * mebibyte, seconds: 86_400 },
  // A city that answers 500 reports a day, each with three photos, needs half of it.
  uploadBytesPerSecretKey: { quota: 10 * 1024 * mebibyte, seconds: 86_400 },
  visitsPerReport: { quota: 240, seconds: 600 },
  guessesPerReporter: { quota: 10, seconds: 6000 },
  guessesPerReport: { quota: 50, seconds: 3600 },
  guessesPerAddress: { quota: 100, seconds: 3600 },
  supportMailsPerAddress: { quota: 30, seconds: 3600 },
  receiptsPerMailAddress: { quota: 5, seconds: 7 * 86_400 },
  mailsPerMailAddress: { quota: 30, seconds: 7 * 86_400 },
  mailsPerConfirmedAddress: { quota: 200, seconds: 86_400 },
};

/** When `submitReport` and `supportReport` need a solved challenge, and how hard it is. */
export interface ChallengePolicy {
  /** `load`: beyond the two rates below. */
  mode: ChallengeMode;
  /** The maximum number of hashes to try; half of them on average. */
  work: number;
  freeSubmitsPerAddress: Rate;
  freeSubmitsPerKey: Rate;
}

/**
 * On under load. 100,000 hashes take a mid-range phone at most a second or two, half of that on average. In
 * Chromium slowed down six times, a whole submission took 0.9 s, and all hashes 1.7 s on a machine with ten
 * times its load.
 */
export const defaultChallenge: ChallengePolicy = {
  mode: "load",
  work: 100_000,
  freeSubmitsPerAddress: { quota: 30, seconds: 60 },
  freeSubmitsPerKey: { quota: 120, seconds: 60 },
};
