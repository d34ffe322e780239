import { saturate } from "../http-load.ts";
import { readings, submissions } from "./client-requests.ts";
import type { LoadCounts, LoadOrder } from "./load-order.ts";
import { solveChallenges } from "./solve-challenges.ts";

// A separate process that sends load. `load-processes.ts` starts it. For each `LoadOrder` that it receives,
// it sends `ready`, waits for the next message, sends the load, and returns `LoadCounts`.

async function prepare(order: LoadOrder): Promise<() => Promise<LoadCounts>> {
  const { url, operation, connections, seconds, keys, receipts, process: number } = order;
  const solutions =
    order.solutions > 0 ? await solveChallenges({ url, keys, process: number }, order.solutions) : undefined;
  const reads = operation === "getReport";
  const request = reads ? readings(keys, number, receipts) : submissions(keys, number, solutions);
  return async () => {
    const load = await saturate({ url, connections, seconds, expected: reads ? 200 : 201, request });
    return { responses: load.responses, perSecond: load.perSecond, refused: load.refused };
  };
}

async function serve(order: LoadOrder): Promise<void> {
  const send = await prepare(order);
  process.send?.("ready");
  await new Promise((resolve) => process.once("message", resolve));
  process.send?.(await send());
  process.once("message", receive);
}

function receive(order: unknown): void {
  serve(order as LoadOrder).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
}

process.once("message", receive);
process.on("disconnect", () => process.exit(0));
