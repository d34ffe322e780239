import { expect, fixture, html } from "@open-wc/testing";
import { type CSSResultGroup, LitElement } from "lit";
import type { Point } from "../../src/geolocation/locate.ts";
import { PlaceExtras } from "../../src/place/place-extras.ts";
import { placeStyles } from "../../src/place/place-styles.ts";
import { extra, late } from "../../src/strings/id/form.ts";
import { baseStyles } from "../../src/styles/base-styles.ts";
import { waitUntil } from "../support/wait-until.ts";

const indonesian = { place: { ...late.place, ...extra.place } };
const tiles = "/packages/widget/node_modules/leaflet/dist/images/layers.png?{z}/{x}/{y}";
const braga: Point = { latitude: -6.917464, longitude: 107.619125, accuracy: 12 };

/** A minimal element with the location and the map. */
class PlacePage extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, placeStyles];
  point: Point | undefined;
  tiles: string | undefined;
  shown = true;
  place: string | undefined;
  loads = 0;
  load = (): Promise<typeof import("../../src/place/map.ts")> => import("../../src/place/map.ts");
  extras: PlaceExtras = new PlaceExtras(this, {
    point: () => this.point,
    setPoint: (point) => {
      this.point = point;
      this.requestUpdate();
    },
    name: () => this.place,
    tiles: () => this.tiles,
    attribution: () => "© Contoh",
    words: () => indonesian.place,
    loadMap: () => {
      this.loads++;
      return this.load();
    },
  });

  override render() {
    return this.shown ? html`<div class="root">${this.extras.render()}</div>` : html`<p>Terima kasih.</p>`;
  }
}
customElements.define("place-page", PlacePage);

/** Calls to the replaced geolocation, which the test answers. */
let questions: { success: PositionCallback; failure: PositionErrorCallback }[] = [];

async function open(settings: Partial<Pick<PlacePage, "point" | "tiles" | "load">> = {}) {
  const page = await fixture<PlacePage>(html`<place-page></place-page>`);
  Object.assign(page, settings);
  page.requestUpdate();
  await page.updateComplete;
  const root = page.renderRoot as ShadowRoot;
  const button = (words: string) =>
    [...root.querySelectorAll("button")].find((each) => each.textContent === words);
  const press = async (words: string) => {
    button(words)!.click();
    await page.updateComplete;
  };
  const said = () => root.querySelector(".place-said")!.textContent!;
  const until = (words: string) => waitUntil(() => said() === words, `"${words}" is said`);
  const mapOpen = () => waitUntil(() => root.querySelector('[role="application"]'), "the map is open");
  return { page, root, button, press, said, until, mapOpen };
}

const answer = ({ latitude, longitude, accuracy }: Point) =>
  questions.pop()!.success({ coords: { latitude, longitude, accuracy } } as GeolocationPosition);

const setSecure = (value: boolean) =>
  Object.defineProperty(window, "isSecureContext", { value, configurable: true });

describe("the location button, the point and the map of the place field", () => {
  const secure = Object.getOwnPropertyDescriptor(window, "isSecureContext");

  beforeEach(() => {
    questions = [];
    setSecure(true);
    Object.defineProperty(navigator, "geolocation", {
      configurable: true,
      value: {
        getCurrentPosition: (success: PositionCallback, failure: PositionErrorCallback) =>
          questions.push({ success, failure }),
      },
    });
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, "geolocation");
    if (secure) Object.defineProperty(window, "isSecureContext", secure);
    else Reflect.deleteProperty(window, "isSecureContext");
  });

  it("the browser's location is requested once and only on a click, and its accuracy is shown", async () => {
    const { page, root, button, press, said, until } = await open();
    expect(questions).to.have.length(0);
    expect(button("Gunakan lokasi saya")!.offsetHeight).to.be.at.least(44);
    expect(button("Tunjuk di peta"), "no tiles, no map").to.equal(undefined);
    const region = root.querySelector<HTMLElement>(".place-said")!;
    expect(region.offsetHeight, "takes no room").to.equal(0);
    expect(
      getComputedStyle(region).display,
      "is there before its words, or they would not be read",
    ).not.to.equal("none");
    await press("Gunakan lokasi saya");
    await press("Gunakan lokasi saya");
    expect(questions).to.have.length(1);
    expect(said()).to.equal("Mencari lokasi Anda…");
    answer(braga);
    await until("Titik lokasi ditambahkan, ketelitian ± 12 meter.");
    expect(page.point).to.deep.equal(braga);
    expect(root.textContent).to.include("6,917464° LS, 107,619125° BT");
    await expect(page).to.be.accessible();
  });

  it("the form states that a rough point also requires an address", async () => {
    const { press, until } = await open();
    await press("Gunakan lokasi saya");
    answer({ ...braga, accuracy: 2500 });
    await until(
      "Titik lokasi ditambahkan, tetapi hanya perkiraan (ketelitian ± 2.500 meter). Tuliskan juga alamat atau patokannya.",
    );
  });

  it("a point of unknown accuracy is not called exact", async () => {
    const { press, until } = await open();
    const { latitude, longitude } = braga;
    for (const point of [
      { latitude, longitude, accuracy: 0 },
      { latitude, longitude },
    ]) {
      await press("Gunakan lokasi saya");
      answer(point);
      await until("Titik lokasi ditambahkan.");
    }
  });

  it("a point's place name replaces its coordinates, and both are hidden while the form asks about the point", async () => {
    const { page, root, button, said } = await open({ point: braga });
    expect(root.textContent).to.include("LS");
    const show = async (name: string) => {
      page.place = name;
      page.requestUpdate();
      await page.updateComplete;
      expect(root.textContent, name).not.to.match(/LS|±|ditambahkan/);
      expect(said()).to.equal(name);
      await expect(page).to.be.accessible();
    };
    await show("Sekitar Braga, Kota Bandung.");
    expect(button("Hapus titik")!.offsetHeight).to.be.at.least(44);
    await show("");
    expect(button("Hapus titik"), "the question offers that").to.equal(undefined);
  });

  it("removing the point moves the focus to a nearby control", async () => {
    const { page, root, button, press, until } = await open({ point: braga });
    await press("Hapus titik");
    await until("Titik lokasi dihapus.");
    expect(page.point).to.equal(undefined);
    expect(root.activeElement).to.equal(button("Gunakan lokasi saya"));
    expect(button("Hapus titik")).to.equal(undefined);
  });

  it("the form shows why no location is available and offers a retry", async () => {
    const { page, press, until } = await open();
    for (const [code, refusal] of [
      [1, "denied"],
      [2, "unavailable"],
      [3, "timeout"],
    ] as const) {
      await press("Gunakan lokasi saya");
      questions.pop()!.failure({ code } as GeolocationPositionError);
      await until(indonesian.place.refusals[refusal]);
    }
    expect(page.point).to.equal(undefined);
    await expect(page).to.be.accessible();
  });

  it("a plain HTTP page explains why the location button is missing", async () => {
    setSecure(false);
    const { page, root, button } = await open();
    expect(button("Gunakan lokasi saya")).to.equal(undefined);
    expect(root.textContent).to.include(indonesian.place.refusals.insecure);
    await expect(page).to.be.accessible();
  });

  it("the map is loaded only on a click, and choosing a position on it sets the point", async () => {
    const { page, root, button, press, until, mapOpen } = await open({ tiles });
    expect(page.loads).to.equal(0);
    expect(button("Tunjuk di peta")!.getAttribute("aria-expanded")).to.equal("false");
    await press("Tunjuk di peta");
    await mapOpen();
    expect(page.loads).to.equal(1);
    expect(button("Tutup peta")!.getAttribute("aria-expanded")).to.equal("true");
    expect(page.point, "opening sets no point").to.equal(undefined);
    root.querySelector<HTMLElement>('[aria-label="Geser ke utara"]')!.click();
    await until("Titik lokasi ditambahkan.");
    expect(page.point).to.have.keys("latitude", "longitude");
    await expect(page).to.be.accessible();
    await press("Tutup peta");
    expect(root.querySelector("#place-map")!.childNodes).to.have.length(0);
    expect(page.point, "the point stays").not.to.equal(undefined);
  });

  it("an open map moves to the location that the browser has found", async () => {
    const { root, press, mapOpen } = await open({ tiles });
    await press("Tunjuk di peta");
    await mapOpen();
    await press("Gunakan lokasi saya");
    answer(braga);
    await waitUntil(
      () => root.querySelector(".map-at")?.textContent === indonesian.place.map.at(braga),
      "the map is there",
    );
    expect(root.querySelectorAll('[role="application"]')).to.have.length(1);
  });

  it("a point chosen on the map takes precedence over a location that arrives later", async () => {
    const { page, root, press, mapOpen } = await open({ tiles });
    await press("Tunjuk di peta");
    await mapOpen();
    await press("Gunakan lokasi saya");
    root.querySelector<HTMLElement>('[aria-label="Geser ke timur"]')!.click();
    const pointed = page.point;
    answer(braga);
    await page.updateComplete;
    expect(page.point).to.equal(pointed);
    expect(pointed).not.to.have.property("accuracy");
  });

  it("the form shows that the map cannot be loaded, and everything else keeps working", async () => {
    const { error } = console;
    const logged: unknown[] = [];
    console.error = (...words) => logged.push(...words);
    try {
      const { press, until, root } = await open({ tiles, load: () => Promise.reject(new Error("404")) });
      await press("Tunjuk di peta");
      await until(indonesian.place.mapFailed);
      expect(root.querySelector<HTMLElement>("#place-map")!.hidden).to.equal(true);
      await press("Gunakan lokasi saya");
      answer(braga);
      await until(indonesian.place.attached(12));
      const wrong = await open({ tiles: "/peta.png" });
      await wrong.press("Tunjuk di peta");
      await wrong.until(indonesian.place.mapFailed);
      expect(wrong.root.querySelector("#place-map")!.childNodes).to.have.length(0);
      expect(String(logged[1]), "the log names the reason").to.include("URL template");
    } finally {
      console.error = error;
    }
  });

  it("the reporter can close a map that is still loading", async () => {
    let loaded: ((module: typeof import("../../src/place/map.ts")) => void) | undefined;
    const { root, press, said } = await open({
      tiles,
      load: () =>
        new Promise((resolve) => {
          loaded = resolve;
        }),
    });
    await press("Tunjuk di peta");
    expect(said()).to.equal("Memuat peta…");
    await press("Tutup peta");
    expect(said()).to.equal("");
    let opened = 0;
    loaded!({ openMap: () => ({ destroy() {}, resize() {}, opened: opened++ }) });
    // Wait until the module has run.
    await new Promise((turn) => setTimeout(turn));
    expect(opened).to.equal(0);
    expect(root.querySelector('[role="application"]')).to.equal(null);
  });

  it("removing the form removes the map and stops the location request", async () => {
    const { page, press, mapOpen } = await open({ tiles });
    await press("Tunjuk di peta");
    await mapOpen();
    const sheets = () => (page.renderRoot as ShadowRoot).adoptedStyleSheets?.length ?? 0;
    const withMap = sheets();
    page.shown = false;
    page.requestUpdate();
    await waitUntil(() => !withMap || sheets() === withMap - 1, "its style sheet is removed too");
    page.shown = true;
    page.requestUpdate();
    await page.updateComplete;
    await press("Gunakan lokasi saya");
    page.remove();
    answer(braga);
    await page.updateComplete;
    expect(page.point).to.equal(undefined);
  });
});
