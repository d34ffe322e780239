import { join } from "node:path";
import { createChannel, defaultPolicy, StoreUnavailable, systemClock, systemRandom } from "@lapor/channel";
import { ConfigError, type ServerConfig } from "./config.ts";
import { folderSecret, lockFolder, makeFolder } from "./data-folder.ts";
import { folderBlobs } from "./folder-blobs.ts";
import { type Host, serveChannel } from "./http/host.ts";
import { dropExpiredJob, tickClocksJob } from "./jobs/channel-jobs.ts";
import { type Jobs, startJobs } from "./jobs/start-jobs.ts";
import { describeFault, noLog, stderrLog } from "./log.ts";
import { readNoticeFile } from "./notice-file.ts";
import { readPolicyFile } from "./policy-file.ts";
import { type OpenStore, openStore } from "./store/open-store.ts";
import { startDeliveryLoop } from "./webhooks/delivery-loop.ts";
import { tryToResolve } from "./webhooks/resolve-host.ts";
import { createWebhookSender } from "./webhooks/send-webhook.ts";

/** A running channel. */
export interface RunningServer extends Host {
  /** For making keys in the same process: `createKey({ store, clock, random }, …)`. */
  store: OpenStore;
  /** Of this process. */
  jobs: Jobs;
}

/** Turns what the system says on listening into what to do about it. */
const listenFault = (error: unknown, { host, port }: ServerConfig): unknown => {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new ConfigError([
      `LAPOR_PORT should be a free port, but ${port} on ${host} is in use by another program. Stop that program, or set LAPOR_PORT to another port (0 takes any free one).`,
    ]);
  if (code === "EACCES")
    return new ConfigError([
      `LAPOR_PORT should be a port that this user may open, but ${port} is reserved for the system. Set LAPOR_PORT to 1024 or more.`,
    ]);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new ConfigError([
      `LAPOR_HOST should be an address of this machine, but "${host}" is none. Set it to 127.0.0.1 (this machine only) or 0.0.0.0 (every network).`,
    ]);
  return error;
};

/** Opens the store that a configuration names, alone where it has to be alone. Closing it frees the data folder. */
export const openConfiguredStore = async (config: ServerConfig): Promise<OpenStore> => {
  if (config.databaseUrl) {
    try {
      return await openStore({ databaseUrl: config.databaseUrl });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      const cause = error.cause instanceof Error && "code" in error.cause ? ` (${error.cause.code})` : "";
      throw new ConfigError([
        `DATABASE_URL should be the address of a PostgreSQL database that answers, but this one does not${cause}. Check that PostgreSQL runs, that this machine reaches it, and that user, password and database name are right.`,
      ]);
    }
  }
  makeFolder(config.dataFolder);
  const unlock = lockFolder(config.dataFolder);
  try {
    const store = await openStore({ folder: config.dataFolder });
    return { ...store, close: () => store.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
};

/**
 * Runs the channel in this process: on PGlite and files in `dataFolder`, or on PostgreSQL with `databaseUrl`.
 * Throws `ConfigError` with sentences for people. `stop` lets running requests and jobs finish, closes the store and frees the folder.
 * @example
 * const server = await startServer({ host: "127.0.0.1", port: 0, dataFolder: "data" });
 * await server.stop();
 */
export const startServer = async (config: ServerConfig): Promise<RunningServer> => {
  const log = config.quiet ? noLog : stderrLog;
  const notice = config.noticeFile === undefined ? undefined : readNoticeFile(config.noticeFile);
  const policy = config.policyFile === undefined ? defaultPolicy : readPolicyFile(config.policyFile);
  const allowPrivate = config.allowPrivateWebhooks ?? false;
  makeFolder(config.dataFolder);
  const store = await openConfiguredStore(config);
  let jobs: Jobs | undefined;
  try {
    const channel = createChannel({
      store,
      blobs: folderBlobs(join(config.dataFolder, "files")),
      clock: systemClock,
      random: systemRandom,
      secret: config.secret ?? folderSecret(config.dataFolder),
      policy: { ...policy, ...(notice && { notice }) },
      ...(config.publicUrl && { publicUrl: config.publicUrl }),
      readLearnedModel: store.routingModels.newest,
      webhookTargets: { allowPrivate, resolve: tryToResolve },
      onFault: (error, at) => log("error", "fault", { ...at, error: describeFault(error) }),
    });
    jobs = await startJobs(store.queue, [tickClocksJob(channel, log), dropExpiredJob(channel, log)], log);
    const host = await serveChannel({ channel, store, log, host: config.host, port: config.port }).catch(
      (error: unknown) => {
        throw listenFault(error, config);
      },
    );
    const running = jobs;
    const delivery = channel.createWebhookDelivery({
      send: createWebhookSender({ allowPrivate }),
      onFault: (error) => log("error", "webhook", { error: describeFault(error) }),
    });
    const deliveries = startDeliveryLoop(delivery, log);
    const stop = async () => {
      await Promise.all([host.stop(), running.stop(), deliveries.stop()]).finally(store.close);
    };
    return { url: host.url, store, jobs, stop };
  } catch (error) {
    await jobs?.stop();
    await store.close();
    throw error;
  }
};
