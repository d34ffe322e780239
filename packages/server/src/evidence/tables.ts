import type { Evidence, EvidenceFigures, EvidenceGroup, SurveyResults } from "@lapor/channel";
import { type FigureKind, figureTexts, percentOf } from "./figure-texts.ts";
import { formItems } from "./forms.ts";

/** The figures that the files contain. */
export interface CountedEvidence extends Evidence {
  /** The satisfaction survey of each whole quarter of the period, in order. */
  surveys: readonly SurveyResults[];
}

export type Cell = string | { value: number; kind: FigureKind } | null;

export interface Table {
  title: string;
  headings: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const figureHeadings = figureTexts.map(({ heading }) => heading);

const figureCells = (figures: EvidenceFigures): Cell[] =>
  figureTexts.map(({ name, kind }) => {
    const value = figures[name];
    return value === undefined ? null : { value, kind };
  });

/** Returns the value of a cell for a file without number formats: a share becomes a percentage. */
export function plainValue(cell: Cell): string | number | null {
  if (cell === null || typeof cell === "string") return cell;
  return cell.kind === "share" ? percentOf(cell.value) : cell.value;
}

function groupName({ unit, party }: EvidenceGroup): string {
  if (party) return party.agency?.name ?? "Tim verifikasi";
  return unit?.name ?? "(belum ada unit)";
}

const groupHeading = ({ by }: Evidence): string => (by === "unit" ? "Unit" : "Instansi");

const ownerName = ({ agency }: Evidence): string => agency?.name ?? "Semua instansi di kanal ini";

/** The figures of the whole period, one per row with its meaning. */
export const totalTable = ({ total }: Evidence): Table => ({
  title: "Ringkasan",
  headings: ["Angka", "Nilai", "Arti"],
  rows: figureTexts.map(({ heading, meaning }, index) => [
    heading,
    figureCells(total)[index] ?? null,
    meaning,
  ]),
});

export const formTable = ({ total, surveys }: CountedEvidence): Table => ({
  title: "Borang",
  headings: ["Formulir", "Yang diminta", "Angka dari kanal ini", "Dasar", "Kepastian"],
  rows: formItems(total, surveys).map(({ form, asks, figure, basis, certainty }) => [
    form,
    asks,
    figure,
    basis,
    certainty,
  ]),
});

export const groupTable = (evidence: Evidence): Table => ({
  title: `Per ${groupHeading(evidence).toLowerCase()}`,
  headings: [groupHeading(evidence), ...figureHeadings],
  rows: evidence.groups.map((group) => [groupName(group), ...figureCells(group.figures)]),
});

export const monthTable = ({ months }: Evidence): Table => ({
  title: "Per bulan",
  headings: ["Bulan", ...figureHeadings],
  rows: months.map(({ month = "", figures }) => [month, ...figureCells(figures)]),
});

export const groupMonthTable = (evidence: Evidence): Table => ({
  title: `Per ${groupHeading(evidence).toLowerCase()} dan bulan`,
  headings: [groupHeading(evidence), "Bulan", ...figureHeadings],
  rows: evidence.groupMonths.map((group) => [
    groupName(group),
    group.month ?? "",
    ...figureCells(group.figures),
  ]),
});

/**
 * All figures in one table, for a file format with a single table. `Tingkat` states which level a row sums
 * up.
 */
export function wholeTable(evidence: Evidence): Table {
  const heading = groupHeading(evidence);
  const rowsOf = (level: string, groups: readonly EvidenceGroup[], hasGroup: boolean): Cell[][] =>
    groups.map((group) => [
      level,
      hasGroup ? groupName(group) : "",
      group.month ?? "",
      ...figureCells(group.figures),
    ]);
  const name = heading.toLowerCase();
  return {
    title: "Bukti",
    headings: ["Tingkat", heading, "Bulan", ...figureHeadings],
    rows: [
      ...rowsOf("seluruhnya", [{ figures: evidence.total }], false),
      ...rowsOf(name, evidence.groups, true),
      ...rowsOf("bulan", evidence.months, false),
      ...rowsOf(`${name} dan bulan`, evidence.groupMonths, true),
    ],
  };
}

/** Formats a time in western Indonesia, to the minute. */
const localTime = (at: string): string =>
  `${new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16).replace("T", " ")} WIB`;

/** The description at the top of every file. */
export const aboutLines = (evidence: Evidence): string[] => [
  `Bukti dukung pengelolaan pengaduan: ${ownerName(evidence)}`,
  `Laporan yang masuk ${evidence.from} sampai ${evidence.to} (WIB, Asia/Jakarta), dihitung ${localTime(evidence.at)}`,
  "Angka eksak dari kanal ini, termasuk kelompok kecil. Periksa sebelum dipublikasikan: satu laporan pun tampak.",
];
