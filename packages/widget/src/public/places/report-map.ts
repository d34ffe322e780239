import type { PublicReportSummary } from "@lapor/sdk";
import type { LatLngBoundsLiteral } from "leaflet";
import { createSiteMap, indonesia, type SiteMap } from "../../map/site-map.ts";
import type { PlacesStrings } from "../../strings/public/places-strings.ts";
import { groupPoints, type PointGroup } from "./group-points.ts";

/** Options for a map of reports. */
export interface ReportMapOptions {
  /** As for `createSiteMap`. */
  tiles: string;
  attribution: string;
  /** The reports that have a point. */
  reports: readonly PublicReportSummary[];
  strings: PlacesStrings;
  /** The position and zoom at which the reader left a map of the same reports. */
  start: MapPlace | undefined;
  /**
   * Called with a pressed marker's reports, if they are all at one point or the map is at its closest zoom.
   */
  choose: (reports: readonly PublicReportSummary[]) => void;
}

/** A map's centre in WGS 84 degrees, and its zoom level. */
export interface MapPlace {
  center: [latitude: number, longitude: number];
  zoom: number;
}

/** An open map of reports. */
export interface ReportMap extends Pick<SiteMap, "destroy"> {
  place(): MapPlace;
}

/** The marker size in CSS pixels: the smallest size that a thumb reliably hits (WCAG 2.5.5). */
const markSize = 44;
/**
 * The closest zoom level. Because the contract rounds points to 0.01 degrees, a closer view would suggest too
 * much precision.
 */
const closest = 14;

const pointOf = ({ location: { latitude, longitude } }: PublicReportSummary): [number, number] => [
  latitude!,
  longitude!,
];

function boundsOf(reports: readonly PublicReportSummary[]): LatLngBoundsLiteral {
  const points = reports.map(pointOf);
  const [latitudes, longitudes] = [
    points.map(([latitude]) => latitude),
    points.map(([, longitude]) => longitude),
  ];
  return [
    [Math.min(...latitudes), Math.min(...longitudes)],
    [Math.max(...latitudes), Math.max(...longitudes)],
  ];
}

const areTogether = (reports: readonly PublicReportSummary[]): boolean =>
  new Set(reports.map((report) => `${pointOf(report)}`)).size === 1;

/**
 * Opens a map with a marker for each group of nearby reports. Pressing a marker zooms in until its reports'
 * points separate. If they cannot separate, pressing it selects its reports. Throws a `TypeError` if `tiles`
 * is not a valid template.
 */
export function openReportMap(container: HTMLElement, options: ReportMapOptions): ReportMap {
  const { reports, strings, start, choose } = options;
  const { tiles, attribution } = options;
  const site = createSiteMap(
    container,
    { tiles, attribution, words: strings.frame, language: strings.locale },
    false,
  );
  const { map, frame } = site;
  frame.mark.remove();
  frame.at.remove();
  map.setMaxZoom(closest);
  const padding = { padding: [markSize, markSize] as [number, number], maxZoom: closest - 2, animate: false };
  if (start) map.setView(start.center, start.zoom, { animate: false });
  else map.fitBounds(reports.length ? boundsOf(reports) : indonesia, padding);
  site.showTiles();

  function press({ things }: PointGroup<PublicReportSummary>, mark: HTMLElement): void {
    if (areTogether(things) || map.getZoom() >= closest) {
      for (const each of map.getPane("markerPane")!.children)
        each.setAttribute("aria-pressed", String(each === mark));
      choose(things);
      return;
    }
    const before = map.getZoom();
    map.fitBounds(boundsOf(things), { ...padding, maxZoom: closest });
    if (map.getZoom() <= before) map.setZoom(before + 1, { animate: false });
    // The marker that had the focus has been removed.
    frame.view.focus();
  }

  function drawMark(group: PointGroup<PublicReportSummary>): HTMLElement {
    const { things, x, y } = group;
    const mark = document.createElement("button");
    mark.type = "button";
    mark.className = "report-mark";
    mark.style.left = `${Math.round(x)}px`;
    mark.style.top = `${Math.round(y)}px`;
    mark.setAttribute("aria-label", things.length > 1 ? strings.group(things.length) : things[0]!.title);
    mark.setAttribute("aria-pressed", "false");
    mark.textContent = things.length > 1 ? String(things.length) : "";
    // Pressing a marker must not drag the map or move the focus to it, and a double press must not zoom it.
    for (const kind of ["pointerdown", "mousedown", "touchstart", "dblclick"])
      mark.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
    mark.addEventListener("click", () => press(group, mark));
    return mark;
  }

  /**
   * Called only when the zoom changes: the groups do not depend on the position, because the pane moves with
   * the map.
   */
  function drawMarks(): void {
    const groups = groupPoints(reports, (report) => map.latLngToLayerPoint(pointOf(report)), markSize);
    map.getPane("markerPane")!.replaceChildren(...groups.map(drawMark));
  }
  map.on("zoomend viewreset", drawMarks);
  drawMarks();

  return {
    place() {
      const { lat, lng } = map.getCenter();
      return { center: [lat, lng], zoom: map.getZoom() };
    },
    destroy() {
      map.off("zoomend viewreset", drawMarks);
      site.destroy();
    },
  };
}
