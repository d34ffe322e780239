import { join } from "node:path";
import { type Channel, type Clock, createChannel, systemRandom } from "@lapor/channel";
import { folderBlobs, type RunningServer, sealKeysOf, secretOf } from "@lapor/server";
import type { DemoSettings } from "./settings.ts";

/**
 * A second channel in this process, on the store of the running one, for what the demo does that no server
 * offers. Both use the same encryption keys, so that each can read what the other wrote.
 */
export const createChannelBeside = (
  { store }: Pick<RunningServer, "store">,
  { channel: config }: DemoSettings,
  clock: Clock,
): Channel =>
  createChannel({
    store,
    blobs: folderBlobs(join(config.dataFolder, "files")),
    clock,
    random: systemRandom,
    secret: secretOf(config),
    ...sealKeysOf(config),
  });
