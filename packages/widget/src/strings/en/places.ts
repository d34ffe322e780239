import type { PlacesStrings } from "../public/places-strings.ts";
import { mapMoves } from "./map-moves.ts";

const reports = (count: number): string => (count === 1 ? "1 report" : `${count} reports`);

export const places: PlacesStrings = {
  locale: "en-GB",
  loading: "Loading the map…",
  failed: "The map could not be loaded. The numbers for each region are below.",
  frame: {
    label: "Map of public reports",
    instruction: "Choose a point to see its reports. Points are rounded to about 1 km.",
    ...mapMoves,
    tilesMissing: "Some pictures of the map could not be loaded. You can still choose its points.",
  },
  group: reports,
  chosen: (count) => `${reports(count)} near this point:`,
  shown: (count) =>
    count === 1
      ? "The map shows the only report with a known place."
      : `The map shows the newest ${count} reports with a known place.`,
  none: "The places of these reports are not known.",
};
