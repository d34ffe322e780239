import { createMemoryStore } from "@lapor/channel";
import { openStore } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { limitsSuite } from "./limits-suite.ts";

limitsSuite("in memory", async () => ({ stores: [createMemoryStore()], close: async () => {} }));

limitsSuite("PGlite", async () => {
  const store = await openStore({ folder: preparedFolder() });
  return { stores: [store], close: store.close };
});

limitsSuite("PostgreSQL, two replicas", async () => {
  const postgres = await preparedPostgres();
  const stores = await Promise.all([1, 2].map(() => openStore({ databaseUrl: postgres.url })));
  const close = async () => {
    await Promise.all(stores.map((store) => store.close()));
    await postgres.stop();
  };
  return { stores, close };
});
