import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface Served {
  url: string;
  stop(): Promise<void>;
}

export async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener).listen(0, "127.0.0.1");
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

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** Serves a folder's files to every origin. `below` matches the path prefix to remove. */
export const folderOf =
  (folder: string, below: RegExp = /^/): RequestListener =>
  async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://folder");
    const path = normalize(pathname.replace(below, "/")).replace(/\/$/, "/index.html");
    const bytes = below.test(pathname)
      ? await readFile(join(folder, path)).catch(() => undefined)
      : undefined;
    if (!bytes) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "text/plain",
      "access-control-allow-origin": "*",
    });
    return response.end(bytes);
  };
