import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startSite } from "../support/start-site.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";

const agencyId = "pemkot-bandung";

describe("Pasang di situs", { concurrency: false }, () => {
  let desk: OpenDesk;
  let site: Awaited<ReturnType<typeof startSite>>;
  let pasted = "";

  before(async () => {
    desk = await openDesk();
    const origins = ["https://lama.example"];
    await desk.makeKey({ kind: "publishable", agencyId, origins, label: "Baris perintah" });
    site = await startSite(
      () => `<!doctype html><html lang="id"><title>Situs</title>${pasted}</html>`,
      "/lapor/1/",
    );
  });
  after(async () => {
    site?.server.close();
    await desk?.stop();
  });

  const openAs = (role: "agency_admin" | "liaison", options: object = {}) =>
    desk.openAs({ role, agencyId }, "situs", options);

  test("an administrator creates a key, pastes the copied snippet, and sees the form load on that site", async () => {
    const { page, context } = await openAs("agency_admin");
    await page.getByRole("heading", { name: "Pasang di situs" }).waitFor();
    await page.getByRole("button", { name: "Buat kunci" }).click();
    await page.getByRole("textbox", { name: "Nama kunci" }).fill("Situs kota");
    await page.getByRole("textbox", { name: "Alamat situs" }).fill("bandung.go.id");
    await page.getByRole("button", { name: "Buat kunci" }).last().click();
    await page.getByText("“bandung.go.id” bukan alamat situs").waitFor();
    await page
      .getByRole("textbox", { name: "Alamat situs" })
      .fill(`${site.url}\nhttps://www.bandung.example`);
    await page.getByRole("button", { name: "Buat kunci" }).last().click();
    await page.getByText("Kunci sudah dibuat.").waitFor();
    await page.getByRole("button", { name: "Salin: Di halaman formulir" }).click();
    await page.getByText("Disalin.").waitFor();
    pasted = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(pasted, /publishable-key="pk_[0-9a-z]{20,}"/);
    assert.ok(pasted.includes(`base-url="${desk.origin}"`));

    const key = page.getByRole("article", { name: "Situs kota" });
    assert.equal(await key.getByText("belum pernah dipakai").count(), 2);
    const opened = context.waitForEvent("page");
    await key.getByRole("link", { name: `Buka ${site.url}` }).click();
    await (await opened).getByRole("textbox", { name: "Judul Laporan" }).waitFor();
    await page.getByText(`Berhasil: formulir dimuat dari ${site.url}`).waitFor();
    assert.equal(await key.getByText("dipakai hari ini").count(), 1);
    assert.equal(await key.getByText("belum pernah dipakai").count(), 1);
    assert.deepEqual(desk.faults, []);
    await context.close();
  });

  test("an administrator can change, rotate and revoke a key, and must confirm each step that could stop forms", async () => {
    const { page, context } = await openAs("agency_admin");
    const key = page.getByRole("article", { name: "Situs kota" });
    await key.getByRole("button", { name: "Ubah" }).click();
    await key.getByRole("textbox", { name: "Nama kunci" }).fill("Situs dinas");
    await key.getByRole("button", { name: "Simpan" }).click();
    await page.getByText("Perubahan sudah disimpan.").waitFor();
    const renamed = page.getByRole("article", { name: "Situs dinas" });
    await renamed.getByRole("button", { name: "Ganti kunci" }).click();
    await renamed.getByRole("button", { name: "Batal" }).click();
    assert.equal(await renamed.count(), 1);
    await renamed.getByRole("button", { name: "Ganti kunci" }).click();
    await renamed.getByRole("button", { name: "Ya, ganti kunci" }).click();
    await page.getByText("Kunci baru sudah dibuat.").waitFor();
    assert.equal(await renamed.count(), 2);
    const old = renamed.filter({ hasText: "Kunci lama ini berlaku sampai" });
    await old.getByRole("button", { name: "Cabut" }).click();
    await old.getByText(`Kunci ini masih dipakai: ${site.url}.`).waitFor();
    await old.getByRole("button", { name: "Ya, cabut kunci" }).click();
    await page.getByText("Kunci sudah dicabut.").waitFor();
    assert.equal(await renamed.count(), 1);
    assert.deepEqual(desk.faults, []);
    await context.close();
  });

  test("typed text stays when a colleague has changed the key in the meantime", async () => {
    const [mine, theirs] = [await openAs("agency_admin"), await openAs("agency_admin")];
    const name = "Situs dinas";
    const key = mine.page.getByRole("article", { name });
    await key.getByRole("button", { name: "Ubah" }).click();
    await key.getByRole("textbox", { name: "Nama kunci" }).fill("Nama saya");
    const other = theirs.page.getByRole("article", { name });
    await other.getByRole("button", { name: "Ubah" }).click();
    await other.getByRole("textbox", { name: "Alamat situs" }).fill("https://rekan.example");
    await other.getByRole("button", { name: "Simpan" }).click();
    await theirs.page.getByText("Perubahan sudah disimpan.").waitFor();
    await key.getByRole("button", { name: "Simpan" }).click();
    await mine.page.getByText("baru saja diubah orang lain").waitFor();
    await key.getByText("https://rekan.example").waitFor();
    assert.equal(await key.getByRole("textbox", { name: "Nama kunci" }).inputValue(), "Nama saya");
    for (const { context } of [mine, theirs]) await context.close();
    // The browser logs the 412 as an error.
    assert.deepEqual(
      desk.faults.splice(0).filter((fault) => !fault.includes("412")),
      [],
    );
  });

  test("a liaison sees the reports instead of this page, and no link to it", async () => {
    const { page, context } = await openAs("liaison");
    await page.getByText("Tidak ada laporan yang menunggu Anda.").waitFor();
    assert.equal(await page.getByRole("link", { name: "Pasang di situs" }).count(), 0);
    assert.equal(await page.getByRole("heading", { name: "Pasang di situs" }).count(), 0);
    await context.close();
  });
});
