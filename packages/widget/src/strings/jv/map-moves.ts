import type { MapFrameStrings } from "../../map/map-frame.ts";

/** Instructions for moving a map. Every map has these strings. */
export const mapMoves: Omit<MapFrameStrings, "label" | "instruction" | "tilesMissing"> = {
  keys: "Tombol panah nggeser peta. Tombol plus ngagengaken, tombol minus ngalitaken.",
  zoomIn: "Agengaken peta",
  zoomOut: "Alitaken peta",
  north: "Geser ngaler",
  south: "Geser ngidul",
  west: "Geser ngilen",
  east: "Geser ngetan",
};
