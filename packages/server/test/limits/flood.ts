// A process with one attacker that floods a local channel and then prints the result. `run-attack.ts` starts
// it.
import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { solveChallenge } from "@lapor/sdk/challenge";

export interface FloodOrder {
  baseUrl: string;
  key: string;
  /** Whether it submits reports, with or without solved challenges, or guesses a report's access code. */
  what: "submit" | "solve" | "guess";
  trackingId?: string;
  /** Whether `X-Forwarded-For` has the same address for all requests, or a different one each time. */
  from: "one" | "many";
  seconds: number;
  most: number;
  parallel: number;
}

const report = JSON.stringify({
  classification: "complaint",
  title: "Banjir kiriman",
  body: "Ini bukan laporan, ini hanya untuk memenuhi kanal.",
  occurredOn: "2024-03-05",
  location: { regionCode: "32.73" },
  agencyId: "pemkot-bandung",
});

async function run(order: FloodOrder): Promise<Record<string, number>> {
  const { hostname, port } = new URL(order.baseUrl);
  // Refuses every other host, so that nobody can attack a real channel with it.
  if (hostname !== "127.0.0.1") throw new Error("An attack is for 127.0.0.1 only.");
  const agent = new Agent({ keepAlive: true, maxSockets: order.parallel });
  const ends = performance.now() + order.seconds * 1000;
  const statuses: Record<string, number> = {};
  let count = 0;
  const send = (number: number, solution?: string): Promise<{ status: string; text: string }> =>
    new Promise((resolve) => {
      const address = order.from === "one" ? "198.18.0.1" : `198.18.${(number >> 8) & 255}.${number & 255}`;
      const outgoing = request({
        hostname,
        port,
        agent,
        method: order.what !== "guess" ? "POST" : "GET",
        path: order.what !== "guess" ? "/v1/reports" : `/v1/reports/${order.trackingId}`,
        headers: {
          authorization: `Bearer ${order.key}`,
          "x-forwarded-for": address,
          ...(solution && { "lapor-challenge": solution }),
          ...(order.what !== "guess"
            ? { "content-type": "application/json", "idempotency-key": randomUUID() }
            : { "lapor-access-code": `0000-0000-0000-${String(number % 10_000).padStart(4, "0")}` }),
        },
      });
      outgoing.on("response", (incoming) => {
        let text = "";
        incoming.on("data", (part) => {
          text += part;
        });
        incoming.on("end", () => resolve({ status: String(incoming.statusCode), text }));
      });
      outgoing.on("error", () => resolve({ status: "error", text: "" }));
      outgoing.end(order.what !== "guess" ? report : undefined);
    });
  const work = async (): Promise<void> => {
    while (performance.now() < ends && count < order.most) {
      const number = count++;
      let { status, text } = await send(number);
      if (status === "428" && order.what === "solve")
        ({ status } = await send(number, await solveChallenge(JSON.parse(text).challenge)));
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: order.parallel }, work));
  agent.destroy();
  return statuses;
}

process.once("message", (order: FloodOrder) => {
  void run(order).then((statuses) => process.send?.(statuses, () => process.exit(0)));
});
