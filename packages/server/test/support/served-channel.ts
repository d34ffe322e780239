import { join } from "node:path";
import { type Channel, createChannel, systemClock, systemRandom } from "@lapor/channel";
import type { Blobs } from "@lapor/channel/store";
import {
  connectSp4n,
  createSuiteKeys,
  createTroubledParts,
  signInOfficer,
  type TroubledParts,
} from "@lapor/channel/testing";
import { type HostOptions, serveChannel } from "../../src/http/host.ts";
import { folderBlobs } from "../../src/index.ts";
import { describeError, type Log, noLog } from "../../src/platform/log/log.ts";
import { nodeHashing } from "../../src/platform/node-hashing.ts";
import { engines } from "./engines.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The channel as the server runs it, on a real port, with parts that a test can make fail. */
export interface ServedChannel extends TroubledParts {
  baseUrl: string;
  keys: Awaited<ReturnType<typeof createSuiteKeys>>;
  connectSp4n(): ReturnType<typeof connectSp4n>;
  signIn(officer: Parameters<typeof signInOfficer>[2]): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a channel on an engine. `around` wraps its `fetch`, for tests of the host. */
export async function serveOn(
  engine: keyof typeof engines,
  around: (channel: Channel) => Partial<HostOptions> = () => ({}),
  blobs: Blobs = folderBlobs(join(temporaryFolder(), "files")),
): Promise<ServedChannel> {
  const store = await engines[engine]();
  const parts = createTroubledParts({ store, blobs, clock: systemClock });
  let log: Log = noLog;
  const channel = createChannel({
    ...parts,
    random: systemRandom,
    secret: systemRandom.bytes(32),
    // Only PostgreSQL gets the server's hashing. PGlite and the client share this process, so with that
    // hashing PGlite would handle requests one after the other, and none would ever be in flight.
    ...(engine === "PostgreSQL" && { hashing: nodeHashing }),
    onError: (error, at) => log("error", "fault", { ...at, error: describeError(error) }),
  });
  const options = around(channel);
  log = options.log ?? noLog;
  const host = await serveChannel({
    channel,
    store: parts.store,
    log,
    host: "127.0.0.1",
    port: 0,
    ...options,
  });
  return {
    ...parts,
    async passTime(seconds) {
      await parts.passTime(seconds);
      for (const { run } of channel.jobs) await run();
    },
    connectSp4n: () => connectSp4n({ ...parts, channel }),
    signIn: (officer) => signInOfficer(channel, host.url, officer),
    baseUrl: host.url,
    keys: await createSuiteKeys(parts),
    stop: () => host.stop().finally(store.close),
  };
}
