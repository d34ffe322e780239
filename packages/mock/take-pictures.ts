// Takes docs/mock-admin-1280.png, a picture of the admin page with an answered report. Run it with `pnpm
// --filter @lapor/mock pictures`.
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { chromium } from "../../scripts/browser.ts";
import { savePicture } from "../../scripts/pictures/save-picture.ts";
import { startMockServer } from "./src/server.ts";

const mock = await startMockServer({ admin: true });
const browser = await engine.launch(await chromium());
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(`${mock.url}/__lapor/`);
  const titles = page.locator(".line-title");
  for (const sample of [0, 1, 2, 3]) {
    await page.getByRole("button", { name: "Tambah contoh" }).click();
    await titles.nth(sample).waitFor();
  }
  await titles.filter({ hasText: "Lampu jalan" }).click();
  for (const step of ["Verifikasi", "Mulai tindak lanjut", "Tanggapi"]) {
    await page.getByRole("button", { name: step, exact: true }).click();
    await page.getByRole("button", { name: "Lakukan" }).click();
    await page.getByRole("button", { name: "Lakukan" }).waitFor({ state: "detached" });
  }
  await page.getByRole("button", { name: "Tutup", exact: true }).click();
  await page.getByLabel("Pesan").waitFor();
  const path = fileURLToPath(new URL("../../docs/mock-admin-1280.png", import.meta.url));
  savePicture(path, await page.screenshot({ fullPage: true, animations: "disabled" }));
} finally {
  await browser.close();
  await mock.stop();
}
