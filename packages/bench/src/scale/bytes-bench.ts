import type { Bench } from "../bench.ts";
import { withBar } from "../figures/figures.ts";
import { openReportStores, storeTable } from "./report-stores.ts";
import { countedBytes, indexRows, readSizes, stepsPerReport, tableRows } from "./table-sizes.ts";

/** Measures the bytes per report on PostgreSQL's disk, by table and index. */
export const bytesBench: Bench = async ({ short, stores: folder }) => {
  const stores = await openReportStores(folder);
  try {
    const store = await stores.open(short ? 10_000 : 210_000);
    const { reports } = store;
    const sizes = await readSizes(store.databaseUrl);
    return {
      figures: [
        withBar({
          name: "bytes on disk per report with its events, history and search",
          value: Math.round(countedBytes(sizes) / reports),
          unit: "B",
          bar: "<= 5200",
          note: `${stepsPerReport(sizes, reports).toFixed(2)} steps, 1 kB of text; with indexes`,
        }),
      ],
      tables: [
        { title: `Per report, of ${reports}: rows, and bytes with TOAST`, rows: tableRows(sizes, reports) },
        { title: "Bytes of each index per report", rows: indexRows(sizes, reports) },
        storeTable(stores.folder, [store]),
      ],
      versions: { postgres: stores.version },
    };
  } finally {
    await stores.stop();
  }
};
