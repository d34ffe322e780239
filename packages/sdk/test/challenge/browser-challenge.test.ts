import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

declare const createLapor: typeof import("../../src/index.ts").createLapor;
declare const report: Parameters<ReturnType<typeof createLapor>["submitReport"]>[0];

const source = new URL("../../src/", import.meta.url);
const sample = {
  classification: "complaint",
  title: "Lampu jalan padam",
  body: "Lampu jalan di depan SDN Merdeka padam sejak seminggu lalu.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73" },
};

const page = `<script type="importmap">{"imports":{"openapi-fetch":"/openapi-fetch"}}</script>
<script type="module">
  import { createLapor } from "/src/index.ts";
  const began = [];
  const solveChallenge = async (...args) => {
    const before = performance.now();
    const solution = await (await import("/src/challenge/solve-challenge.ts")).solveChallenge(...args);
    began.push(performance.now() - before);
    return solution;
  };
  const lapor = createLapor({ baseUrl: "/", key: "KEY", solveChallenge });
  Object.assign(window, { lapor, began, report: REPORT, ready: true });
</script>`;

/**
 * Creates a site with its own channel, which requires a challenge for each report. `policy` is the page's
 * Content-Security-Policy.
 */
const createSite = (policy: string | undefined) => {
  const mock = createMock({ now: "system" });
  // Ten times the default, so the search takes longer than a pause on a busy machine.
  mock.limit({ challenge: { mode: "on", work: 1_000_000 } });
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://site");
    const send = (type: string, body: string | Uint8Array) =>
      response.setHeader("Content-Type", type).end(body);
    if (policy) response.setHeader("Content-Security-Policy", policy);
    if (pathname === "/")
      return send(
        "text/html",
        page.replace("KEY", mock.keys.publishable).replace("REPORT", JSON.stringify(sample)),
      );
    if (pathname === "/openapi-fetch")
      return send("text/javascript", await readFile(new URL(import.meta.resolve("openapi-fetch"))));
    if (pathname.startsWith("/src/"))
      return send(
        "text/javascript",
        stripTypeScriptTypes(await readFile(new URL(pathname.slice(5), source), "utf8")),
      );
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { method = "GET", headers } = request;
    const { host: _, connection: __, ...sent } = headers;
    const body = method === "GET" ? undefined : Buffer.concat(parts);
    const result = await mock.fetch(
      new Request(`http://site${pathname}`, {
        method,
        headers: sent as Record<string, string>,
        ...(body && { body }),
      }),
    );
    response.writeHead(result.status, Object.fromEntries(result.headers));
    return response.end(await result.text());
  });
};

for (const [name, policy] of [
  ["in a worker", undefined],
  ["in its own thread, where the page's policy forbids workers", "worker-src 'none'"],
] as const)
  test(`a browser on plain HTTP solves a challenge ${name} and stays responsive`, {
    timeout: 60_000,
  }, async (t) => {
    const server = createSite(policy);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // The browser reaches the server through a proxy, under a host name. On 127.0.0.1, the page would count
    // as secure and have crypto.subtle.
    const browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      args: chromium.args,
      proxy: { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    });
    t.after(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    });
    const tab = await browser.newPage();
    await tab.goto("http://bandung.example/");
    await tab.waitForFunction("window.ready");
    const cdp = await tab.context().newCDPSession(tab);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    const { secure, longest, solving, trackingId } = await tab.evaluate(async () => {
      const { lapor, began } = globalThis as unknown as {
        lapor: ReturnType<typeof createLapor>;
        began: number[];
      };
      let [last, longest, done] = [performance.now(), 0, false];
      const beat = () => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        if (!done) setTimeout(beat, 5);
      };
      beat();
      const receipt = await lapor.submitReport(report);
      done = true;
      return { secure: isSecureContext, longest, solving: began[0] ?? 0, trackingId: receipt.trackingId };
    });
    assert.equal(secure, false);
    assert.match(trackingId, /^[\w-]{11}$/);
    t.diagnostic(
      `solved in ${Math.round(solving)} ms, the page was blocked for at most ${Math.round(longest)} ms`,
    );
    // A page that searched without pauses would be blocked for the whole search.
    assert.ok(longest < solving / 2, `${longest} ms of ${solving}`);
  });
