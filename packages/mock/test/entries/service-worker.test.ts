import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type OutputFile } from "esbuild";
import { type Browser, chromium as browsers, type Page } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";

const require = createRequire(import.meta.url);
const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** A page script that exposes the mock and the SDK to the test. */
const entry = `
import { mockInBrowser } from "${source}browser.ts";
import { createMock } from "${source}index.ts";
import { createLapor } from "@lapor/sdk";
Object.assign(globalThis, { mockInBrowser, createMock, createLapor });
`;

async function bundle(): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    write: false,
    outdir: "/",
    entryNames: "page",
    chunkNames: "[name]-[hash]",
    logLevel: "silent",
  });
  return outputFiles;
}

async function startSite(files: ReadonlyMap<string, Uint8Array | string>): Promise<Server> {
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    if (file === undefined) return void response.writeHead(404).end();
    const type = request.url === "/" ? "text/html" : "text/javascript";
    return void response.writeHead(200, { "content-type": type }).end(file);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

interface InPage {
  mockInBrowser: typeof import("../../src/browser.ts").mockInBrowser;
  createMock: typeof import("../../src/index.ts").createMock;
  createLapor: typeof import("@lapor/sdk").createLapor;
}

describe("the mock in a page", () => {
  let site: Server;
  let browser: Browser;
  let outputs: OutputFile[];
  before(async () => {
    outputs = await bundle();
    const worker = join(dirname(require.resolve("msw/package.json")), "lib/mockServiceWorker.js");
    const files = new Map<string, Uint8Array | string>([
      ["/", '<!doctype html><title>Situs</title><script type="module" src="/page.js"></script>'],
      ["/mockServiceWorker.js", await readFile(worker)],
    ]);
    for (const { path, contents } of outputs) files.set(path, contents);
    site = await startSite(files);
    browser = await browsers.launch(await chromium());
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const open = async (work: (page: Page, requested: string[]) => Promise<void>): Promise<void> => {
    const page = await browser.newPage();
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    try {
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      await page.waitForFunction(() => "createMock" in globalThis);
      await work(page, requested);
    } finally {
      await page.close();
    }
  };

  test("the mock in a page responds through the service worker, and fails and drops connections on demand", async () => {
    await open(async (page) => {
      const found = await page.evaluate(async () => {
        const { mockInBrowser, createLapor } = globalThis as unknown as InPage;
        const mock = await mockInBrowser({ baseUrl: "https://kanal.example" });
        const open = { baseUrl: "https://kanal.example", key: mock.keys.publishable, maxRetries: 0 };
        const lapor = createLapor(open);
        const codeOf = (work: Promise<unknown>) =>
          work.then(
            () => "accepted",
            ({ code }) => code,
          );
        const report = {
          classification: "complaint" as const,
          title: "Lampu jalan padam",
          body: "Lampu jalan di depan SDN Merdeka padam sejak seminggu lalu.",
          occurredOn: "2026-11-20",
          location: { regionCode: "32.73" },
          agencyId: "pemkot-bandung",
          anonymous: true,
        };
        mock.submitReport.fails("rate_limited", { times: 1 });
        mock.submitReport.drops({ times: 1 });
        const refused = [await codeOf(lapor.submitReport(report)), await codeOf(lapor.submitReport(report))];
        const receipt = await lapor.submitReport(report);
        const { title } = await lapor.getReport(receipt);
        const elsewhere = await (await fetch("/")).text();
        const calls = mock.calls.length;
        mock.stop();
        return { refused, title, calls, elsewhere: elsewhere.includes("Situs") };
      });
      assert.deepEqual(found, {
        refused: ["rate_limited", "network"],
        title: "Lampu jalan padam",
        calls: 4,
        elsewhere: true,
      });
    });
  });

  test("the mock in a page responds through its own fetch without a worker, and loads the routing model only on demand", async () => {
    await open(async (page, requested) => {
      const scripts = () => requested.filter((url) => url.endsWith(".js")).length;
      const suggest = (text: string) =>
        page.evaluate(async (text) => {
          const { createMock, createLapor } = globalThis as unknown as InPage;
          const mock = createMock();
          const lapor = createLapor({
            baseUrl: "http://mock",
            key: mock.keys.publishable,
            fetch: mock.fetch,
          });
          if (text === "") return (await lapor.getChannel()).agency?.id;
          const { data } = await lapor.suggestAgencies({ text, regionCode: "32.73" });
          return data[0]?.agency.id;
        }, text);
      assert.equal(await suggest(""), "pemkot-bandung");
      const before = scripts();
      assert.equal(await suggest("Lampu jalan di depan sekolah padam"), "pemkot-bandung");
      assert.ok(scripts() > before, "the model is loaded on demand");
    });
  });

  test("the mock in a page stays within the compressed size stated in its README", async () => {
    const sizeOf = (part: OutputFile) => brotliCompressSync(part.contents).length;
    const isLater = ({ path }: OutputFile) =>
      /\/((document|model|places|villages)\.gen|conformance)/.test(path);
    const first = outputs.filter((part) => !isLater(part)).reduce((sum, part) => sum + sizeOf(part), 0);
    const model = outputs.find(({ path }) => path.includes("model.gen"));
    assert.ok(model && sizeOf(model) < 150_000, "the router's model");
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    const stated = Number(/In a browser, it takes (\d+) kB compressed/.exec(readme)?.[1]);
    assert.ok(first <= stated * 1000, `the rest is ${first} bytes, the README states ${stated} kB`);
  });
});
