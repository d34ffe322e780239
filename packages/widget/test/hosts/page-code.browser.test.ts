import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import type { LaporForm } from "../../src/index.ts";
import { FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { gate, isSubmit, rehearse } from "../support/rehearsal.ts";

describe("prefill() from the page's code", () => {
  it("prefill() sets the given fields and looks up the region and the agency", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    const [agency] = (await rehearsal.client.listAgencies({ q: "imigrasi" })).data;
    await page.element.prefill({
      classification: "aspiration",
      title: "Halte Braga",
      body: "Mohon dibuatkan atap di halte Braga.",
      occurredOn: "2026-01-20",
      regionCode: "34.04",
      address: "Halte Braga",
      agencyId: agency!.id,
      anonymous: true,
    });
    await page.element.updateComplete;
    await page.openRoute();
    expect(page.field("Aspirasi").checked).to.equal(true);
    expect(page.field("Judul Laporan").value).to.equal("Halte Braga");
    expect(page.field("Lokasi Kejadian").value).to.include("Sleman");
    expect(page.field("Cari instansi").value).to.equal(agency!.name);
    expect(page.field("Anonim").checked).to.equal(true);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]).to.deep.include({
      classification: "aspiration",
      agencyId: agency!.id,
      location: { regionCode: "34.04", address: "Halte Braga" },
    });
  });

  it("prefill() does not overwrite what the reporter has entered", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Judul Laporan", "Jalan Braga");
    page.field("Aspirasi").click();
    await page.openRoute();
    page.field("Saya tidak tahu").click();
    page.type("Lokasi Kejadian", "sleman");
    await waitUntil(() => page.root.querySelector("[role=option]"), "options appear");
    page.root.querySelector<HTMLElement>("[role=option]")!.click();
    await page.element.updateComplete;
    const region = page.field("Lokasi Kejadian").value;
    await page.element.prefill({
      title: "Halte Braga",
      body: "Mohon dibuatkan atap di halte Braga.",
      regionCode: "32.73",
      agencyId: "pemkot-bandung",
      classification: "complaint",
    });
    await page.element.updateComplete;
    expect(page.field("Aspirasi").checked).to.equal(true);
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga");
    expect(page.field("Isi Laporan").value).to.equal("Mohon dibuatkan atap di halte Braga.");
    expect(page.field("Lokasi Kejadian").value).to.equal(region);
    expect(page.field("Saya tidak tahu").checked).to.equal(true);
  });

  it("prefill() makes a confidential report anonymous, as choosing Rahasia does", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.element.prefill({ confidential: true });
    await page.element.updateComplete;
    expect(page.field("Rahasia").checked).to.equal(true);
    expect(page.element.state.values.anonymous).to.equal(true);
    expect(page.element.state.consented, "the page does not choose for the citizen").to.equal(false);
  });

  it("prefill() works before the lazily loaded parts have arrived", async () => {
    const { client, site } = rehearse();
    const element = await fixture<LaporForm>(
      html`<lapor-form .client=${client} .publishableKey=${site} lang="id"></lapor-form>`,
    );
    await element.prefill({ title: "Halte Braga" });
    await element.updateComplete;
    expect(new FormPage(element).field("Judul Laporan").value).to.equal("Halte Braga");
  });

  it("prefill() rejects and sets nothing when an agency does not exist", async () => {
    const page = await FormPage.openReady(rehearse());
    const outcome = await page.element.prefill({ title: "Halte", agencyId: "tidak-ada" }).then(
      () => "filled in",
      ({ code }) => code,
    );
    expect(outcome).to.equal("agency_not_found");
    expect(page.field("Judul Laporan").value).to.equal("");
  });
});

describe("reset() from the page's code", () => {
  it("reset() empties the form, deletes its draft from the device and offers the site's region again", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await waitUntil(async () => (await onDevice(rehearsal)).length === 1, "it is saved");
    page.element.reset();
    await page.element.updateComplete;
    expect(page.field("Judul Laporan").value).to.equal("");
    expect(page.field("Pengaduan").checked).to.equal(true);
    expect(page.field("Lokasi Kejadian").value).to.equal("Kota Bandung, Jawa Barat");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0, "the draft is gone");
  });

  it("reset() keeps the receipt", async () => {
    const page = await FormPage.send(rehearse());
    await page.until("Kode akses");
    page.element.reset();
    await page.until("Sampaikan laporan");
    expect(page.text).not.to.include("Kode akses");
  });
});

describe("submit() from the page's code", () => {
  it("submit() works like the button and resolves when the report is accepted", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    await page.element.submit();
    await page.until("Laporan Anda sudah diterima");
  });

  it("submit() validates the fields first", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    await page.element.submit();
    await page.untilFocused("summary");
    expect(rehearsal.count("POST /v1/reports")).to.equal(0);
  });
});

describe("the events", () => {
  it("lapor-submit fires once before sending, and cancelling it prevents sending and keeps the form", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    let asked = 0;
    const stop = (event: Event) => {
      asked++;
      event.preventDefault();
    };
    page.element.addEventListener("lapor-submit", stop);
    await page.element.submit();
    await page.element.updateComplete;
    expect([asked, rehearsal.count("POST /v1/reports")]).to.deep.equal([1, 0]);
    expect(page.button("Kirim laporan").getAttribute("aria-disabled")).to.equal("false");
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    page.element.removeEventListener("lapor-submit", stop);
    await page.element.submit();
    await page.until("Laporan Anda sudah diterima");
  });

  it("lapor-submit does not fire when the form has errors", async () => {
    const page = await FormPage.openReady(rehearse());
    let asked = 0;
    page.element.addEventListener("lapor-submit", () => asked++);
    await page.element.submit();
    expect(asked).to.equal(0);
  });

  it("lapor-change contains the field's name but not its value", async () => {
    const page = await FormPage.openReady(rehearse());
    const told: unknown[] = [];
    page.element.addEventListener("lapor-change", ({ detail }) => told.push(detail));
    page.type("Judul Laporan", "Rahasia");
    page.field("Anonim").click();
    await page.openRoute();
    page.field("Saya tidak tahu").click();
    expect(told).to.deep.equal([{ field: "title" }, { field: "visibility" }, { field: "agency" }]);
  });

  it("lapor-error contains the error code of the refusal", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept(() => {
      throw new TypeError("Failed to fetch");
    });
    const { client, site } = rehearsal;
    const element = document.createElement("lapor-form");
    Object.assign(element, { client, publishableKey: site });
    setTimeout(() => document.body.append(element));
    const { detail } = (await oneEvent(element, "lapor-error")) as CustomEvent<{ code: string }>;
    expect(detail).to.deep.equal({ code: "network" });
    element.remove();
  });
});

describe("attributes and properties", () => {
  it("each attribute sets its property", async () => {
    const element = await fixture<LaporForm>(
      html`<lapor-form base-url="https://kanal.example" publishable-key="pk_x" agency="pemkot-bandung" status-url="/lacak" map-tiles="https://peta.example/{z}/{x}/{y}.png" map-attribution="© Peta" similar="off" theme="dark" preset="lapor" density="compact"></lapor-form>`,
    );
    const {
      baseUrl,
      publishableKey,
      agency,
      statusUrl,
      mapTiles,
      mapAttribution,
      similar,
      theme,
      preset,
      density,
    } = element;
    expect({
      baseUrl,
      publishableKey,
      agency,
      statusUrl,
      mapTiles,
      mapAttribution,
      similar,
      theme,
      preset,
      density,
    }).to.deep.equal({
      baseUrl: "https://kanal.example",
      publishableKey: "pk_x",
      agency: "pemkot-bandung",
      statusUrl: "/lacak",
      mapTiles: "https://peta.example/{z}/{x}/{y}.png",
      mapAttribution: "© Peta",
      similar: "off",
      theme: "dark",
      preset: "lapor",
      density: "compact",
    });
  });

  it("theme, preset and density are reflected as attributes for the page's own style sheet", async () => {
    const page = await FormPage.open(rehearse());
    Object.assign(page.element, { theme: "dark", preset: "lapor", density: "compact" });
    await page.element.updateComplete;
    expect(page.element.matches('[theme="dark"][preset="lapor"][density="compact"]')).to.equal(true);
  });

  it("an agency attribute replaces the key's own agency in the form and in the report", async () => {
    const rehearsal = rehearse();
    const [other] = (await rehearsal.client.listAgencies({ q: "imigrasi" })).data;
    const page = await FormPage.open(rehearsal);
    page.element.agency = other!.id;
    await page.openRoute();
    await page.until(other!.name);
    await page.fillIn();
    page.press();
    // The text is about a road in Bandung.
    await page.untilFocused("destination");
    page.press(`Tetap ke ${other!.name}`);
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.agencyId).to.equal(other!.id);
  });
});

describe("changing the language at runtime", () => {
  for (const how of ["attribute", "property"])
    it(`changing the language by ${how} keeps the entered text and updates every string`, async () => {
      const page = await FormPage.openReady(rehearse());
      page.type("Judul Laporan", "Jalan Braga");
      if (how === "attribute") page.element.setAttribute("lang", "en");
      else page.element.lang = "en";
      await page.until("Send your report");
      await page.until("is kept on this device.");
      expect(page.field("Title").value).to.equal("Jalan Braga");
      expect(page.root.querySelector(".root")!.getAttribute("lang")).to.equal("en-GB");
      await page.unfold("notice");
      expect(page.text).to.include("Who can see what?");
      page.element.setAttribute("lang", "id");
      if (how === "property") page.element.lang = "id";
      await page.until("Sampaikan laporan");
    });

  it("strings of the initial language that arrive late do not override a language set right after creation", async () => {
    const { client, site } = rehearse();
    const element = await fixture<LaporForm>(
      html`<lapor-form .client=${client} .publishableKey=${site} lang="id"></lapor-form>`,
    );
    element.lang = "en";
    const page = new FormPage(element);
    await page.until("Send your report");
    await page.unfold("notice");
    expect(page.text).to.include("Who can see what?");
    expect(page.text).not.to.include("Siapa dapat melihat apa?");
  });

  it("changing the language also updates a receipt on the screen", async () => {
    const page = await FormPage.send(rehearse());
    await page.until("Kode akses");
    page.element.setAttribute("lang", "en");
    await page.until("Access code");
  });

  it("changing the language does not interrupt sending", async () => {
    const rehearsal = rehearse();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (isSubmit(request)) await held.opened;
      return undefined;
    });
    const page = await FormPage.send(rehearsal);
    await page.until("Mengirim laporan…");
    page.element.setAttribute("lang", "en");
    await page.until("Sending your report…");
    held.open();
    await page.until("Access code");
  });
});
