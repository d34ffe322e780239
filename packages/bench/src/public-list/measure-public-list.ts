import type { Page } from "playwright-core";
import { type Figure, withBar } from "../figures/figures.ts";
import { inRounds, median, spread } from "../figures/statistics.ts";
import type { Measurement } from "../page/measurement.ts";
import { readPageWatch, waitUntilUsable, watchPage } from "../page/page-watch.ts";
import { phone, slow4g, type TestBed } from "../page/test-bed.ts";
import { type ListEntry, type ListSite, listEntries, rowCounts, startListSite } from "./public-list-page.ts";

interface ListLoad {
  usable: number;
  firstPaint: number;
  /** The time at which the element shows its reports, or undefined without the element. */
  own: number | undefined;
  shift: number;
}

const patience = 60_000;

type Ready = typeof globalThis & { laporReady: Promise<number> };

const watchReady = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    (globalThis as Ready).laporReady = new Promise((resolve) =>
      addEventListener("lapor-ready", () => resolve(performance.now())),
    );
  });

async function loadOnce({ browser }: TestBed, site: ListSite, entry: ListEntry): Promise<ListLoad> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", { offline: false, ...slow4g });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await watchPage(page, entry.ready);
    await watchReady(page);
    await page.goto(site.urlOf(entry), { waitUntil: "commit" });
    const usable = await waitUntilUsable(page, patience);
    if (usable === undefined) throw new Error(`${entry.name} is not usable within ${patience / 1000} s.`);
    const own =
      entry.name === "HTML list" ? undefined : await page.evaluate(() => (globalThis as Ready).laporReady);
    await page.waitForLoadState("networkidle", { timeout: patience });
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    );
    return { usable, firstPaint, own, shift: (await readPageWatch(page)).shift };
  } finally {
    await context.close();
  }
}

/**
 * Measures the time until the last of 20 or 200 public reports can be read and opened on a slow phone.
 * Compares a plain HTML page, `<lapor-public>` alone, and `<lapor-public>` around a list that the site
 * rendered. In the last case, the time is that of the site's list; the table also contains the time until the
 * element has replaced it.
 */
export const measurePublicList: Measurement = async (testBed) => {
  const site = await startListSite();
  try {
    const rounds = await inRounds(listEntries, testBed.options.runs, (entry) =>
      loadOnce(testBed, site, entry),
    );
    const of = (name: ListEntry["name"], rows: number): ListLoad[] =>
      rounds.find(({ entry }) => entry.name === name && entry.rows === rows)?.results ?? [];
    const usable = (loads: readonly ListLoad[]) => loads.map((load) => load.usable);
    const figures = rowCounts.flatMap((rows): Figure[] => {
      const plain = of("HTML list", rows);
      return (["lapor-public", "lapor-public with the site's list"] as const).flatMap((name) => [
        withBar({
          name: `${rows} public reports usable, ${name}`,
          value: median(usable(of(name, rows))),
          unit: "ms",
          spread: spread(usable(of(name, rows))),
          peer: "HTML list",
          peerValue: median(usable(plain)),
          bar: "<= 1.30",
        }),
        withBar({
          name: `${rows} public reports, layout shift, ${name}`,
          value: Math.max(...of(name, rows).map(({ shift }) => shift)),
          unit: "",
          bar: "<= 0.01",
          note: "worst round",
        }),
      ]);
    });
    const firstLoad = withBar({
      name: "first load of lapor-public",
      value: site.firstLoad / 1024,
      unit: "KiB",
      bar: "<= 15",
    });
    return {
      figures: [...figures, firstLoad],
      tables: [
        {
          title: `Public reports: CPU 4 times slower, slow 4G, cold cache, 360 x 740, median of ${testBed.options.runs}`,
          rows: rounds.map(({ entry, results }) => ({
            name: entry.name,
            reports: entry.rows,
            "usable ms": Math.round(median(usable(results))),
            spread: spread(usable(results)).map(Math.round).join(" to "),
            "first paint ms": Math.round(median(results.map(({ firstPaint }) => firstPaint))),
            "own list ms": results.every(({ own }) => own !== undefined)
              ? Math.round(median(results.flatMap(({ own }) => own ?? [])))
              : "",
            shift: Math.max(...results.map(({ shift }) => shift)).toFixed(3),
          })),
        },
      ],
    };
  } finally {
    await site.stop();
  }
};
