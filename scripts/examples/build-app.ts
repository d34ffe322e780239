import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { type Served, serveFolder } from "./serve-folder.ts";
import { type Stage, strictPolicy } from "./stage.ts";

/**
 * Builds a Vite app for this stage's channel into a temporary folder and serves it under a strict policy.
 * @param root The app's folder. The app reads the channel from `VITE_LAPOR_CHANNEL` and `VITE_LAPOR_KEY`, as
 *   from its `.env`.
 * @param policy Changes the response headers, to add what a framework needs.
 */
export async function serveApp(
  root: string,
  { mock }: Stage,
  port = 0,
  policy: (csp: string) => string = (csp) => csp,
): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), "lapor-example-"));
  await build({
    root,
    logLevel: "error",
    define: {
      "import.meta.env.VITE_LAPOR_CHANNEL": JSON.stringify(mock.url),
      "import.meta.env.VITE_LAPOR_KEY": JSON.stringify(mock.keys.publishable),
    },
    build: { outDir: folder, emptyOutDir: true },
  });
  const headers = strictPolicy(mock.url);
  for (const [name, value] of Object.entries(headers)) headers[name] = policy(value);
  const site = await serveFolder(folder, headers, port);
  return {
    url: site.url,
    async stop() {
      await site.stop();
      await rm(folder, { recursive: true });
    },
  };
}
