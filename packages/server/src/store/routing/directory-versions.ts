import type { Agency } from "@lapor/directory";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables/tables.ts";

/** The operator's own agencies, as last imported. */
interface OwnAgencies {
  /** The number of imports, starting at 0 before the first. */
  version: number;
  agencies: Agency[];
}

/** The data that the channel has for an agency. */
interface Holdings {
  openReports: number;
  keys: number;
  webhookEndpoints: number;
  answerTemplates: number;
}

/** The operator's own agencies, stored in the database so that all servers use the same ones. */
export interface DirectoryStore {
  /** Cheap enough to call every few seconds. */
  readVersion(): Promise<number>;
  read(): Promise<OwnAgencies>;
  /** Replaces the agencies. Resolves to false when they have changed since version `after` was read. */
  write(agencies: readonly Agency[], after: number): Promise<boolean>;
  countHoldings(agencyId: string): Promise<Holdings>;
}

export const sqlDirectoryStore = (db: Kysely<Tables>): DirectoryStore => ({
  async readVersion() {
    const row = await db
      .selectFrom("directory_version")
      .select(({ fn }) => fn.max("version").as("version"))
      .executeTakeFirst();
    return row?.version ?? 0;
  },
  async read() {
    const row = await db
      .selectFrom("directory_version")
      .select(["version", "agencies"])
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row ?? { version: 0, agencies: [] };
  },
  async write(agencies, after) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("directory_version")
      .values({
        version: after + 1,
        at: sql`now()`,
        agencies: sql`${JSON.stringify(agencies)}::text::jsonb`,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  },
  async countHoldings(agencyId) {
    const { rows } = await sql<Holdings>`select
        (select count(*)::integer from report
          where responsible_agency_id = ${agencyId} and due_at < 'infinity') as "openReports",
        (select count(*)::integer from api_key where agency_id = ${agencyId}
          and revoked_at is null and (expires_at is null or expires_at > now())) as keys,
        (select count(*)::integer from webhook_endpoint
          where agency_id = ${agencyId} and disabled_at is null) as "webhookEndpoints",
        (select count(*)::integer from answer_template where agency_id = ${agencyId}) as "answerTemplates"`.execute(
      db,
    );
    return rows[0] as Holdings;
  },
});
