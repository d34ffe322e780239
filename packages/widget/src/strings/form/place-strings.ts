import type { Point } from "../../geolocation/locate.ts";
import type { LocateRefusal } from "../../geolocation/locate-obstacle.ts";
import type { MapFrameStrings } from "../../map/map-frame.ts";

/** The strings of the map. */
export interface MapStrings extends MapFrameStrings {
  /** The announcement of the marker's position. */
  at: (point: Point) => string;
}

/** The strings of the buttons below the address field. */
export interface PlaceButtonStrings {
  locate: string;
  refusals: Readonly<Record<LocateRefusal, string>>;
  openMap: string;
}

/** The strings for the device's location and the map, which these buttons open. */
export interface PlaceStrings {
  /** The language tag, which determines the format of numbers and the map's language. */
  locale: string;
  locating: string;
  /** States that a point is attached, and its accuracy in metres if known. */
  attached: (accuracy?: number) => string;
  /** States that the attached point is too rough to find the place. */
  rough: (accuracy: number) => string;
  coordinates: (point: Point) => string;
  remove: string;
  removed: string;
  closeMap: string;
  loadingMap: string;
  mapFailed: string;
  map: MapStrings;
}
