import { createResealing, type Resealing, sealedBeginning } from "@lapor/channel/store";
import { sealKeysOf } from "../config/data-settings.ts";
import { evidencePrefix, probePrefix } from "../files/file-store.ts";
import { describeTrouble, fileProver, outwardTrouble } from "../files/prove-file.ts";
import { S3Refused } from "../files/s3-blobs.ts";
import { counted } from "../platform/counted.ts";
import type { Check, DoctorContext } from "./check.ts";
import { provenSecret } from "./check-secret.ts";

const batchSize = 1000;
/** The number of files checked concurrently. A bucket responds for each within milliseconds. */
const atOnce = 16;
/** The number of files decrypted concurrently. Each is held in memory twice. */
const openedAtOnce = 4;
/**
 * The maximum number of attachments with which a damaged file is compared. All of them have the file's
 * length.
 */
const mostCandidates = 20;
/**
 * The total size of the files that are read completely. It takes minutes on a disk, and costs little with a
 * bucket. Each run samples different files.
 */
const openedBytes = 4 * 1024 ** 3;
/**
 * Milliseconds. A file is stored before its row and removed before it, so a younger file may be in use by a
 * running request.
 */
const youngMs = 86_400_000;

interface Row {
  id: string;
  trackingId: string | null;
  bytes: number;
  contentHash: string;
}

/** A fault in an attachment's file, as the end of a sentence. */
type Trouble = string;

const missing = "is missing. Restore it from a backup.";

const unreachable = (error: unknown, { files }: DoctorContext): string =>
  error instanceof S3Refused
    ? `Files lie in ${files.location}, which refuses access (${error.code}). Correct the S3_ variables, or allow this key to list, read, write and delete there.`
    : `Files lie in ${files.location}, which cannot be read (${error instanceof Error ? error.message : "no response"}). Check that it exists and that this machine can reach it.`;

/** Checks that every attachment has a sealed and complete file, and every file an attachment. */
export const filesCheck: Check = {
  name: "files",
  examine(context) {
    let [rows, files, opened] = [0, 0, 0];
    async function* examineAll(): AsyncGenerator<string> {
      yield* await resisting(context);
      try {
        const share = await shareOf(context);
        // Nothing can be decrypted without the secret. Another check reports that.
        const secret = await provenSecret(context);
        const resealing = secret && createResealing({ secret, ...sealKeysOf(context.config) });
        for await (const batch of rowsOf(context)) {
          const looked = await troubled(context, batch, { resealing, isDrawn: () => Math.random() < share });
          rows += batch.length;
          opened += looked.opened;
          for (const [{ id, trackingId }, trouble] of looked.troubles)
            yield `The file ${id} of ${trackingId ? `report ${trackingId}` : "no report yet"} in ${context.files.location} ${trouble}`;
        }
        const before = context.now().getTime() - youngMs;
        for await (const listed of context.files.list()) {
          const batch = listed.filter(({ key }) => !key.startsWith(probePrefix));
          files += batch.length;
          const old = batch.filter(({ at }) => at.getTime() < before).map(({ key }) => key);
          for (let at = 0; at < old.length; at += batchSize) {
            const keys = old.slice(at, at + batchSize);
            const known = await hasRow(context, keys);
            for (const key of keys)
              if (!known.has(key))
                yield key.startsWith(evidencePrefix)
                  ? `The file ${key} in ${context.files.location} is evidence: "lapor restore" found it instead of an attachment's file. Keep a copy elsewhere, find out who can write there, and remove it.`
                  : `The file ${key} in ${context.files.location} belongs to no attachment: an upload was interrupted, or the database is older than the files. Remove it once you are sure that the database is the right one.`;
          }
        }
      } catch (error) {
        yield unreachable(error, context);
      }
    }
    return {
      findings: examineAll(),
      looked: () =>
        `${counted(rows, "attachment", "attachments")} and ${counted(files, "file", "files")} in ${context.files.location}, all matching; ${counted(opened, "file", "files")} decrypted.`,
    };
  },
};

async function hasRow({ db }: DoctorContext, ids: readonly string[]): Promise<Set<string>> {
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const possible = ids.filter((id) => isUuid.test(id));
  if (possible.length === 0) return new Set();
  const rows = await db.selectFrom("attachment").select("id").where("id", "in", possible).execute();
  return new Set(rows.map(({ id }) => id));
}

/**
 * Yields the attachments whose files must exist and be readable. Files that cannot be removed are reported
 * separately.
 */
async function* rowsOf({ db }: DoctorContext): AsyncGenerator<Row[]> {
  for (let after: string | undefined; ; ) {
    let query = db
      .selectFrom("attachment")
      .leftJoin("report", "report.id", "attachment.report_id")
      .select([
        ...(["attachment.id", "attachment.bytes", "attachment.content_hash as contentHash"] as const),
        "report.tracking_id as trackingId",
      ])
      .where("attachment.removal_failures", "is", null)
      .orderBy("attachment.id")
      .limit(batchSize);
    if (after !== undefined) query = query.where("attachment.id", ">", after);
    const rows = await query.execute();
    if (rows.length > 0) yield rows;
    if (rows.length < batchSize) return;
    after = rows.at(-1)?.id;
  }
}

/** Finds the attachment whose file somebody copied over the file of another attachment. */
async function findOwner(
  { db }: DoctorContext,
  resealing: Resealing,
  { stored, row }: { stored: Uint8Array<ArrayBuffer>; row: Row },
): Promise<string | undefined> {
  const candidates = await db
    .selectFrom("attachment")
    .select(["id", "bytes", "content_hash as contentHash"])
    .where("bytes", "=", row.bytes)
    .where("id", "!=", row.id)
    .limit(mostCandidates)
    .execute();
  const prove = fileProver(resealing);
  for (const candidate of candidates) if (!(await prove(stored, candidate))) return candidate.id;
  return undefined;
}

async function opens(context: DoctorContext, resealing: Resealing, row: Row): Promise<Trouble | undefined> {
  const stored = await context.files.get(row.id);
  if (!stored) return missing;
  const trouble = await fileProver(resealing)(stored, row);
  if (!trouble) return undefined;
  const owner = trouble === "damaged" ? await findOwner(context, resealing, { stored, row }) : undefined;
  return owner
    ? `is the file of the attachment ${owner}, which somebody copied over it. Keep a copy as evidence, find out who can write to ${context.files.location}, and restore the file from a backup.`
    : describeTrouble(trouble);
}

async function startOf(context: DoctorContext, { id, bytes }: Row): Promise<Trouble | undefined> {
  const reader = await context.files.open(id, sealedBeginning);
  if (!reader) return missing;
  try {
    const beginning = await reader.read(0, Math.min(reader.size, sealedBeginning));
    const trouble = outwardTrouble(beginning, reader.size, bytes);
    return trouble && describeTrouble(trouble);
  } finally {
    await reader.close();
  }
}

/** Checks the beginning of each file, and decrypts a sample of the files. */
async function troubled(
  context: DoctorContext,
  rows: readonly Row[],
  { resealing, isDrawn }: { resealing: Resealing | undefined; isDrawn: () => boolean },
): Promise<{ troubles: [Row, Trouble][]; opened: number }> {
  const troubles = new Map<Row, Trouble>();
  const look = async (
    among: readonly Row[],
    count: number,
    at: (row: Row) => Promise<Trouble | undefined>,
  ) => {
    for (let from = 0; from < among.length; from += count)
      await Promise.all(
        among.slice(from, from + count).map(async (row) => {
          const trouble = await at(row);
          if (trouble) troubles.set(row, trouble);
        }),
      );
  };
  await look(rows, atOnce, (row) => startOf(context, row));
  const drawn = resealing ? rows.filter((row) => !troubles.has(row) && isDrawn()) : [];
  if (resealing) await look(drawn, openedAtOnce, (row) => opens(context, resealing, row));
  // The row may be gone in the meantime: an upload that waited for its report may have expired, or the report
  // may have been erased.
  const still = await hasRow(
    context,
    [...troubles.keys()].map(({ id }) => id),
  );
  return { troubles: [...troubles].filter(([{ id }]) => still.has(id)), opened: drawn.length };
}

/** Returns the share of files that are decrypted completely. */
async function shareOf({ db }: DoctorContext): Promise<number> {
  const { total } = await db
    .selectFrom("attachment")
    .select(({ fn }) => fn.sum("bytes").as("total"))
    .executeTakeFirstOrThrow();
  return openedBytes / Math.max(Number(total ?? 0), 1);
}

/** Lists expired and erased files that could not be removed. */
async function resisting({ db, files }: DoctorContext): Promise<string[]> {
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "removal_failures"])
    .where("removal_failures", "is not", null)
    .orderBy("id")
    .limit(batchSize)
    .execute();
  return rows.map(
    ({ id, removal_failures: failures }) =>
      `The file ${id}, which expired or was erased, could not be removed from ${files.location} (${counted(failures ?? 0, "try", "tries")}). Allow the user that runs lapor to remove files there, or remove this one: "lapor serve" keeps trying, and its log shows why it fails (file_removal).`,
  );
}
