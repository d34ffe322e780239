// Takes pictures of the built pages, such as docs/examples/playground.png. Run it with `pnpm --filter
// @lapor/playground pictures`.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { preview } from "vite";
import { chromium } from "../../scripts/browser.ts";
import { savePicture } from "../../scripts/pictures/save-picture.ts";

const folder = fileURLToPath(new URL("../../docs/examples", import.meta.url));
const root = fileURLToPath(new URL(".", import.meta.url));

const shots = [
  { name: "playground", viewport: { width: 1280, height: 1000 } },
  { name: "playground-360", viewport: { width: 360, height: 740 } },
];

const state =
  "#agency=pemkot-bandung&accent=%230b5f4c&channel=https%3A%2F%2Fkanal.example&key=pk_bandung&files=https%3A%2F%2Fcdn.example%2Flapor%2F&status=%2Flacak";

mkdirSync(folder, { recursive: true });
const server = await preview({ root, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await engine.launch(await chromium());
try {
  for (const { name, viewport } of shots) {
    const page = await browser.newPage({
      viewport,
      locale: "id-ID",
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    await page.goto(`${address}${state}`);
    await page.frameLocator("iframe").getByRole("textbox", { name: "Judul Laporan" }).waitFor();
    savePicture(`${folder}/${name}.png`, await page.screenshot({ animations: "disabled" }));
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
