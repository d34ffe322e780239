import type { StatisticsGroup } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { PublicView } from "../public-view.ts";
import { type Figure, figureInWords, figureValue, monthInWords } from "./figure-words.ts";
import type { FiguresStrings } from "./figures-strings.ts";
import { type Bar, columnsPlot, rowsPlot } from "./plots.ts";
import type { PublishedFigures } from "./read-figures.ts";

/** A plot of one figure, and the table behind it. */
interface Section {
  heading: string;
  /** Head of the table's first column. */
  head: string;
  groups: readonly StatisticsGroup[];
  nameOf: (group: StatisticsGroup) => string;
  /** What the plot shows. */
  figure: Figure;
  /** The value of a row of full width. Default: the highest one. */
  full?: number;
  /** What the table shows beside the reports. */
  columns: readonly Figure[];
  plot?: "columns";
}

/** Bars in a plot; the table has all groups. */
const most = 12;

const days: readonly Figure[] = ["daysToVerify", "daysToAnswer", "daysToClose"];

/** All plots of the statistics. Those by agency only for all agencies together. */
export function sectionsOf(
  { months, agencies, categories, regions }: PublishedFigures,
  strings: FiguresStrings,
  view: PublicView,
): Section[] {
  const { parties } = view.strings;
  const allMonths = months.flatMap(({ data }) => data);
  const byAgency = {
    head: strings.agency,
    groups: agencies?.data ?? [],
    nameOf: ({ responsible }: StatisticsGroup): string =>
      responsible?.agency?.shortName ?? parties[responsible?.kind === "sp4n" ? "sp4n" : "national_triage"],
  };
  const byRegion = {
    head: strings.region,
    groups: regions.data,
    nameOf: ({ regionName }: StatisticsGroup): string => regionName ?? strings.unknown,
  };
  return [
    {
      heading: strings.byMonth,
      head: strings.month,
      groups: allMonths,
      nameOf: ({ month = "" }) => monthInWords(month, strings, "long"),
      figure: "reports",
      columns: days,
      plot: "columns",
    },
    { heading: strings.byAgency, ...byAgency, figure: "onTimeShare", full: 1, columns: ["onTimeShare"] },
    { heading: strings.verifyByAgency, ...byAgency, figure: "daysToVerify", columns: days },
    {
      heading: strings.transfersByAgency,
      ...byAgency,
      figure: "meanTransfers",
      columns: ["meanTransfers", "transferredShare"],
    },
    {
      heading: strings.contestedByAgency,
      ...byAgency,
      figure: "contestedShare",
      full: 1,
      columns: ["contestedShare"],
    },
    {
      heading: strings.ratingByAgency,
      ...byAgency,
      figure: "meanRating",
      full: 5,
      columns: ["meanRating", "rated"],
    },
    {
      heading: strings.byCategory,
      head: strings.category,
      groups: categories.data,
      nameOf: ({ category }) => category?.name ?? strings.unknown,
      figure: "daysToAnswer",
      columns: days,
    },
    { heading: strings.byRegion, ...byRegion, figure: "reports", columns: [] },
    { heading: strings.verifyByRegion, ...byRegion, figure: "daysToVerify", columns: days },
  ];
}

function barOf(group: StatisticsGroup, { figure, nameOf }: Section, strings: FiguresStrings): Bar {
  const { rating } = group.figures;
  const text = figureInWords(figure, group.figures, strings) ?? strings.few;
  return {
    name: nameOf(group),
    value: figureValue(figure, group.figures),
    text: figure === "meanRating" && rating ? `${text} · ${strings.ratings(rating.count)}` : text,
  };
}

function plotTemplate(section: Section, strings: FiguresStrings): TemplateResult {
  const { heading, groups, figure, full, plot } = section;
  if (groups.every(({ figures }) => figureValue(figure, figures) === undefined))
    return html`<p class="muted">${strings.fewEverywhere}</p>`;
  if (plot === "columns") {
    const bars = groups.map(({ month = "", figures }) => ({
      name: monthInWords(month, strings, "short"),
      value: figureValue(figure, figures),
      text: figureInWords(figure, figures, strings) ?? strings.few,
    }));
    return columnsPlot(heading, bars);
  }
  return rowsPlot(
    heading,
    groups.slice(0, most).map((group) => barOf(group, section, strings)),
    full,
  );
}

const cellTemplate = (figure: Figure, group: StatisticsGroup, strings: FiguresStrings): TemplateResult => {
  const text = figureInWords(figure, group.figures, strings);
  return text === undefined ? html`<td class="few">${strings.few}</td>` : html`<td>${text}</td>`;
};

/** A plot with its table. Columns without any figure are left out. */
export function sectionTemplate(
  section: Section,
  strings: FiguresStrings,
  { level }: PublicView,
): TemplateResult | typeof nothing {
  const { heading, head, groups, nameOf } = section;
  if (!groups.length) return nothing;
  const columns = section.columns.filter((figure) =>
    groups.some(({ figures }) => figureValue(figure, figures) !== undefined),
  );
  const all: readonly Figure[] = ["reports", ...columns];
  return html`<section class="figure" part="figure">
    ${level === 1 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    ${plotTemplate(section, strings)}
    <details>
      <summary>${strings.table}<span class="unseen">: ${heading}</span></summary>
      <div class="table" role="group" tabindex="0" aria-label=${heading}><table>
        <thead><tr><th scope="col">${head}</th>${all.map((figure) => html`<th scope="col">${strings.figures[figure]}</th>`)}</tr></thead>
        <tbody>${groups.map(
          (group) =>
            html`<tr><th scope="row">${nameOf(group)}</th>${all.map((figure) => cellTemplate(figure, group, strings))}</tr>`,
        )}</tbody>
      </table></div>
    </details>
  </section>`;
}
