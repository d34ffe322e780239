import { readFile } from "node:fs/promises";
import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
  chromium as playwright,
} from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { pathInBuild, readWidgetBuild } from "../build/widget-build.ts";
import type { BenchOptions } from "../options.ts";
import { type Bundle, bundleEntry } from "../peers/bundle-entry.ts";
import { choosePeers, type Entry } from "../peers/peer-list.ts";
import { hostPage, hostStyles, type PolicyName, policyOf } from "./host-page.ts";
import { watchPage } from "./page-watch.ts";
import { type RecordedChannel, startRecordedChannel } from "./recorded-channel.ts";
import { type Served, served, startSite } from "./site-server.ts";

export interface Opening {
  policy?: PolicyName;
  /** The delay of the script, in milliseconds. */
  late?: number;
  /** The factor by which the main thread is slowed down. */
  cpu?: number;
  /** Whether to simulate slow 4G, as in Chrome's DevTools. */
  slowNetwork?: boolean;
  context?: BrowserContextOptions;
}

/** A page in its own browser profile, without a cache. The caller must close it. */
export interface OpenPage {
  page: Page;
  devtools: CDPSession;
  close(): Promise<void>;
}

/** The environment of measured pages: a browser, and a site, a CDN and a channel on separate origins. */
export interface TestBed {
  browser: Browser;
  channel: RecordedChannel;
  options: BenchOptions;
  ours: Entry;
  status: Entry;
  peers: readonly Entry[];
  /** The peers that could not be bundled, with the reason. */
  failed: readonly { name: string; reason: string }[];
  open(entry: Entry, opening?: Opening): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** The screen and touch settings of a typical small phone. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "id-ID",
  reducedMotion: "reduce",
};

/** Chrome's slow 4G preset: round trip in milliseconds, throughput in bytes per second. */
export const slow4g = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Bundles the peers, serves all entries and starts the browser. */
export async function startTestBed(options: BenchOptions): Promise<TestBed> {
  // Bundle our widget first. If parts are missing, this fails before anything is started.
  const mine = await bundleOurs();
  const executable = await chromium();
  const channel = await startRecordedChannel();
  const { ours, status } = oursOn(channel);
  const bundles = new Map<Entry, Bundle>();
  const failed: { name: string; reason: string }[] = [];
  bundles.set(ours, mine).set(status, mine);
  for (const entry of choosePeers(options.only))
    try {
      bundles.set(entry, await bundleEntry(entry, options.work));
    } catch (error) {
      failed.push({ name: entry.name, reason: String(error).split("\n").slice(0, 2).join(" ") });
    }

  const files = new Map<string, Served>([
    ["/host.css", served("host.css", hostStyles)],
    ["/icon.svg", served("icon.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ]);
  for (const { first, later, styles } of bundles.values())
    for (const { path, bytes } of [...first, ...later, ...styles])
      if (!files.has(path)) files.set(path, served(path, bytes));
  const cdn = await startSite(({ pathname }) => files.get(pathname));
  const site = await startSite(({ pathname, searchParams }) => {
    const entry = [...bundles.keys()].find(({ name }) => `/page/${name}` === pathname);
    const bundle = entry && bundles.get(entry);
    if (!bundle) return files.get(pathname);
    const policyName = (searchParams.get("policy") ?? "none") as PolicyName;
    const policy = policyOf(policyName, cdn.origin, channel.url);
    const page = hostPage(entry, bundle, {
      ...(policy && { cdn: cdn.origin }),
      late: Number(searchParams.get("hold") ?? 0),
    });
    return served("page.html", page, policy ? { "content-security-policy": policy } : undefined);
  });
  const browser = await playwright.launch(executable);

  const open = async (entry: Entry, opening: Opening = {}): Promise<OpenPage> => {
    const context = await browser.newContext({ ...phone, ...opening.context });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Performance.enable");
    if (opening.slowNetwork)
      await devtools.send("Network.emulateNetworkConditions", { offline: false, ...slow4g });
    if (opening.cpu) await devtools.send("Emulation.setCPUThrottlingRate", { rate: opening.cpu });
    await watchPage(page, entry.ready);
    const query = new URLSearchParams({ policy: opening.policy ?? "none", hold: String(opening.late ?? 0) });
    await page.goto(`${site.origin}/page/${entry.name}?${query}`, { waitUntil: "commit" });
    return { page, devtools, close: () => context.close() };
  };

  return {
    browser,
    channel,
    options,
    ours,
    status,
    peers: [...bundles.keys()].filter(({ kind }) => kind !== "ours"),
    failed,
    open,
    async stop() {
      await browser.close();
      await Promise.all([site.stop(), cdn.stop(), channel.stop()]);
    },
  };
}

function oursOn(channel: RecordedChannel): { ours: Entry; status: Entry } {
  const where = `publishable-key="${channel.keys.publishable}" base-url="${channel.url}"`;
  const fallback = '<a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>';
  return {
    ours: {
      name: "lapor-form",
      kind: "ours",
      fields: 9,
      html: `<lapor-form agency="pemkot-bandung" ${where} status-url="/lacak">${fallback}</lapor-form>`,
      ready: [["lapor-form", "textarea, input[type=text], input:not([type])"]],
    },
    status: {
      name: "lapor-status",
      kind: "ours",
      fields: 2,
      html: `<lapor-status ${where}>${fallback}</lapor-status>`,
      ready: [["lapor-status", "input"]],
    },
  };
}

async function bundleOurs(): Promise<Bundle> {
  const build = await readWidgetBuild();
  const read = async (file: string) => ({
    path: `/lapor/${pathInBuild(file)}`,
    bytes: await readFile(file),
  });
  const first = await Promise.all(build.first.map(read));
  return {
    ...(first[0] && { script: first[0] }),
    first,
    later: await Promise.all(build.later.map(read)),
    styles: [],
  };
}
