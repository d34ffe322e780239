import type { MapFrameStrings } from "../../map/map-frame.ts";

/** Instructions for moving a map. Every map has these strings. */
export const mapMoves: Omit<MapFrameStrings, "label" | "instruction" | "tilesMissing"> = {
  keys: "Arrow keys move the map. Plus zooms in, minus zooms out.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  north: "Move north",
  south: "Move south",
  west: "Move west",
  east: "Move east",
};
