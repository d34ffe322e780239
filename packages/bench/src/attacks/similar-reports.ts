import { setTimeout as wait } from "node:timers/promises";
import { type Attack, attackerAddress, scaled } from "./attack.ts";
import { send } from "./requests.ts";

const connections = 300;
/** Four times the general limit per address. The server rejects the excess, which is sent again. */
const mostPerSecond = 400;

/** The time to wait for the last responses after the attack, in seconds. */
const afterwards = 2;

/** Words that occur in every report from `releasedReport`. */
const asked = "jalan lubang rusak aspal motor jatuh malam hujan";

/** Creates a report with a text of 1,500 characters that matches the attack's query. */
export function releasedReport(index: number): { title: string; body: string } {
  const filler =
    "diperbaiki pengendara kecelakaan perempatan pemerintah genangan drainase pembangunan keselamatan ";
  const body = `${asked} nomor ${index}. ${filler.repeat(20)}`.slice(0, 1500);
  return { title: `Jalan berlubang nomor ${index}`, body };
}

/** Requests similar reports from one address as fast as the server responds, over 300 connections. */
export const similarReports: Attack = {
  name: "similar-reports",
  prepare: async (order) => async () => {
    const sender = { url: order.url, key: order.siteKey, address: attackerAddress(order, 0) };
    const began = performance.now();
    const statuses: Record<string, number> = {};
    let sent = 0;
    const ask = async (): Promise<void> => {
      for (;;) {
        const due = began + (sent++ * 1000) / mostPerSecond;
        if (Math.max(due, performance.now()) >= began + order.seconds * 1000) return;
        await wait(Math.max(0, due - performance.now()));
        const { status } = await send(sender, "POST", "/v1/similar-reports", {
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ text: asked, regionCode: "32.73" }),
          waits: Math.ceil((order.seconds + afterwards) * 1000 - (performance.now() - began)),
        });
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    };
    const length = scaled(order, connections);
    await Promise.all(Array.from({ length }, ask));
    return { statuses, connections: length, closedByServer: 0 };
  },
};
