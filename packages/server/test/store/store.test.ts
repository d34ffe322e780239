import { createMemoryStore } from "@lapor/channel";
import { openStore } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { storeSuite } from "./store-suite.ts";

storeSuite("in memory", async () => ({ store: createMemoryStore(), close: async () => {} }));

storeSuite("PGlite", async () => {
  const store = await openStore({ folder: preparedFolder() });
  return { store, close: store.close };
});

storeSuite("PostgreSQL", async () => {
  const postgres = await preparedPostgres();
  const store = await openStore({ databaseUrl: postgres.url });
  return { store, close: () => store.close().finally(postgres.stop) };
});
