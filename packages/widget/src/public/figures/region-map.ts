import type { PublicReportCount, PublicReportCounts } from "@lapor/sdk";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import { type PublicView, stateIn } from "../public-view.ts";

export { figuresStyles } from "./figures-styles.ts";

/** The letters of a province (ISO 3166-2:ID) and the column and row of its tile. */
type Tile = readonly [code: string, letters: string, column: number, row: number];

/**
 * The 38 provinces on a grid that roughly preserves their neighbours. The grid draws no borders, so none can
 * be disputed.
 */
export const tiles: readonly Tile[] = [
  ["11", "AC", 0, 0],
  ["12", "SU", 1, 1],
  ["13", "SB", 1, 2],
  ["14", "RI", 2, 2],
  ["21", "KR", 3, 2],
  ["17", "BE", 1, 3],
  ["15", "JA", 2, 3],
  ["16", "SS", 3, 3],
  ["19", "BB", 4, 3],
  ["18", "LA", 3, 4],
  ["36", "BT", 3, 5],
  ["31", "JK", 4, 4],
  ["32", "JB", 4, 5],
  ["33", "JT", 5, 5],
  ["34", "YO", 5, 6],
  ["35", "JI", 6, 5],
  ["51", "BA", 7, 5],
  ["52", "NB", 8, 5],
  ["53", "NT", 9, 5],
  ["61", "KB", 5, 2],
  ["62", "KT", 6, 2],
  ["63", "KS", 6, 3],
  ["64", "KI", 7, 2],
  ["65", "KU", 7, 1],
  ["71", "SA", 10, 1],
  ["75", "GO", 9, 1],
  ["72", "ST", 9, 2],
  ["76", "SR", 8, 3],
  ["74", "SG", 9, 3],
  ["73", "SN", 8, 4],
  ["82", "MU", 11, 1],
  ["81", "MA", 11, 3],
  ["96", "PD", 12, 2],
  ["92", "PB", 13, 2],
  ["91", "PA", 14, 2],
  ["94", "PT", 13, 3],
  ["95", "PE", 14, 3],
  ["93", "PS", 14, 4],
];

/** A tile's side length, including the gap to the next tile. */
const side = 10;

/**
 * Returns a tile's shade, which depends on the order of magnitude. There are few shades, because the eye
 * distinguishes only a few.
 */
const shadeOf = (reports: number, most: number): number =>
  reports === 0 ? 0 : reports * 10 <= most ? 1 : reports * 3 <= most ? 2 : 3;

const mostOf = ({ data }: PublicReportCounts): number => Math.max(1, ...data.map(({ reports }) => reports));

/** Returns the region's own name without the names of the regions that contain it. */
const nameOf = ({ regionName }: PublicReportCount, strings: FiguresStrings): string =>
  regionName?.split(",")[0] ?? strings.unknown;

/**
 * Returns the link to a region's map. A district links to its report list instead, because there are no
 * counts below districts.
 */
const hrefOfRegion = (regionCode: string, { state, hrefOf }: PublicView): string =>
  hrefOf({ ...stateIn(regionCode.length < 8 ? "map" : "list", state), regionCode });

/**
 * Renders the tiles. They are hidden from keyboard and screen reader users, who use the table below, because
 * it contains the same data.
 */
function tilesTemplate(counts: PublicReportCounts, view: PublicView): TemplateResult {
  const found = new Map(counts.data.map((count) => [count.regionCode, count]));
  const most = mostOf(counts);
  const [width, height] = [15 * side, 7 * side];
  return html`<div class="map" part="map" aria-hidden="true"><svg viewBox="0 0 ${width} ${height}">${tiles.map(
    ([code, letters, column, row]) => {
      const count = found.get(code);
      const [x, y] = [column * side, row * side];
      const shape = svg`<rect x=${x} y=${y} width=${side - 1} height=${side - 1} rx="1"></rect>
        <text x=${x + 4.5} y=${y + (count ? 4.3 : 5.6)} text-anchor="middle">${letters}</text>
        <text class="count" x=${x + 4.5} y=${y + 7.6} text-anchor="middle">${count?.reports}</text>`;
      return count
        ? svg`<a class="shade-${shadeOf(count.reports, most)}" href=${hrefOfRegion(code, view)} tabindex="-1">${shape}</a>`
        : svg`<g class="shade-0">${shape}</g>`;
    },
  )}</svg></div>`;
}

function rowTemplate(count: PublicReportCount, most: number, strings: FiguresStrings, view: PublicView) {
  const { regionCode, reports } = count;
  const name = nameOf(count, strings);
  const share = `${Math.round((reports / most) * 1000) / 10}%`;
  return html`<tr>
    <th scope="row">${regionCode ? html`<a href=${hrefOfRegion(regionCode, view)}>${name}</a>` : name}</th>
    <td class="measure"><svg class="plot" width="100%" height="0.9em" aria-hidden="true"><rect class="bar" width=${share} height="0.9em"></rect></svg></td>
    <td>${new Intl.NumberFormat([strings.locale, "id"]).format(reports)}</td>
  </tr>`;
}

/**
 * Renders the number of public reports by place: the provinces as tiles, then the regions within the selected
 * one. It needs no tile server and shows nothing more precise than districts.
 */
export const mapTemplate = (
  counts: PublicReportCounts,
  strings: FiguresStrings,
  view: PublicView,
): TemplateResult =>
  regionsTemplate(counts, strings, view, view.state.regionCode ? nothing : tilesTemplate(counts, view));

/** Renders a map above the list of regions, each with its number of reports. */
export function regionsTemplate(
  counts: PublicReportCounts,
  strings: FiguresStrings,
  view: PublicView,
  map: TemplateResult | typeof nothing,
): TemplateResult {
  const { state, fixed, hrefOf, strings: page } = view;
  const { data, counted, isComplete } = counts;
  const { regionCode } = state;
  // The code of the region one level up; empty for a province.
  const above = regionCode.split(".").slice(0, -1).join(".");
  const isInside = regionCode && regionCode !== fixed.regionCode;
  const [words, most] = [strings.map, mostOf(counts)];
  return html`<div class="stack">
    ${map}
    <p class="ways">
      ${isInside ? html`<a class="link back" href=${hrefOf({ ...stateIn("map", state), regionCode: above })}>${above ? words.up : page.filters.anyRegion}</a>` : nothing}
      ${counted ? html`<a class="link" href=${hrefOf(stateIn("list", state))}>${words.open}</a>` : nothing}
    </p>
    ${data.length ? html`<table class="places"><thead class="unseen"><tr><th scope="col">${strings.region}</th><td></td><th scope="col">${strings.figures.reports}</th></tr></thead><tbody>${data.map((count) => rowTemplate(count, most, strings, view))}</tbody></table>` : html`<p class="none">${page.list.none}</p>`}
    ${isComplete ? nothing : html`<p class="muted">${words.newest(counted)}</p>`}
  </div>`;
}
