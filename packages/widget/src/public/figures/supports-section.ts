import type { PublicReportCount, PublicReportCounts } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import type { PublicView } from "../public-view.ts";
import { figureTemplate } from "./figure-template.ts";
import { mostBars, rowsPlot } from "./plots.ts";

/**
 * Renders the number of supports by category for the currently public reports, or nothing if there are none.
 */
export function supportsTemplate(
  counts: PublicReportCounts | undefined,
  strings: FiguresStrings,
  view: PublicView,
): TemplateResult | typeof nothing {
  const groups = (counts?.data ?? [])
    .filter(({ supports }) => supports > 0)
    .sort((one, other) => other.supports - one.supports);
  if (!groups.length) return nothing;
  const { heading, name, note } = strings.supports;
  const { format } = new Intl.NumberFormat([strings.locale, "id"]);
  const nameOf = ({ category }: PublicReportCount): string => category?.name ?? strings.unknown;
  const bars = groups.slice(0, mostBars).map((group) => {
    const { supports } = group;
    return { name: nameOf(group), value: supports, text: format(supports) };
  });
  const rows = groups.map((group) => ({
    name: nameOf(group),
    cells: [group.reports, group.supports].map((count) => html`<td>${format(count)}</td>`),
  }));
  const heads = [strings.category, strings.figures.reports, name];
  return figureTemplate({ heading, note, plot: rowsPlot(heading, bars), heads, rows }, strings, view);
}
