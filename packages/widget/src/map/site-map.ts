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

/** A map without a view yet: call `setView` or `fitBounds`, then `showTiles`. */
export interface SiteMap extends OpenMap {
  map: LeafletMap;
  frame: MapFrame;
  showTiles(): void;
}

/** South-west and north-east corner of Indonesia. */
export const indonesia: [[number, number], [number, number]] = [
  [-11.1, 94.9],
  [6.2, 141.1],
];

/**
 * Creates a map in `container`, which must be in the page. Drag, wheel (with the focus only), keys and
 * buttons move it. Throws a `TypeError` if `tiles` is not a valid template. The map stays usable when tiles
 * fail to load.
 * @param isAnimated Whether zooming is animated for readers who have not asked for reduced motion.
 */
export function createSiteMap(
  container: HTMLElement,
  { tiles, attribution, words, language }: SiteMapOptions,
  isAnimated: boolean,
): SiteMap {
  checkTiles(tiles);
  // Without animation: Leaflet drops the rest of a step, or a whole zoom, when the next press comes before
  // the animation ends.
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
    // The centre keeps its position while the zoom changes.
    scrollWheelZoom: "center",
    doubleClickZoom: "center",
    touchZoom: "center",
    // The position in the middle counts when the finger leaves, so the map must not glide on.
    inertia: false,
    zoomAnimation: isAnimated && !matchMedia("(prefers-reduced-motion: reduce)").matches,
    fadeAnimation: false,
    trackResize: false,
  });
  // A wheel that passes over the map keeps scrolling the page.
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
