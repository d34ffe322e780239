import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../../scripts/examples/serve-folder.ts";
import type { StartExample } from "../../scripts/examples/stage.ts";

/**
 * Serves the pages with their placeholders filled in. The scripts are next to the pages, as the README
 * describes.
 */
export const start: StartExample = async ({ mock, bundles }, port) => {
  const folder = mkdtempSync(join(tmpdir(), "lapor-plain-"));
  for (const name of ["lapor.js", "parts", "public.js", "public-parts"])
    cpSync(join(bundles, name), join(folder, name), { recursive: true });
  for (const name of ["index.html", "lacak.html", "laporan-warga.html"]) {
    const page = readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
    const filled = page
      .replaceAll("pk_…", mock.keys.publishable)
      .replaceAll("http://127.0.0.1:8544", mock.url);
    writeFileSync(join(folder, name), filled);
  }
  const site = await serveFolder(folder, {}, port);
  return {
    form: `${site.url}/`,
    status: `${site.url}/lacak.html`,
    reports: `${site.url}/laporan-warga.html`,
    async stop() {
      await site.stop();
      rmSync(folder, { recursive: true });
    },
  };
};
