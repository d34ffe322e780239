import type { StatisticsFigures } from "@lapor/sdk";
import { html, type TemplateResult } from "lit";
import type { PublicView } from "../public-view.ts";
import { type Figure, figureInWords } from "./figure-words.ts";
import type { FiguresStrings } from "./figures-strings.ts";
import type { PublishedFigures } from "./read-figures.ts";
import { sectionsOf, sectionTemplate } from "./statistics-sections.ts";

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
];

function totalTemplate(figures: StatisticsFigures, strings: FiguresStrings): TemplateResult {
  const { rating } = figures;
  return html`<dl class="tiles" part="totals">${totals.map((figure) => {
    const text = figureInWords(figure, figures, strings);
    return html`<div><dt>${strings.figures[figure]}</dt>${
      text === undefined
        ? html`<dd class="few">${strings.few}</dd>`
        : html`<dd>${text}${figure === "meanRating" && rating ? html` <small>${strings.ratings(rating.count)}</small>` : ""}</dd>`
    }</div>`;
  })}</dl>`;
}

/** The latest published statistics: totals, plots and a table behind each plot. */
export function statisticsTemplate(
  figures: PublishedFigures,
  strings: FiguresStrings,
  view: PublicView,
): TemplateResult {
  const { year, quarter, total } = figures.months.at(-1) ?? figures.categories;
  if (!total) return html`<div class="none"><p><b>${strings.none}</b></p><p>${strings.noneHint}</p></div>`;
  const heading = strings.quarter(quarter, year);
  return html`<div class="stack">
    ${view.level === 1 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    ${totalTemplate(total, strings)}
    ${sectionsOf(figures, strings, view).map((section) => sectionTemplate(section, strings, view))}
    <p class="muted">${strings.counted} ${strings.leftOut}</p>
  </div>`;
}
