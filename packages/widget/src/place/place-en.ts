import { coordinatesInWords } from "./coordinates-in-words.ts";
import type { Point } from "./locate.ts";
import type { PlaceStrings } from "./place-strings.ts";

const metres = (accuracy: number) => `± ${new Intl.NumberFormat("en").format(accuracy)} metres`;
const coordinates = (point: Point) => coordinatesInWords(point, "en", ["N", "S", "E", "W"]);
const write = "Just write the address or a landmark.";

/** English. */
export const placeEn: PlaceStrings = {
  locale: "en",
  locate: "Use my location",
  locating: "Finding your location…",
  attached: (accuracy) =>
    `Location point attached${accuracy === undefined ? "" : `, accurate to ${metres(accuracy)}`}.`,
  rough: (accuracy) =>
    `Location point attached, but it is rough (accurate to ${metres(accuracy)}). Please write the address or a landmark too.`,
  coordinates,
  remove: "Remove the point",
  removed: "Location point removed.",
  refusals: {
    denied: `This site may not see your location. You can allow it in your browser’s settings. ${write}`,
    unavailable: `This device cannot tell where you are. ${write}`,
    timeout:
      "Your location was not found yet. Try again in the open, or just write the address or a landmark.",
    insecure: `Your location cannot be used because this site’s address does not begin with https. ${write}`,
  },
  openMap: "Point on a map",
  closeMap: "Close the map",
  loadingMap: "Loading the map…",
  mapFailed: `The map could not be loaded. ${write}`,
  map: {
    label: "Map of the place",
    instruction: "Move the map until the mark is on the place.",
    keys: "Arrow keys move the map. Plus zooms in, minus zooms out.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    north: "Move north",
    south: "Move south",
    west: "Move west",
    east: "Move east",
    at: (point) => `The mark is at ${coordinates(point)}.`,
    tilesMissing: "Some pictures of the map could not be loaded. The mark can still be moved.",
  },
};
