import type { ChallengeMode } from "@lapor/openapi";
import type { Rate } from "./store.ts";

/**
 * What is limited, by the name that answers tell in `RateLimit-Policy`.
 *
 * - `requestsPerAddress`: every request. Counted by each replica for itself.
 * - `requestsPerKey`: those with a secret key.
 * - `lookUpsPerAddress`: `findSimilarReports` and `suggestAgencies`, which forms call while a citizen types.
 *   Counted by each replica for itself.
 * - `submitsPerAddress`, `submitsPerKey`: `submitReport`.
 * - `writesPerAddress`, `writesPerKey`: uploads, and what reporters write to their reports.
 * - `uploadBytesPerAddress`, `uploadBytesPerKey`: bytes of files, so that no disk is filled. The second half of
 *   each needs solved challenges (`upload-meter.ts`).
 * - `uploadBytesPerSecretKey`: bytes of files from an agency's systems.
 * - `visitsPerReport`: whatever is done with tracking ID and the right access code.
 * - `guessesPerReporter`: wrong access codes of one report from one address; `guessesPerReport`: from
 *   anywhere; `guessesPerAddress`: of any report from one address. Beyond these, each try needs a solved
 *   challenge, which locks nobody out.
 * - `receiptsPerMailAddress`: mails that a report was received, to an address that nobody has confirmed;
 *   beyond, none is sent.
 * - `mailsPerMailAddress`: all mails to such an address, and `mailsPerConfirmedAddress`: to a confirmed one;
 *   beyond, news waits.
 *
 * Limits of a key are taken in advance when they are used often (`leases.ts`); all others are counted one by
 * one.
 *
 * For a crowd (`From`) limits of an address are twenty times as wide, and `guessesPerReporter` does not
 * apply.
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
  "receiptsPerMailAddress",
  "mailsPerMailAddress",
  "mailsPerConfirmedAddress",
] as const;

/** Name of a limit. */
export type LimitName = (typeof limitNames)[number];

/** Limits by name; what is missing is not limited. */
export type Limits = Partial<Record<LimitName, Rate>>;

const mebibyte = 1024 * 1024;

/**
 * Wide enough for a school, a town hall or a mobile network behind one address: the whole country sends
 * SP4N-LAPOR! some two thousand reports a day, one address may send three hundred in ten minutes. Keys of
 * sites are public, so what they limit protects the database and not one citizen from another: it is wide,
 * and a challenge comes first. A form makes some ten look-ups while a report is written: thirty pupils behind
 * one address stay within the limit. Five reports a week are more than one person sends who never looks into
 * the first mail, and few enough for a stranger's mailbox; a report gives some eight mails in the end.
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
  receiptsPerMailAddress: { quota: 5, seconds: 7 * 86_400 },
  mailsPerMailAddress: { quota: 30, seconds: 7 * 86_400 },
  mailsPerConfirmedAddress: { quota: 200, seconds: 86_400 },
};

/** When `submitReport` needs a solved challenge, and how hard it is. */
export interface ChallengePolicy {
  /** `load`: beyond the two rates below. */
  mode: ChallengeMode;
  /** Hashes that have to be tried at the most; half of them on average. */
  work: number;
  freeSubmitsPerAddress: Rate;
  freeSubmitsPerKey: Rate;
}

/**
 * On by load. 100,000 hashes take a phone of the middle class a second or two at the most, half of it on average: in Chromium slowed down
 * six times a whole submission took 0.9 s, and all hashes 1.7 s where the machine had ten times its work to do besides.
 */
export const defaultChallenge: ChallengePolicy = {
  mode: "load",
  work: 100_000,
  freeSubmitsPerAddress: { quota: 30, seconds: 60 },
  freeSubmitsPerKey: { quota: 120, seconds: 60 },
};
