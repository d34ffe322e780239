import { expect } from "@open-wc/testing";
import type { Point } from "../../src/geolocation/locate.ts";
import { checkTiles, tileAddress } from "../../src/map/tile-template.ts";
import { type MapOptions, type OpenMap, openMap } from "../../src/place/map.ts";
import { extra as indonesian } from "../../src/strings/id/form.ts";
import { waitUntil } from "../support/wait-until.ts";

/** A local picture that is used for every tile. */
const tiles = "/packages/widget/node_modules/leaflet/dist/images/layers.png?{z}/{x}/{y}";
const braga: Point = { latitude: -6.917464, longitude: 107.619125 };

const open: { map: OpenMap; host: HTMLElement }[] = [];

/** Shows a map inside a shadow root and returns its controls. */
function show(options: Partial<MapOptions> = {}) {
  const host = document.body.appendChild(document.createElement("div"));
  const root = host.attachShadow({ mode: "open" });
  const container = root.appendChild(document.createElement("div"));
  const points: Point[] = [];
  const map = openMap(container, {
    tiles,
    attribution: "© Contoh",
    start: braga,
    words: indonesian.place.map,
    language: "id",
    changed: (point) => points.push(point),
    ...options,
  });
  open.push({ map, host });
  const view = root.querySelector<HTMLElement>('[role="application"]')!;
  const button = (label: string) => root.querySelector<HTMLElement>(`button[aria-label="${label}"]`)!;
  const key = (name: string, more: KeyboardEventInit = {}) =>
    view.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }));
  let taken = 0;
  const moved = async () => {
    await waitUntil(() => points.length > taken, "the point has moved");
    taken = points.length;
    return points[taken - 1]!;
  };
  /** Returns the zoom levels of the tiles on the map. */
  const zooms = () =>
    new Set(
      [...root.querySelectorAll<HTMLImageElement>("img")].map(({ src }) => src.split(/[?/]/).slice(-3)[0]),
    );
  const at = () => root.querySelector(".map-at")!.textContent!;
  return { map, host, root, container, view, points, button, key, moved, zooms, at };
}

describe("the map", () => {
  afterEach(() => {
    for (const { map, host } of open.splice(0)) {
      if (host.isConnected) map.destroy();
      host.remove();
    }
  });

  it("the map shows the site's tiles around the point and announces the marker's position", async () => {
    const { root, view, points, at, host } = show();
    await waitUntil(() => root.querySelector(".leaflet-tile-loaded"), "a tile is there");
    expect(view.getAttribute("aria-label")).to.equal("Peta lokasi kejadian");
    expect(root.textContent).to.include("Geser peta sampai tanda ada di tempat kejadian.");
    expect(at()).to.equal("Tanda ada di 6,917464° LS, 107,619125° BT.");
    expect(points, "opening sets no point").to.have.length(0);
    expect(getComputedStyle(root.querySelector(".leaflet-tile")!).position).to.equal("absolute");
    await expect(host).to.be.accessible();
  });

  it("arrow keys move the map in their direction, and the new position is announced", async () => {
    const { key, moved, at } = show();
    expect(key("ArrowUp"), "the page does not scroll").to.equal(false);
    const north = await moved();
    expect(north.latitude).to.be.greaterThan(braga.latitude);
    expect(north.longitude).to.be.closeTo(braga.longitude, 1e-5);
    expect(north).not.to.have.property("accuracy");
    expect(at()).to.equal(indonesian.place.map.at(north));
    key("ArrowRight");
    const east = await moved();
    expect(east.longitude).to.be.greaterThan(north.longitude);
    key("ArrowDown");
    const south = await moved();
    expect(south.latitude).to.be.lessThan(east.latitude);
    key("ArrowLeft");
    expect((await moved()).longitude).to.be.lessThan(south.longitude);
    expect(key("ArrowUp", { altKey: true }), "the browser's own shortcuts still work").to.equal(true);
    expect(key("a")).to.equal(true);
  });

  it("buttons of 44 pixels move the map without dragging", async () => {
    const { button, moved } = show();
    const directions = [
      ["Geser ke utara", "latitude", 1],
      ["Geser ke selatan", "latitude", -1],
      ["Geser ke timur", "longitude", 1],
      ["Geser ke barat", "longitude", -1],
    ] as const;
    let last = braga;
    for (const [label, axis, sign] of directions) {
      const { width, height } = button(label).getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
      button(label).click();
      const now = await moved();
      expect((now[axis] - last[axis]) * sign, label).to.be.greaterThan(0);
      last = now;
    }
  });

  it("keys and buttons zoom the map without moving the marker", async () => {
    const { button, key, zooms, points, moved } = show();
    await waitUntil(() => zooms().has("17"), "a street is seen at first");
    button("Perbesar peta").click();
    await waitUntil(() => zooms().has("18"), "nearer");
    await waitUntil(() => !zooms().has("17"), "the old tiles are removed");
    key("-");
    await waitUntil(() => zooms().has("17") && !zooms().has("18"), "back");
    button("Perkecil peta").click();
    await waitUntil(() => zooms().has("16") && !zooms().has("17"), "farther");
    expect(points).to.have.length(0);
    key("ArrowUp");
    expect((await moved()).longitude, "the marker has not moved").to.be.closeTo(braga.longitude, 1e-5);
  });

  it("a drag moves the marker and fires one event with the new point when it ends", async () => {
    const { view, points, moved } = show();
    const { left, top } = view.getBoundingClientRect();
    const pointer = (type: string, target: EventTarget, x: number) => {
      const init = { clientX: left + x, clientY: top + 100, bubbles: true, composed: true, cancelable: true };
      const more = { ...init, button: 0, buttons: 1, pointerId: 1, pointerType: "mouse", isPrimary: true };
      target.dispatchEvent(new PointerEvent(`pointer${type}`, more));
      target.dispatchEvent(new MouseEvent(`mouse${type}`, more));
    };
    pointer("down", view, 150);
    for (const x of [140, 120, 90, 50]) pointer("move", document.body, x);
    pointer("up", document.body, 50);
    expect((await moved()).longitude).to.be.greaterThan(braga.longitude);
    expect(points).to.have.length(1);
    expect(document.body.className, "the page is unchanged").not.to.include("leaflet");
  });

  it("the wheel scrolls the page until the map has the focus", async () => {
    const { view, zooms } = show();
    const wheel = () =>
      view.dispatchEvent(new WheelEvent("wheel", { deltaY: -400, bubbles: true, cancelable: true }));
    expect(wheel(), "the page scrolls").to.equal(true);
    view.dispatchEvent(new Event("focus"));
    expect(wheel(), "the map zooms").to.equal(false);
    await waitUntil(() => zooms().has("19") || zooms().has("18"), "nearer");
    view.dispatchEvent(new Event("blur"));
    expect(wheel()).to.equal(true);
  });

  it("the map shows Indonesia if there is no point yet, and a whole town if the point is rough", async () => {
    const { zooms, points, root, at } = show({ start: undefined });
    await waitUntil(() => root.querySelector(".leaflet-tile-loaded"), "a tile is there");
    expect([...zooms()].every((zoom) => Number(zoom) >= 3 && Number(zoom) <= 6)).to.equal(true);
    expect([points.length, at()]).to.deep.equal([0, ""]);
    const rough = show({ start: { ...braga, accuracy: 2500 } });
    await waitUntil(() => rough.zooms().has("13"), "a town is seen");
  });

  it("the marker keeps its coordinates when the map is resized", async () => {
    const { container, map, points, root, key, moved } = show();
    container.style.width = "333px";
    await waitUntil(() => root.querySelector(".leaflet-tile-loaded"), "a tile is there");
    map.resize();
    expect(points).to.have.length(0);
    key("ArrowUp");
    expect((await moved()).longitude).to.be.closeTo(braga.longitude, 1e-5);
  });

  it("the map is read-only, and its marker moves with the tiles, if the page passes no listener", async () => {
    const { root, view, key, at } = show({ changed: undefined });
    await waitUntil(() => root.querySelector(".leaflet-tile-loaded"), "a tile is there");
    const mark = root.querySelector<HTMLElement>(".map-mark")!;
    const [width, height] = [view.clientWidth, view.clientHeight];
    const expectAt = (x: number, y: number) => {
      expect(mark.offsetLeft + 20 - width / 2).to.be.closeTo(x, 2);
      expect(mark.offsetTop + 20 - height / 2).to.be.closeTo(y, 2);
    };
    expectAt(0, 0);
    const said = at();
    key("ArrowRight");
    key("ArrowDown");
    expectAt(-40, -40);
    key("+");
    expectAt(-80, -80);
    expect(at()).to.equal(said);
    // The marker is clipped at the map's edge, so it never covers text next to the map.
    expect(view.contains(mark)).to.equal(true);
  });

  it("the map shows one message about missing tiles and remains usable", async () => {
    const { root, key, moved } = show({ tiles: "/tidak-ada/{z}/{x}/{y}.png" });
    await waitUntil(() => root.querySelector(".map-note")!.textContent, "the message is shown");
    expect(root.textContent!.split(indonesian.place.map.tilesMissing)).to.have.length(2);
    key("ArrowUp");
    await moved();
  });

  it("the map rejects an invalid template with an error before it changes the page", () => {
    for (const wrong of [
      "",
      "/peta.png",
      "/peta/{z}/{x}.png",
      "/peta/{z}/{x}/{y}?kunci={kunci}",
      "http://peta.example/{z}/{x}/{y}.png",
      "javascript:{z}{x}{y}",
      "data:image/png,{z}{x}{y}",
    ]) {
      const container = document.createElement("div");
      const act = () => openMap(container, { ...({} as MapOptions), tiles: wrong });
      expect(act, wrong).to.throw(TypeError, "URL template with {z}, {x} and {y}");
      expect(container.childNodes).to.have.length(0);
    }
    expect(() => checkTiles("https://{s}.tile.invalid/{z}/{x}/{-y}{r}.png")).not.to.throw();
  });

  it("the map replaces the placeholders {s}, {r} and {-y}, which some tile services use", () => {
    const fine = devicePixelRatio > 1 ? "@2x" : "";
    const address = tileAddress("https://{s}.tile.invalid/{z}/{x}/{y}/{-y}{r}.png", { x: 2, y: 1, z: 3 });
    expect(address).to.equal(`https://a.tile.invalid/3/2/1/6${fine}.png`);
  });

  it("the map shows the tiles' attribution, as a link if it has an address", () => {
    expect(show().root.querySelector(".map-credit")!.textContent).to.equal("© Contoh");
    const { root } = show({ attribution: "© <b>Contoh</b> https://peta.example/hak-cipta" });
    const link = root.querySelector<HTMLAnchorElement>(".map-credit a")!;
    expect([link.textContent, link.href]).to.deep.equal([
      "© <b>Contoh</b>",
      "https://peta.example/hak-cipta",
    ]);
  });

  it("the map keeps its left-to-right layout on a right-to-left page", async () => {
    document.documentElement.dir = "rtl";
    try {
      const { view, key, moved } = show();
      expect(getComputedStyle(view).direction).to.equal("ltr");
      key("ArrowRight");
      expect((await moved()).longitude).to.be.greaterThan(braga.longitude);
    } finally {
      document.documentElement.removeAttribute("dir");
    }
  });

  it("closing the map removes everything that it added to the page, even during a move", async () => {
    const before = [document.head.innerHTML, document.body.className, document.body.childElementCount];
    const names = Object.keys(window).length;
    const { map, root, container, host, button, points, view } = show();
    await waitUntil(() => root.querySelector(".leaflet-tile-loaded"), "a tile is there");
    button("Geser ke utara").click();
    const said = points.length;
    map.destroy();
    expect(container.childNodes).to.have.length(0);
    expect(root.adoptedStyleSheets ?? []).to.have.length(0);
    view.dispatchEvent(new KeyboardEvent("keydown", { key: "x" }));
    dispatchEvent(new Event("resize"));
    expect(points.length, "no further announcement").to.equal(said);
    host.remove();
    expect([document.head.innerHTML, document.body.className, document.body.childElementCount]).to.deep.equal(
      before,
    );
    expect(Object.keys(window).length, "no global either").to.equal(names);
    expect(window).not.to.have.property("L");
  });

  it("the map never inserts HTML markup", async () => {
    const setter = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML")!;
    const { insertAdjacentHTML } = Element.prototype;
    let written = 0;
    Object.defineProperty(Element.prototype, "innerHTML", { ...setter, set: () => written++ });
    Element.prototype.insertAdjacentHTML = () => {
      written++;
    };
    try {
      const { root, key, moved, map, host } = show({ tiles: "/tidak-ada/{z}/{x}/{y}.png" });
      await waitUntil(() => root.querySelector(".map-note")!.textContent, "the message is shown");
      key("ArrowUp");
      await moved();
      map.destroy();
      host.remove();
    } finally {
      Object.defineProperty(Element.prototype, "innerHTML", setter);
      Element.prototype.insertAdjacentHTML = insertAdjacentHTML;
    }
    expect(written).to.equal(0);
  });

  it("the map works under a strict Content-Security-Policy with trusted types", async () => {
    const frame = document.createElement("iframe");
    const told: unknown[] = [];
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.contentWindow) told.push(data);
    };
    addEventListener("message", hear);
    frame.src = "/packages/widget/test/place/strict-page.html";
    document.body.append(frame);
    try {
      await waitUntil(() => told.length, "the page has reported");
      // An event about the closing of the map may arrive one turn of the event loop later.
      await new Promise((turn) => setTimeout(turn));
      expect(told).to.deep.equal(["moved"]);
    } finally {
      removeEventListener("message", hear);
      frame.remove();
    }
  });
});
