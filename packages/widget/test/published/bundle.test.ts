import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { fillIn, formOf } from "../support/hosts/host-page.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";
import { strictPage } from "../support/hosts/strict-site.ts";
import { openWatched, takePhoto } from "../support/hosts/watched-page.ts";

// Tests the published files instead of the source, because a bundler may add code that a policy forbids.
let host: PublishedSite;
let photo: Buffer;

before(async () => {
  host = await publishSite(strictPage);
  photo = await takePhoto(host);
});

after(() => host?.stop());

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();

/** Chooses a photo and waits until it is shrunk and uploaded. */
async function attachPhoto(page: Page, name = "jalan.jpg"): Promise<void> {
  await page.locator(".files-room").scrollIntoViewIfNeeded();
  await page.getByLabel("Pilih berkas").setInputFiles({ name, mimeType: "image/jpeg", buffer: photo });
  await page.getByText("✓ Terunggah").waitFor();
  const size = await page.getByText(/^\d+ KB$/).textContent();
  assert.ok(Number.parseInt(size ?? "", 10) * 1024 < photo.length, `${size} is smaller than the photo`);
}

async function readReceipt(page: Page): Promise<string[]> {
  await heading(page, "Laporan Anda sudah diterima");
  const codes = await formOf(page).locator(".code").allTextContents();
  const saved = page.waitForEvent("download");
  await press(page, "Simpan");
  const file = await readFile(await (await saved).path(), "utf8");
  for (const code of codes) assert.ok(file.includes(code));
  assert.ok(file.includes(`Halaman lacak: ${host.site}/lacak`));
  return codes;
}

/** Asserts that only the receipt is printed, at the top of the page. */
async function printReceipt(page: Page, code: string): Promise<void> {
  await page.evaluate(() => {
    globalThis.print = () => Reflect.set(globalThis, "printed", true);
  });
  await press(page, "Cetak");
  // The code that prints is loaded when the button is first pressed.
  await page.waitForFunction(() => Reflect.get(globalThis, "printed"));
  await page.emulateMedia({ media: "print" });
  const visibility = (text: string) =>
    page.getByText(text, { exact: true }).evaluate((node) => getComputedStyle(node).visibility);
  assert.equal(await visibility("Isi situs"), "hidden");
  assert.equal(await visibility(code), "visible");
  assert.equal(await formOf(page).evaluate((node) => node.getBoundingClientRect().y + scrollY), 0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await visibility("Isi situs"), "visible");
  await page.emulateMedia({ media: "screen" });
}

for (const build of ["lapor", "all", "classic"])
  test(`the form and the status page do not violate the README's policy, which requires trusted types: ${build}`, async () => {
    const { page, faults } = await openWatched(host, `/form+status+button/${build}`);
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    await press(page, "Kirim laporan");
    await page.getByText("Ada yang perlu diperbaiki").waitFor();
    await fillIn(formOf(page));
    await page.getByRole("combobox", { name: "Lokasi Kejadian" }).fill("sleman");
    await page.getByRole("listbox").getByRole("option").first().click();
    await page
      .getByRole("textbox", { name: "Isi Laporan" })
      .fill("Jembatan nasional di jalan tol rusak, sudah dua motor jatuh.");
    await page.getByText(/\d+ saran/).waitFor({ state: "attached" });
    for (const summary of await formOf(page).locator("summary").all()) await summary.click();
    await attachPhoto(page);
    assert.equal(workers.length, 1);
    await press(page, "Kirim laporan");
    const codes = await readReceipt(page);
    await printReceipt(page, codes[1]!);
    await page.getByLabel("Nomor lacak").fill(codes[0]!);
    await page.getByLabel("Kode akses").fill(codes[1]!);
    await press(page, "Lihat laporan");
    await heading(page, "Riwayat laporan");
    await page.locator("lapor-status").getByText("Isi laporan Anda").click();
    await page.locator("lapor-status").getByText("jalan.jpg").waitFor();
    await press(page, "Lapor di sini");
    await page.getByRole("dialog").getByLabel("Judul Laporan").fill("Lampu jalan mati");
    await press(page, "Tutup");
    assert.deepEqual(await page.context().cookies(), []);
    await page.context().close();
    assert.deepEqual(faults, []);
  });

test("waiting reports and the English form do not violate the policy", async () => {
  const { page, faults } = await openWatched(host, "/form");
  await fillIn(formOf(page));
  const reports = (url: URL) => url.origin === host.channel && url.pathname === "/v1/reports";
  await page.route(reports, (route) => route.abort());
  await press(page, "Kirim laporan");
  await heading(page, "Laporan di perangkat ini");
  await page.unroute(reports);
  await press(page, "Kirim sekarang");
  await heading(page, "Laporan Anda sudah diterima");
  await page.context().close();
  // The browser itself logs this message about the aborted request.
  assert.deepEqual(
    faults.filter((fault) => !fault.includes("ERR_FAILED")),
    [],
  );
  const english = await openWatched(host, "/english");
  await heading(english.page, "Send your report");
  await english.page.getByLabel("Title").fill("Broken road");
  await english.page.context().close();
  assert.deepEqual(english.faults, []);
});

test("a page that forbids workers still shrinks the photo, and only the worker violates its policy", async () => {
  const { page, faults } = await openWatched(host, "/form/lapor/no-worker");
  await fillIn(formOf(page));
  await attachPhoto(page);
  await press(page, "Kirim laporan");
  await heading(page, "Laporan Anda sudah diterima");
  await page.context().close();
  assert.ok(faults.length > 0);
  for (const fault of faults) assert.match(fault, /worker/i);
});

/** A public report as the channel lists it. */
const publicReport = {
  trackingId: "K7M-2QF-9XK",
  title: "Jalan Braga berlubang",
  classification: "complaint",
  status: "in_progress",
  submittedOn: "2026-01-20",
  location: { regionCode: "32.73" },
  responsible: { kind: "national_triage" },
};

test("the initial load is one request, and every other part is loaded only when it is used", async () => {
  const screen = { viewport: { width: 360, height: 740 } };
  const { page, parts } = await openWatched(host, "/form", screen);
  const came = (name: string) =>
    page
      .waitForRequest((request) => request.url().includes(`/parts/${name}-`))
      .catch(() => {
        throw new Error(`${name} is not asked for`);
      });
  await page.waitForFunction(
    () => document.querySelector("lapor-form")?.shadowRoot?.querySelector<HTMLInputElement>("#region")?.value,
  );
  assert.equal(parts[0], "lapor");
  const all = ["form-parts", "ground", "late-id"];
  assert.deepEqual(parts.slice(1).sort(), all);
  const similar = ["similar-reports", "public-report", "status-id"];
  const question = "**/v1/similar-reports";
  const found: object[] = [];
  await page.route(question, async (route) => {
    // Read the body before it reaches the page, because Chromium may discard it afterwards.
    const response = await route.fetch();
    found.push(...((await response.json()) as { data: object[] }).data);
    await route.fulfill({ response });
  });
  const answered = page.waitForResponse(question);
  await fillIn(formOf(page));
  assert.equal((await answered).status(), 200);
  assert.deepEqual(found, []);
  assert.deepEqual(parts.slice(4), ["hints"], "no further part is loaded");
  await page.route(question, (route) =>
    route.request().method() === "POST"
      ? route.fulfill({ json: { data: [publicReport] }, headers: { "access-control-allow-origin": "*" } })
      : route.continue(),
  );
  const asked = Promise.all(similar.map(came));
  await page
    .getByRole("textbox", { name: "Isi Laporan" })
    .fill("Lubang besar di depan nomor 12, sudah dua motor jatuh.");
  await asked;
  assert.deepEqual(parts.slice(5).sort(), similar.toSorted());
  const files = came("file-list");
  await page.getByLabel("Pilih berkas").setInputFiles({
    name: "surat.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7"),
  });
  await files;
  await press(page, "Kirim laporan");
  await heading(page, "Laporan Anda sudah diterima");
  await page.getByRole("button", { name: "Cetak" }).waitFor();
  assert.deepEqual(parts.slice(8).sort(), [
    "counted-transport",
    "file-list",
    "prepare-file",
    "receipt-below",
  ]);
  await page.context().close();
});

test("each part exports the names of its module, so a retry with another URL finds them", async () => {
  const dist = new URL("../../dist/", import.meta.url);
  const parts = (await readdir(new URL("parts/", dist))).filter((file) => file.endsWith(".js"));
  let found = 0;
  for (const from of ["lapor.js", ...parts.map((file) => `parts/${file}`)]) {
    const code = await readFile(new URL(from, dist), "utf8");
    for (const [, path = ""] of code.matchAll(/import\(["'`](\.[^"'`]+)["'`]\)/g)) {
      const part = await readFile(new URL(path, new URL(from, dist)), "utf8");
      const [, exported = ""] = /export\{([^}]+)\}(?:from[^;]+)?;?\s*$/.exec(part) ?? [];
      assert.match(exported, / as \w{3,}/, `${path}, which ${from} loads`);
      found++;
    }
  }
  assert.ok(found > 20, "parts are loaded");
});

for (const [elements, first, act, later] of [
  ["button", [], (page: Page) => press(page, "Lapor di sini"), ["form-dialog", "ground", "late-id"]],
  ["status", ["ground", "late-id", "status-id", "status-view"], undefined, []],
  ["english", ["form-en", "form-parts", "ground", "late-en"], undefined, []],
] as const)
  test(`the ${elements} page loads only its own parts`, async () => {
    const { page, parts } = await openWatched(host, `/${elements}`);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(parts.slice(1).sort(), first);
    if (act) {
      await act(page);
      await page.getByRole("dialog").waitFor();
      for (const part of later) assert.ok(parts.includes(part), part);
    }
    await page.context().close();
  });

test("the list of public reports is one request, and no view violates the policy", async () => {
  const { page, parts, faults } = await openWatched(host, "/public/public");
  const follow = (name: string) => page.getByRole("link", { name, exact: true }).click();
  await page.getByText("Belum ada laporan yang dipublikasikan.").waitFor();
  assert.deepEqual(parts, ["public"]);
  await follow("Peta");
  await page.getByText("Tidak ada laporan yang cocok.").waitFor();
  await follow("Statistik");
  await page.getByText("Belum ada statistik yang dipublikasikan.").waitFor();
  await page.goto(`${host.site}/public/public#lapor?trackingId=K7M-2QF-9XK`);
  await page.getByText("Laporan ini tidak dibuka untuk publik.").waitFor();
  await page.context().close();
  // The browser itself logs this message about the report that is not public.
  assert.deepEqual(
    faults.filter((fault) => !fault.includes("404")),
    [],
  );
});

test("the form can be filled in when only the first file has loaded", async () => {
  const { page, parts } = await openWatched(host, "/form", {}, (page) =>
    page.route(/\/parts\//, (route) => route.abort()),
  );
  await fillIn(formOf(page), { late: false });
  await page.getByLabel("Alamat atau patokan").fill("Jl. Braga 12");
  assert.equal(parts[0], "lapor");
  await page.context().close();
});

for (const build of ["all", "classic"])
  test(`the single-file build ${build} needs only one request, except for the map`, async () => {
    const { page, parts } = await openWatched(host, `/form+status+button/${build}`);
    await fillIn(formOf(page));
    await press(page, "Lapor di sini");
    await page.getByRole("dialog").waitFor();
    await press(page, "Tutup");
    await press(page, "Kirim laporan");
    await heading(page, "Laporan Anda sudah diterima");
    assert.deepEqual(parts, [build === "all" ? "lapor.all" : "lapor.iife"]);
    await page.context().close();
  });

for (const build of ["lapor", "all", "classic"])
  test(`the map is loaded when it is opened, and does not violate the policy: ${build}`, async () => {
    const { page, parts, faults } = await openWatched(host, `/map/${build}`);
    // The form offers the map only after the visibility has been accepted, because tile requests reveal the
    // viewed place.
    await page.getByRole("radio", { name: "Terbuka" }).click();
    await press(page, "Tunjuk di peta");
    await page.getByRole("application").first().waitFor();
    assert.equal(parts.filter((part) => part === "map").length, 1);
    await page.context().close();
    assert.deepEqual(
      faults.filter((fault) => !fault.includes("404")),
      [],
    );
  });
