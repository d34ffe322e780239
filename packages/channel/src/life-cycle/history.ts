import { canonicalJson } from "../platform/canonical-json.ts";
import { toHex } from "../platform/encoding.ts";
import { webHashing } from "../platform/hashing.ts";
import type { Random } from "../platform/system.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import { sealedBy } from "../sealing/secrets.ts";

/** A timeline entry that is not yet chained. */
export type NewEntry = Omit<TimelineRecord, "hash" | "messageHash" | "messageSalt">;

/**
 * The value that the first entry is chained to. It is specific to the report, so that a history cannot be
 * moved to another one.
 */
export const historyStart = async (
  { id, trackingId, submittedAt }: Pick<ReportRecord, "id" | "trackingId" | "submittedAt">,
  hashing = webHashing,
): Promise<string> =>
  hashing.sha256(canonicalJson({ id, trackingId, submittedAt: submittedAt.toISOString() }));

const hashWords = async (salt: string, message: string, hashing = webHashing): Promise<string> =>
  hashing.sha256(`${salt}${message}`);

/** Leaves out null values, so that a new field does not change the hashes of entries without it. */
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
 * Chains an entry to the one before. Its `hash` is the SHA-256 of that entry's hash and this entry's
 * canonical JSON, in which a salted hash stands for the message.
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
 * 12 bytes: a second history with the head of an existing one takes 2^96 attempts. Two histories that are
 * prepared together take 2^48, and their writer could replace the report's head anyway.
 */
const headDigits = 24;

/**
 * The head of a history: the first 12 bytes of the last entry's hash, hexadecimal. The report contains it, so
 * that entries cannot be replaced together with their hashes unless the report is changed too.
 */
export const headOf = ({ hash }: Pick<TimelineRecord, "hash">): string => hash.slice(0, headDigits);

/** A sealed message contains its salt, and can be verified only after it is opened (`sealed-words.ts`). */
const isSealed = ({ message, messageSalt }: TimelineRecord): boolean =>
  message !== null && messageSalt === null && sealedBy(message) !== undefined;

/**
 * @param erasedBy The version of the entry that records the erasure of all earlier text; 0 when there is
 * none.
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
 * Verifies a report's history. Returns one sentence per error, without text of citizens; an empty list when
 * the history is intact. Someone with write access to the database can replace the whole chain and the
 * report's head, so store the heads (`historyHead`) elsewhere too if that is a risk.
 * @param timeline The whole timeline, the oldest entry first.
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
      // After a gap, only the entry after the next one can be verified.
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

/** Whether the number in SP4N-LAPOR! was recorded by an entry, and is still there. */
const sameNational = ({ national }: ReportRecord, timeline: readonly TimelineRecord[]): boolean =>
  (national?.state === "forwarded") ===
  timeline.some(({ kind }) => kind === "national_reference_set" || kind === "forwarded");

const sameState = (report: ReportRecord, entry: TimelineRecord): boolean =>
  report.version === entry.version &&
  report.updatedAt.getTime() === entry.at.getTime() &&
  report.status === entry.status &&
  report.responsibleAgencyId === entry.responsibleAgencyId &&
  report.custodianAgencyId === entry.custodianAgencyId;
