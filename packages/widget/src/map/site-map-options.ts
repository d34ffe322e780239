// Apart from `site-map.ts`, because the published declarations cannot name the parts of Leaflet.
import type { MapFrameStrings } from "./map-frame.ts";

/** Options of a map of the site's own tiles. */
export interface SiteMapOptions {
  /**
   * URL template of the site's own tile service with `{z}`, `{x}` and `{y}`, https or of the same origin.
   * There is no default.
   */
  tiles: string;
  /** Copyright of the tiles, plain text; an https address at its end becomes the link. */
  attribution: string;
  words: MapFrameStrings;
  language: string;
}

/** An open map. */
export interface OpenMap {
  /** Removes the whole map from the page. */
  destroy(): void;
  /** Call it when the container changed its size in a way that no ResizeObserver sees. */
  resize(): void;
}
