import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fillIn, formOf, settle } from "../support/hosts/host-page.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";
import { strictPage } from "../support/hosts/strict-site.ts";
import { openWatched, takePhoto } from "../support/hosts/watched-page.ts";

let host: PublishedSite;

before(async () => {
  host = await publishSite(strictPage);
});

after(() => host?.stop());

const events = "lapor-ready lapor-change lapor-submit lapor-success lapor-error".split(" ");
/** Words that occur only in what the citizen types. */
const planted = {
  "Judul Laporan": "Penandajudul berlubang",
  "Isi Laporan": "Ada penandaisi di depan nomor 12, sudah dua motor jatuh karenanya.",
  "Alamat atau patokan": "Jl. Penandaalamat 12",
  "Nama lengkap": "Penandanama",
  "Alamat email": "penandaemail@contoh.id",
  "Nomor HP": "081234567890",
};
const marks = /penanda|81234567890/i;

test("no event, console message or URL contains the input or the access code", async () => {
  const photo = await takePhoto(host);
  const heard: string[] = [];
  const { page } = await openWatched(host, "/form+status", {}, async (page) => {
    page.on("console", (message) => heard.push(`console ${message.text()}`));
    page.on("request", (request) => heard.push(`url ${request.url()} ${request.headers().referer ?? ""}`));
    page.on("framenavigated", (frame) => heard.push(`page ${frame.url()}`));
    await page.exposeFunction("heard", (what: string) => heard.push(what));
    await page.addInitScript((names) => {
      for (const name of names)
        addEventListener(name, (event) =>
          Reflect.get(globalThis, "heard")(`event ${name} ${JSON.stringify((event as CustomEvent).detail)}`),
        );
    }, events);
  });
  const form = formOf(page);
  await settle(form);
  await fillIn(form);
  await form.getByText(/^(Nama dan k|K)ontak \(opsional\)/).click();
  for (const [label, words] of Object.entries(planted)) await form.getByLabel(label).fill(words);
  await form.getByLabel("Pilih berkas").setInputFiles({
    name: "penandafoto.jpg",
    mimeType: "image/jpeg",
    buffer: photo,
  });
  await form.getByText("✓ Terunggah").waitFor();
  // Let one request fail, so the test covers failures too.
  const reports = (url: URL) => url.pathname === "/v1/reports";
  await page.route(reports, (route) => route.abort());
  await form.getByRole("button", { name: "Kirim laporan" }).click();
  await form.getByRole("heading", { name: "Laporan di perangkat ini" }).waitFor();
  await page.unroute(reports);
  await form.getByRole("button", { name: "Kirim sekarang" }).click();
  await form.getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
  const [trackingId, accessCode] = await form.locator(".code").allTextContents();
  await page.getByLabel("Nomor lacak").fill(trackingId!);
  await page.getByLabel("Kode akses").fill(accessCode!);
  await page.getByRole("button", { name: "Lihat laporan" }).click();
  await page.getByRole("heading", { name: "Riwayat laporan" }).waitFor();

  for (const name of events)
    assert.ok(
      heard.some((what) => what.startsWith(`event ${name}`)),
      name,
    );
  assert.ok(heard.some((what) => what === `event lapor-success {"trackingId":"${trackingId}"}`));
  const told = heard.filter((what) => marks.test(what) || what.includes(accessCode!));
  assert.deepEqual(told, []);
  assert.deepEqual(await page.context().cookies(), []);
  await page.context().close();
});

test("no input leaves the page before the reporter chooses who can see it, or before the button is pressed if the report is confidential", async () => {
  const photo = await takePhoto(host);
  const sent: string[] = [];
  const { page } = await openWatched(
    host,
    "/form",
    { geolocation: { latitude: -7.797, longitude: 110.37 }, permissions: ["geolocation"] },
    async (page) => {
      page.on("request", (request) => {
        // Preflight requests contain no data.
        if (request.method() !== "OPTIONS")
          sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`);
      });
    },
  );
  const form = formOf(page);
  await settle(form);
  const before = sent.length;
  const { "Nama lengkap": _name, ...words } = planted;
  await form.getByText(/^(Nama dan k|K)ontak \(opsional\)/).click();
  for (const [label, text] of Object.entries(words)) {
    await form.getByLabel(label).fill(text);
    await form.getByLabel(label).press("Enter");
  }
  const region = form.getByRole("combobox", { name: "Lokasi Kejadian" });
  await region.fill("sleman");
  await form
    .getByRole("option", { name: /Sleman/ })
    .first()
    .click();
  await form.getByRole("button", { name: "Gunakan lokasi saya" }).click();
  await form.getByRole("button", { name: "Hapus titik" }).waitFor();
  await form.getByLabel("Pilih berkas").setInputFiles({
    name: "penandafoto.jpg",
    mimeType: "image/jpeg",
    buffer: photo,
  });
  await form.getByText("Siap dikirim bersama laporan").waitFor();
  // Waits longer than the typing pauses after which suggestions and similar reports are requested.
  const pause = () => page.waitForTimeout(2000);
  const told = () =>
    sent
      .slice(before)
      .filter((line) => /^(POST|PUT|DELETE)/.test(line) || /penanda|sleman|34\.04|-7[.,]79/i.test(line));
  await pause();
  assert.deepEqual(told(), [], "before the choice");
  await form.getByRole("radio", { name: "Rahasia" }).check();
  await pause();
  assert.deepEqual(told(), [], "while confidential");

  // Choose Terbuka as well, to prove that this test can fail.
  await form.getByRole("radio", { name: "Terbuka" }).check();
  await form.getByText("✓ Terunggah").waitFor();
  await pause();
  const asked = told();
  for (const path of ["agency-suggestions", "similar-reports", "attachments"])
    assert.ok(
      asked.some((line) => line.includes(`/v1/${path}`)),
      path,
    );
  const deleted = page.waitForRequest((request) => request.method() === "DELETE");
  await form.getByRole("radio", { name: "Rahasia" }).check();
  await deleted;
  const later = told().slice(asked.length);
  assert.deepEqual(
    later.map((line) => line.replace(/^(DELETE) .*\/v1\/attachments\/[\w-]+ $/, "$1")),
    ["DELETE"],
    "its file is deleted from the channel",
  );
  await page.context().close();
});
