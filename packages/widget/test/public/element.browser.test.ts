import { expect, fixture, html } from "@open-wc/testing";
import type { LaporPublic } from "../../src/public/element/index.ts";
import { PublicPage } from "../support/public-page.ts";
import { gate, problem, rehearse } from "../support/rehearsal.ts";
import { waitUntil } from "../support/wait-until.ts";

const published = () => rehearse({ publicReports: true });

afterEach(() => {
  history.replaceState(null, "", location.pathname + location.search);
});

describe("<lapor-public>", () => {
  it("the element keeps the page's own list until the reports have loaded", async () => {
    const rehearsal = published();
    const { open, opened } = gate();
    rehearsal.intercept(async () => {
      await opened;
      return undefined;
    });
    const element = await fixture<LaporPublic>(
      html`<lapor-public .client=${rehearsal.client} lang="id"><ul><li><a href="/publik/A">Jalan rusak</a></li></ul></lapor-public>`,
    );
    const link = element.querySelector("a")!;
    await element.updateComplete;
    expect(link.checkVisibility()).to.be.true;
    link.focus();
    open();
    const page = new PublicPage(element);
    await waitUntil(() => page.isIdle && page.cards.length > 0, "the list is shown");
    expect(link.checkVisibility()).to.be.false;
    await waitUntil(() => page.focused()?.id === "public-heading", "the focus is on the heading");
    element.region = "32.73";
    await element.updateComplete;
    expect(link.checkVisibility()).to.be.false;
  });

  it("the element keeps the page's own list if the reports cannot be loaded", async () => {
    const rehearsal = published();
    rehearsal.intercept(() => problem(503, "unavailable"));
    const codes: string[] = [];
    const element = document.createElement("lapor-public") as LaporPublic;
    element.addEventListener("lapor-error", ({ detail }) => codes.push(detail.code));
    element.client = rehearsal.client;
    element.innerHTML = '<ul><li><a href="/publik/A">Jalan rusak</a></li></ul>';
    document.body.append(element);
    await waitUntil(() => codes.length > 0, "the request has failed");
    await element.updateComplete;
    expect(element.querySelector("a")!.checkVisibility()).to.be.true;
    element.remove();
  });

  it("the element shows the newest reports and is then marked as ready", async () => {
    const rehearsal = published();
    let ready = 0;
    const count = () => ready++;
    addEventListener("lapor-ready", count);
    const page = await PublicPage.openList(rehearsal);
    removeEventListener("lapor-ready", count);
    expect(ready).to.equal(1);
    const { data } = await rehearsal.client.listPublicReports({ limit: 20 });
    expect(page.cards.map((card) => card.textContent)).to.deep.equal(data.map(({ title }) => title));
    expect(location.hash).to.equal("");
    expect(page.focused(), "the page keeps its focus").to.equal(null);
    await expect(page.element).to.be.accessible();
  });

  it("the element gives an open report its own URL, and closing the report returns to its card in the unchanged list", async () => {
    const rehearsal = published();
    const page = await PublicPage.openList(rehearsal);
    const title = page.cards[1]!.textContent!;
    page.cards[1]!.click();
    await page.until("Seorang warga mengirim laporan ini.");
    expect(page.focused()?.id).to.equal("report-heading");
    expect(page.focused()?.textContent).to.equal(title);
    expect(location.hash).to.match(/^#lapor\?trackingId=/);
    await expect(page.element).to.be.accessible();
    page.element.theme = "dark";
    await expect(page.element).to.be.accessible();
    const before = rehearsal.count("GET /v1/public-reports");
    page.link("Kembali ke daftar").click();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
    await waitUntil(() => page.focused()?.textContent === title, "the focus is on the card again");
    expect(rehearsal.count("GET /v1/public-reports"), "the list is not read again").to.equal(before);
  });

  it("the element follows the browser's back and forward buttons", async () => {
    const page = await PublicPage.openList(published());
    page.cards[0]!.click();
    await page.until("Seorang warga mengirim laporan ini.");
    history.back();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
    history.forward();
    await page.until("Seorang warga mengirim laporan ini.");
  });

  it("the element opens the view named in the page's URL", async () => {
    const rehearsal = published();
    const [report] = (await rehearsal.client.listPublicReports()).data;
    history.replaceState(null, "", `#lapor?trackingId=${report!.trackingId}`);
    const page = await PublicPage.open(rehearsal);
    await page.until(report!.title);
    await page.until("Seorang warga mengirim laporan ini.");
    await waitUntil(() => page.focused()?.id === "report-heading", "the focus");
    location.hash = "";
    await waitUntil(() => page.cards.length > 0, "the list is shown");
  });

  it("the element scrolls to the view in a shared URL, even far down a page", async () => {
    history.replaceState(null, "", "#lapor?q=sampah");
    const above = await fixture<HTMLElement>(html`<div style="height: 300vh"></div>`);
    const page = await PublicPage.openList(published());
    await waitUntil(() => page.focused()?.id === "public-heading", "the focus");
    const { top } = page.element.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight / 3);
    above.remove();
  });

  it("the element keeps its search when the page navigates to one of its own fragments", async () => {
    const rehearsal = published();
    const page = await PublicPage.openList(rehearsal);
    await page.search("zebra kutub");
    await page.until("Tidak ada laporan yang cocok.");
    const before = rehearsal.calls.length;
    const turned = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    location.hash = "#bagian-lain";
    await turned;
    await page.element.updateComplete;
    expect(rehearsal.calls.length, "nothing is read").to.equal(before);
    expect(page.text()).to.include("Tidak ada laporan yang cocok.");
    expect(location.hash).to.equal("#bagian-lain");
  });

  it("the element searches, announces the number of reports, and can clear the search", async () => {
    const rehearsal = published();
    const page = await PublicPage.openList(rehearsal);
    await page.search("zebra kutub");
    await page.until("Tidak ada laporan yang cocok.");
    expect(location.hash).to.equal("#lapor?q=zebra+kutub");
    await expect(page.element).to.be.accessible();
    page.link("Hapus semua saringan").click();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
    expect(page.root.querySelector<HTMLInputElement>("#q")!.value).to.equal("");
    await page.search(page.cards[0]!.textContent!.split(" ")[0]!);
    await page.until("laporan ditampilkan.");
    expect(page.root.querySelector("[role=status]")!.textContent).to.match(/^\d+ laporan ditampilkan\.$/);
  });

  it("the element sends the form's filters and, once they are unfolded, offers the values that occur in reports", async () => {
    const rehearsal = published();
    const page = await PublicPage.openList(rehearsal);
    expect(rehearsal.count("GET /v1/public-report-counts")).to.equal(0);
    page.root.querySelector<HTMLElement>("summary")!.click();
    await waitUntil(() => page.root.querySelectorAll("#regionCode option").length > 1, "the provinces");
    await expect(page.element).to.be.accessible();
    page.root.querySelector<HTMLSelectElement>("#regionCode")!.value = "32";
    page.root.querySelector<HTMLInputElement>("[value=answered]")!.click();
    page.root.querySelector<HTMLButtonElement>("form button")!.click();
    await waitUntil(() => location.hash === "#lapor?regionCode=32&status=answered", "the address");
    await waitUntil(() => page.root.querySelector("optgroup[label='Di Jawa Barat']"), "the regencies");
    expect(page.root.querySelector<HTMLSelectElement>("#regionCode")!.value).to.equal("32");
    expect(page.root.querySelector<HTMLInputElement>("[value=answered]")!.checked).to.equal(true);
  });

  it("the element shows the filters in the new language when the page changes its language", async () => {
    const rehearsal = published();
    let page: PublicPage | undefined;
    rehearsal.intercept((request) => {
      const headers = { "accept-language": page?.element.lang ?? "id" };
      return rehearsal.mock.fetch(new Request(request, { headers }));
    });
    page = await PublicPage.openList(rehearsal);
    const categories = () => page!.root.querySelector("#categoryId")!.textContent!;
    page.root.querySelector<HTMLElement>("summary")!.click();
    await waitUntil(() => categories().includes("Jalan"), "the categories");
    page.element.lang = "en";
    await page.element.updateComplete;
    expect(categories(), "the names of before are gone").not.to.include("Jalan");
    await waitUntil(() => categories().includes("Roads"), "the categories in English");
  });

  it("the element moves the focus to the heading when the reader goes to another page of the list", async () => {
    const page = await PublicPage.openList(published(), { limit: 1 });
    expect(page.cards).to.have.length(1);
    const first = page.cards[0]!.textContent;
    page.link("Laporan yang lebih lama").click();
    await waitUntil(() => page.isIdle && page.cards[0]!.textContent !== first, "the second page");
    await waitUntil(() => page.focused()?.id === "public-heading", "the focus");
    page.link("Kembali ke yang terbaru").click();
    await waitUntil(() => page.cards[0]!.textContent === first, "the first page");
  });

  it("the element applies the filters set in its attributes and does not offer them", async () => {
    const rehearsal = published();
    const { data } = await rehearsal.client.listPublicReports();
    const { agency } = data.find(({ responsible }) => responsible.agency)!.responsible;
    const page = await PublicPage.openList(rehearsal, { agency: agency!.id });
    await page.until(`Laporan di ${agency!.name}`);
    const own = data.filter(({ responsible }) => responsible.agency?.id === agency!.id);
    expect(page.cards.map((card) => card.textContent)).to.deep.equal(own.map(({ title }) => title));
    await page.search("zebra kutub");
    await page.until("Tidak ada laporan yang cocok.");
    page.link("Hapus semua saringan").click();
    await waitUntil(() => page.cards.length === own.length, "the agency's reports");
  });

  it("the element shows an agency's figures above its reports, or only the reports if the figures cannot be loaded", async () => {
    const rehearsal = published();
    const { data } = await rehearsal.client.listPublicReports({ limit: 20 });
    const { id, name } = data.find(({ responsible }) => responsible.agency)!.responsible.agency!;
    let isRefused = false;
    rehearsal.intercept((request) => {
      if (new URL(request.url).pathname !== "/v1/statistics") return undefined;
      if (isRefused) return problem(503, "unavailable");
      const [period, total] = [
        { year: 2026, quarter: 2 },
        { reports: 40, onTimeShare: 0.9, daysToAnswer: 6 },
      ];
      return Response.json({
        ...period,
        by: "month",
        until: "2026-06-30",
        quarters: [period],
        data: [],
        total,
      });
    });
    const attributes = { agency: id, view: "agency" } as const;
    const page = await PublicPage.openList(rehearsal, attributes);
    await page.until(`Laporan di ${name}`);
    await page.until("6 hari");
    expect(page.link("Triwulan 2 tahun 2026").getAttribute("href")).to.contain("view=statistics");
    await expect(page.element).shadowDom.to.be.accessible();
    page.element.remove();
    isRefused = true;
    const bare = await PublicPage.openList(rehearsal, attributes);
    await bare.until(`Laporan di ${name}`);
    expect(bare.link("Triwulan 2 tahun 2026")).to.equal(undefined);
  });

  it("the element does not change the page's URL if its state must not appear there", async () => {
    history.replaceState(null, "", "#lapor?q=zebra");
    const page = await PublicPage.openList(published(), { state: "none" });
    page.cards[0]!.click();
    await page.until("Seorang warga mengirim laporan ini.");
    expect(location.hash).to.equal("#lapor?q=zebra");
    dispatchEvent(new PopStateEvent("popstate"));
    await page.element.updateComplete;
    expect(page.isIdle, "nothing is read").to.equal(true);
    expect(page.focused()?.id, "the report stays open").to.equal("report-heading");
  });

  it("the element shows a message if the report with the given tracking ID is not public", async () => {
    history.replaceState(null, "", "#lapor?trackingId=K7M-2QF-9XK");
    const page = await PublicPage.open(published());
    await page.until("Laporan ini tidak dibuka untuk publik.");
    await expect(page.element).to.be.accessible();
    page.link("Kembali ke daftar").click();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
  });

  it("the element shows that loading failed and offers a retry", async () => {
    const rehearsal = published();
    rehearsal.intercept(() => problem(503, "unavailable"));
    const codes: string[] = [];
    const note = (event: CustomEvent<{ code: string }>) => codes.push(event.detail.code);
    addEventListener("lapor-error", note);
    const page = await PublicPage.open(rehearsal);
    await page.until("Belum dapat dimuat.");
    removeEventListener("lapor-error", note);
    expect(codes).to.deep.equal(["unavailable"]);
    await expect(page.element).to.be.accessible();
    rehearsal.intercept(undefined);
    page.root.querySelector<HTMLButtonElement>("#failed button")!.click();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
    await waitUntil(() => page.focused()?.id === "public-heading", "the focus");
  });

  it("the element drops a response if a later search has responded first", async () => {
    const rehearsal = published();
    const page = await PublicPage.openList(rehearsal);
    const { open, opened } = gate();
    rehearsal.intercept(async (request) => {
      if (request.url.includes("lambat")) await opened;
      return undefined;
    });
    await page.search("lambat sekali");
    await waitUntil(() => location.hash.includes("lambat"), "the first search");
    await page.search("zebra kutub");
    await page.until("Tidak ada laporan yang cocok.");
    open();
    page.link("Hapus semua saringan").click();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
  });

  it("the element reserves space for the list before the list loads", async () => {
    const rehearsal = published();
    const { open, opened } = gate();
    rehearsal.intercept(async () => {
      await opened;
      return undefined;
    });
    const page = await PublicPage.open(rehearsal);
    await waitUntil(() => page.root.querySelectorAll(".blank").length === 5, "blank cards");
    await expect(page.element).to.be.accessible();
    open();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
  });

  it("the element shows the map with the list's filters, and a district links to its reports", async () => {
    const page = await PublicPage.openList(published());
    page.link("Peta").click();
    await waitUntil(() => page.root.querySelector(".map a"), "the tiles");
    await expect(page.element).to.be.accessible();
    page.element.theme = "dark";
    await expect(page.element).to.be.accessible();
    page.link("Jawa Barat").click();
    await page.until("Kota Bandung");
    expect(location.hash).to.equal("#lapor?view=map&regionCode=32");
    page.root.querySelector<HTMLElement>("summary")!.click();
    await waitUntil(() => page.root.querySelector("optgroup[label='Di Jawa Barat']"), "the regencies");
    page.link("Kota Bandung").click();
    await page.until("Coblong");
    await expect(page.element).to.be.accessible();
    page.link("Coblong").click();
    await waitUntil(() => page.cards.length > 0, "the list of the district");
    expect(page.cards.every((card) => card.textContent === "Sampah tidak diangkut")).to.equal(true);
  });

  it("the element can show the statistics and return to the list", async () => {
    const page = await PublicPage.openList(published());
    page.link("Statistik").click();
    await page.until("Triwulan");
    expect(location.hash).to.equal("#lapor?view=statistics");
    expect(page.root.querySelector("form")).to.equal(null);
    expect(page.root.querySelectorAll(".plot .bar").length).to.be.greaterThan(0);
    expect(page.root.querySelector("[role=img][aria-label^=Dukungan]")?.textContent).to.match(/Jalan.*10/s);
    for (const summary of page.root.querySelectorAll<HTMLElement>("details:not([open]) summary"))
      summary.click();
    await expect(page.element).to.be.accessible();
    page.element.theme = "dark";
    await expect(page.element).to.be.accessible();
    page.link("Daftar").click();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
  });

  it("the element shows the statistics without the supports if the supports cannot be loaded", async () => {
    const rehearsal = published();
    rehearsal.intercept((request) =>
      new URL(request.url).pathname === "/v1/public-report-counts" ? problem(503, "unavailable") : undefined,
    );
    history.replaceState(null, "", "#lapor?view=statistics");
    const page = await PublicPage.open(rehearsal);
    await page.until("Semua laporan dihitung");
    expect(page.root.querySelector("[aria-label^=Dukungan]")).to.equal(null);
    expect(page.root.querySelector("[part=error]")).to.equal(null);
  });

  it("the element links from a quarter without statistics to the nearest quarter that has some", async () => {
    const page = await PublicPage.openList(published());
    location.hash = "#lapor?view=statistics&quarter=2001-1";
    await page.until("Belum ada statistik");
    const link = page.root.querySelector<HTMLAnchorElement>("[part=quarters] a")!;
    const { hash } = new URL(link.href);
    link.click();
    await page.until("Semua laporan dihitung");
    expect(location.hash).to.equal(hash);
    expect(page.root.activeElement?.id).to.equal("public-heading");
    page.link("Peta").click();
    await waitUntil(() => location.hash === "#lapor?view=map", "the map has no quarter");
  });

  for (const lang of ["en", "jv", "su"])
    it(`axe finds no violations in the element in ${lang} in dark mode`, async () => {
      const page = await PublicPage.openList(published(), { lang, theme: "dark" });
      await expect(page.element).to.be.accessible();
    });
});
