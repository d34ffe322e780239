import { randomUUID } from "node:crypto";
import { type Receipt, sampleReport, seededRandom } from "../report-requests.ts";
import { clientAddress } from "./client-requests.ts";
import { solveChallenges } from "./solve-challenges.ts";

/** A server that reports are submitted to and read from. */
export interface ReportServer {
  url: string;
  keys: readonly string[];
  /** Whether the server requires a solved challenge for each report. */
  challenge: boolean;
}

/** The number of simultaneous requests. */
const atOnce = 16;
/** The number of a process that sends no measured load, so client addresses are not shared. */
const process = 15;

/** Submits this many reports and returns their receipts. */
export async function collectReceipts(server: ReportServer, count: number): Promise<Receipt[]> {
  const { url, keys, challenge } = server;
  const random = seededRandom(3);
  const solutions = challenge ? await solveChallenges({ ...server, process }, count) : [];
  const receipts: Receipt[] = [];
  let sent = 0;
  const work = async (): Promise<void> => {
    while (sent < count) {
      const index = sent++;
      const solution = solutions[index];
      const response = await fetch(`${url}/v1/reports`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${keys[index % keys.length]}`,
          "x-forwarded-for": clientAddress(process, index),
          "content-type": "application/json",
          "idempotency-key": randomUUID(),
          ...(solution !== undefined && { "lapor-challenge": solution }),
        },
        body: JSON.stringify(sampleReport(random)),
      });
      if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
      receipts.push((await response.json()) as Receipt);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return receipts;
}
