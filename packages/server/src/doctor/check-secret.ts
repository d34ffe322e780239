import { createSecrets } from "@lapor/channel";
import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { type Check, counted, found, type Patient } from "./check.ts";

/** Of the oldest and of the newest identities: a secret that was changed in between opens only one of both. */
const sampleSize = 20;

const readSample = async (db: Kysely<Tables>): Promise<Map<string, string>> => {
  const identities = db.selectFrom("report_identity").select(["report_id", "sealed"]).limit(sampleSize);
  const rows = [
    ...(await identities.orderBy("report_id").execute()),
    ...(await identities.orderBy("report_id", "desc").execute()),
  ];
  return new Map(rows.map((row) => [row.report_id, row.sealed]));
};

/** How many of the identities tried the secret does not open. */
const countClosed = async (
  sample: ReadonlyMap<string, string>,
  secret: Uint8Array<ArrayBuffer>,
  { sealKeys }: Patient["config"],
): Promise<number> => {
  const secrets = createSecrets(secret, sealKeys);
  let closed = 0;
  for (const [reportId, sealed] of sample)
    await secrets.unseal(sealed, reportId).catch(() => {
      closed++;
    });
  return closed;
};

/** The secret, if it opens what it is to open: with another one, nothing that is sealed can be looked at. */
export const provenSecret = async ({
  db,
  secret,
  config,
}: Patient): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  secret && (await countClosed(await readSample(db), secret, config)) === 0 ? secret : undefined;

/** Whether the secret is the one with which identities were sealed. */
export const secretCheck: Check = {
  name: "secret",
  async examine({ db, secret, config }) {
    const sample = await readSample(db);
    const where = config.databaseUrl
      ? "LAPOR_SECRET"
      : 'the file "secret" of the data folder (or LAPOR_SECRET)';
    if (sample.size === 0) return found([], "No identity is kept yet.");
    if (!secret)
      return found(
        [
          `Identities are kept, but the secret that opens them is missing. Set ${where} to the one that the server had, from where you keep it apart from the backups.`,
        ],
        "",
      );
    const closed = await countClosed(sample, secret, config);
    const findings =
      closed === 0
        ? []
        : [
            `The secret does not open ${closed} of ${sample.size} identities that were tried; access codes made with another one are lost with it. Set ${where} to the one that the server had when they were written.`,
          ];
    return found(findings, `${counted(sample.size, "identity", "identities")} tried, all opened.`);
  },
};
