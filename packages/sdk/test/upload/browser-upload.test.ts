import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import type { LaporError, UploadProgress } from "../../src/index.ts";

declare const createLapor: typeof import("../../src/index.ts").createLapor;

const source = new URL("../../src/", import.meta.url);
const stored = {
  id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e",
  fileName: "a.jpg",
  mediaType: "image/jpeg",
  bytes: 1,
};

/**
 * Creates a site on plain HTTP that serves the SDK's files and is also the channel. It rejects the first
 * upload with each idempotency key and accepts the second.
 */
function createSite(uploads: { key: string; bytes: number; type: string }[]) {
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://site");
    if (pathname === "/") {
      response.setHeader("Content-Type", "text/html");
      return response.end(
        '<script type="importmap">{"imports":{"openapi-fetch":"/openapi-fetch"}}</script><script type="module">import * as sdk from "/src/index.ts"; Object.assign(window, sdk, { ready: true });</script>',
      );
    }
    if (pathname === "/openapi-fetch") {
      response.setHeader("Content-Type", "text/javascript");
      return response.end(await readFile(new URL(import.meta.resolve("openapi-fetch"))));
    }
    if (pathname.startsWith("/src/")) {
      response.setHeader("Content-Type", "text/javascript");
      return response.end(stripTypeScriptTypes(await readFile(new URL(pathname.slice(5), source), "utf8")));
    }
    if (pathname !== "/v1/attachments") return response.writeHead(404).end();
    let bytes = 0;
    for await (const part of request) bytes += part.length;
    const { "idempotency-key": key = "", "content-type": type = "" } = request.headers;
    uploads.push({ key: `${key}`, bytes, type });
    const again = uploads.filter((upload) => upload.key === key).length > 1;
    const contentType = again ? "application/json" : "application/problem+json";
    response.writeHead(again ? 201 : 503, {
      "Content-Type": contentType,
      "Retry-After": "0",
      "Request-Id": "req-9",
    });
    response.end(
      JSON.stringify(
        again ? stored : { code: "unavailable", title: "Nanti", status: 503, requestId: "req-9" },
      ),
    );
  });
}

test("in a browser, an upload through XMLHttpRequest reports its progress to the end, even on plain HTTP", {
  timeout: 60_000,
}, async (t) => {
  const uploads: { key: string; bytes: number; type: string }[] = [];
  const server = createSite(uploads);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The browser reaches the server through a proxy, under a host name. On 127.0.0.1, the page would count as
  // secure and have randomUUID and crypto.subtle.
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
  const page = await browser.newPage();
  await page.goto("http://site.test/");
  await page.waitForFunction("window.ready");

  const outcome = await page.evaluate(async () => {
    const lapor = createLapor({ baseUrl: "/", key: "pk_bandung", maxRetries: 1 });
    const photo = new File([new Uint8Array(3_000_000)], "a.jpg", { type: "image/jpeg" });
    const seen: UploadProgress[] = [];
    const attachment = await lapor.uploadAttachment(photo, { onProgress: (progress) => seen.push(progress) });
    const refused: LaporError = await lapor
      .uploadAttachment(photo, { onProgress: () => {}, maxRetries: 0 })
      .catch((error) => error);
    const controller = new AbortController();
    const aborted: LaporError = await lapor
      .uploadAttachment(photo, { signal: controller.signal, onProgress: () => controller.abort() })
      .catch((error) => error);
    Object.defineProperty(XMLHttpRequestUpload.prototype, "onprogress", { set: () => {} });
    const unreported: UploadProgress[] = [];
    await lapor.uploadAttachment(photo, { onProgress: (progress) => unreported.push(progress) });
    const { code, status, requestId, retryAfter } = refused;
    return {
      unreported,
      attachment,
      seen,
      refused: { code, status, requestId, retryAfter },
      aborted: aborted.code,
      secure: isSecureContext,
    };
  });

  assert.equal(outcome.secure, false);
  assert.deepEqual(outcome.attachment, stored);
  assert.deepEqual(outcome.refused, { code: "unavailable", status: 503, requestId: "req-9", retryAfter: 0 });
  assert.equal(outcome.aborted, "aborted");
  // As behind msw's service worker, only the end is reported.
  assert.deepEqual(outcome.unreported, [{ loaded: 3_000_000, total: 3_000_000 }]);
  const [first, second] = uploads;
  assert.equal(first?.key, second?.key);
  assert.match(`${second?.type}`, /^multipart\/form-data; boundary=/);
  assert.ok(second && second.bytes > 3_000_000);
  const last = outcome.seen.at(-1);
  assert.equal(last?.loaded, last?.total);
  assert.ok(outcome.seen.every(({ loaded, total }) => loaded > 0 && loaded <= total && total > 3_000_000));
});
