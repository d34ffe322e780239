import { setTimeout as wait } from "node:timers/promises";
import { type Attack, attackerAddress, scaled } from "./attack.ts";
import { countAndClose, openAll, requestHead } from "./raw-connection.ts";
import { honestReport } from "./requests.ts";

/** The size of the longest JSON body that the channel accepts, in bytes. */
const bodyBytes = 250_000;

/** Sends 250 reports of 250 KB on each of four connections without reading a response. */
export const pipelinedBodies: Attack = {
  name: "pipelined-bodies",
  async prepare(order) {
    const body = JSON.stringify({ ...honestReport, body: "a".repeat(bodyBytes) });
    return async () => {
      const until = performance.now() + order.seconds * 1000;
      const connections = await openAll(order.url, 4, () => ({ reads: false }));
      await Promise.all(
        connections.map(async (connection, index) => {
          const request = `${requestHead("POST", "/v1/reports", {
            authorization: `Bearer ${order.siteKey}`,
            "x-forwarded-for": attackerAddress(order, index),
            "content-type": "application/json",
            "content-length": body.length,
            "idempotency-key": crypto.randomUUID(),
          })}${body}`;
          for (let count = 0; count < scaled(order, 250) && performance.now() < until; count++)
            await connection.send(request, until);
        }),
      );
      await wait(Math.max(0, until - performance.now()));
      return countAndClose(connections);
    };
  },
};
