import { expect, fixture, html } from "@open-wc/testing";
import type { LaporPublic } from "../../src/public/element/index.ts";
import "../../src/public/element/index.ts";
import { gate, problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";
import { waitUntil } from "../support/wait-until.ts";

/** A local picture that is used for every tile. */
const tiles = "/packages/widget/node_modules/leaflet/dist/images/layers.png?{z}/{x}/{y}";

/** The points of three reports: two at the same point in Bandung, one in Jayapura. */
const points = [
  { latitude: -6.92, longitude: 107.62 },
  { latitude: -6.92, longitude: 107.62 },
  { latitude: -2.53, longitude: 140.72 },
];

/** Creates a channel with public reports at these points. It responds after `opened` resolves. */
async function rehearsePlaces(
  places: readonly object[] = points,
  opened: Promise<void> = Promise.resolve(),
): Promise<Rehearsal> {
  const rehearsal = rehearse({ publicReports: true });
  const { data } = await rehearsal.client.listPublicReports({ limit: 20 });
  const placed = data.slice(0, 3).map((report, index) => ({
    ...report,
    title: `Laporan ${index + 1}`,
    location: { regionCode: "32.73", regionName: "Kota Bandung", ...places[index] },
  }));
  rehearsal.intercept(async (request) => {
    if (new URL(request.url).pathname !== "/v1/public-reports") return undefined;
    await opened;
    return Response.json({ data: placed, nextCursor: null });
  });
  return rehearsal;
}

async function openMap(rehearsal: Rehearsal, template = tiles): Promise<MapPage> {
  const element = await fixture<LaporPublic>(
    html`<lapor-public .client=${rehearsal.client} view="map" lang="id" map-tiles=${template} map-attribution="© Contoh https://peta.example"></lapor-public>`,
  );
  return new MapPage(element);
}

class MapPage {
  readonly element: LaporPublic;

  constructor(element: LaporPublic) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get marks(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>(".report-mark")];
  }

  get names(): (string | null)[] {
    return this.marks.map((mark) => mark.getAttribute("aria-label")).sort();
  }

  mark(name: string): HTMLButtonElement {
    return this.marks.find((mark) => mark.getAttribute("aria-label") === name)!;
  }

  chosen(): (string | null)[] {
    return [...this.root.querySelectorAll(".chosen-reports .card a")].map((link) => link.textContent);
  }

  async until(text: string): Promise<void> {
    await waitUntil(() => this.root.textContent!.includes(text), text);
  }
}

afterEach(() => {
  history.replaceState(null, "", location.pathname + location.search);
});

describe("the map of <lapor-public> on the site's own tile server", () => {
  it("the map marks the newest reports and groups reports at the same point", async () => {
    const page = await openMap(await rehearsePlaces());
    await page.until("Peta ini memuat 3 laporan terbaru yang lokasinya diketahui.");
    expect(page.names).to.deep.equal(["2 laporan", "Laporan 3"]);
    expect(page.root.querySelector(".map-credit a")?.getAttribute("href")).to.equal("https://peta.example");
    await waitUntil(() => page.root.querySelector(".leaflet-tile-loaded"), "a tile is there");
    expect(page.root.querySelector(".map[aria-hidden]"), "tiles of provinces").to.equal(null);
    await expect(page.element).shadowDom.to.be.accessible();
  });

  it("a marker lists its reports, and each entry links to the report and back to the same view", async () => {
    const page = await openMap(await rehearsePlaces());
    await page.until("Peta ini memuat");
    page.root.querySelector<HTMLButtonElement>(".zoomIn")!.click();
    const [left] = page.names;
    page.mark("2 laporan").click();
    await page.until("2 laporan di sekitar titik ini:");
    expect(page.chosen()).to.deep.equal(["Laporan 1", "Laporan 2"]);
    expect(page.mark("2 laporan").getAttribute("aria-pressed")).to.equal("true");
    const before = page.mark("2 laporan").getBoundingClientRect();
    page.root.querySelector<HTMLAnchorElement>(".chosen-reports .card a")!.click();
    await waitUntil(() => page.root.querySelector("#report-heading"), "the report is open");
    history.back();
    await page.until("Peta ini memuat");
    expect(page.names).to.include(left!);
    const after = page.mark("2 laporan").getBoundingClientRect();
    expect(Math.abs(after.x - before.x)).to.be.below(2);
  });

  it("selecting a marker that covers reports at several points zooms in until they separate", async () => {
    const near = [points[0]!, { latitude: -6.91, longitude: 107.63 }, points[2]!];
    const page = await openMap(await rehearsePlaces(near));
    await page.until("Peta ini memuat");
    expect(page.names).to.deep.equal(["2 laporan", "Laporan 3"]);
    page.mark("2 laporan").focus();
    page.mark("2 laporan").click();
    await waitUntil(() => page.marks.length === 3, "the mark has parted");
    expect(page.names).to.deep.equal(["Laporan 1", "Laporan 2", "Laporan 3"]);
    expect(page.root.activeElement?.getAttribute("role")).to.equal("application");
    page.mark("Laporan 2").click();
    await page.until("1 laporan di sekitar titik ini:");
  });

  it("the map states when no report has a point, and still shows the counts per region", async () => {
    const page = await openMap(await rehearsePlaces([{}, {}, {}]));
    await page.until("Lokasi laporan-laporan ini tidak diketahui.");
    expect(page.marks).to.have.length(0);
    expect(page.root.querySelector("table.places")).to.exist;
  });

  it("the counts per region are still shown when the map cannot be", async () => {
    const { error } = console;
    const errors: unknown[] = [];
    console.error = (each: unknown) => errors.push(each);
    try {
      const broken = await openMap(await rehearsePlaces(), "https://peta.example/{z}/{x}");
      await broken.until("Peta tidak dapat dimuat.");
      expect(broken.root.querySelector("table.places")).to.exist;
      const refused = await rehearsePlaces();
      refused.intercept((request) =>
        new URL(request.url).pathname === "/v1/public-reports" ? problem(503, "unavailable") : undefined,
      );
      const page = await openMap(refused);
      await page.until("Peta tidak dapat dimuat.");
    } finally {
      console.error = error;
    }
    expect(errors).to.have.length(2);
    expect(`${errors[0]}`).to.contain("URL template");
  });

  it("the map draws nothing if the reader leaves before the reports arrive", async () => {
    const { opened, open } = gate();
    const rehearsal = await rehearsePlaces(points, opened);
    const page = await openMap(rehearsal);
    await page.until("Memuat peta");
    const { element } = page;
    element.remove();
    open();
    await element.updateComplete;
    expect(page.marks).to.have.length(0);
    document.body.append(element);
    await page.until("Peta ini memuat");
    element.remove();
  });
});
