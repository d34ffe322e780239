import type { Lapor, Statistics } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import { firstState, type PublicState } from "../public-state.ts";
import type { PublicView } from "../public-view.ts";
import { type Figure, figureInWords } from "./figure-words.ts";
import { totalTemplate } from "./total-template.ts";

/** The figures that matter most to a citizen: how fast, reliable and good the agency is. */
const asked: readonly Figure[] = ["daysToAnswer", "onTimeShare", "meanRating", "surveyIndex"];

/**
 * Renders an agency's figures above its reports, with a link to all of its statistics. Renders nothing if all
 * figures are hidden.
 */
export function summaryTemplate(
  { total, year, quarter }: Statistics,
  strings: FiguresStrings,
  { strings: page, state, hrefOf }: PublicView,
): TemplateResult | typeof nothing {
  if (!total) return nothing;
  const known = asked.filter((figure) => figureInWords(figure, total, strings) !== undefined);
  if (!known.length) return nothing;
  const all: PublicState = { ...firstState, view: "statistics", agencyId: state.agencyId };
  return html`<section class="stack summary" aria-label=${page.views.statistics}>
    ${totalTemplate(known, total, strings)}
    <p><a class="link" href=${hrefOf(all)}>${page.views.statistics}: ${strings.quarter(quarter, year)}</a></p>
  </section>`;
}

/** Loads an agency's figures and returns their template. */
export async function readSummary(
  { getStatistics }: Pick<Lapor, "getStatistics">,
  strings: FiguresStrings,
  agencyId: string,
  signal: AbortSignal,
): Promise<(view: PublicView) => unknown> {
  const statistics = await getStatistics({ by: "month", agencyId }, { signal });
  return (view) => summaryTemplate(statistics, strings, view);
}
