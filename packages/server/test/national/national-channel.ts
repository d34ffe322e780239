import { type Channel, type Clock, systemRandom } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import {
  agencyId,
  channelOn,
  laporOn,
  makeKey,
  newReport,
  siteKey,
  unlimited,
} from "../support/test-channel.ts";

const secret = systemRandom.bytes(32);

/** A gateway with a bridge. Several gateways on one store are replicas. */
export interface NationalChannel {
  channel: Channel;
  /** Submits a report that must be forwarded. Resolves to its tracking ID. */
  submit(): Promise<string>;
}

export async function createNationalChannel(store: Store, clock: Clock): Promise<NationalChannel> {
  const channel = channelOn(store, {
    clock,
    secret,
    policy: {
      ...unlimited,
      mode: "gateway",
      agencyId,
      forwarding: { confidential: "send", sendsIdentity: false, settleAfterMs: 30 * 60_000 },
    },
  });
  const citizen = laporOn(channel, await makeKey(store, siteKey, clock));
  return { channel, submit: async () => (await citizen.submitReport(newReport)).trackingId };
}
