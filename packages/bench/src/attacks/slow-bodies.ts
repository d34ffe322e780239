import { setTimeout as wait } from "node:timers/promises";
import { type Attack, attackerAddress, scaled } from "./attack.ts";
import { countAndClose, openAll, requestHead } from "./raw-connection.ts";

/** The announced length of a body, and the number of bytes that are sent immediately. */
const [announced, sentAtOnce] = [262_144, 240_000];

/**
 * Opens 1,000 connections from 250 addresses. Each sends most of a JSON body immediately, and then one byte
 * per second.
 */
export const slowBodies: Attack = {
  name: "slow-bodies",
  async prepare(order) {
    const beginning = `{"title":"${"a".repeat(sentAtOnce)}`;
    return async () => {
      const until = performance.now() + order.seconds * 1000;
      const connections = await openAll(order.url, scaled(order, 1000));
      // Send the bodies one after the other, as they would arrive over slow connections.
      for (const [index, connection] of connections.entries())
        await connection.send(
          `${requestHead("POST", "/v1/reports", {
            authorization: `Bearer ${order.siteKey}`,
            "x-forwarded-for": attackerAddress(order, index % 250),
            "content-type": "application/json",
            "content-length": announced,
            "idempotency-key": crypto.randomUUID(),
          })}${beginning}`,
          until,
        );
      while (performance.now() < until) {
        for (const connection of connections) connection.trickle();
        await wait(Math.max(0, Math.min(1000, until - performance.now())));
      }
      return countAndClose(connections);
    };
  },
};
