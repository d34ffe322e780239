import type { ChallengePolicy, Limits } from "../records/policy.ts";

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
  // Half of it needs no challenge: enough for a school class, thirty pupils with three photos of 4 MB each.
  uploadBytesPerAddress: { quota: 1024 * mebibyte, seconds: 86_400 },
  uploadBytesPerKey: { quota: 40 * 1024 * mebibyte, seconds: 86_400 },
  // Half of it suffices for a city that answers 500 reports a day, each with three photos.
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
