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
/** Words that occur only in the citizen's input. */
const planted = {
  "Judul Laporan": "Penandajudul berlubang",
  "Isi Laporan": "Ada penandaisi di depan nomor 12, sudah dua motor jatuh karenanya.",
  "Alamat atau patokan": "Jl. Penandaalamat 12",
  "Nama lengkap": "Penandanama",
  "Alamat email": "penandaemail@contoh.id",
  "Nomor HP": "081234567890",
};
const marks = /penanda|81234567890/i;

test("no event, console line or URL contains the input or the access code", async () => {
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
  for (const [label, words] of Object.entries(planted)) await form.getByLabel(label).fill(words);
  await form.getByLabel("Tambah foto atau dokumen").setInputFiles({
    name: "penandafoto.jpg",
    mimeType: "image/jpeg",
    buffer: photo,
  });
  await form.getByText("✓ Terunggah").waitFor();
  // One refusal, so that failures are covered too.
  const reports = (url: URL) => url.pathname === "/v1/reports";
  await page.route(reports, (route) => route.abort());
  await form.getByRole("button", { name: "LAPOR!" }).click();
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
