import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { createMock } from "@lapor/mock";
import { createLapor } from "@lapor/sdk";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import type { SampleOffice } from "./support/sample-office.ts";

let office: SampleOffice;
let desk: OpenDesk;

before(async () => {
  const mock = createMock({ mode: "single_agency" });
  const clientFor = (key: string) =>
    createLapor({
      ...{ baseUrl: "http://kanal.test", key, fetch: mock.fetch, locale: "id" },
      dangerouslyAllowSecretKeyInBrowser: true,
    });
  office = { mock, officer: clientFor(mock.keys.agencyAdmin), citizen: clientFor(mock.keys.publishable) };
  desk = await openDesk({ office });
});

after(() => desk?.close());

const submit = async (): Promise<string> =>
  (
    await office.citizen.submitReport({
      classification: "complaint",
      title: "Jalan nasional di Cibiru berlubang",
      body: "Lubang di depan terminal sudah memakan korban.",
      occurredOn: "2026-11-22",
      location: { regionCode: "32.73", address: "Jl. Soekarno-Hatta, depan terminal" },
      anonymous: true,
    })
  ).trackingId;

test("a report for SP4N-LAPOR! remains in the agency's work until its number there is recorded", async () => {
  const trackingId = await submit();
  const page = await desk.open(`perlu-saya/${trackingId}`);
  await page.getByRole("button", { name: /^Bawa ke SP4N-LAPOR!/ }).click();
  const form = page.getByRole("form", { name: "Bawa ke SP4N-LAPOR!" });
  await form.getByText("SP4N-LAPOR! yang menentukan").waitFor();
  assert.equal(await page.getByText(/tim verifikasi/i).count(), 0, "this channel has no verification team");
  await form.getByRole("textbox", { name: /^Alasan/ }).fill("Ruas ini jalan nasional.");
  await form.getByRole("button", { name: "Bawa ke SP4N-LAPOR!", exact: true }).click();
  await page.getByText("Laporan ini kini perlu dibawa ke SP4N-LAPOR!.").waitFor();
  await page
    .getByRole("navigation")
    .getByRole("link", { name: /^Bawa ke SP4N-LAPOR! *1/ })
    .waitFor();
  await page.getByRole("link", { name: /Jalan nasional di Cibiru.*Perlu dibawa ke SP4N-LAPOR!/ }).waitFor();
  const guide = page.getByRole("region", { name: "Bawa laporan ini ke SP4N-LAPOR!" });
  assert.equal(
    await guide.getByRole("link", { name: "Buka lapor.go.id" }).getAttribute("href"),
    "https://www.lapor.go.id",
  );
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await guide.getByRole("button", { name: "Salin teks laporan" }).click();
  await guide.getByText("Teks laporan disalin.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Jalan nasional di Cibiru berlubang\n\nLubang di depan terminal/);
  assert.match(copied, /Lokasi: Jl\. Soekarno-Hatta/);
  const actions = page.getByRole("group", { name: "Tindakan" });
  assert.equal(await actions.getByRole("button", { name: /^(Jawab|Sampaikan|Verifikasi)/ }).count(), 0);
  await actions.getByRole("button", { name: /^Ambil kembali/ }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  await guide.getByRole("button", { name: "Catat nomornya" }).click();
  const number = page.getByRole("form", { name: "Nomor SP4N-LAPOR!" });
  await number.getByLabel("Nomor di SP4N-LAPOR!").fill("9812345");
  await number.getByRole("button", { name: "Simpan nomor" }).click();
  await page.getByText("Nomor SP4N-LAPOR! tersimpan.").waitFor();
  assert.equal(await guide.count(), 0);
  await actions.getByRole("button", { name: /^Sampaikan jawaban/ }).waitFor();
  await page.getByText("Bukan wewenang; menuju SP4N-LAPOR!").waitFor();
  const { data } = await office.officer.listAgencyReports({ status: ["submitted"] });
  assert.deepEqual(data, []);
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});
