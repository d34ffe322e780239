// `pnpm --filter @lapor/desk pictures FOLDER` takes screenshots of the desk at 360 and 1280 pixels, light and
// dark.
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium as engine, type Page } from "playwright-core";
import { chromium } from "../../scripts/browser.ts";
import { serveDesk } from "./test/support/desk-server.ts";
import { openSampleOffice } from "./test/support/sample-office.ts";

const folder = process.argv[2] ?? ".cache/desk-pictures";
await mkdir(folder, { recursive: true });
const browser = await engine.launch(await chromium());

/** A photo of a hole in a road, drawn from the picture that other screenshots use. */
async function takePhoto(): Promise<Blob> {
  const svg = await readFile(new URL("../../scripts/pictures/pothole.svg", import.meta.url), "utf8");
  const page = await browser.newPage({ viewport: { width: 960, height: 720 } });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  const bytes = await page.screenshot({ type: "jpeg", quality: 80 });
  await page.close();
  return new Blob([new Uint8Array(bytes)], { type: "image/jpeg" });
}

const office = await openSampleOffice(await takePhoto());
const served = await serveDesk({ office });
const { data } = await office.officer.listAgencyReports({ limit: 100 });
const idOf = (title: string): string =>
  data.find((row) => row.access === "full" && row.title.startsWith(title))?.trackingId ?? "";

const scenes: readonly [name: string, path: string, prepare?: (page: Page) => Promise<unknown>][] = [
  ["list", "perlu-saya"],
  ["verify", `perlu-saya/${idOf("Lampu taman mati")}`],
  ["work", `lewat-tenggat/${idOf("Saluran air")}`],
  ["assign", `semua/${idOf("Lubang besar")}`],
  ["answered", `dijawab/${idOf("Halte")}`],
  ["bulk", "perlu-saya", chooseThree],
  [
    "phone-form",
    `baru/${idOf("Trotoar")}`,
    (page) =>
      page
        .getByRole("button", { name: /^Verifikasi/ })
        .first()
        .click(),
  ],
  ["transfer", `perlu-saya/${idOf("Trotoar")}`, (page) => page.keyboard.press("t")],
  ["keys", "perlu-saya", (page) => page.keyboard.press("?")],
];

async function chooseThree(page: Page): Promise<void> {
  const boxes = page.getByRole("checkbox", { name: /^Pilih/ });
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ["Shift"] });
  await page.getByRole("button", { name: "Teruskan", exact: true }).click();
}

const only = process.argv[3]?.split(",");

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [360, 1280, 1920]) {
    if (width === 1920 && colorScheme === "dark") continue;
    const context = await browser.newContext({
      viewport: { width, height: width === 360 ? 740 : width === 1280 ? 800 : 1080 },
      colorScheme,
      locale: "id-ID",
      timezoneId: "Asia/Jakarta",
      reducedMotion: "reduce",
    });
    for (const [name, path, prepare] of scenes) {
      const file = `${name}-${width}-${colorScheme}`;
      if (only && !only.some((one) => file.startsWith(one))) continue;
      const page = await context.newPage();
      page.on("console", (message) => message.type() === "error" && console.error(file, message.text()));
      page.on("pageerror", (error) => console.error(file, error));
      await page.goto(`${served.url}/petugas/${path}`);
      await page.locator("desk-list li").first().waitFor({ state: "attached" });
      if (path.includes("/")) await page.locator("desk-report .title").waitFor();
      await page.waitForLoadState("networkidle");
      await prepare?.(page);
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: join(folder, `${file}.png`) });
      await page.close();
    }
    await context.close();
  }
await browser.close();
await served.stop();
