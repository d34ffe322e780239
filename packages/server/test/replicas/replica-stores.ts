import { createMemoryStore } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { openStore } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";

/** Stores on the same data, one per replica. */
export interface Replicas {
  stores: [Store, ...Store[]];
  close(): Promise<void>;
}

/** Every kind of store; PostgreSQL with two of them. */
export const replicaEngines: Record<string, () => Promise<Replicas>> = {
  "in memory": async () => ({ stores: [createMemoryStore()], close: async () => {} }),
  PGlite: async () => {
    const store = await openStore({ folder: preparedFolder() });
    return { stores: [store], close: store.close };
  },
  "two replicas on PostgreSQL": async () => {
    const postgres = await preparedPostgres();
    const address = { databaseUrl: postgres.url };
    const stores = [await openStore(address), await openStore(address)] as const;
    const close = () => Promise.all(stores.map((store) => store.close())).finally(postgres.stop);
    return { stores: [...stores], close: async () => void (await close()) };
  },
};
