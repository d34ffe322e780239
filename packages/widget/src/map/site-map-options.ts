// This module is separate from `site-map.ts`, because the published declarations must not refer to Leaflet's
// modules.
import type { MapFrameStrings } from "./map-frame.ts";

/** Options for a map with the site's own tiles. */
export interface SiteMapOptions {
  /**
   * The URL template of the site's own tile service with `{z}`, `{x}` and `{y}`, either https or same-origin.
   * There is no default.
   */
  tiles: string;
  /** The tiles' copyright notice as plain text. If it ends with an https URL, that URL becomes the link. */
  attribution: string;
  words: MapFrameStrings;
  language: string;
}

/** An open map. */
export interface OpenMap {
  /** Removes the entire map from the page. */
  destroy(): void;
  /** Updates the map after its container has changed its size in a way that no ResizeObserver detects. */
  resize(): void;
}
