import type { PublicReportCounts } from "@lapor/sdk";
import { type CSSResult, css, html, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import { figuresStyles as sharedStyles } from "../figures/figures-styles.ts";
import { regionsTemplate } from "../figures/region-map.ts";
import type { PublicView } from "../public-view.ts";
import { placesStyles } from "./places-styles.ts";
import { type MapSource, reportMap } from "./report-map-directive.ts";

/** Styles for the map, and the styles that the map shares with the statistics. */
export const figuresStyles: CSSResult = css`
  ${sharedStyles}
  ${placesStyles}
`;

/**
 * Renders the map for an element that has its own tiles. It is used instead of the function with the same
 * name in `region-map.ts`.
 */
export const mapTemplate = (
  counts: PublicReportCounts,
  strings: FiguresStrings,
  view: PublicView,
  source: MapSource,
): TemplateResult => regionsTemplate(counts, strings, view, html`<div ${reportMap(source, view)}></div>`);
