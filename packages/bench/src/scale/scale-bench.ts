import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { type Figure, withBar } from "../figures/figures.ts";
import { inRounds, median, percentile } from "../figures/statistics.ts";
import { createKeys } from "../server/create-keys.ts";
import { type Load, saturate } from "../server/http-load.ts";
import { type Program, startLapor } from "../server/processes.ts";
import {
  getRequests,
  readRequests,
  sampleReport,
  seededRandom,
  submitRequests,
} from "../server/report-requests.ts";
import { actors, copiedTrackingIds } from "./fill-report-store.ts";
import { commonAccessCode } from "./multiply-reports.ts";
import { openReportStores, type ReportStore, storeTable } from "./report-stores.ts";

/** The durations of sequential requests, in milliseconds. */
type Paces = Record<"getReport" | "inbox" | "search" | "submitReport", number[]>;

async function measure(
  { url, keys, reports }: { url: string; keys: readonly string[]; reports: number },
  seconds: number,
): Promise<Record<keyof Paces, Load>> {
  const [siteKey = "", officer = ""] = keys;
  const random = seededRandom(11);
  const texts = Array.from({ length: 100 }, () => sampleReport(random));
  const one = { url, connections: 1, seconds, expected: 200 };
  const receipts = copiedTrackingIds(reports, 500).map((trackingId) => ({
    trackingId,
    accessCode: commonAccessCode,
  }));
  const inbox = "/v1/agency-reports?limit=25";
  const searches = ["jembatan", "lampu sekolah", "pupuk irigasi", "banjir sungai"].map(
    (words) => `${inbox}&q=${encodeURIComponent(words)}`,
  );
  return {
    getReport: await saturate({ ...one, request: getRequests(siteKey, receipts) }),
    inbox: await saturate({
      ...one,
      request: readRequests(officer, [`${inbox}&status=submitted,assigned,in_progress`]),
    }),
    search: await saturate({ ...one, request: readRequests(officer, searches) }),
    submitReport: await saturate({ ...one, expected: 201, request: submitRequests(siteKey, texts) }),
  };
}

/** Compares the response times of two store sizes. */
export const scaleBench: Bench = async ({ short, reports, runs }) => {
  const sizes = short ? [2000, 10_000] : [210_000, reports];
  const seconds = short ? 1 : 2;
  const folder = mkdtempSync(join(tmpdir(), "lapor-scale-bench-"));
  const stores = await openReportStores();
  const running: Program[] = [];
  const start = async (name: string, databaseUrl: string): Promise<Program> => {
    const data = join(folder, name);
    mkdirSync(data);
    const program = await startLapor(data, { databaseUrl });
    running.push(program);
    return program;
  };
  try {
    const found: (ReportStore & { url: string; keys: string[] })[] = [];
    for (const size of sizes) {
      const store = await stores.open(size);
      const keys = await createKeys(store, actors);
      const { firstLine } = await start(`${size}`, store.databaseUrl);
      found.push({ ...store, url: firstLine, keys });
    }
    const [small, large] = found as [(typeof found)[0], (typeof found)[0]];

    // Run once without measuring, so that code is compiled, statements are prepared and data is in memory.
    await inRounds(found, 1, (store) => measure(store, 1));
    const measured = await inRounds(found, runs, (store) => measure(store, seconds));
    const refused = (name: keyof Paces) =>
      measured.flatMap(({ results }) => results.flatMap((paces) => Object.keys(paces[name].refused)));
    for (const name of ["getReport", "inbox", "search", "submitReport"] as const)
      if (refused(name).length > 0) throw new Error(`${name} was answered with ${refused(name)}.`);
    const [smallPaces, largePaces] = measured.map(
      ({ results }): Paces => ({
        getReport: results.flatMap((paces) => paces.getReport.latencies),
        inbox: results.flatMap((paces) => paces.inbox.latencies),
        search: results.flatMap((paces) => paces.search.latencies),
        submitReport: results.flatMap((paces) => paces.submitReport.latencies),
      }),
    ) as [Paces, Paces];

    const [siteKey = ""] = large.keys;
    const random = seededRandom(11);
    const texts = Array.from({ length: 100 }, () => sampleReport(random));
    const replica = await start("replica", large.databaseUrl);
    const load = {
      url: large.url,
      connections: 32,
      seconds: short ? 1 : 5,
      expected: 201,
      request: submitRequests(siteKey, texts),
    };
    await saturate({ ...load, url: replica.firstLine, seconds: 1 });
    const alone = await saturate(load);
    const both = await Promise.all(
      [large.url, replica.firstLine].map((each) => saturate({ ...load, url: each, connections: 16 })),
    );
    const together = both.reduce((sum, { perSecond }) => sum + perSecond, 0);

    const grown = (name: keyof Paces, share: number, bar: string): Figure =>
      withBar({
        name: `${name}: p${share * 100} with ${large.reports} reports`,
        value: percentile(largePaces[name], share),
        unit: "ms",
        peer: `with ${small.reports}`,
        peerValue: percentile(smallPaces[name], share),
        bar,
      });
    return {
      figures: [
        grown("getReport", 0.5, "<= 1.3"),
        grown("inbox", 0.5, "<= 1.3"),
        grown("submitReport", 0.5, "<= 1.3"),
        grown("search", 0.95, "<= 3"),
        withBar({
          name: "submitReport: two replicas",
          value: Math.round(together),
          unit: "/s",
          peer: "one",
          peerValue: Math.round(alone.perSecond),
          note: "load, replicas and PostgreSQL share the cores of one machine: two cores cannot show the target ratio of 1.6",
        }),
      ],
      tables: [
        {
          title: "Milliseconds of sequential requests",
          rows: [smallPaces, largePaces].flatMap((paces, index) =>
            Object.entries(paces).map(([name, latencies]) => ({
              reports: found[index]?.reports ?? 0,
              name,
              p50: median(latencies),
              p95: percentile(latencies, 0.95),
              responses: latencies.length,
            })),
          ),
        },
        storeTable(stores.folder, found),
      ],
      versions: { postgres: stores.version },
    };
  } finally {
    for (const program of running) await program.stop();
    await stores.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
