import type { MapFrameStrings } from "../../map/map-frame.ts";

/** Strings of the map of reports on the site's own tiles. */
export interface PlacesStrings {
  locale: string;
  loading: string;
  failed: string;
  frame: MapFrameStrings;
  /** Name of a mark that stands for several reports. */
  group: (count: number) => string;
  /** Number of reports at the chosen mark. */
  chosen: (count: number) => string;
  /** The meaning of the marks. */
  shown: (count: number) => string;
  /** No report has a known place. */
  none: string;
}
