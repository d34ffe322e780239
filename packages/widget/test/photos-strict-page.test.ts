import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { build } from "vite";
import { chromium } from "../../../scripts/browser.ts";

// As it is published, minified and for old browsers: the worker's text is made of what a build left of `shrinkPhoto`.
let browser: Browser;
const servers: Server[] = [];
let site = "";

async function serve(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => answer(request.url ?? "/", response));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

before(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const made = await build({
    root,
    mode: "classic",
    logLevel: "error",
    build: {
      lib: { entry: "src/photos/prepare-file.ts", name: "lapor", formats: ["iife"] },
      write: false,
      sourcemap: false,
    },
  });
  const [output] = [made].flat();
  const script = "output" in output! ? output.output[0].code : "";
  const pictures = stripTypeScriptTypes(
    await readFile(new URL("photos-pictures.ts", import.meta.url), "utf8"),
  );
  const cdn = await serve((path, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("content-type", "text/javascript");
    response.end(
      path === "/lapor.js"
        ? script
        : `${pictures}\nglobalThis.pictures = { drawn, street, jpegWithMetadata, exifBlock };`,
    );
  });
  site = await serve((path, response) => {
    const worker = path === "/worker" ? "worker-src blob:; trusted-types lapor;" : "trusted-types 'none';";
    response.setHeader(
      "content-security-policy",
      `default-src 'self'; script-src ${cdn}; require-trusted-types-for 'script'; ${worker}`,
    );
    response.setHeader("content-type", "text/html");
    response.end(
      `<!doctype html><title>Situs</title><script src="${cdn}/lapor.js"></script><script type="module" src="${cdn}/pictures.js"></script>`,
    );
  });
  browser = await playwright.launch(await chromium());
});

after(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

/** Prepares a photo of 12 megapixels on a page, and tells how long its thread was held. */
const prepareOn = (page: Page) =>
  page.evaluate(async () => {
    const { pictures, lapor } = globalThis as unknown as {
      pictures: typeof import("./photos-pictures.ts");
      lapor: typeof import("../src/photos/prepare-file.ts");
    };
    const jpeg = await pictures.drawn(4000, 3000, pictures.street);
    const photo = pictures.jpegWithMetadata(jpeg, pictures.exifBlock({ orientation: 6 }));
    const file = new File([photo], "a.jpg");
    // What making the picture left to do is done.
    await new Promise((done) => setTimeout(done, 500));
    const tasks: number[] = [0];
    const frames: number[] = [0];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask" });
    let last = performance.now();
    const frame = () => {
      frames.push(performance.now() - last);
      last = performance.now();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const start = performance.now();
    const result = await lapor.prepareFile(file, { maxBytes: 1e7, mediaTypes: ["image/jpeg"] });
    const took = performance.now() - start;
    await new Promise(requestAnimationFrame);
    tasks.push(...observer.takeRecords().map(({ duration }) => duration));
    return {
      before: file.size,
      after: typeof result === "string" ? result : result.file.size,
      took: Math.round(took),
      longestTask: Math.round(Math.max(...tasks)),
      longestFrame: Math.round(Math.max(...frames)),
    };
  });

async function open(path: string): Promise<{ page: Page; violations: string[]; workers: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const violations: string[] = [];
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.exposeFunction("violated", (what: string) => violations.push(what));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      (globalThis as unknown as { violated: (what: string) => void }).violated(violatedDirective),
    ),
  );
  await page.goto(site + path);
  await page.waitForFunction(() => "pictures" in globalThis);
  return { page, violations, workers };
}

test("12 megapixels are prepared in a worker of a script from another origin, within a strict policy", async (t) => {
  const { page, violations, workers } = await open("/worker");
  const figures = await prepareOn(page);
  t.diagnostic(JSON.stringify(figures));
  assert.ok((figures.after as number) <= 450 * 1024, `${figures.after} bytes`);
  assert.equal(workers.length, 1);
  assert.deepEqual(violations, []);
  // The aim is 50; a busy machine may take longer, a photo drawn on this thread takes far longer.
  assert.ok(figures.longestTask < 250, `a task of ${figures.longestTask} ms`);
});

test("a page that forbids workers gets the same photo", async (t) => {
  const { page, workers } = await open("/");
  const figures = await prepareOn(page);
  t.diagnostic(JSON.stringify(figures));
  assert.ok((figures.after as number) <= 450 * 1024, `${figures.after} bytes`);
  assert.equal(workers.length, 0);
});
