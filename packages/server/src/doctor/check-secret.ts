import { createSecrets } from "@lapor/channel";
import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { type Check, counted, found } from "./check.ts";

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
    const secrets = createSecrets(secret, config.sealKeys);
    let closed = 0;
    for (const [reportId, sealed] of sample)
      await secrets.unseal(sealed, reportId).catch(() => {
        closed++;
      });
    const findings =
      closed === 0
        ? []
        : [
            `The secret does not open ${closed} of ${sample.size} identities that were tried; access codes made with another one are lost with it. Set ${where} to the one that the server had when they were written.`,
          ];
    return found(findings, `${counted(sample.size, "identity", "identities")} tried, all opened.`);
  },
};
