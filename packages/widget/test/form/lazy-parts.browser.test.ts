import { expect } from "@open-wc/testing";
import { loadPart } from "../../src/load-part.ts";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

/** Creates an element that is not upgraded yet. Loading its part fails until the test calls `mend`. */
async function withoutPart(rehearsal: Rehearsal): Promise<{ page: FormPage; mend: () => void }> {
  const form = document.createElement("lapor-form");
  const loader = form as unknown as { loadLatePart: () => Promise<unknown> };
  const { loadLatePart } = loader;
  loader.loadLatePart = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
  Object.assign(form, { client: rehearsal.client, publishableKey: rehearsal.site, lang: "id" });
  const around = document.createElement("div");
  around.append(form);
  document.body.append(around);
  await form.updateComplete;
  return {
    page: new FormPage(form),
    mend: () => {
      loader.loadLatePart = loadLatePart;
    },
  };
}

describe("a form with a part that cannot be loaded", () => {
  it("the reporter can type, the button shows that a part is missing and keeps the text, and pressing it again works", async () => {
    const rehearsal = rehearse();
    const { page, mend } = await withoutPart(rehearsal);
    page.field("Pengaduan").click();
    page.type("Judul Laporan", "Jalan Braga berlubang");
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    page.type("Alamat atau patokan", "Jl. Braga 12");
    page.press();
    await page.until("Formulir belum termuat seluruhnya. Isian Anda tetap ada.");
    await page.untilFocused("failure");
    await waitUntil(
      () => page.button("Kirim laporan").getAttribute("aria-disabled") === "false",
      "it can be pressed",
    );
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    await expectSound(page.element);
    mend();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.title).to.equal("Jalan Braga berlubang");
    page.leave();
  });

  it("the form still shows field errors when a part is missing", async () => {
    const { page } = await withoutPart(rehearse());
    page.press();
    await page.until("(3 kesalahan)");
    await page.untilFocused("summary");
    expect(page.text).to.include("Pilih lokasi kejadian dahulu.");
    await expect(page.element).to.be.accessible();
    page.leave();
  });
});

describe("loadPart", () => {
  it("loadPart returns the module", async () => {
    expect(await loadPart(async () => "part")).to.equal("part");
  });

  it("loadPart retries with another URL for the same file when the browser's error names the file", async () => {
    // A browser lists only the first 250 resources, so clear the list.
    const { name } = performance
      .getEntriesByType("resource")
      .find((entry) => /\/(css-tag|directive|directive-helpers|static|is-server)\.js$/.test(entry.name))!;
    const first: object = await import(name);
    const load = () => Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${name}`));
    const part = await loadPart<object>(load);
    expect(Object.keys(part)).to.deep.equal(Object.keys(first));
    expect(part, "the first address would return the same module").not.to.equal(first);
  });

  it("loadPart retries the same URL once when the browser's error does not name the file", async () => {
    let tries = 0;
    const part = await loadPart(async () => {
      if (++tries === 1) throw new TypeError("Importing a module script failed.");
      return "part";
    });
    expect([part, tries]).to.deep.equal(["part", 2]);
  });

  it("loadPart fails when the second attempt also fails", async () => {
    const load = () => Promise.reject(new TypeError("Importing a module script failed."));
    expect(await loadPart(load).then(String, String)).to.include("Importing a module script failed");
  });
});

describe("a policy that cannot be loaded", () => {
  it("the form keeps the site's own agency when the policy cannot be loaded, and requests the policy again when a field is focused", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept((request) => {
      if (request.url.endsWith("/v1/channel")) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => rehearsal.count("GET /v1/channel") > 0, "the policy was requested");
    page.field("Pengaduan").click();
    page.type("Judul Laporan", "Jalan Braga berlubang");
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    await page.happenedOn("2026-01-20");
    page.type("Alamat atau patokan", "Jl. Braga 12");
    page.press();
    await page.until("Laporan di perangkat ini");
    expect(rehearsal.count("POST /v1/reports")).to.equal(0);
    rehearsal.intercept(undefined);
    page.press("Kirim sekarang");
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.agencyId).to.equal("pemkot-bandung");
    page.press("Tulis laporan lain");
    await page.until("Sampaikan laporan");
    page.field("Judul Laporan").focus();
    await waitUntil(() => page.field("Lokasi Kejadian").value !== "", "its region is filled in");
    page.leave();
  });
});
