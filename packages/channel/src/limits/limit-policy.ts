import type { ChallengePolicy, Limits } from "../records/policy.ts";

const mebibyte = 1024 * 1024;

/**
 * The default limits are enough for a school, a town hall or a mobile network behind one address.
 *
 * - One address can send 300 reports in ten minutes. The whole country sent SP4N-LAPOR! 538 reports a day in
 *   2019 (annex to KepmenPANRB 680/2020, as copied on ainamulyana.blogspot.com in November 2020).
 * - Site keys are public, so anybody can use up their limits. These limits only protect the database. They
 *   are so high that clients must solve challenges long before they reach them.
 * - A form makes about ten look-ups while a report is written, so thirty pupils behind one address stay
 *   within the limit.
 * - An unconfirmed mailbox gets at most five receipts a week, because it may belong to a stranger. A reporter
 *   who never opens the first email rarely sends more reports than that.
 * - A report leads to about eight emails.
 * - Thirty supporters per hour who give an email address are more than a neighbourhood meeting on one network
 *   produces.
 */
export const defaultLimits: Limits = {
  requestsPerAddress: { quota: 6000, seconds: 60 },
  requestsPerKey: { quota: 3000, seconds: 60 },
  lookUpsPerAddress: { quota: 300, seconds: 60 },
  submitsPerAddress: { quota: 300, seconds: 600 },
  submitsPerKey: { quota: 6000, seconds: 60 },
  writesPerAddress: { quota: 1500, seconds: 600 },
  writesPerKey: { quota: 30_000, seconds: 60 },
  // An upload needs a challenge only after half of the quota is used. That half is enough for a school class:
  // thirty pupils with three photos of 4 MB each.
  uploadBytesPerAddress: { quota: 1024 * mebibyte, seconds: 86_400 },
  uploadBytesPerKey: { quota: 40 * 1024 * mebibyte, seconds: 86_400 },
  // Half of the quota is enough for a city that answers 500 reports a day, each with three photos.
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

/**
 * The challenge is required only under load. A mid-range phone needs at most a second or two for all 100,000
 * hashes, and half of that on average. In Chromium slowed down six times, a whole submission took 0.9 s; on a
 * machine with ten times its load, all hashes took 1.7 s.
 */
export const defaultChallenge: ChallengePolicy = {
  mode: "load",
  work: 100_000,
  freeSubmitsPerAddress: { quota: 30, seconds: 60 },
  freeSubmitsPerKey: { quota: 120, seconds: 60 },
};
