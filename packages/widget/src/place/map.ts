import type { Map as LeafletMap } from "leaflet/src/map/Map.js";
import { type Point, pointAt } from "../geolocation/locate.ts";
import { createSiteMap, indonesia } from "../map/site-map.ts";
import type { OpenMap, SiteMapOptions } from "../map/site-map-options.ts";
import type { MapStrings } from "../strings/form/place-strings.ts";

/** Options of a map that shows or moves one point. */
export interface MapOptions extends SiteMapOptions {
  words: MapStrings;
  /** The initial position of the marker; without it the map shows Indonesia. */
  start: Point | undefined;
  /**
   * Called when the map stops after a move; opening and zooming do not move the point. Without it, the marker
   * stays at `start` while the map moves.
   */
  changed?: ((point: Point) => void) | undefined;
}

export type { OpenMap };

/** A move of fewer pixels comes from rounding (a pinch, a resize), not from a person. */
const rounding = 2;

/** Zoom at which a street fills the view, or a town when the point is rough (worse than 1000 m). */
const zoomFor = ({ accuracy = 0 }: Point): number => (accuracy > 1000 ? 13 : 17);

/**
 * Opens a map in `container`, which must be in the page: the point is the centre of the map under a fixed
 * marker, unless the map only shows a point. Throws a `TypeError` if `tiles` is not a valid template.
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
