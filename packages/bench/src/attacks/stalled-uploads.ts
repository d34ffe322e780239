import { setTimeout as wait } from "node:timers/promises";
import { type Attack, type AttackCounts, type AttackOrder, attackerAddress, scaled } from "./attack.ts";
import { largestFile, multipartOf, pictureOf } from "./pictures.ts";
import { countAndClose, openAll, requestHead } from "./raw-connection.ts";

/** Whether the uploads arrive through the proxy or directly. */
type Source = "proxy" | "direct";

/** Starts uploads and sends all but the end of each. Keeps the connections open until the attack ends. */
async function stall(
  order: AttackOrder,
  count: number,
  addresses: number,
  source: Source,
): Promise<AttackCounts> {
  const until = performance.now() + order.seconds * 1000;
  const { type, body } = multipartOf(pictureOf(largestFile));
  const connections = await openAll(order.url, scaled(order, count), (index) =>
    source === "direct" ? { localAddress: `127.0.${1 + (order.run % 250)}.${1 + (index % addresses)}` } : {},
  );
  await Promise.all(
    connections.map(async (connection, index) => {
      await connection.send(
        requestHead("POST", "/v1/attachments", {
          authorization: `Bearer ${order.siteKey}`,
          ...(source === "proxy" && { "x-forwarded-for": attackerAddress(order, index % addresses) }),
          "content-type": type,
          "content-length": body.length,
        }),
        until,
      );
      await connection.send(body.subarray(0, body.length - 1000), until);
    }),
  );
  // Send a byte once a second, so the server does not close the connections as idle.
  while (performance.now() < until) {
    for (const connection of connections) connection.trickle();
    await wait(Math.max(0, Math.min(1000, until - performance.now())));
  }
  return countAndClose(connections);
}

/** Starts 56 uploads of 10 MB from six addresses behind the proxy and never completes them. */
export const stalledUploads: Attack = {
  name: "stalled-uploads",
  prepare: async (order) => () => stall(order, 56, 6, "proxy"),
};

/** Starts 128 such uploads from 64 addresses that connect to the server directly. */
export const stalledUploadsOfMany: Attack = {
  name: "stalled-uploads-64",
  prepare: async (order) => () => stall(order, 128, 64, "direct"),
};
