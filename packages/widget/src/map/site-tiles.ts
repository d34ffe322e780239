import type { Coords, DoneCallback } from "leaflet";
import { GridLayer } from "leaflet/src/layer/tile/GridLayer.js";
import { tileAddress } from "./tile-template.ts";

/** Zoom levels of tile services: from a continent to a house. */
export const zooms = { minZoom: 3, maxZoom: 19 } as const;

/**
 * The site's own tiles. Not Leaflet's TileLayer, which puts a `data:` picture into each tile that is no
 * longer needed; a content policy that allows pictures of the site only would report each of them.
 */
export class SiteTiles extends GridLayer {
  private readonly template: string;

  constructor(template: string) {
    super(zooms);
    this.template = template;
    // Without an address, a tile that is still loading is cancelled.
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
