import type { Statistics, StatisticsFigures, StatisticsGroup } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { PublicView } from "../public-view.ts";
import type { FiguresStrings } from "./figures-strings.ts";
import { type Bar, columnsPlot, rowsPlot } from "./plots.ts";
import type { PublishedFigures } from "./read-figures.ts";

export { figuresStyles } from "./figures-styles.ts";
export { readFigures } from "./read-figures.ts";

type Figure = keyof FiguresStrings["figures"];

/** Bars in a plot; the table has all groups. */
const most = 12;

const isShare = (figure: Figure): boolean => figure.endsWith("Share");

/** A figure in words. Undefined for one that is hidden. */
function figureInWords(
  figure: Figure,
  figures: StatisticsFigures,
  strings: FiguresStrings,
): string | undefined {
  const value = figures[figure];
  if (value === undefined) return undefined;
  if (figure.startsWith("days")) return strings.days(value);
  const options: Intl.NumberFormatOptions = isShare(figure) ? { style: "percent" } : {};
  return new Intl.NumberFormat([strings.locale, "id"], options).format(value);
}

/** A month in words: "2026-04" is "Apr" (`short`) or "April 2026" (`long`). */
function monthInWords(month: string, strings: FiguresStrings, style: "short" | "long"): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    style === "long" ? { month: "long", year: "numeric" } : { month: "short" };
  return new Intl.DateTimeFormat([strings.locale, "id"], { ...options, timeZone: "UTC" }).format(date);
}

interface Section {
  heading: string;
  /** Head of the first column. */
  head: string;
  groups: readonly StatisticsGroup[];
  nameOf: (group: StatisticsGroup) => string;
  columns: readonly Figure[];
  plot: TemplateResult | typeof nothing;
}

const cellTemplate = (figure: Figure, group: StatisticsGroup, strings: FiguresStrings): TemplateResult => {
  const text = figureInWords(figure, group.figures, strings);
  return html`<td>${text ?? html`<span aria-hidden="true">–</span><span class="unseen">${strings.hidden}</span>`}</td>`;
};

/** A plot with its table. The columns without any figure are left out. */
function sectionTemplate(section: Section, strings: FiguresStrings, { level }: PublicView) {
  const { heading, head, groups, nameOf, plot } = section;
  if (!groups.length) return nothing;
  const columns = section.columns.filter((figure) =>
    groups.some(({ figures }) => figures[figure] !== undefined),
  );
  return html`<section class="figure" part="figure">
    ${level === 1 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    ${plot}
    <details ?open=${plot === nothing}>
      <summary>${strings.table}<span class="unseen">: ${heading}</span></summary>
      <div class="table" role="group" tabindex="0" aria-label=${heading}><table>
        <thead><tr><th scope="col">${head}</th>${columns.map((figure) => html`<th scope="col">${strings.figures[figure]}</th>`)}</tr></thead>
        <tbody>${groups.map(
          (group) =>
            html`<tr><th scope="row">${nameOf(group)}</th>${columns.map((figure) => cellTemplate(figure, group, strings))}</tr>`,
        )}</tbody>
      </table></div>
    </details>
  </section>`;
}

/** Bars of the groups that have a figure. */
function barsOf(
  { data }: Statistics,
  figure: Figure,
  nameOf: Section["nameOf"],
  strings: FiguresStrings,
): Bar[] {
  const bars = data.flatMap((group) => {
    const [value, text] = [group.figures[figure], figureInWords(figure, group.figures, strings)];
    return value === undefined || text === undefined ? [] : [{ name: nameOf(group), value, text }];
  });
  return bars.slice(0, most);
}

const totals: readonly Figure[] = [
  "reports",
  "onTimeShare",
  "daysToAnswer",
  "daysToClose",
  "transferredShare",
];

function totalTemplate(figures: StatisticsFigures, strings: FiguresStrings): TemplateResult {
  const shown = totals.flatMap((figure) => {
    const text = figureInWords(figure, figures, strings);
    return text === undefined ? [] : [{ name: strings.figures[figure], text }];
  });
  return html`<dl class="tiles" part="totals">${shown.map(({ name, text }) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/** The latest published statistics: totals, plots and a table behind each plot. */
export function statisticsTemplate(
  figures: PublishedFigures,
  strings: FiguresStrings,
  view: PublicView,
): TemplateResult {
  const { months, agencies, categories, regions } = figures;
  const { year, quarter, total } = months.at(-1) ?? categories;
  if (!total) return html`<div class="none"><p><b>${strings.none}</b></p><p>${strings.noneHint}</p></div>`;
  const { parties } = view.strings;
  const nameOfAgency = ({ responsible }: StatisticsGroup): string =>
    responsible?.agency?.shortName ?? parties[responsible?.kind === "sp4n" ? "sp4n" : "national_triage"];
  const nameOfCategory = ({ category }: StatisticsGroup): string => category?.name ?? strings.unknown;
  const nameOfRegion = ({ regionName }: StatisticsGroup): string => regionName ?? strings.unknown;
  const allMonths = months.flatMap(({ data }) => data);
  const monthBars = allMonths.map(({ month = "", figures }) => ({
    name: monthInWords(month, strings, "short"),
    value: figures.reports,
    text: figureInWords("reports", figures, strings) ?? "",
  }));
  const columns: Figure[] = ["reports", "onTimeShare", "transferredShare", "daysToAnswer", "daysToClose"];
  const sections: Section[] = [
    {
      heading: strings.byMonth,
      head: strings.month,
      groups: allMonths,
      nameOf: ({ month = "" }) => monthInWords(month, strings, "long"),
      columns,
      plot: columnsPlot(strings.byMonth, monthBars),
    },
    {
      heading: strings.byAgency,
      head: strings.agency,
      groups: agencies?.data ?? [],
      nameOf: nameOfAgency,
      columns,
      plot: agencies
        ? rowsPlot(strings.byAgency, barsOf(agencies, "onTimeShare", nameOfAgency, strings), 1)
        : nothing,
    },
    {
      heading: strings.byCategory,
      head: strings.category,
      groups: categories.data,
      nameOf: nameOfCategory,
      columns,
      plot: rowsPlot(strings.byCategory, barsOf(categories, "daysToAnswer", nameOfCategory, strings)),
    },
    {
      heading: strings.byRegion,
      head: strings.region,
      groups: regions.data,
      nameOf: nameOfRegion,
      columns,
      plot: rowsPlot(strings.byRegion, barsOf(regions, "reports", nameOfRegion, strings)),
    },
  ];
  const heading = strings.quarter(quarter, year);
  return html`<div class="stack">
    ${view.level === 1 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    ${totalTemplate(total, strings)}
    ${sections.map((section) => sectionTemplate(section, strings, view))}
    <p class="muted">${strings.counted} ${strings.leftOut}</p>
  </div>`;
}
