import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createLapor } from "@lapor/sdk";
import { solveChallenge } from "@lapor/sdk/challenge";
import { newReport } from "../support/test-channel.ts";
import type { FloodOrder } from "./flood.ts";

/** What honest citizens experience during an attack, and what the attacker achieves. */
interface AttackResult {
  honest: { sent: number; taken: number; p50: number; p95: number };
  attacker: Record<string, number>;
}

const percentile = (values: readonly number[], share: number): number =>
  Math.round(
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0,
  );

async function flood(order: FloodOrder): Promise<Record<string, number>> {
  const child = fork(fileURLToPath(new URL("flood.ts", import.meta.url)));
  child.send(order);
  const [statuses] = (await once(child, "message")) as [Record<string, number>];
  return statuses;
}

/**
 * Submits `perSecond` honest reports a second, each from a different address, while an attacker follows
 * `order`. Measures until both have finished.
 */
export async function runAttack(
  url: string,
  key: string,
  seconds: number,
  perSecond: number,
  order: Omit<FloodOrder, "baseUrl" | "key" | "seconds" | "most"> | undefined,
): Promise<AttackResult> {
  const attacking = order && flood({ ...order, baseUrl: url, key, seconds, most: 100_000 });
  const times: number[] = [];
  let sent = 0;
  const sendOne = async (number: number): Promise<void> => {
    const fetchFrom = (...message: [url: string, init: RequestInit]): Promise<Response> => {
      const request = new Request(...message);
      request.headers.set("x-forwarded-for", `203.0.${(number >> 8) & 255}.${number & 255}`);
      return fetch(request);
    };
    const lapor = createLapor({ baseUrl: url, key, fetch: fetchFrom, solveChallenge });
    const began = performance.now();
    try {
      await lapor.submitReport(newReport);
      times.push(performance.now() - began);
    } catch {
      // A report that fails is not counted as accepted.
    }
  };
  const sending: Promise<void>[] = [];
  const began = performance.now();
  for (; sent < seconds * perSecond; sent++) {
    sending.push(sendOne(sent));
    const due = began + ((sent + 1) * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
  }
  await Promise.all(sending);
  return {
    honest: { sent, taken: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    attacker: (await attacking) ?? {},
  };
}
