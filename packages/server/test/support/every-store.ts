import { createMemoryStore } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { engines } from "./served-channel.ts";

/** A new store, and the function that closes it with its database. */
export interface OpenedStore {
  store: Store;
  close(): Promise<void>;
}

/** Every kind of store, by its name in tests. */
export const everyStore: Record<string, () => Promise<OpenedStore>> = {
  "in memory": async () => ({ store: createMemoryStore(), close: async () => {} }),
  ...Object.fromEntries(
    Object.entries(engines).map(([name, open]) => [
      name,
      async () => {
        const store = await open();
        return { store, close: store.close };
      },
    ]),
  ),
};
