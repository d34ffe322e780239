import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ServerConfig } from "../../../src/index.ts";
import { openStore } from "../../../src/index.ts";
import { type Engine, openEngine } from "../../../src/store/engine/engine.ts";
import { preparedFolder } from "../../support/prepared-folder.ts";
import { sampleReport } from "../../support/record-samples.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Creates a channel of Kota Bandung with a key and three reports, to check its connection to SP4N-LAPOR!. */
export function createCheckWorld() {
  const folder = preparedFolder();
  let engine: Engine | undefined;
  const run = (text: string) => engine?.script((sql) => sql(text));
  const addKey = (agency: string, expiresAt = "null") =>
    run(
      `insert into api_key values (gen_random_uuid(), gen_random_uuid()::text, 'secret', '${agency}', 'agency_admin', '{}', 'planted', now(), ${expiresAt})`,
    );
  return {
    folder,
    async start() {
      const store = await openStore({ folder });
      for (const categoryId of ["jalan", "sampah", "sampah"])
        await store.transaction((transaction) => transaction.insertReport(sampleReport({ categoryId })));
      await store.close();
      engine = await openEngine({ folder });
      await addKey("pemkot-bandung");
      // The key has expired, so the agency counts as unused and needs no ID in the mapping.
      await addKey("pemprov-jawa-timur", "now() - interval '1 second'");
    },
    /** Closes the database, so that another process can open it. */
    async stop() {
      await engine?.close();
      engine = undefined;
    },
    get db() {
      if (!engine) throw new Error("The world has not started.");
      return engine.db;
    },
    addKey,
    removeKeys: () => run("delete from api_key where agency_id <> 'pemkot-bandung'"),
    config(
      connection: Required<Pick<ServerConfig, "sp4nFile" | "sp4nSecrets">>,
      policy: object = { mode: "gateway", agencyId: "pemkot-bandung" },
    ) {
      const policyFile = join(temporaryFolder(), "policy.json");
      writeFileSync(policyFile, JSON.stringify(policy));
      return { host: "127.0.0.1", port: 0, dataFolder: folder, policyFile, ...connection };
    },
  };
}
