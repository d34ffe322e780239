import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { widgetBundle } from "../../../../test/support/citizen-page.ts";
import { listen } from "./listen.ts";

/** Starts a site that serves the widget's bundle in `folder`, and `page` at every other address. */
export async function startSite(page: () => string, folder = "/"): Promise<{ url: string; server: Server }> {
  const server = createServer(async ({ url = "/" }, response) => {
    if (!url.startsWith(folder) || !url.endsWith(".js"))
      return response.setHeader("content-type", "text/html").end(page());
    const file = await readFile(new URL(url.slice(folder.length), widgetBundle)).catch(() => undefined);
    response.setHeader("content-type", "text/javascript").writeHead(file ? 200 : 404);
    return response.end(file);
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, server };
}
