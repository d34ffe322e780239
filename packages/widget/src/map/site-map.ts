import "./leaflet-without-markup.ts";
import { Map as LeafletMap } from "leaflet/src/map/Map.js";
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";
import { type MapFrame, type MapMove, mapFrame } from "./map-frame.ts";
import { wear } from "./map-styles.ts";
import type { OpenMap, SiteMapOptions } from "./site-map-options.ts";
import { SiteTiles, zooms } from "./site-tiles.ts";
import { checkTiles } from "./tile-template.ts";

/** A map without an initial view. Call `setView` or `fitBounds`, and then `showTiles`. */
export interface SiteMap extends OpenMap {
  map: LeafletMap;
  frame: MapFrame;
  showTiles(): void;
}

/** The south-west and north-east corners of Indonesia. */
export const indonesia: [[number, number], [number, number]] = [
  [-11.1, 94.9],
  [6.2, 141.1],
];

/**
 * Creates a map in `container`, which must be in the page. The map responds to dragging, the wheel (only with
 * the focus), keys and buttons, and remains usable if tiles fail to load. Throws a `TypeError` if `tiles` is
 * not a valid template.
 * @param isAnimated Whether zooming is animated, for readers who have not requested reduced motion.
 */
export function createSiteMap(
  container: HTMLElement,
  { tiles, attribution, words, language }: SiteMapOptions,
  isAnimated: boolean,
): SiteMap {
  checkTiles(tiles);
  // Moves are not animated: if the next press comes before an animation ends, Leaflet drops the rest of the
  // move, or a whole zoom step.
  const move = (by: MapMove) => {
    if ("zoom" in by) map.setZoom(map.getZoom() + by.zoom, { animate: false });
    else map.panBy([by.x, by.y], { animate: false });
  };
  const frame = mapFrame(words, language, attribution, move);
  const { whole, view, note } = frame;
  const takeOff = wear(whole, container.getRootNode());
  container.append(whole);

  const map = new LeafletMap(view, {
    ...zooms,
    // Zooming keeps the centre of the map in its position.
    scrollWheelZoom: "center",
    doubleClickZoom: "center",
    touchZoom: "center",
    // The map must not glide after a drag, because the point is the centre at the moment when the finger
    // lifts.
    inertia: false,
    zoomAnimation: isAnimated && !matchMedia("(prefers-reduced-motion: reduce)").matches,
    fadeAnimation: false,
    trackResize: false,
  });
  // Without the focus, a wheel event over the map scrolls the page.
  map.scrollWheelZoom.disable();
  view.addEventListener("focus", () => map.scrollWheelZoom.enable());
  view.addEventListener("blur", () => map.scrollWheelZoom.disable());
  view.addEventListener("pointerdown", () => view.focus({ preventScroll: true }));

  const resize = () => {
    map.invalidateSize({ animate: false });
  };
  const observer = new ResizeObserver(resize);
  return {
    map,
    frame,
    showTiles() {
      new SiteTiles(tiles)
        .once("tileerror", () => {
          note.textContent = words.tilesMissing;
        })
        .addTo(map);
      observer.observe(view);
    },
    destroy() {
      observer.disconnect();
      map.remove();
      whole.remove();
      takeOff();
    },
    resize,
  };
}
