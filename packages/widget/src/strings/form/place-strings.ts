import type { Point } from "../../geolocation/locate.ts";
import type { LocateRefusal } from "../../geolocation/locate-obstacle.ts";
import type { MapFrameStrings } from "../../map/map-frame.ts";

/** The strings of the map. */
export interface MapStrings extends MapFrameStrings {
  /** The current position of the marker. */
  at: (point: Point) => string;
}

/** The strings of the buttons below the address field. */
export interface PlaceButtonStrings {
  locate: string;
  refusals: Readonly<Record<LocateRefusal, string>>;
  openMap: string;
}

/** The strings of what these buttons do: the device's location and the map. */
export interface PlaceStrings {
  /** For numbers, and the language of the map. */
  locale: string;
  locating: string;
  /** A point is attached; accuracy in metres if known. */
  attached: (accuracy?: number) => string;
  /** The same for a point that is too rough to find the place. */
  rough: (accuracy: number) => string;
  coordinates: (point: Point) => string;
  remove: string;
  removed: string;
  closeMap: string;
  loadingMap: string;
  mapFailed: string;
  map: MapStrings;
}
