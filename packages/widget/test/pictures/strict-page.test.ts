import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { build } from "vite";
import { chromium } from "../../../../scripts/browser.ts";
import { threadTime } from "../support/hosts/thread-time.ts";

// Tests the published bundle, which is minified and compiled for old browsers. The worker's source text is
// that of the compiled `shrinkPhoto`.
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
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const made = await build({
    root,
    mode: "classic",
    logLevel: "error",
    build: {
      lib: { entry: "src/pictures/prepare-file.ts", name: "lapor", formats: ["iife"] },
      write: false,
      sourcemap: false,
    },
  });
  const [output] = [made].flat();
  const script = "output" in output! ? output.output[0].code : "";
  const pictures = stripTypeScriptTypes(
    await readFile(new URL("../support/pictures.ts", import.meta.url), "utf8"),
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

/**
 * Prepares a photo of 12 megapixels on a page. `held` is the time, in milliseconds, for which the page's main
 * thread was busy.
 */
async function prepareOn(page: Page): Promise<{ bytes: number; held: number }> {
  await page.evaluate(async () => {
    const { pictures } = globalThis as unknown as { pictures: typeof import("../support/pictures.ts") };
    const jpeg = await pictures.drawn(4000, 3000, pictures.street);
    const photo = pictures.jpegWithMetadata(jpeg, pictures.exifBlock({ orientation: 6 }));
    Reflect.set(globalThis, "photo", new File([photo], "a.jpg"));
    // Wait until the picture has been created.
    await new Promise((done) => setTimeout(done, 500));
  });
  let bytes = 0;
  const costOf = await threadTime(page);
  const held = await costOf(async () => {
    bytes = await page.evaluate(async () => {
      const { photo, lapor } = globalThis as unknown as {
        photo: File;
        lapor: typeof import("../../src/pictures/prepare-file.ts");
      };
      const result = await lapor.prepareFile(photo, { maxBytes: 1e7, mediaTypes: ["image/jpeg"] });
      if (typeof result === "string") throw new Error(result);
      return result.file.size;
    });
  });
  return { bytes, held };
}

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

test("12 megapixels are prepared under a strict policy, either in a cross-origin script's worker or on the main thread", async (t) => {
  const strict = await open("/worker");
  const apart = await prepareOn(strict.page);
  assert.equal(strict.workers.length, 1);
  assert.deepEqual(strict.violations, []);
  const forbidding = await open("/");
  const here = await prepareOn(forbidding.page);
  assert.equal(forbidding.workers.length, 0);
  for (const { bytes } of [apart, here]) assert.ok(bytes <= 450 * 1024, `${bytes} bytes`);
  t.diagnostic(
    `the page's thread: ${apart.held.toFixed(1)} ms beside a worker, ${here.held.toFixed(1)} without`,
  );
  assert.ok(apart.held < here.held / 2);
});
