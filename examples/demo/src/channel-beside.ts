import { join } from "node:path";
import { type Channel, type Clock, createChannel, systemRandom } from "@lapor/channel";
import { folderBlobs, type RunningServer, sealKeysOf, secretOf } from "@lapor/server";
import type { DemoSettings } from "./settings.ts";

/**
 * Creates a second channel in this process, on the running channel's store, for demo features that no
 * production server offers. Both channels use the same encryption keys, so each can read what the other has
 * written.
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
