import type { StatisticsFigures, StatisticsGroup } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import type { PublicView } from "../public-view.ts";
import { figureTemplate } from "./figure-template.ts";
import {
  detailsInWords,
  type Figure,
  figureInWords,
  figureValue,
  gradeInWords,
  monthInWords,
  nameOfFigure,
} from "./figure-words.ts";
import { type Bar, columnsPlot, mostBars, rowsPlot } from "./plots.ts";
import type { PublishedFigures } from "./read-figures.ts";

/** A chart of one figure and the table below it. */
interface Section {
  heading: string;
  /** The header of the table's first column. */
  head: string;
  groups: readonly StatisticsGroup[];
  nameOf: (group: StatisticsGroup) => string;
  /** The figure in the chart. */
  figure: Figure;
  /** The value at which a row has its full width; by default, the highest value. */
  full?: number;
  /** The table's figures besides the number of reports. */
  columns: readonly Figure[];
  plot?: "columns";
  /** An explanation of the figure, if its name is not sufficient. */
  note?: string | undefined;
}

const days: readonly Figure[] = ["daysToVerify", "daysToAnswer", "daysToClose"];

/** Returns all charts of the statistics. Charts by agency are included only if no agency is selected. */
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
      heading: strings.surveyByAgency,
      ...byAgency,
      figure: "surveyIndex",
      full: 100,
      columns: ["surveyIndex", "surveyed"],
      note: surveyNote(agencies?.total, strings),
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

/** Returns the explanation of the satisfaction index, or undefined if no index is published. */
export const surveyNote = (
  total: StatisticsFigures | undefined,
  strings: FiguresStrings,
): string | undefined => strings.survey.notes[total?.survey?.form ?? ""];

function barOf(group: StatisticsGroup, { figure, nameOf }: Section, strings: FiguresStrings): Bar {
  const text = figureInWords(figure, group.figures, strings) ?? strings.few;
  const details = detailsInWords(figure, group.figures, strings, group.figures.survey?.grade);
  return {
    name: nameOf(group),
    value: figureValue(figure, group.figures),
    text: details ? `${text} · ${details}` : text,
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
    groups.slice(0, mostBars).map((group) => barOf(group, section, strings)),
    full,
  );
}

const cellTemplate = (figure: Figure, group: StatisticsGroup, strings: FiguresStrings): TemplateResult => {
  const text = figureInWords(figure, group.figures, strings);
  if (text === undefined) return html`<td class="few">${strings.few}</td>`;
  const grade = figure === "surveyIndex" ? gradeInWords(group.figures, strings) : undefined;
  return html`<td>${text}${grade && ` · ${grade}`}</td>`;
};

/** Renders a chart with its table, and omits columns that contain no figure. */
export function sectionTemplate(
  section: Section,
  strings: FiguresStrings,
  view: PublicView,
): TemplateResult | typeof nothing {
  const { heading, head, groups, nameOf, note } = section;
  if (!groups.length) return nothing;
  const columns = section.columns.filter((figure) =>
    groups.some(({ figures }) => figureValue(figure, figures) !== undefined),
  );
  const all: readonly Figure[] = ["reports", ...columns];
  const isIkm = groups.every(({ figures: { survey } }) => !survey || survey.grade);
  const heads = [head, ...all.map((figure) => nameOfFigure(figure, isIkm, strings))];
  const rows = groups.map((group) => ({
    name: nameOf(group),
    cells: all.map((figure) => cellTemplate(figure, group, strings)),
  }));
  const plot = plotTemplate(section, strings);
  return figureTemplate({ heading, note, plot, heads, rows }, strings, view);
}
