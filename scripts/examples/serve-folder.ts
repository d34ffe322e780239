import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A server on the loopback address. */
export interface Served {
  /** Its origin. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves the files of a folder like a simple web host: `/` is `index.html`, and `/lacak` is `lacak.html`.
 * @param headers Headers to send with every file.
 * @param port The port to listen on; 0 selects a free one.
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
  port = 0,
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const name = path === "/" ? "/index.html" : extname(path) ? path : `${path}.html`;
    try {
      const bytes = await readFile(join(folder, name));
      response.writeHead(200, {
        "content-type": types[extname(name)] ?? "application/octet-stream",
        ...headers,
      });
      response.end(bytes);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    }
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
