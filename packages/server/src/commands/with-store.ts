import { type Channel, type ChannelOptions, createChannel, systemClock, systemRandom } from "@lapor/channel";
import { sealKeysOf, secretOf } from "../config/data-settings.ts";
import { openFiles } from "../files/open-files.ts";
import { FolderInUse } from "../platform/data-folder.ts";
import { readConfig, type ServerConfig } from "../server-config.ts";
import { openConfiguredStore } from "../start-server.ts";
import type { OpenStore } from "../store/open-store.ts";
import { requireKnownKeys } from "../store/privacy/require-keys.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Opens something that a running server may have locked. `what` begins the sentence that is printed in that
 * case.
 */
export async function whileFree<Opened>(what: string, open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    throw new UsageError(
      `${what} while "lapor serve" (process ${error.pid}) has the data folder open, because the embedded database allows one process. Stop it, run this command, and start it again; or set DATABASE_URL to a PostgreSQL database, which allows both at once.`,
    );
  }
}

/**
 * Runs a command on the configured store, and closes the store afterwards. With `needsSecret`, checks the
 * secret and the sealing keys against the recorded ones. With `mayReplaceSecret`, the command checks them
 * itself.
 */
export async function withConfiguredStore(
  what: string,
  work: (store: OpenStore, config: ServerConfig) => Promise<number>,
  { needsSecret = false, mayReplaceSecret = false } = {},
): Promise<number> {
  const config = readConfig(process.env, { needsSecret });
  const store = await whileFree(what, () => openConfiguredStore(config));
  try {
    if (needsSecret && !mayReplaceSecret) await requireKnownKeys(store.sealKeys, config);
    return await work(store, config);
  } finally {
    await store.close();
  }
}

export const openChannel = (
  store: OpenStore,
  config: ServerConfig,
  options: Partial<ChannelOptions> = {},
): Channel =>
  createChannel({
    store,
    blobs: openFiles(config),
    clock: systemClock,
    random: systemRandom,
    secret: secretOf(config),
    ...sealKeysOf(config),
    ...options,
  });
