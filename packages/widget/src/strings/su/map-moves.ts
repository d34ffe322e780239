import type { MapFrameStrings } from "../../map/map-frame.ts";

/** Instructions for moving a map. Every map has these strings. */
export const mapMoves: Omit<MapFrameStrings, "label" | "instruction" | "tilesMissing"> = {
  keys: "Tombol panah ngagésér peta. Tombol plus ngageungkeun, tombol minus ngalitan.",
  zoomIn: "Ageungkeun peta",
  zoomOut: "Alitan peta",
  north: "Gésér ka kalér",
  south: "Gésér ka kidul",
  west: "Gésér ka kulon",
  east: "Gésér ka wétan",
};
