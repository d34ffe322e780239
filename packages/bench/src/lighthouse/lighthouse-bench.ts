import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "../../../../scripts/browser.ts";
import type { Bench } from "../bench.ts";
import { withBar } from "../figures/figures.ts";
import { median, spread } from "../figures/statistics.ts";
import { exampleSite } from "../page/example-site.ts";
import { startRecordedChannel } from "../page/recorded-channel.ts";
import { startSite } from "../page/site-server.ts";
import { installPeers } from "../peers/install-peers.ts";
import { peerVersions } from "../peers/versions.ts";

/**
 * The used parts of Lighthouse and its launcher. Both are installed at run time, so there are no types to
 * import.
 */
interface Launcher {
  launch(options: { chromePath: string; chromeFlags: string[]; logLevel: string }): Promise<{
    port: number;
    kill(): void;
  }>;
}
type Lighthouse = (
  url: string,
  flags: { port: number; output: "json"; logLevel: string; onlyCategories: readonly string[] },
) => Promise<
  { lhr: { categories: Record<string, { score: number | null }>; audits: Record<string, Audit> } } | undefined
>;
interface Audit {
  title: string;
  score: number | null;
  scoreDisplayMode: string;
  numericValue?: number;
}

const categories = ["performance", "accessibility", "best-practices"] as const;

async function load<Module>(work: string, name: string): Promise<Module> {
  const path = createRequire(join(work, "package.json")).resolve(name);
  return (await import(pathToFileURL(path).href)) as Module;
}

/**
 * Lighthouse's scores for `examples/plain-html` on its simulated phone; median of at least three
 * runs.
 */
export const lighthouseBench: Bench = async ({ work, runs, short }) => {
  installPeers(work);
  const { default: lighthouse } = await load<{ default: Lighthouse }>(work, "lighthouse");
  const launcher = await load<Launcher>(work, "chrome-launcher");
  const { executablePath, args } = await chromium();
  const channel = await startRecordedChannel();
  const files = await exampleSite(channel);
  const site = await startSite(({ pathname }) => files.get(pathname));
  try {
    const scores = new Map<string, number[]>(categories.map((name) => [name, []]));
    const lost = new Map<string, Audit>();
    for (let run = 0; run < (short ? 1 : Math.max(3, runs)); run++) {
      const chrome = await launcher.launch({
        chromePath: executablePath,
        chromeFlags: ["--headless=new", ...args],
        logLevel: "error",
      });
      try {
        const flags = {
          port: chrome.port,
          output: "json",
          logLevel: "error",
          onlyCategories: categories,
        } as const;
        const result = await lighthouse(`${site.origin}/`, flags);
        if (!result) throw new Error("Lighthouse returned no result.");
        for (const name of categories) {
          const score = result.lhr.categories[name]?.score;
          if (score == null) throw new Error(`Lighthouse could not score ${name}.`);
          scores.get(name)?.push(Math.round(score * 100));
        }
        for (const [id, audit] of Object.entries(result.lhr.audits))
          if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative")
            lost.set(id, audit);
      } finally {
        chrome.kill();
      }
    }
    return {
      figures: categories.map((name) => {
        const found = scores.get(name) ?? [];
        return withBar({
          name: `Lighthouse, ${name}`,
          value: median(found),
          unit: "",
          spread: spread(found),
        });
      }),
      tables: [
        {
          title: "Audits below 90 in any run",
          rows: [...lost].map(([id, { title, score, numericValue }]) => ({
            id,
            title,
            score: Math.round((score ?? 0) * 100),
            value: numericValue === undefined ? "" : numericValue.toFixed(3),
          })),
        },
      ],
      versions: {
        lighthouse: peerVersions.lighthouse ?? "",
        "chrome-launcher": peerVersions["chrome-launcher"] ?? "",
      },
    };
  } finally {
    await Promise.all([site.stop(), channel.stop()]);
  }
};
