import type { Statistics, StatisticsQuarter } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import type { PublicView } from "../public-view.ts";
import type { Figure } from "./figure-words.ts";
import type { ShownFigures } from "./read-figures.ts";
import { sectionsOf, sectionTemplate, surveyNote } from "./statistics-sections.ts";
import { supportsTemplate } from "./supports-section.ts";
import { totalTemplate } from "./total-template.ts";

export { readSummary } from "./agency-summary.ts";
export { figuresStyles } from "./figures-styles.ts";
export { readFigures } from "./read-figures.ts";

const totals: readonly Figure[] = [
  "reports",
  "onTimeShare",
  "daysToVerify",
  "daysToAnswer",
  "daysToClose",
  "meanTransfers",
  "contestedShare",
  "meanRating",
  "surveyIndex",
];

/** Renders links to the nearest earlier and later quarters that have figures. */
function quartersTemplate(
  { year, quarter, quarters }: Statistics,
  strings: FiguresStrings,
  { state, hrefOf }: PublicView,
) {
  const isBefore = (one: StatisticsQuarter): boolean =>
    one.year < year || (one.year === year && one.quarter < quarter);
  const isAfter = (one: StatisticsQuarter): boolean =>
    one.year > year || (one.year === year && one.quarter > quarter);
  // The newest quarter comes first.
  const near = [quarters.find(isBefore), quarters.findLast(isAfter)].filter((one) => one !== undefined);
  if (!near.length) return nothing;
  return html`<nav class="ways" part="quarters" aria-label=${strings.otherQuarters}>${near.map(
    (one) =>
      html`<a class="link" href=${hrefOf({ ...state, quarter: `${one.year}-${one.quarter}` })}>${strings.quarter(one.quarter, one.year)}</a>`,
  )}</nav>`;
}

/**
 * Renders a quarter's statistics (totals, and charts with their tables) and, below them, the current
 * supports.
 */
export function statisticsTemplate(
  figures: ShownFigures,
  strings: FiguresStrings,
  view: PublicView,
): TemplateResult {
  const shown = figures.months.at(-1) ?? figures.categories;
  const { year, quarter, total } = shown;
  const quarters = quartersTemplate(shown, strings, view);
  const supports = supportsTemplate(figures.supports, strings, view);
  if (!total)
    return html`<div class="stack">
      <div class="none"><p><b>${strings.none}</b></p><p>${strings.noneHint}</p>${quarters}</div>
      ${supports}
    </div>`;
  const heading = strings.quarter(quarter, year);
  return html`<div class="stack">
    ${view.level === 1 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    ${quarters}
    ${totalTemplate(totals, total, strings)}
    ${sectionsOf(figures, strings, view).map((section) => sectionTemplate(section, strings, view))}
    <p class="muted">${strings.counted} ${strings.leftOut} ${figures.agencies ? nothing : surveyNote(total, strings)}</p>
    ${supports}
  </div>`;
}
