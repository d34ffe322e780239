import { join } from "node:path";
import {
  type Channel,
  type Clock,
  createChannel,
  createKey,
  defaultPolicy,
  systemRandom,
} from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { folderBlobs } from "../../src/index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { newReport } from "../support/test-channel.ts";

const secret = systemRandom.bytes(32);

/** A gateway with a bridge, on a store. Several on one store are its replicas. */
export interface NationalChannel {
  channel: Channel;
  /** Submits a report, which is to be passed on. Resolves to its tracking ID. */
  submit(): Promise<string>;
}

/** Creates one replica. */
export async function createNationalChannel(store: Store, clock: Clock): Promise<NationalChannel> {
  const channel = createChannel({
    store,
    clock,
    random: systemRandom,
    secret,
    blobs: folderBlobs(join(temporaryFolder(), "files")),
    policy: {
      ...defaultPolicy,
      mode: "gateway",
      agencyId: "pemkot-bandung",
      limits: {},
      challenge: { ...defaultPolicy.challenge, mode: "off" },
      forwarding: { confidential: "send", sendsIdentity: false, settleAfterMs: 30 * 60_000 },
    },
  });
  const { key } = await createKey(
    { store, clock, random: systemRandom },
    { kind: "publishable", agencyId: "pemkot-bandung", origins: [] },
  );
  return {
    channel,
    async submit() {
      const response = await channel.fetch(
        new Request("http://channel.test/v1/reports", {
          method: "POST",
          headers: {
            authorization: `Bearer ${key}`,
            "content-type": "application/json",
            "idempotency-key": crypto.randomUUID(),
          },
          body: JSON.stringify(newReport),
        }),
      );
      if (response.status !== 201) throw new Error(`The report was refused: ${await response.text()}`);
      return (await response.json()).trackingId;
    },
  };
}
