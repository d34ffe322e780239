import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startMockServer } from "@lapor/mock/server";
import { createLapor, type FullAgencyReport } from "@lapor/sdk";
import { type Browser, type BrowserContext, type Page, chromium as playwright } from "playwright-core";
import { chromium } from "../../../../../scripts/browser.ts";
import { builtBundles } from "../built-bundles.ts";
import { type FaultyServer, startFaultyServer } from "./server.ts";

/**
 * A host name that resolves to this machine. Unlike `localhost`, browsers treat it as not secure over plain
 * HTTP.
 */
const siteName = "warga.example";

/** A site with the published form, and a channel. Connections to both can fail. */
export interface FaultStage {
  browser: Browser;
  /** Serves the page and the form's parts. */
  site: FaultyServer;
  channel: FaultyServer;
  /** The page's URL, in a secure context. With `?key=`, the page uses another of the mock's keys. */
  url: string;
  /**
   * The URL of the same page under a host name that is not secure. Browsers disable crypto, locks and
   * geolocation there.
   */
  plainUrl: string;
  /** Launch options for another browser. */
  launch: { executablePath: string; args: string[] };
  /** Opens the page and waits for the form. */
  visit(context: BrowserContext, url?: string): Promise<Page>;
  /**
   * Returns the reports with this title, as the officers of the agency and of national triage can read them.
   */
  reportsTitled(title: string): Promise<FullAgencyReport[]>;
  /** Different JPEGs with as much detail as photos have. */
  photos: readonly Buffer[];
  stop(): Promise<void>;
}

async function readBundles(): Promise<Map<string, Buffer>> {
  const folder = await builtBundles();
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
  const files = names.map(async (name): Promise<[string, Buffer]> => {
    return [`/${name}`, await readFile(join(folder, name))];
  });
  return new Map(await Promise.all(files));
}

const html = (channel: number, key: string): string => `<!doctype html><html lang="id"><meta charset="utf-8">
<title>Situs</title><script type="module">import "/lapor.js";
const form = document.createElement("lapor-form");
for (const [name, value] of Object.entries({ "base-url": \`http://\${location.hostname}:${channel}\`, "publishable-key": "${key}", "status-url": "/lacak" }))
  form.setAttribute(name, value);
document.querySelector("main").append(form);</script><main></main>`;

/**
 * Draws a photo and returns it in base64. The function runs in a page, so it must not refer to anything
 * outside itself.
 */
const drawPhoto = async (seed: number): Promise<string> => {
  const canvas = new OffscreenCanvas(1200, 900);
  const pen = canvas.getContext("2d")!;
  let state = seed + 1;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  for (let patch = 0; patch < 4000; patch++) {
    pen.fillStyle = `hsl(${random() * 360} 40% ${random() * 80}%)`;
    pen.fillRect(random() * 1200, random() * 900, random() * 80, random() * 80);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg" })).arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** Starts the servers and the browser. The caller has to stop them. */
export async function setFaultStage(): Promise<FaultStage> {
  const parts = await readBundles();
  const mock = await startMockServer({ now: "system" });
  const channel = await startFaultyServer(async (request) => {
    const { pathname, search } = new URL(request.url);
    const { method, headers, body } = request;
    return fetch(`${mock.url}${pathname}${search}`, { method, headers, body, duplex: "half" } as RequestInit);
  });
  const site = await startFaultyServer(async ({ url }) => {
    const { pathname, searchParams } = new URL(url);
    const name = (searchParams.get("key") ?? "publishable") as keyof typeof mock.keys;
    const part = parts.get(pathname);
    if (part) return new Response(new Uint8Array(part), { headers: { "content-type": "text/javascript" } });
    return pathname === "/favicon.ico"
      ? new Response(null, { status: 204 })
      : new Response(html(channel.port, mock.keys[name]), { headers: { "content-type": "text/html" } });
  });
  const installed = await chromium();
  const launch = {
    ...installed,
    args: [...installed.args, `--host-resolver-rules=MAP ${siteName} 127.0.0.1`],
  };
  const browser = await playwright.launch(launch);
  const officers = [mock.keys.agencyAdmin, mock.keys.nationalAdmin].map((key) =>
    createLapor({ baseUrl: mock.url, key }),
  );
  const url = `http://localhost:${site.port}/`;
  const drawing = await browser.newPage();
  const photos: Buffer[] = [];
  for (const seed of [1, 2, 3]) photos.push(Buffer.from(await drawing.evaluate(drawPhoto, seed), "base64"));
  await drawing.close();

  return {
    browser,
    site,
    channel,
    url,
    plainUrl: `http://${siteName}:${site.port}/`,
    launch,
    photos,
    async visit(context, address = url) {
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      // In Firefox, the `load` event waits for the form's parts, which a test may delay.
      await page.goto(address, { waitUntil: "commit" });
      await page.getByLabel("Judul Laporan").waitFor();
      return page;
    },
    async reportsTitled(title) {
      const found: FullAgencyReport[] = [];
      for (const officer of officers)
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page = await officer.listAgencyReports({ limit: 100, ...(cursor && { cursor }) });
          for (const line of page.data)
            if (line.access === "full" && line.title === title) {
              const report = await officer.getAgencyReport(line.trackingId);
              if (report.access === "full") found.push(report);
            }
          cursor = page.nextCursor;
        }
      return found;
    },
    async stop() {
      await browser.close();
      await Promise.all([site.shut(), channel.shut(), mock.stop()]);
    },
  };
}
