import type { PublicReportSummary } from "@lapor/sdk";
import type { LatLngBoundsLiteral } from "leaflet";
import { createSiteMap, indonesia, type SiteMap } from "../../map/site-map.ts";
import type { PlacesStrings } from "../../strings/public/places-strings.ts";
import { groupPoints, type PointGroup } from "./group-points.ts";

/** Options of a map of reports. */
export interface ReportMapOptions {
  /** As for `createSiteMap`. */
  tiles: string;
  attribution: string;
  /** Reports with a point. */
  reports: readonly PublicReportSummary[];
  strings: PlacesStrings;
  /** The position at which the reader left a map of the same reports. */
  start: MapPlace | undefined;
  /** Called with the reports of a mark that was pressed; they lie at one point or at the closest zoom. */
  choose: (reports: readonly PublicReportSummary[]) => void;
}

/** A centre in degrees, WGS 84, and a zoom level. */
export interface MapPlace {
  center: [latitude: number, longitude: number];
  zoom: number;
}

/** An open map of reports. */
export interface ReportMap extends Pick<SiteMap, "destroy"> {
  place(): MapPlace;
}

/** Size of a mark, in CSS pixels: the smallest that a thumb hits (WCAG 2.5.5). */
const markSize = 44;
/** Points of the contract are rounded to 0.01 degrees: a closer view would promise too much. */
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
 * Opens a map with a mark for each group of nearby reports. A press on a mark zooms in until its points are
 * apart; then it chooses reports. Throws a `TypeError` if `tiles` is not a valid template.
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
    // The mark is gone.
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
    // A press must neither drag the map nor move the focus to it; a double press must not zoom it.
    for (const kind of ["pointerdown", "mousedown", "touchstart", "dblclick"])
      mark.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
    mark.addEventListener("click", () => press(group, mark));
    return mark;
  }

  /** Groups depend on the zoom only, because the pane moves with the map. */
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
