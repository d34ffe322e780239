import { type Figure, withBar } from "../figures/figures.ts";
import { inRounds, median, spread } from "../figures/statistics.ts";
import type { Measurement } from "../page/measurement.ts";
import { readPageWatch, waitUntilUsable } from "../page/page-watch.ts";
import type { TestBed } from "../page/test-bed.ts";
import type { Entry } from "../peers/peer-list.ts";

interface Load {
  usable: number;
  firstPaint: number;
  blocking: number;
  longest: number;
  shift: number;
  processor: number;
  heap: number;
  requests: number;
}

const patience = 60_000;

/**
 * Loads the page once on a phone. Measures the time until the form is usable, and the layout shift until the
 * network is idle.
 */
async function loadOnce(testBed: TestBed, entry: Entry): Promise<Load | string> {
  const { page, devtools, close } = await testBed.open(entry, { cpu: 4, slowNetwork: true });
  try {
    let requests = 0;
    devtools.on("Network.loadingFinished", () => requests++);
    const usable = await waitUntilUsable(page, patience);
    if (usable === undefined) return `not usable within ${patience / 1000} s`;
    const { metrics } = await devtools.send("Performance.getMetrics");
    const metric = (name: string) => metrics.find((found) => found.name === name)?.value ?? 0;
    const requestsUntilUsable = requests;
    await page.waitForLoadState("networkidle", { timeout: patience });
    const { longTasks, shift } = await readPageWatch(page);
    const before = longTasks.filter(([start]) => start < usable).map(([, duration]) => duration);
    return {
      usable,
      firstPaint: await page.evaluate(
        () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      ),
      blocking: before.reduce((sum, duration) => sum + duration - 50, 0),
      longest: Math.max(0, ...before),
      shift,
      processor: metric("TaskDuration") * 1000,
      heap: metric("JSHeapUsedSize") / 1024 ** 2,
      requests: requestsUntilUsable,
    };
  } catch (error) {
    return String(error).split("\n")[0] ?? "";
  } finally {
    await close();
  }
}

/**
 * Measures the time until a field is usable on a slow phone (CPU 4 times slower, slow 4G, empty cache), for
 * our form and the peers. Each round measures every form once.
 */
export const measureTimeToUsable: Measurement = async (testBed) => {
  const rounds = await inRounds([testBed.ours, ...testBed.peers], testBed.options.runs, (entry) =>
    loadOnce(testBed, entry),
  );
  const measured = rounds.map(({ entry, results }) => {
    const loads = results.filter((result) => typeof result !== "string");
    const of = (name: keyof Load) => loads.map((load) => load[name]);
    const middle = (name: keyof Load) => median(of(name));
    return { entry, loads, of, middle, trouble: results.find((result) => typeof result === "string") };
  });
  const found = measured.filter(({ loads }) => loads.length > 0);
  const ours = found.find(({ entry }) => entry === testBed.ours);
  if (!ours) throw new Error(`The form never became usable: ${measured[0]?.trouble}`);

  const against = ({ entry, middle }: (typeof found)[number], bar: string): Figure =>
    withBar({
      name: `usable, against ${entry.name}`,
      value: ours.middle("usable"),
      unit: "ms",
      spread: spread(ours.of("usable")),
      peer: entry.name,
      peerValue: middle("usable"),
      bar,
    });
  const bars: Readonly<Record<string, string>> = { "plain-html": "<= 1.10", "lit-min": "<= 1.03" };
  const rivals = found.filter(
    ({ entry }) => bars[entry.name] || (entry.fields >= 9 && ["form", "kit"].includes(entry.kind)),
  );
  return {
    figures: [
      ...rivals.map((rival) => against(rival, bars[rival.entry.name] ?? "< 1")),
      withBar({
        name: "total blocking time until usable",
        value: ours.middle("blocking"),
        unit: "ms",
        spread: spread(ours.of("blocking")),
        bar: "<= 50",
      }),
      withBar({
        name: "layout shift",
        value: Math.max(...ours.of("shift")),
        unit: "",
        bar: "<= 0.01",
        note: "worst round",
      }),
      withBar({ name: "heap when usable", value: ours.middle("heap"), unit: "MiB" }),
    ],
    tables: [
      {
        title: `Time to usable: CPU 4 times slower, slow 4G, cold cache, 360 x 740, median of ${testBed.options.runs}`,
        rows: measured.map(({ entry, loads, of, middle, trouble }) => ({
          name: entry.name,
          kind: entry.kind,
          fields: entry.fields,
          ...(loads.length > 0 && {
            "usable ms": Math.round(middle("usable")),
            spread: spread(of("usable")).map(Math.round).join(" to "),
            "first paint ms": Math.round(middle("firstPaint")),
            "blocking ms": Math.round(middle("blocking")),
            "longest task ms": Math.round(middle("longest")),
            "CPU ms": Math.round(middle("processor")),
            shift: middle("shift").toFixed(3),
            "heap MiB": middle("heap"),
            requests: middle("requests"),
          }),
          trouble: trouble ?? "",
        })),
      },
    ],
  };
};
