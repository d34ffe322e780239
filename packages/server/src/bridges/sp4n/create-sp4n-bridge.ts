import type { NationalBridge, NationalComplaint, SendResult, SendWindow } from "@lapor/channel/store";
import type { OpenBridge } from "../bridge.ts";
import { createSp4nClient } from "./http/client.ts";
import { failureOfRead, isOutage, isSuccess } from "./http/outcome.ts";
import { createComplaint } from "./json/create-complaint.ts";
import { lookUpComplaint, readComplaint } from "./json/read-complaint.ts";
import { handBack, sendReply } from "./json/send-reply.ts";
import type { Sp4nMapping } from "./mapping/mapping.ts";

/**
 * Connects a channel to SP4N-LAPOR! according to its mapping file. After a failure that looks like an outage,
 * the bridge first performs a harmless read and creates nothing until it succeeds. An outage thus leaves few
 * reports in an unknown state.
 */
export function createSp4nBridge(mapping: Sp4nMapping): OpenBridge {
  const client = createSp4nClient(mapping);
  const { paths, forwarding } = mapping;
  let mayBeDown = false;

  const send = async (window: SendWindow, work: () => Promise<SendResult>): Promise<SendResult> => {
    if (mayBeDown) {
      const probe = await client.get(paths.check, {}, { signal: window.signal });
      if (!isSuccess(probe)) return { outcome: "not_sent", error: failureOfRead(probe) };
    }
    const result = await work();
    mayBeDown = result.outcome !== "accepted" && isOutage(result);
    return result;
  };

  const create = async (complaint: NationalComplaint, window: SendWindow): Promise<SendResult> => {
    // The channel already withholds these complaints. This is the last check before the network.
    if (complaint.confidential && forwarding.confidential === "withhold")
      return { outcome: "refused", error: "withheld" };
    return send(window, () => createComplaint(complaint, mapping, client, window));
  };

  const bridge: NationalBridge = {
    create,
    reply: (id, reply, window) => send(window, () => sendReply(id, reply, mapping, client, window)),
    handBack: (id, reason, window) => send(window, () => handBack(id, reason, mapping, client, window)),
    read: (id, signal) => readComplaint(id, mapping, client, signal),
  };
  const { lookup } = paths;
  if (lookup !== null)
    bridge.lookUp = (trackingId, signal) => lookUpComplaint(trackingId, lookup, mapping, client, signal);
  return { bridge, forwarding };
}
