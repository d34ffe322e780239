import type { Coords, DoneCallback } from "leaflet";
import { GridLayer } from "leaflet/src/layer/tile/GridLayer.js";
import { tileAddress } from "./tile-template.ts";

/** The zoom levels of tile services, from a continent to a single house. */
export const zooms = { minZoom: 3, maxZoom: 19 } as const;

/**
 * The layer with the site's own tiles. Leaflet's TileLayer is unsuitable, because it replaces the picture of
 * each discarded tile with a `data:` URL, which would violate a Content-Security-Policy that allows only the
 * site's own pictures.
 */
export class SiteTiles extends GridLayer {
  private readonly template: string;

  constructor(template: string) {
    super(zooms);
    this.template = template;
    // Removing the URL cancels loading the tile.
    this.on("tileunload", ({ tile }) => tile.removeAttribute("src"));
  }

  /** Called by Leaflet for each tile that comes into view. */
  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement("img");
    tile.alt = "";
    tile.onload = () => done(undefined, tile);
    tile.onerror = () => done(new Error("tile"), tile);
    tile.src = tileAddress(this.template, coords);
    return tile;
  }
}
