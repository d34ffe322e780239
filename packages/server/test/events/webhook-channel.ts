import { systemRandom } from "@lapor/channel";
import type { DeliveryOptions, Store } from "@lapor/channel/store";
import { createSuiteKeys } from "@lapor/channel/testing";
import type { NewReport } from "@lapor/sdk";
import { createWebhookSender, type SendOptions } from "../../src/webhooks/send-webhook.ts";
import { channelOn, laporOn, newReport, testClock } from "../support/test-channel.ts";

export type WebhookChannel = Awaited<ReturnType<typeof createWebhookChannel>>;

/**
 * Creates the channel on a store. An error inside a delivery is thrown as an uncaught exception, so it fails
 * the test.
 */
export const createWebhookChannel = async (store: Store) => {
  const clock = testClock();
  const shared = { clock, secret: systemRandom.bytes(32), webhookTargets: { allowPrivate: true } };
  const channel = channelOn(store, shared);
  const keys = await createSuiteKeys({ store, clock });
  const citizen = laporOn(channel, keys.publishable);
  return {
    citizen,
    admin: laporOn(channel, keys.agencyAdmin),
    otherAdmin: laporOn(channel, keys.otherAdmin),
    national: laporOn(channel, keys.nationalAdmin),
    store,
    pass(seconds: number): void {
      clock.pass(seconds * 1000);
    },
    /** Creates the deliveries of another replica, optionally on another store with the same data. */
    deliveries: (
      on: Store = store,
      { mayClaim, ...options }: Partial<SendOptions & Pick<DeliveryOptions, "mayClaim">> = {},
    ) =>
      channelOn(on, shared).createWebhookDelivery({
        send: createWebhookSender({ allowPrivate: true, ...options }),
        ...(mayClaim && { mayClaim }),
        onError(error) {
          throw error;
        },
      }),
    submit: (changes: Partial<NewReport> = {}) => citizen.submitReport({ ...newReport, ...changes }),
  };
};
