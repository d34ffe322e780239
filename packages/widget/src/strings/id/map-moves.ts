import type { MapFrameStrings } from "../../map/map-frame.ts";

/** Instructions for moving a map. Every map has these strings. */
export const mapMoves: Omit<MapFrameStrings, "label" | "instruction" | "tilesMissing"> = {
  keys: "Tombol panah menggeser peta. Tombol plus memperbesar, tombol minus memperkecil.",
  zoomIn: "Perbesar peta",
  zoomOut: "Perkecil peta",
  north: "Geser ke utara",
  south: "Geser ke selatan",
  west: "Geser ke barat",
  east: "Geser ke timur",
};
