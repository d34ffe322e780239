import type { LocateRefusal, Point } from "./locate.ts";

/** What the map says. */
export interface MapStrings {
  label: string;
  /** What to do, seen above the map. */
  instruction: string;
  /** Which keys do what, for those who do not see the map. */
  keys: string;
  zoomIn: string;
  zoomOut: string;
  north: string;
  south: string;
  west: string;
  east: string;
  /** Where the mark is now. */
  at: (point: Point) => string;
  /** Said once, when pictures of the map are missing. */
  tilesMissing: string;
}

/** What stands below the address field: the device's location and the map. */
export interface PlaceStrings {
  /** For numbers, and the language of the map. */
  locale: string;
  locate: string;
  locating: string;
  /** A point is attached; accuracy in metres where it is known. */
  attached: (accuracy?: number) => string;
  /** The same for a point that is too rough to find the place by. */
  rough: (accuracy: number) => string;
  coordinates: (point: Point) => string;
  remove: string;
  removed: string;
  refusals: Readonly<Record<LocateRefusal, string>>;
  openMap: string;
  closeMap: string;
  loadingMap: string;
  mapFailed: string;
  map: MapStrings;
}
