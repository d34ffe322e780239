import type { Bench } from "../bench.ts";
import { withBar } from "../figures/figures.ts";
import { readRequest } from "../server/report-requests.ts";
import { type ComparedView, compareStores, type ServedStore, timeOf, timesTable } from "./compare-stores.ts";
import { readFacts, type StoreFacts } from "./store-facts.ts";

/** A query that the public can send. Its paths are requested one after the other. */
interface PublicView extends ComparedView {
  paths(facts: StoreFacts): readonly string[];
}

const list = (query: string, more: readonly string[] = []): PublicView => ({
  name: `list: ${query}`,
  paths: ({ day }) =>
    [query, ...more].map((one) => `/v1/public-reports?limit=50&${one.replaceAll("DAY", day)}`),
});
const search = (words: readonly string[], filter = ""): PublicView => ({
  name: `search: ${words.join(" | ")}${filter}`,
  paths: ({ word, singleWord }) =>
    words.map((one) => {
      const q = one.replace("SINGLE", singleWord).replace("RARE", word);
      return `/v1/public-reports?limit=50&q=${encodeURIComponent(q)}${filter}`;
    }),
});
const counts = (query: string): PublicView => ({
  name: `counts: ${query}`,
  paths: ({ word, singleWord }) => [
    `/v1/public-report-counts?${query.replace("SINGLE", singleWord).replace("RARE", word)}`,
  ],
});
const statistics = (query: string): PublicView => ({
  name: `statistics: ${query}`,
  paths: () => [`/v1/statistics?${query}`],
});

const views: readonly PublicView[] = [
  list(""),
  list("agencyId=pemkot-bandung"),
  list("categoryId=sampah"),
  list("regionCode=32"),
  list("regionCode=32.73"),
  list("regionCode=32.73.05"),
  list("regionCode=94"),
  ...["in_progress", "answered", "closed"].map((status) => list(`status=${status}`)),
  list("status=answered,closed"),
  list("classification=aspiration"),
  list("from=DAY&to=DAY"),
  list("to=DAY"),
  list("agencyId=pemkot-bandung&categoryId=sampah&status=closed"),
  list("agencyId=pemkot-bandung&regionCode=94&categoryId=sampah"),
  search(["jembatan", "banjir", "sampah", "irigasi"]),
  search(["lampu sekolah", "pupuk irigasi", "banjir sungai"]),
  search(["RARE"]),
  search(["RARE lampu"]),
  search(["SINGLE"]),
  search(["tidakadasamasekali"]),
  search(["jembatan"], "&agencyId=pemkot-bandung"),
  search(["lampu sekolah"], "&regionCode=94&categoryId=sampah"),
  search(["RARE"], "&agencyId=pemkot-bandung&status=closed"),
  { name: "report", paths: ({ publicTrackingId }) => [`/v1/public-reports/${publicTrackingId}`] },
  ...["agency", "region", "category", "status"].map((by) => counts(`by=${by}`)),
  ...["lampu", "RARE", "SINGLE"].map((q) => counts(`by=agency&q=${q}`)),
  ...["agency", "region", "category", "month"].map((by) => statistics(`by=${by}`)),
  ...["region", "category", "month"].map((by) => statistics(`by=${by}&agencyId=pemkot-bandung`)),
];

/** Compares the response times of the public lists, searches and statistics at two store sizes. */
export const publicBench: Bench = async (options) => {
  const prepare = async (served: ServedStore) => {
    const facts = await readFacts(served, "pemkot-bandung");
    return async (view: PublicView) => view.paths(facts).map((path) => readRequest(path, {}));
  };
  const result = await compareStores(options, views, prepare);
  const [small] = result.stores;
  return {
    figures: result.compared.map(({ view, ...timings }) =>
      withBar({
        name: `${view.name}: p95`,
        value: timeOf(timings.large, 0.95),
        unit: "ms",
        peer: `with ${small.reports}`,
        peerValue: timeOf(timings.small, 0.95),
        bar: "<= 3",
      }),
    ),
    tables: [
      timesTable("Milliseconds of public reads, to the two servers in turn", result),
      result.storeTable,
    ],
    versions: result.versions,
  };
};
