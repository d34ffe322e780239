import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { gate, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const place = "Lokasi Kejadian";
const home = "Kota Bandung, Jawa Barat";

const isSearch = (request: Request) => request.url.includes("/v1/regions?");

const cutPlaces = (request: Request) => {
  if (isSearch(request)) throw new TypeError("Failed to fetch");
  return undefined;
};

/** Opens a form with the site's region chosen and the focus in the place field. */
async function openAtPlace(rehearsal: Rehearsal): Promise<FormPage> {
  const page = await FormPage.openReady(rehearsal);
  page.field(place).focus();
  return page;
}

/** Opens a form while the channel does not respond yet. `held` releases the response. */
async function openBeforeChannel() {
  const rehearsal = rehearse();
  const held = gate();
  rehearsal.intercept(async (request) => {
    if (request.url.endsWith("/v1/channel")) await held.opened;
    return undefined;
  });
  return { page: await FormPage.open(rehearsal), rehearsal, held };
}

const untilOffered = (page: FormPage) =>
  waitUntil(() => page.root.querySelector("#region-list [role=option]"), "places are offered");

describe("the search for the place", () => {
  it("typing in the field replaces the chosen place", async () => {
    const page = await openAtPlace(rehearse());
    const input = page.field(place);
    expect(input.value).to.equal(home);
    await waitUntil(
      () => input.selectionStart === 0 && input.selectionEnd === home.length,
      "all of it is selected",
    );
  });

  it("the field keeps every letter when the reporter starts typing immediately", async () => {
    const page = await openAtPlace(rehearse());
    const input = page.field(place);
    // A tap or a script may have set the caret here.
    input.setSelectionRange(0, 0);
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true, composed: true }));
    expect(input.selectionEnd, "all of it is selected before the first letter").to.equal(home.length);
    input.setRangeText("c", 0, home.length, "end");
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await page.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(input.value).to.equal("c");
    expect(input.selectionStart, "the next letter follows the first").to.equal(1);
  });

  it("typing replaces the site's region even if the region arrives while the field has the focus", async () => {
    const { page, rehearsal, held } = await openBeforeChannel();
    const input = page.field(place);
    input.focus();
    await waitUntil(() => rehearsal.count("GET /v1/channel") === 1, "the channel is requested");
    expect(input.value).to.equal("");
    held.open();
    await waitUntil(() => input.value === home, "the region is filled in");
    await waitUntil(
      () => input.selectionStart === 0 && input.selectionEnd === home.length,
      "all of it is selected",
    );
  });

  it("the search finds districts in the site's region even if the region arrives after the text", async () => {
    const { page, held } = await openBeforeChannel();
    page.field(place).focus();
    page.type(place, "coblong");
    await waitUntil(() => page.text.includes("Tidak ada yang cocok."), "only large regions are known");
    held.open();
    await untilOffered(page);
    expect(page.root.querySelector("#region-list [role=option]")!.textContent).to.contain("Coblong");
  });

  it("the field restores the previous choice when it loses the focus without a new choice", async () => {
    const page = await openAtPlace(rehearse());
    page.type(place, "sleman");
    await untilOffered(page);
    page.field("Judul Laporan").focus();
    await waitUntil(() => page.field(place).value === home, "the choice is restored");
    expect(page.root.querySelectorAll("#region-list [role=option]")).to.have.length(0);
    expect(page.element.state.values.region?.name).to.equal("Kota Bandung");
  });

  it("the field restores the previous choice only after the list has arrived", async () => {
    const rehearsal = rehearse();
    const held = gate();
    const page = await openAtPlace(rehearsal);
    rehearsal.intercept(async (request) => {
      if (isSearch(request)) await held.opened;
      return undefined;
    });
    page.type(place, "sleman");
    await waitUntil(() => rehearsal.count("GET /v1/regions") > 0, "it is asked");
    page.field("Judul Laporan").focus();
    await page.element.updateComplete;
    expect(page.field(place).value).to.equal("sleman");
    expect(page.field(place).getAttribute("aria-expanded")).to.equal("false");
    held.open();
    await waitUntil(() => page.field(place).value === home, "the choice is restored");
  });

  it("the field keeps its text when only the window loses the focus, and stays empty after it is cleared", async () => {
    const page = await openAtPlace(rehearse());
    page.type(place, "sleman");
    await untilOffered(page);
    page.field(place).dispatchEvent(new FocusEvent("blur"));
    await page.element.updateComplete;
    expect(page.field(place).value).to.equal("sleman");
    page.type(place, "");
    page.field("Judul Laporan").focus();
    await page.element.updateComplete;
    expect(page.field(place).value).to.equal("");
  });

  it("focusing a field whose text has no chosen entry searches for that text again", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type(place, "");
    page.type(place, "sleman");
    await untilOffered(page);
    page.field(place).focus();
    page.field("Judul Laporan").focus();
    await waitUntil(() => !page.root.querySelector("#region-list [role=option]"), "the list is closed");
    page.field(place).focus();
    await untilOffered(page);
  });

  it("the form accepts free text and sends it with the report when the list cannot be loaded", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.type("Alamat atau patokan", "Jl. Braga 12");
    rehearsal.intercept(cutPlaces);
    page.field(place).focus();
    page.type(place, "Coblong");
    await page.until("Daftar lokasi belum dapat dimuat. Tulis saja nama tempatnya.");
    await expectSound(page.element);
    page.field("Judul Laporan").focus();
    await page.element.updateComplete;
    expect(page.field(place).value).to.equal("Coblong");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.location).to.deep.equal({ address: "Coblong, Jl. Braga 12" });
  });

  it("the form requires a choice again once the list can be loaded", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept(cutPlaces);
    page.type(place, "Coblong");
    await page.until("Tulis saja nama tempatnya.");
    rehearsal.intercept(undefined);
    page.type(place, "Coblon");
    await untilOffered(page);
    page.press();
    await page.until("Lokasi Kejadian: pilih salah satu dari daftar");
  });
});

describe("the list of places", () => {
  beforeEach(() => scrollTo(0, 0));

  it("the list scrolls into view at the lower edge of the window, even before anything is typed", async () => {
    const page = await FormPage.openReady(rehearse());
    const input = page.field(place);
    const atEdge = () => {
      input.scrollIntoView({ block: "end" });
      scrollBy(0, -40);
      expect(input.getBoundingClientRect().bottom, "the list does not fit").to.be.above(innerHeight - 60);
    };
    const whole = () => page.root.querySelector("#region ~ .list")!.getBoundingClientRect();
    input.focus();
    await waitUntil(() => page.root.querySelector("#region-list[role=listbox]"), "the search is there");
    page.type(place, "");
    input.blur();
    atEdge();
    input.focus({ preventScroll: true });
    await untilOffered(page);
    await waitUntil(() => whole().height > 0 && whole().bottom <= innerHeight + 1, "the list is in view");
    atEdge();
    page.type(place, "kota");
    await waitUntil(() => page.root.querySelectorAll("#region-list [role=option]").length > 4, "found");
    await waitUntil(() => whole().bottom <= innerHeight + 1, "the longer list is in view");
    expect(input.getBoundingClientRect().top).to.be.at.least(0);
  });

  for (const [when, consent] of [
    ["on the device", false],
    ["by the channel", true],
  ] as const)
    it(`the list marks each place in another province when the reporter searches ${when}`, async () => {
      const page = await openAtPlace(rehearse());
      if (consent) await page.goOn();
      page.field(place).focus();
      page.type(place, "sukabumi");
      await untilOffered(page);
      page.type(place, "kabupaten sleman");
      const options = () => [...page.root.querySelectorAll("#region-list [role=option]")];
      await waitUntil(() => options().some(({ textContent }) => textContent!.includes("Sleman")), "found");
      for (const { textContent } of options())
        expect(textContent!.includes("(di luar Jawa Barat)"), textContent!).to.equal(
          !textContent!.includes("Jawa Barat,") && !/, Jawa Barat\s/.test(textContent!),
        );
      expect(options()[0]!.textContent).to.include("(di luar Jawa Barat)");
    });

  it("the list on the device shows places with the typed name first, and then nearby places", async () => {
    const page = await openAtPlace(rehearse());
    const names = async (typed: string) => {
      page.type(place, "");
      await page.element.updateComplete;
      page.type(place, typed);
      await untilOffered(page);
      return [...page.root.querySelectorAll("#region-list [role=option]")].map(
        ({ textContent }) => textContent!.split(",")[0],
      );
    };
    // All regions in Kota Bandung match, because their paths contain the word. The regions whose own name
    // matches come first.
    const found = await names("bandun");
    expect(found[0]).to.equal("Kota Bandung");
    expect(found).to.include("Kabupaten Bandung");
    const isNamed = found.map((name) => name!.includes("Bandung"));
    expect(isNamed.lastIndexOf(true), found.join()).to.be.below(isNamed.indexOf(false));
    expect((await names("bandung")).slice(0, 2)).to.deep.equal(["Kota Bandung", "Kabupaten Bandung"]);
  });
});

describe("the search for an agency", () => {
  const search = async (page: FormPage, typed: string) => {
    await page.openRoute();
    page.field("Instansi lain").click();
    await page.element.updateComplete;
    page.field("Cari instansi").focus();
    page.type("Cari instansi", typed);
  };
  const names = ({ root }: FormPage) =>
    [...root.querySelectorAll("#agency-list [role=option]")].map(({ textContent }) => textContent!.trim());
  /** Returns the requests that contain the typed text. */
  const told = (rehearsal: Rehearsal) => {
    const urls: string[] = [];
    rehearsal.intercept((request) => {
      urls.push(decodeURIComponent(request.url));
      return undefined;
    });
    return () => urls.filter((url) => /jasa|dishub|bpjs/i.test(url));
  };

  for (const [when, choose] of [
    ["before the choice of who sees the report", () => {}],
    ["for a confidential report", (page: FormPage) => page.field("Rahasia").click()],
  ] as const)
    it(`the form does not send typed text ${when}, and finds official names on the device`, async () => {
      const rehearsal = rehearse();
      const urls = told(rehearsal);
      const page = await FormPage.openReady(rehearsal);
      choose(page);
      await search(page, "jasa marga");
      await waitUntil(() => names(page).includes("PT Jasa Marga (Persero) Tbk"), "it is found");
      page.type("Cari instansi", "dishub tol");
      await waitUntil(() => names(page).includes("Pemerintah Kota Bandung"), "an everyday name is known");
      page.type("Cari instansi", "bpjstk");
      await page.until(page.element.state.consented ? "Coba nama lain." : "Nama sehari-hari baru dicari");
      expect(urls()).to.deep.equal([]);
      await expectSound(page.element);
    });

  it("an office's everyday name finds its agency as it does in the channel, before any request is allowed", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    for (const word of [
      "dishub",
      "dukcap",
      "puskesmas",
      "kelurahan",
      "pdam",
      "sdn",
      "samsat",
      "sman",
      "kua",
      "polsek",
    ]) {
      const { data } = await rehearsal.client.listAgencies({ q: word, near: "32.73" });
      await search(page, word);
      await waitUntil(() => names(page)[0] === data[0]!.name, `${word}: ${data[0]!.name}`);
      page.type("Cari instansi", "");
      await waitUntil(() => names(page).length === 0, "the list is empty again");
    }
  });

  it("making the report confidential stops the search in the channel and continues it on the device", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    await page.goOn();
    let signal: AbortSignal | undefined;
    rehearsal.intercept((request) => {
      if (!request.url.includes("/v1/agencies?q=") && !request.url.includes("&q=")) return undefined;
      signal = request.signal;
      return new Promise<Response>((_, reject) => {
        request.signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      });
    });
    await search(page, "jasa marga");
    await waitUntil(() => signal, "the channel is asked");
    page.field("Rahasia").click();
    await waitUntil(() => signal!.aborted, "the request is cancelled");
    await waitUntil(() => names(page).includes("PT Jasa Marga (Persero) Tbk"), "it is found on the device");
  });

  it("the result list scrolls into view", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.goOn();
    await page.openRoute();
    page.field("Instansi lain").click();
    await page.element.updateComplete;
    const input = page.field("Cari instansi");
    // Scroll the field to the lower edge of the window, where the list does not fit.
    input.scrollIntoView({ block: "end" });
    page.type("Cari instansi", "dinas");
    await waitUntil(() => page.root.querySelector("#agency-list [role=option]"), "agencies are offered");
    const list = page.root.querySelector("#agency-list")!;
    await waitUntil(() => list.getBoundingClientRect().bottom <= innerHeight + 1, "the list is in view");
    expect(input.getBoundingClientRect().top).to.be.at.least(0);
  });
});
