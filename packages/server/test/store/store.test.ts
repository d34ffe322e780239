import { createMemoryStore } from "@lapor/channel";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { openStore } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { storeSuite } from "./store-suite.ts";

storeSuite("in memory", async () => ({ store: createMemoryStore(), close: async () => {} }));

storeSuite("PGlite", async () => {
  const store = await openStore({ folder: preparedFolder() });
  return { store, close: store.close };
});

storeSuite("PostgreSQL", async () => {
  const postgres = await startPostgres();
  const store = await openStore({ databaseUrl: postgres.url });
  return { store, close: () => store.close().finally(postgres.stop) };
});
