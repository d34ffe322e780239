import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotli } from "../build/compressed-size.ts";

/** A site's response, compressed in advance as on a CDN. */
export interface Served {
  type: string;
  wire: Buffer;
  headers?: Readonly<Record<string, string>>;
}

export interface SiteServer {
  origin: string;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  html: "text/html; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
};

/** Creates the response for a file. The extension determines its media type. */
export const served = (path: string, body: Uint8Array | string, headers?: Served["headers"]): Served => ({
  type: types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream",
  wire: brotli(Buffer.from(body)),
  ...(headers && { headers }),
});

/**
 * Serves what `find` returns, on any free port and to every origin. A path with `?late=1500` is delayed by
 * that many milliseconds. The caller must stop the server.
 */
export const startSite = (find: (url: URL) => Served | undefined): Promise<SiteServer> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? "/", "http://site");
      const found = find(url);
      if (!found) return void response.writeHead(404).end();
      response.writeHead(200, {
        "content-type": found.type,
        "content-encoding": "br",
        "content-length": found.wire.length,
        "access-control-allow-origin": "*",
        ...found.headers,
      });
      setTimeout(() => response.end(found.wire), Number(url.searchParams.get("late") ?? 0));
    });
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () =>
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        stop: () =>
          new Promise<void>((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
