import { join } from "node:path";
import { createChannel, systemRandom } from "@lapor/channel";
import type { Delivery, DeliveryOptions, Store } from "@lapor/channel/store";
import { createSuiteKeys } from "@lapor/channel/testing";
import { createLapor, type Lapor, type NewReport, type SubmittedReport } from "@lapor/sdk";
import { folderBlobs } from "../../src/index.ts";
import { createWebhookSender, type SendOptions } from "../../src/webhooks/send-webhook.ts";
import { newReport } from "../support/new-report.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A channel with a clock that the test controls, with its clients and its deliveries. */
export interface WebhookChannel {
  citizen: Lapor;
  admin: Lapor;
  otherAdmin: Lapor;
  national: Lapor;
  store: Store;
  /** Moves the clock. */
  pass(seconds: number): void;
  /** The deliveries of another replica, optionally on another store of the same data. */
  deliveries(store?: Store, options?: Partial<SendOptions & Pick<DeliveryOptions, "mayClaim">>): Delivery;
  submit(changes?: Partial<NewReport>): Promise<SubmittedReport>;
}

/**
 * Creates it on a store. An error inside the deliveries is thrown where nothing awaits it, so that it fails
 * the test.
 */
export const createWebhookChannel = async (store: Store): Promise<WebhookChannel> => {
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
  const lapor = (key: string) =>
    createLapor({
      baseUrl: "http://channel.test",
      key,
      fetch: (url, init) => channel.fetch(new Request(url, init)),
      maxRetries: 0,
    });
  const citizen = lapor(keys.publishable);
  return {
    citizen,
    admin: lapor(keys.agencyAdmin),
    otherAdmin: lapor(keys.otherAdmin),
    national: lapor(keys.nationalAdmin),
    store,
    pass(seconds) {
      ahead += seconds * 1000;
    },
    deliveries: (on = store, { mayClaim, ...options } = {}) =>
      open(on).createWebhookDelivery({
        send: createWebhookSender({ allowPrivate: true, ...options }),
        ...(mayClaim && { mayClaim }),
        onError(error) {
          throw error;
        },
      }),
    submit: (changes = {}) => citizen.submitReport({ ...newReport, ...changes }),
  };
};
