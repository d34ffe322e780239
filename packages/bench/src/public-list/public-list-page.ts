import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { loadedWith } from "../build/widget-build.ts";
import { workspace } from "../build/workspace.ts";
import { type Served, type SiteServer, served, startSite } from "../page/site-server.ts";
import type { Workload } from "../peers/peer-list.ts";
import { listMarkup, publicRows } from "./public-rows.ts";

/** One way in which a page shows public reports. */
export interface ListEntry {
  name: "HTML list" | "lapor-public" | "lapor-public with the site's list";
  rows: number;
  /** The selectors of the last report's link. The list is ready when the link is visible. */
  ready: readonly Workload[];
}

export const rowCounts = [20, 200] as const;

export const listEntries: readonly ListEntry[] = rowCounts.flatMap((rows): ListEntry[] => [
  { name: "HTML list", rows, ready: [[`.reports li:nth-child(${rows}) a`]] },
  { name: "lapor-public", rows, ready: [["lapor-public", `.card:nth-child(${rows}) a`]] },
  {
    name: "lapor-public with the site's list",
    rows,
    ready: [[`lapor-public li:nth-child(${rows}) a`]],
  },
]);

/** The site and its channel, each on its own origin. */
export interface ListSite {
  urlOf(entry: ListEntry): string;
  /** The size of the script and its static imports, compressed with Brotli, in bytes. */
  firstLoad: number;
  stop(): Promise<void>;
}

// If the page has no list from the site, it reserves space, as the documentation recommends.
const pageOf = (content: string): string => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>Pemerintah Kabupaten Contoh</title><link rel="icon" href="data:,">
<style>body{margin:0;font-family:system-ui,sans-serif}header,main,footer{padding:1rem}lapor-public:not(:defined){display:block;min-height:100vh}lapor-public>ul{margin:0}</style>
${content.includes("lapor-public") ? '<script type="module" async src="/lapor/public.js"></script>' : ""}</head>
<body><header><h1>Pemerintah Kabupaten Contoh</h1></header>
<main>${content}</main><footer><p>Alamat kantor, Jalan Merdeka 1.</p></footer></body></html>`;

/** Serves the pages, the built element, and a channel that only lists reports. */
export async function startListSite(): Promise<ListSite> {
  const dist = join(workspace, "packages/widget/dist");
  const first = await loadedWith(join(dist, "public.js"));
  const scripts = new Map<string, Served>();
  for (const file of first) scripts.set(`/lapor/${basename(file)}`, served(file, await readFile(file)));
  const channel = await startSite(({ pathname, searchParams }) => {
    if (pathname !== "/v1/public-reports") return undefined;
    const data = publicRows(Number(searchParams.get("limit")));
    return served("list.json", JSON.stringify({ data, nextCursor: null }));
  });
  const contentOf = ({ name, rows }: ListEntry): string => {
    const list = listMarkup(publicRows(rows), channel.origin);
    if (name === "HTML list") return list;
    const fallback = name === "lapor-public" ? `<a href="${channel.origin}/publik">Laporan warga</a>` : list;
    return `<lapor-public base-url="${channel.origin}" limit="${rows}">${fallback}</lapor-public>`;
  };
  const pages = new Map(
    listEntries.map((entry, index) => [`/${index}`, served("page.html", pageOf(contentOf(entry)))]),
  );
  const site: SiteServer = await startSite(({ pathname }) => pages.get(pathname) ?? scripts.get(pathname));
  return {
    urlOf: (entry) => `${site.origin}/${listEntries.indexOf(entry)}`,
    firstLoad: [...scripts.values()].reduce((sum, { wire }) => sum + wire.length, 0),
    async stop() {
      await Promise.all([site.stop(), channel.stop()]);
    },
  };
}
