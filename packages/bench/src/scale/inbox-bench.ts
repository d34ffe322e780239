import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewKey } from "@lapor/channel";
import type { Bench } from "../bench.ts";
import { withBar } from "../figures/figures.ts";
import { inRounds, median, percentile } from "../figures/statistics.ts";
import { createKeys } from "../server/create-keys.ts";
import { saturate } from "../server/http-load.ts";
import { cpuMsOf, type Program, startLapor } from "../server/processes.ts";
import { readRequests } from "../server/report-requests.ts";
import { type InboxView, inboxViews, pathOf, type Reader, readFacts } from "./inbox-views.ts";
import { openReportStores, type ReportStore, storeTable } from "./report-stores.ts";

const readers: Record<Reader, NewKey> = {
  agency: { kind: "secret", agencyId: "pemkot-bandung", role: "agency_admin" },
  triage: { kind: "secret", role: "national_admin" },
};

/** A server on a store. */
interface Served extends ReportStore {
  /** Requests a view for a while, one request after the other. */
  read(view: InboxView, seconds: number): Promise<Reading>;
}

/** Milliseconds of each response, and CPU milliseconds of server and PostgreSQL. */
interface Reading {
  latencies: number[];
  cpuMs: number;
}

const nameOf = ({ reader, path, query }: InboxView): string => `${reader}: ${path ?? query}`;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** CPU milliseconds of a response. */
const cpuOf = (readings: readonly Reading[]): number =>
  sumOf(readings.map(({ cpuMs }) => cpuMs)) / sumOf(readings.map(({ latencies }) => latencies.length));

/** Measures the lists of the officers' inbox at two sizes, in turn. */
export const inboxBench: Bench = async ({ short, reports, runs }) => {
  const sizes = short ? [2000, 10_000] : [210_000, reports];
  const folder = mkdtempSync(join(tmpdir(), "lapor-inbox-bench-"));
  const stores = await openReportStores();
  const running: Program[] = [];
  const serve = async (store: ReportStore): Promise<Served> => {
    const [agency = "", triage = ""] = await createKeys(store, [readers.agency, readers.triage]);
    const keys: Record<Reader, string> = { agency, triage };
    const facts = await readFacts(store);
    const data = mkdtempSync(join(folder, "data-"));
    const program = await startLapor(data, store);
    running.push(program);
    return {
      ...store,
      async read(view, seconds) {
        const used = () => cpuMsOf(program.pid) + cpuMsOf(stores.pid);
        const before = used();
        const { latencies, refused } = await saturate({
          url: program.firstLine,
          connections: 1,
          seconds,
          expected: 200,
          request: readRequests(keys[view.reader], [pathOf(view, facts)]),
        });
        if (Object.keys(refused).length > 0)
          throw new Error(`${nameOf(view)} was answered with ${Object.keys(refused)}.`);
        return { latencies, cpuMs: used() - before };
      },
    };
  };
  try {
    const served: Served[] = [];
    for (const size of sizes) served.push(await serve(await stores.open(size)));
    const [small, large] = served as [Served, Served];

    const entries = inboxViews.flatMap((view) => served.map((store) => ({ view, store })));
    // Warm: compiled, prepared, read into memory.
    for (const { view, store } of entries) await store.read(view, short ? 0.05 : 0.3);
    const measured = await inRounds(entries, runs, ({ view, store }) => store.read(view, short ? 0.05 : 0.4));
    const readingsOf = (view: InboxView, store: Served): Reading[] =>
      measured.flatMap(({ entry, results }) => (entry.view === view && entry.store === store ? results : []));
    const compared = inboxViews.map((view) => {
      const [before, after] = [readingsOf(view, small), readingsOf(view, large)];
      const ratios = after.map(
        ({ latencies }, round) => median(latencies) / median(before[round]?.latencies ?? []),
      );
      return {
        view,
        before: before.flatMap(({ latencies }) => latencies),
        after: after.flatMap(({ latencies }) => latencies),
        ratio: median(ratios),
        cpu: [cpuOf(before), cpuOf(after)] as const,
      };
    });
    return {
      figures: compared.map(({ view, before, after, ratio }) =>
        withBar({
          name: nameOf(view),
          value: median(after),
          unit: "ms",
          peer: `with ${small.reports}`,
          peerValue: median(before),
          ratio,
          bar: "<= 1.3",
        }),
      ),
      tables: [
        {
          title: "Milliseconds of a page of 50 rows, one request after the other",
          rows: compared.map(({ view, before, after, ratio, cpu }) => ({
            list: nameOf(view),
            [`p50, ${small.reports}`]: median(before),
            [`p50, ${large.reports}`]: median(after),
            ratio,
            [`p99, ${small.reports}`]: percentile(before, 0.99),
            [`p99, ${large.reports}`]: percentile(after, 0.99),
            [`CPU, ${small.reports}`]: cpu[0],
            [`CPU, ${large.reports}`]: cpu[1],
            "CPU ratio": cpu[1] / cpu[0],
            responses: after.length,
          })),
        },
        storeTable(stores.folder, served),
      ],
      versions: { postgres: stores.version },
    };
  } finally {
    for (const program of running) await program.stop();
    await stores.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
