import { expect } from "@open-wc/testing";
import { loadPart } from "../../src/load-part.ts";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

/** An element that is not upgraded yet, so that its part can be made to fail before it loads. */
async function withoutPart(rehearsal: Rehearsal): Promise<{ page: FormPage; mend: () => void }> {
  const form = document.createElement("lapor-form");
  // Only this method fetches the part; here it fails until the test restores it.
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

describe("a part that cannot be loaded", () => {
  it("a form with a missing part accepts typing; the button reports that, keeps the text, and works the next time", async () => {
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

  it("a form with a missing part still reports field errors", async () => {
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

  it("loadPart tries again at another address of the same file when the browser names it", async () => {
    // A browser lists only the first 250 resources, in any order.
    const { name } = performance
      .getEntriesByType("resource")
      .find((entry) => /\/(css-tag|directive|directive-helpers|static|is-server)\.js$/.test(entry.name))!;
    const first: object = await import(name);
    const load = () => Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${name}`));
    const part = await loadPart<object>(load);
    expect(Object.keys(part)).to.deep.equal(Object.keys(first));
    expect(part, "the first address would return the same module").not.to.equal(first);
  });

  it("loadPart tries the same address once more when the browser does not name it", async () => {
    let tries = 0;
    const part = await loadPart(async () => {
      if (++tries === 1) throw new TypeError("Importing a module script failed.");
      return "part";
    });
    expect([part, tries]).to.deep.equal(["part", 2]);
  });

  it("loadPart fails when the second attempt fails", async () => {
    const load = () => Promise.reject(new TypeError("Importing a module script failed."));
    expect(await loadPart(load).then(String, String)).to.include("Importing a module script failed");
  });
});

describe("a policy that cannot be loaded", () => {
  it("a policy that cannot be loaded leaves the site's own agency for the report, and is requested again on focus of a field", async () => {
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
