import type { MapFrameStrings } from "../../map/map-frame.ts";

/** The strings for the report map on the site's own tiles. */
export interface PlacesStrings {
  locale: string;
  loading: string;
  failed: string;
  frame: MapFrameStrings;
  /** The name of a marker for several reports. */
  group: (count: number) => string;
  /** States the number of reports at the selected marker. */
  chosen: (count: number) => string;
  /** Explains the markers. */
  shown: (count: number) => string;
  /** The message that no report has a known place. */
  none: string;
}
