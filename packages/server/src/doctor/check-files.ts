import { probePrefix } from "../files/file-store.ts";
import { S3Refused } from "../files/s3-blobs.ts";
import { type Check, counted, type Patient } from "./check.ts";

const batchSize = 1000;
/** Files looked up at once: a bucket answers each in some milliseconds. */
const atOnce = 16;
/** A file is put before its row, and removed before it: what is younger may be on its way. */
const youngMs = 86_400_000;

interface Row {
  id: string;
  trackingId: string | null;
}

const hasRow = async ({ db }: Patient, ids: readonly string[]): Promise<Set<string>> => {
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const possible = ids.filter((id) => isUuid.test(id));
  if (possible.length === 0) return new Set();
  const rows = await db.selectFrom("attachment").select("id").where("id", "in", possible).execute();
  return new Set(rows.map(({ id }) => id));
};

async function* rowsOf({ db }: Patient): AsyncGenerator<Row[]> {
  for (let after: string | undefined; ; ) {
    let query = db
      .selectFrom("attachment")
      .leftJoin("report", "report.id", "attachment.report_id")
      .select(["attachment.id", "report.tracking_id as trackingId"])
      .orderBy("attachment.id")
      .limit(batchSize);
    if (after !== undefined) query = query.where("attachment.id", ">", after);
    const rows = await query.execute();
    if (rows.length > 0) yield rows;
    if (rows.length < batchSize) return;
    after = rows.at(-1)?.id;
  }
}

const withoutFile = async (patient: Patient, rows: readonly Row[]): Promise<Row[]> => {
  const missing: Row[] = [];
  for (let at = 0; at < rows.length; at += atOnce)
    await Promise.all(
      rows.slice(at, at + atOnce).map(async (row) => {
        if (!(await patient.files.has(row.id))) missing.push(row);
      }),
    );
  // A waiting file may have expired meanwhile, with its row.
  const still = await hasRow(
    patient,
    missing.map(({ id }) => id),
  );
  return missing.filter(({ id }) => still.has(id));
};

/** Expired and erased files that were tried to be removed, in vain: they are still where files lie. */
const resisting = async ({ db, files }: Patient): Promise<string[]> => {
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "removal_failures"])
    .where("removal_failures", "is not", null)
    .orderBy("id")
    .limit(batchSize)
    .execute();
  return rows.map(
    ({ id, removal_failures: failures }) =>
      `The file ${id}, which expired or was erased, could not be removed from ${files.place} (${counted(failures ?? 0, "try", "tries")}). Let the user that runs lapor remove files there, or remove this one: "lapor serve" goes on trying, and its log says why it fails (file_removal).`,
  );
};

const unreachable = (error: unknown, { files }: Patient): string =>
  error instanceof S3Refused
    ? `Files lie in ${files.place}, which refuses (${error.code}). Correct the S3_ variables, or let this key list, read, write and delete there.`
    : `Files lie in ${files.place}, which cannot be read (${error instanceof Error ? error.message : "no answer"}). Check that it is there and that this machine reaches it.`;

/** Whether every attachment has its file, and every file its attachment. */
export const filesCheck: Check = {
  name: "files",
  examine(patient) {
    let [rows, files] = [0, 0];
    async function* examineAll(): AsyncGenerator<string> {
      yield* await resisting(patient);
      try {
        for await (const batch of rowsOf(patient)) {
          rows += batch.length;
          for (const { id, trackingId } of await withoutFile(patient, batch))
            yield `The file ${id} of ${trackingId ? `report ${trackingId}` : "no report yet"} is not in ${patient.files.place}. Restore it from a backup.`;
        }
        const before = patient.now().getTime() - youngMs;
        for await (const listed of patient.files.list()) {
          const batch = listed.filter(({ key }) => !key.startsWith(probePrefix));
          files += batch.length;
          const old = batch.filter(({ at }) => at.getTime() < before).map(({ key }) => key);
          for (let at = 0; at < old.length; at += batchSize) {
            const keys = old.slice(at, at + batchSize);
            const known = await hasRow(patient, keys);
            for (const key of keys)
              if (!known.has(key))
                yield `The file ${key} in ${patient.files.place} belongs to no attachment: an upload was cut off, or the database is older than the files. Remove it once you are sure that the database is the right one.`;
          }
        }
      } catch (error) {
        yield unreachable(error, patient);
      }
    }
    return {
      findings: examineAll(),
      looked: () =>
        `${counted(rows, "attachment", "attachments")} and ${counted(files, "file", "files")} in ${patient.files.place}, each with the other.`,
    };
  },
};
