import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Bench } from "../bench.ts";
import { type Figure, withBar } from "../figures/figures.ts";
import { inRounds, median, spread } from "../figures/statistics.ts";
import { createSiteKey } from "../server/create-keys.ts";
import { type LoadOptions, saturate } from "../server/http-load.ts";
import { type Program, startLapor, threadsCpuMsOf } from "../server/processes.ts";
import { sampleReport, sampleText, seededRandom, submitRequests } from "../server/report-requests.ts";
import { openReportStores, type ReportStore, storeTable } from "./report-stores.ts";

/** The number of reports. Four in ten are public, so 300,000 are searched. */
const storeSize = 750_000;
/** Fewer connections than the look-ups that one process runs at the same time. */
const connections = 6;
const seconds = 4;

/** The CPU time of one request, in microseconds. */
interface Cost {
  node: number;
  postgres: number;
}

type Measured = Pick<LoadOptions, "request" | "expected"> & { name: string };

/** Creates look-ups as a form sends them, each with the text of a different draft. */
function lookUpRequests(key: string): () => string {
  const random = seededRandom(23);
  const bodies = Array.from({ length: 100 }, () => {
    const { title, body } = sampleText(random);
    return JSON.stringify({ text: `${title}\n${body}`, regionCode: "32.73" });
  });
  let next = 0;
  return () => {
    const body = bodies[next++ % bodies.length] as string;
    const head = [
      "POST /v1/similar-reports HTTP/1.1",
      "host: 127.0.0.1",
      `authorization: Bearer ${key}`,
      "content-type: application/json",
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    return `${head.join("\r\n")}\r\n\r\n${body}`;
  };
}

async function countReleased({ databaseUrl }: ReportStore): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>("select count(*)::integer from public_report");
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

const figuresOf = (lookUps: readonly Cost[], submits: readonly Cost[]): Figure[] =>
  (
    [
      ["Node", "node", "<= 0.8"],
      ["PostgreSQL", "postgres", "<= 2"],
    ] as const
  ).map(([name, process, bar]) => {
    const own = lookUps.map((cost) => cost[process]);
    return withBar({
      name: `findSimilarReports: CPU of ${name}`,
      value: median(own),
      unit: "us",
      spread: spread(own),
      peer: "one submitReport",
      peerValue: median(submits.map((cost) => cost[process])),
      // Compare costs of the same round, because they were measured right after each other.
      ratio: median(own.map((cost, round) => cost / (submits[round] as Cost)[process])),
      bar,
    });
  });

/** Compares the CPU time of a look-up of similar reports with that of a submission, on one server. */
export const similarBench: Bench = async ({ short, runs, stores: keptFolder }) => {
  const folder = mkdtempSync(join(tmpdir(), "lapor-similar-bench-"));
  const stores = await openReportStores(keptFolder);
  let program: Program | undefined;
  try {
    const store = await stores.open(short ? 10_000 : storeSize);
    const released = await countReleased(store);
    const key = await createSiteKey(store);
    const started = await startLapor(folder, store);
    program = started;
    const random = seededRandom(17);
    const reports = Array.from({ length: 100 }, () => sampleReport(random));
    const operations: Measured[] = [
      { name: "submitReport", expected: 201, request: submitRequests(key, reports) },
      { name: "findSimilarReports", expected: 200, request: lookUpRequests(key) },
    ];
    const measure = async ({ name, ...load }: Measured): Promise<Cost> => {
      const backends = await stores.processesOf(store);
      const used = () => ({
        node: threadsCpuMsOf(started.pid),
        postgres: backends.reduce((sum, pid) => sum + threadsCpuMsOf(pid), 0),
      });
      const before = used();
      const { responses, refused } = await saturate({
        ...load,
        url: started.firstLine,
        connections,
        seconds: seconds,
      });
      const after = used();
      if (Object.keys(refused).length > 0) throw new Error(`${name}: ${JSON.stringify(refused)}`);
      const each = (process: keyof Cost) => ((after[process] - before[process]) * 1000) / responses;
      return { node: each("node"), postgres: each("postgres") };
    };
    // Run once without measuring, so that code is compiled, statements are prepared and data is in memory.
    await inRounds(operations, 1, measure);
    const [submits, lookUps] = await inRounds(operations, runs, measure);
    const costs = { submits: submits?.results ?? [], lookUps: lookUps?.results ?? [] };
    return {
      figures: [
        ...figuresOf(costs.lookUps, costs.submits),
        { name: "released reports", value: released, unit: "" },
      ],
      tables: [storeTable(stores.folder, [store])],
      versions: { postgres: stores.version },
    };
  } finally {
    await program?.stop();
    await stores.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
