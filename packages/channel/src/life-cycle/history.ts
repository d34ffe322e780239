import { canonicalJson } from "../platform/canonical-json.ts";
import { toHex } from "../platform/encoding.ts";
import { webHashing } from "../platform/hashing.ts";
import type { Random } from "../platform/system.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import { sealedBy } from "../sealing/secrets.ts";

/** A timeline entry that is not part of the hash chain yet. */
export type NewEntry = Omit<TimelineRecord, "hash" | "messageHash" | "messageSalt">;

/**
 * Returns the value that the first entry is chained to. It is specific to the report, so a history cannot be
 * moved to another report.
 */
export const historyStart = async (
  { id, trackingId, submittedAt }: Pick<ReportRecord, "id" | "trackingId" | "submittedAt">,
  hashing = webHashing,
): Promise<string> =>
  hashing.sha256(canonicalJson({ id, trackingId, submittedAt: submittedAt.toISOString() }));

const hashWords = async (salt: string, message: string, hashing = webHashing): Promise<string> =>
  hashing.sha256(`${salt}${message}`);

/**
 * Hashes an entry. Leaves out null values, so a new field does not change the hashes of entries without it.
 */
async function hashEntry(
  previous: string,
  entry: Omit<TimelineRecord, "hash">,
  hashing = webHashing,
): Promise<string> {
  const { message: _, messageSalt: __, actorReference: ___, at, ...rest } = entry;
  const fields = Object.entries({ ...rest, at: at.toISOString() }).filter(
    ([name, value]) => value !== null && name !== "hash",
  );
  return hashing.sha256(previous + canonicalJson(Object.fromEntries(fields)));
}

/**
 * Chains an entry to the previous one. Its `hash` is the SHA-256 of the previous entry's hash and this
 * entry's canonical JSON, in which a salted hash replaces the message.
 */
export async function linkEntry(
  previous: string,
  entry: NewEntry,
  { bytes }: Random,
  hashing = webHashing,
): Promise<TimelineRecord> {
  const messageSalt = entry.message === null ? null : toHex(bytes(16));
  const messageHash =
    entry.message === null || messageSalt === null
      ? null
      : await hashWords(messageSalt, entry.message, hashing);
  const salted = { ...entry, messageSalt, messageHash };
  return { ...salted, hash: await hashEntry(previous, salted, hashing) };
}

/**
 * Hexadecimal digits of 12 bytes. Finding a second history for an existing head takes 2^96 attempts.
 * Preparing two histories with the same head takes only 2^48, but an attacker who can write a history can
 * also replace the report's head.
 */
const headDigits = 24;

/**
 * Returns a history's head, which is the first 12 bytes of the last entry's hash, in hexadecimal. The report
 * contains the head, so entries cannot be replaced together with their hashes unless the report is changed
 * too.
 */
export const headOf = ({ hash }: Pick<TimelineRecord, "hash">): string => hash.slice(0, headDigits);

/** A sealed message contains its salt and can be verified only after it is decrypted (`sealed-words.ts`). */
const isSealed = ({ message, messageSalt }: TimelineRecord): boolean =>
  message !== null && messageSalt === null && sealedBy(message) !== undefined;

/**
 * @param erasedBy The version of the entry that records the erasure of all earlier text; 0 if there is none.
 */
async function checkEntry(previous: string, entry: TimelineRecord, erasedBy: number): Promise<string[]> {
  const { version, message, messageSalt, messageHash } = entry;
  const faults: string[] = [];
  if (message === null && messageHash !== null && version > erasedBy)
    faults.push(`The words of entry ${version} are gone.`);
  if (message !== null && version < erasedBy) faults.push(`The words of entry ${version} should be erased.`);
  if (message !== null && !isSealed(entry) && (await hashWords(messageSalt ?? "", message)) !== messageHash)
    faults.push(`The words of entry ${version} were changed.`);
  if ((await hashEntry(previous, entry)) !== entry.hash)
    faults.push(`Entry ${version} was changed, or does not follow the one before.`);
  return faults;
}

/**
 * Verifies a report's history. Returns one sentence per error, without text from reporters. An empty list
 * means that the history is intact. Anyone with write access to the database can replace the whole chain and
 * the report's head. If that is a risk, store the heads (`historyHead`) elsewhere too.
 * @param timeline The whole timeline, oldest entry first.
 */
export async function verifyHistory(
  report: ReportRecord,
  timeline: readonly TimelineRecord[],
): Promise<string[]> {
  const faults: string[] = [];
  const erasedBy = timeline.findLast(({ kind }) => kind === "erased")?.version ?? 0;
  let previous = await historyStart(report);
  let version = 0;
  for (const entry of timeline) {
    version++;
    if (entry.version !== version) {
      const last = entry.version - 1;
      faults.push(
        last > version ? `Entries ${version} to ${last} are missing.` : `Entry ${version} is missing.`,
      );
      version = entry.version;
      // The entry after a gap cannot be verified, because its predecessor is missing. The next entry can be
      // verified again.
    } else faults.push(...(await checkEntry(previous, entry, erasedBy)));
    previous = entry.hash;
  }
  if (version < report.version) faults.push(`The last entries are missing, from ${version + 1} on.`);
  const last = timeline.at(-1);
  if (last && version === report.version && headOf(last) !== report.historyHead)
    faults.push("The last entry is not the one that was written last.");
  if (last && faults.length === 0 && !sameState(report, last))
    faults.push("The report's state is not the one that its last entry made.");
  if (faults.length === 0 && !sameNational(report, timeline))
    faults.push("The report's number in SP4N-LAPOR! is not one that an entry recorded.");
  return faults;
}

/** Whether the report and its timeline agree on whether the report has a number in SP4N-LAPOR!. */
const sameNational = ({ national }: ReportRecord, timeline: readonly TimelineRecord[]): boolean =>
  (national?.state === "forwarded") ===
  timeline.some(({ kind }) => kind === "national_reference_set" || kind === "forwarded");

const sameState = (report: ReportRecord, entry: TimelineRecord): boolean =>
  report.version === entry.version &&
  report.updatedAt.getTime() === entry.at.getTime() &&
  report.status === entry.status &&
  report.responsibleAgencyId === entry.responsibleAgencyId &&
  report.custodianAgencyId === entry.custodianAgencyId;
