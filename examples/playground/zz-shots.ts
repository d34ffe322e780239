import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { preview } from "vite";
import { chromium } from "../../scripts/browser.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const server = await preview({ root, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await engine.launch(await chromium());
const csp = encodeURIComponent(
  "Content-Security-Policy: default-src 'self'; script-src 'self' https://code.jquery.com 'nonce-abc' 'strict-dynamic'; img-src *; sandbox allow-scripts; trusted-types default\nContent-Security-Policy-Report-Only: connect-src self; foo-src x",
);
const state =
  "#agency=pemkot-bandung&theme=auto&accent=%23f4c542&channel=https%3A%2F%2Fkanal.example&status=%2Flacak&width=desktop&csp=" +
  csp;
for (const [name, width, scheme, sel] of [
  ["p-desk", 1280, "light", "#coba"],
  ["p-csp", 1280, "light", "#csp-periksa"],
  ["p-csp-d", 1280, "dark", "#csp-periksa"],
  ["p-csp-360", 360, "light", "#csp-periksa"],
  ["p-coba-360", 360, "dark", "#coba"],
  ["p-atur-360", 360, "dark", "#atur"],
  ["p-atur-d", 1280, "dark", ".workbench"],
] as const) {
  const page = await browser.newPage({
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: scheme,
  });
  await page.goto(`${address}${state}`);
  await page.frameLocator("iframe").getByRole("textbox", { name: "Judul Laporan" }).waitFor();
  await page.locator(sel).screenshot({ path: `/tmp/f5shots/${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
