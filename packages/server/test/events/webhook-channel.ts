import { join } from "node:path";
import { createChannel, systemRandom } from "@lapor/channel";
import type { DeliveryOptions, Store } from "@lapor/channel/store";
import { createSuiteKeys } from "@lapor/channel/testing";
import type { NewReport } from "@lapor/sdk";
import { folderBlobs } from "../../src/index.ts";
import { createWebhookSender, type SendOptions } from "../../src/webhooks/send-webhook.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { laporOn, newReport } from "../support/test-channel.ts";

/** A channel with a clock that the test controls, with its clients and its deliveries. */
export type WebhookChannel = Awaited<ReturnType<typeof createWebhookChannel>>;

/**
 * Creates it on a store. An error inside the deliveries is thrown where nothing awaits it, so that it fails
 * the test.
 */
export const createWebhookChannel = async (store: Store) => {
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  const secret = systemRandom.bytes(32);
  const blobs = folderBlobs(join(temporaryFolder(), "files"));
  const open = (on: Store) =>
    createChannel({
      store: on,
      blobs,
      clock,
      random: systemRandom,
      secret,
      webhookTargets: { allowPrivate: true },
    });
  const channel = open(store);
  const keys = await createSuiteKeys({ store, clock });
  const citizen = laporOn(channel, keys.publishable);
  return {
    citizen,
    admin: laporOn(channel, keys.agencyAdmin),
    otherAdmin: laporOn(channel, keys.otherAdmin),
    national: laporOn(channel, keys.nationalAdmin),
    store,
    /** Moves the clock. */
    pass(seconds: number): void {
      ahead += seconds * 1000;
    },
    /** The deliveries of another replica, optionally on another store of the same data. */
    deliveries: (
      on: Store = store,
      { mayClaim, ...options }: Partial<SendOptions & Pick<DeliveryOptions, "mayClaim">> = {},
    ) =>
      open(on).createWebhookDelivery({
        send: createWebhookSender({ allowPrivate: true, ...options }),
        ...(mayClaim && { mayClaim }),
        onError(error) {
          throw error;
        },
      }),
    submit: (changes: Partial<NewReport> = {}) => citizen.submitReport({ ...newReport, ...changes }),
  };
};
