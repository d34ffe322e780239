import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type MockServer, startMockServer } from "@lapor/mock/server";
import { type Browser, chromium as playwright } from "playwright-core";
import { chromium } from "../../../../../scripts/browser.ts";
import { builtBundles } from "../built-bundles.ts";

/** The host page, the script and the channel have three different origins, as on a municipality's site. */
export interface Addresses {
  cdn: string;
  channel: string;
  key: string;
}

/** A host page and its content security policy. */
export interface HostPage {
  html: string;
  policy?: string;
}

/** The published bundles on a CDN, a host site, a channel and a browser. */
export interface PublishedSite extends Addresses {
  site: string;
  mock: MockServer;
  browser: Browser;
  stop(): Promise<void>;
}

async function listen(servers: Server[], answer: (url: URL, response: ServerResponse) => unknown) {
  const server = createServer((request, response) => {
    const answered = Promise.resolve(answer(new URL(request.url ?? "/", "http://host"), response));
    answered.catch(() => response.writeHead(404).end());
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves all bundles as they are published. `/other/` on the CDN contains a later version of them. */
export async function publishSite(
  pageAt: (path: string, where: Addresses) => HostPage | Promise<HostPage>,
): Promise<PublishedSite> {
  const folder = await builtBundles();
  const servers: Server[] = [];
  const mock = await startMockServer({ now: "system" });
  const cdn = await listen(servers, async ({ pathname }, response) => {
    const text = await readFile(join(folder, pathname.replace("/other/", "/")), "utf8");
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("content-type", "text/javascript");
    response.end(pathname.startsWith("/other/") ? text.replace("0.0.0", "9.9.9") : text);
  });
  const where = { cdn, channel: mock.url, key: mock.keys.publishable };
  const site = await listen(servers, async ({ pathname }, response) => {
    const { html, policy } = await pageAt(pathname, where);
    if (policy) response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", "text/html");
    response.end(html);
  });
  const browser = await playwright.launch(await chromium());
  return {
    ...where,
    site,
    mock,
    browser,
    async stop() {
      await browser.close();
      for (const server of servers) server.close();
      await mock.stop();
    },
  };
}
