import type { StatisticsFigures } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import { detailsInWords, type Figure, figureInWords, nameOfFigure } from "./figure-words.ts";

/**
 * Renders the figures for all reports as tiles. A hidden figure's tile states that there are too few reports.
 */
export const totalTemplate = (
  shown: readonly Figure[],
  figures: StatisticsFigures,
  strings: FiguresStrings,
): TemplateResult =>
  html`<dl class="tiles" part="totals">${shown.map((figure) => {
    const text = figureInWords(figure, figures, strings);
    const details = detailsInWords(figure, figures, strings);
    return html`<div><dt>${nameOfFigure(figure, !!figures.survey?.grade, strings)}</dt>${
      text === undefined
        ? html`<dd class="few">${strings.few}</dd>`
        : html`<dd>${text}${details ? html` <small>${details}</small>` : nothing}</dd>`
    }</div>`;
  })}</dl>`;
