import "./leaflet-without-markup.ts";
import { Map as LeafletMap } from "leaflet/src/map/Map.js";
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";
import { type Point, pointAt } from "./locate.ts";
import { type MapMove, mapFrame } from "./map-frame.ts";
import { wear } from "./map-styles.ts";
import type { MapStrings } from "./place-strings.ts";
import { SiteTiles, zooms } from "./site-tiles.ts";
import { checkTiles } from "./tile-template.ts";

/** How a map is opened. */
export interface MapOptions {
  /**
   * URL template of the site's own tile service with `{z}`, `{x}` and `{y}`, https or of the same origin.
   * There is no default.
   */
  tiles: string;
  /** Copyright of the tiles, plain text; an https address at its end becomes the link. */
  attribution: string;
  /** The initial position of the marker; without it the map shows Indonesia. */
  start: Point | undefined;
  words: MapStrings;
  language: string;
  /**
   * Called when the map stops after a move; opening and zooming do not move the point. Without it, the marker
   * stays at `start` while the map moves.
   */
  changed?: ((point: Point) => void) | undefined;
}

/** An open map. */
export interface OpenMap {
  /** Removes all of it from the page. */
  destroy(): void;
  /** Call it when the container changed its size in a way that no ResizeObserver sees. */
  resize(): void;
}

/** South-west and north-east corner of Indonesia. */
const indonesia: [[number, number], [number, number]] = [
  [-11.1, 94.9],
  [6.2, 141.1],
];

/** A move of fewer pixels comes from rounding (a pinch, a resize), not from a person. */
const rounding = 2;

/** Zoom at which a street fills the view, or a town when the point is rough (worse than 1000 m). */
const zoomFor = ({ accuracy = 0 }: Point): number => (accuracy > 1000 ? 13 : 17);

/**
 * Opens a map in `container`, which must be in the page: the point is the centre of the map under a fixed
 * marker, unless the map only shows a point. Drag, wheel (with the focus only), keys and buttons move it.
 * Throws a `TypeError` if `tiles` is not a valid template. The map stays usable when tiles fail to load.
 */
export function openMap(container: HTMLElement, options: MapOptions): OpenMap {
  const { tiles, attribution, start, words, language, changed } = options;
  checkTiles(tiles);
  const animate = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  // Without animation: Leaflet drops the rest of a step, or a whole zoom, when the next press comes before
  // the animation ends.
  const move = (by: MapMove) => {
    if ("zoom" in by) map.setZoom(map.getZoom() + by.zoom, { animate: false });
    else map.panBy([by.x, by.y], { animate: false });
  };
  const { whole, view, mark, at, note } = mapFrame(words, language, attribution, move);
  const takeOff = wear(whole, container.getRootNode());
  container.append(whole);

  const map = new LeafletMap(view, {
    ...zooms,
    // The marker keeps its position while the zoom changes.
    scrollWheelZoom: "center",
    doubleClickZoom: "center",
    touchZoom: "center",
    // The position under the marker when the finger leaves is the one that counts.
    inertia: false,
    zoomAnimation: animate && !!changed,
    fadeAnimation: false,
    trackResize: false,
  });
  if (start) map.setView([start.latitude, start.longitude], zoomFor(start), { animate: false });
  else map.fitBounds(indonesia, { animate: false });
  new SiteTiles(tiles)
    .once("tileerror", () => {
      note.textContent = words.tilesMissing;
    })
    .addTo(map);

  // A wheel that passes over the map keeps scrolling the page.
  map.scrollWheelZoom.disable();
  view.addEventListener("focus", () => map.scrollWheelZoom.enable());
  view.addEventListener("blur", () => map.scrollWheelZoom.disable());
  view.addEventListener("pointerdown", () => view.focus({ preventScroll: true }));

  let last = map.getCenter();
  const settle = () => {
    const centre = map.getCenter();
    if (centre.equals(last)) return;
    if (map.project(centre).distanceTo(map.project(last)) < rounding) {
      map.setView(last, map.getZoom(), { animate: false, reset: true } as object);
      return;
    }
    last = centre;
    const { lat, lng } = centre.wrap();
    const point = pointAt(lat, lng);
    at.textContent = words.at(point);
    changed?.(point);
  };
  if (changed) map.on("moveend", settle);
  else if (start) pin(map, mark, start);
  if (start) at.textContent = words.at(start);

  const resize = () => {
    map.invalidateSize({ animate: false });
  };
  const observer = new ResizeObserver(resize);
  observer.observe(view);

  return {
    destroy() {
      observer.disconnect();
      map.off("moveend", settle);
      map.remove();
      whole.remove();
      takeOff();
    },
    resize,
  };
}

/** Fixes the marker to a point: it moves with the map, even out of view. */
function pin(map: LeafletMap, mark: HTMLElement, { latitude, longitude }: Point): void {
  const place = () => {
    const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
    mark.style.left = `${x}px`;
    mark.style.top = `${y}px`;
  };
  map.getContainer().append(mark);
  map.on("move", place);
  place();
}
