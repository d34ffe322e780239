import { createMemoryStore, type NewKey, systemRandom } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { type OpenStore, openStore, type ServerConfig } from "../../src/index.ts";
import type { StoreAddress } from "../../src/store/engine/engine.ts";
import { preparedFolder } from "./prepared-folder.ts";
import { freshDatabase } from "./prepared-postgres.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { makeKey } from "./test-channel.ts";

/** The secret of every installation. */
export const secret: Uint8Array<ArrayBuffer> = systemRandom.bytes(32);

/** An empty database with the channel's tables, and a data folder. */
export interface Installation {
  address: StoreAddress;
  dataFolder: string;
  /** The configuration for `startServer`. */
  config: Partial<ServerConfig> & { dataFolder: string };
  /** The environment for `lapor`. */
  environment: Record<string, string>;
}

export function installationAt(databaseUrl?: string): Installation {
  const dataFolder = databaseUrl === undefined ? preparedFolder() : temporaryFolder();
  return {
    address: databaseUrl === undefined ? { folder: dataFolder } : { databaseUrl },
    dataFolder,
    config: { dataFolder, secret, ...(databaseUrl !== undefined && { databaseUrl }) },
    environment: {
      LAPOR_DATA: dataFolder,
      LAPOR_SECRET: Buffer.from(secret).toString("base64"),
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    },
  };
}

/** Creates an installation on each engine. */
export const installations: Record<"PGlite" | "PostgreSQL", () => Promise<Installation>> = {
  PGlite: async () => installationAt(),
  PostgreSQL: async () => installationAt(await freshDatabase()),
};

/** Creates a key in a database that no other process has open. */
export async function keyIn(address: StoreAddress, wanted?: NewKey): Promise<string> {
  const store = await openStore(address);
  return makeKey(store, wanted).finally(store.close);
}

/** Opens a new store on each engine. */
export const engines = {
  PGlite: async () => openStore({ folder: preparedFolder() }),
  PostgreSQL: async () => openStore({ databaseUrl: await freshDatabase() }),
};

/** A new store, with a function that closes it together with its database. */
export interface OpenedStore {
  store: Store;
  close(): Promise<void>;
}

const inMemory = async (): Promise<OpenedStore> => ({ store: createMemoryStore(), close: async () => {} });
const onEngine = async (name: keyof typeof engines): Promise<OpenedStore> => {
  const store = await engines[name]();
  return { store, close: store.close };
};

/** Every kind of store, by its name in test titles. */
export const everyStore: Record<string, () => Promise<OpenedStore>> = {
  "in memory": inMemory,
  PGlite: () => onEngine("PGlite"),
  PostgreSQL: () => onEngine("PostgreSQL"),
};

/** Stores on the same data, one per replica. */
export interface Replicas {
  stores: [Store, ...Store[]];
  close(): Promise<void>;
}

/** Two stores on one PostgreSQL database, by default a new one. */
export async function openTwice(databaseUrl?: string) {
  const address = { databaseUrl: databaseUrl ?? (await freshDatabase()) };
  const stores: [OpenStore, OpenStore] = [await openStore(address), await openStore(address)];
  return {
    stores,
    async close(): Promise<void> {
      await Promise.all(stores.map((store) => store.close()));
    },
  };
}

const alone = ({ store, close }: OpenedStore): Replicas => ({ stores: [store], close });

/** Every kind of store. PostgreSQL has two stores on the same data. */
export const replicaEngines: Record<string, () => Promise<Replicas>> = {
  "in memory": async () => alone(await inMemory()),
  PGlite: async () => alone(await onEngine("PGlite")),
  "two replicas on PostgreSQL": () => openTwice(),
};
