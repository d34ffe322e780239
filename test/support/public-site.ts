import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { widgetBundle } from "./citizen-page.ts";
import type { OfficerSite } from "./officer-site.ts";

/** An agency's site, whose page shows a channel's public reports. */
export interface PublicSite {
  url: string;
  stop(): Promise<void>;
}

/** Serves a page with `<lapor-public>`, and the widget's bundle. */
export async function openPublicSite({ origin, server }: OfficerSite): Promise<PublicSite> {
  let page = "";
  const site = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site.test");
    const file = /^\/lapor\/([\w./-]+\.js)$/.exec(pathname)?.[1];
    const type = file ? "text/javascript" : "text/html; charset=utf-8";
    const body = file ? await readFile(new URL(file, widgetBundle)) : page;
    response.writeHead(200, { "content-type": type }).end(body);
  }).listen(0, "127.0.0.1");
  await once(site, "listening");
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const parts = { store: server.store, clock: systemClock, random: systemRandom };
  const { key } = await createKey(parts, {
    ...{ kind: "publishable", agencyId: "pemkot-bandung", origins: [url] },
  });
  page = `<!doctype html><html lang="id"><title>Kota Bandung</title><link rel="icon" href="data:,">
    <script type="module" async src="/lapor/public.js"></script>
    <main><h1>Kota Bandung</h1><lapor-public base-url="${origin}" publishable-key="${key}" lang="id"></lapor-public></main>`;
  return {
    url,
    async stop() {
      site.closeAllConnections();
      site.close();
      await once(site, "close");
    },
  };
}
