import { randomUUID } from "node:crypto";
import { type Receipt, sampleReport, seededRandom } from "../report-requests.ts";
import { clientAddress } from "./client-requests.ts";
import { solveChallenges } from "./solve-challenges.ts";

export interface ReportServer {
  url: string;
  keys: readonly string[];
  /** Whether the server requires a solved challenge for each report. */
  challenge: boolean;
}

const atOnce = 16;
/** A process number that no load process has, so that these clients have addresses of their own. */
const process = 15;

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
