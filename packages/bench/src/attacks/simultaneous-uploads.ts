import { setTimeout as wait } from "node:timers/promises";
import { type Attack, attackerAddress, scaled } from "./attack.ts";
import { largestFile, multipartOf, pictureOf } from "./pictures.ts";
import { countAndClose, openAll, requestHead } from "./raw-connection.ts";

const [addresses, keptBack] = [12, 1000];
/** The moment at which the last bytes are sent, as a fraction of the attack's duration. */
const endAt = 0.5;

/** Sends 48 uploads of 10 MB from twelve addresses. All of them end at the same moment. */
export const simultaneousUploads: Attack = {
  name: "simultaneous-uploads",
  async prepare(order) {
    const { type, body } = multipartOf(pictureOf(largestFile));
    return async () => {
      const began = performance.now();
      const [ends, until] = [began + order.seconds * 1000 * endAt, began + order.seconds * 1000];
      const connections = await openAll(order.url, scaled(order, 48));
      await Promise.all(
        connections.map(async (connection, index) => {
          await connection.send(
            requestHead("POST", "/v1/attachments", {
              authorization: `Bearer ${order.siteKey}`,
              "x-forwarded-for": attackerAddress(order, index % addresses),
              "content-type": type,
              "content-length": body.length,
            }),
            ends,
          );
          await connection.send(body.subarray(0, body.length - keptBack), ends);
        }),
      );
      await wait(Math.max(0, ends - performance.now()));
      for (const connection of connections)
        void connection.send(body.subarray(body.length - keptBack), until);
      await Promise.all(connections.map((connection) => connection.untilStatuses(1, until)));
      return countAndClose(connections);
    };
  },
};
