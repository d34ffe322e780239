import type { Map as LeafletMap } from "leaflet/src/map/Map.js";
import { type Point, pointAt } from "../geolocation/locate.ts";
import { createSiteMap, indonesia } from "../map/site-map.ts";
import type { OpenMap, SiteMapOptions } from "../map/site-map-options.ts";
import type { MapStrings } from "../strings/form/place-strings.ts";

/** Options for a map that shows or moves one point. */
export interface MapOptions extends SiteMapOptions {
  words: MapStrings;
  /** The initial position of the marker. Without it, the map shows Indonesia. */
  start: Point | undefined;
  /**
   * Called with the new point when the map stops after a move; opening and zooming do not move the point.
   * Without this callback, the map is read-only: the marker stays at `start` and moves with the map.
   */
  changed?: ((point: Point) => void) | undefined;
}

export type { OpenMap };

/** A move of fewer pixels than this is due to rounding (after a pinch or a resize), not to the user. */
const rounding = 2;

/**
 * Returns the zoom level at which a street fills the view, or a town if the point's accuracy is worse than
 * 1000 m.
 */
const zoomFor = ({ accuracy = 0 }: Point): number => (accuracy > 1000 ? 13 : 17);

/**
 * Opens a map in `container`, which must be in the page. If the map can move the point, the point is always
 * the map's centre, under a fixed marker. Throws a `TypeError` if `tiles` is not a valid template.
 */
export function openMap(container: HTMLElement, options: MapOptions): OpenMap {
  const { start, words, changed } = options;
  const { map, frame, showTiles, destroy, resize } = createSiteMap(container, options, !!changed);
  const { mark, at } = frame;
  if (start) map.setView([start.latitude, start.longitude], zoomFor(start), { animate: false });
  else map.fitBounds(indonesia, { animate: false });
  showTiles();

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

  return {
    destroy() {
      map.off("moveend", settle);
      destroy();
    },
    resize,
  };
}

/** Attaches the marker to a point, so it moves with the map, even out of view. */
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
