import type { AgencyReportSummary } from "@lapor/sdk";
import { partyName } from "../session/parties.ts";
import type { ChannelContext, Clock, Session } from "../session/session.ts";
import type { ExportStrings } from "../strings/id/pages.ts";
import { nameIn } from "../strings/strings.ts";

/** A local time, as `YYYY-MM-DDTHH:MM`. */
export interface LocalTime {
  time: string;
}

/** A cell's value. Undefined if the report has no value or the officer is not allowed to read it. */
export type Cell = string | number | LocalTime | undefined;

export interface Table {
  columns: readonly { name: string; kind: "text" | "number" | "time" }[];
  rows: readonly (readonly Cell[])[];
}

type TableSession = Pick<Session, "strings"> & ChannelContext & Clock;

type Column = readonly [
  name: keyof ExportStrings["columns"],
  kind: Table["columns"][number]["kind"],
  of: (row: AgencyReportSummary, session: TableSession, strings: ExportStrings) => Cell,
];

const dayMs = 86_400_000;

const daysBetween = (from: string, to: Date): number => Math.floor((to.getTime() - Date.parse(from)) / dayMs);

/**
 * Returns the time in the UTC offset that it states, or in western Indonesian time (UTC+7) if it is in UTC,
 * as the desk shows it.
 */
function localTime(time: string | null | undefined): LocalTime | undefined {
  if (!time) return undefined;
  if (/[+-]\d\d:\d\d$/.test(time)) return { time: time.slice(0, 16) };
  return { time: new Date(Date.parse(time) + 7 * 3_600_000).toISOString().slice(0, 16) };
}

/** Returns a value from a row with full access, or undefined for other rows. */
const ofFull = <Value>(
  row: AgencyReportSummary,
  read: (row: Extract<AgencyReportSummary, { access: "full" }>) => Value,
): Value | undefined => (row.access === "full" ? read(row) : undefined);

/** Returns a value from a row with full or former access, or undefined for other rows. */
const ofRead = <Value>(
  row: AgencyReportSummary,
  read: (row: Exclude<AgencyReportSummary, { access: "minimal" }>) => Value,
): Value | undefined => (row.access === "minimal" ? undefined : read(row));

const columns: readonly Column[] = [
  ["trackingId", "text", (row) => row.trackingId],
  ["title", "text", (row) => ofRead(row, ({ title }) => title || undefined)],
  [
    "classification",
    "text",
    (row, { strings }) =>
      ofRead(row, ({ classification }) => nameIn(strings.names.classifications, classification)),
  ],
  ["status", "text", ({ status }, { strings }) => nameIn(strings.names.statuses, status)],
  ["category", "text", (row) => ofRead(row, ({ category }) => category?.name)],
  ["region", "text", (row) => ofRead(row, ({ location }) => location.regionName)],
  ["address", "text", (row) => ofRead(row, ({ location }) => location.address)],
  ["responsible", "text", ({ responsible }, session) => partyName(responsible, session)],
  ["unit", "text", (row) => ofFull(row, ({ unit }) => unit?.name)],
  ["officer", "text", (row) => ofFull(row, ({ officer }) => officer?.name)],
  ["submittedAt", "time", (row) => ofRead(row, ({ submittedAt }) => localTime(submittedAt))],
  ["updatedAt", "time", (row) => ofFull(row, ({ updatedAt }) => localTime(updatedAt))],
  ["leftAt", "time", (row) => (row.access === "former" ? localTime(row.leftAt) : undefined)],
  ["dueAt", "time", (row) => ofFull(row, ({ dueAt }) => localTime(dueAt))],
  [
    "dueStage",
    "text",
    (row, { strings }) =>
      ofFull(row, ({ dueStage }) => (dueStage ? nameIn(strings.names.stages, dueStage) : undefined)),
  ],
  [
    "escalated",
    "text",
    (row, _, { yes, no }) => ofFull(row, ({ escalation }) => (escalation === 2 ? yes : no)),
  ],
  ["age", "number", (row, { now }) => ofRead(row, ({ submittedAt }) => daysBetween(submittedAt, now()))],
  [
    "late",
    "number",
    (row, { now }) =>
      ofFull(row, ({ overdue, dueAt }) => (overdue && dueAt ? daysBetween(dueAt, now()) : undefined)),
  ],
];

/** Creates the table of reports, with the names that the desk uses. */
export const tableOf = (
  reports: readonly AgencyReportSummary[],
  session: TableSession,
  strings: ExportStrings,
): Table => ({
  columns: columns.map(([name, kind]) => ({ name: strings.columns[name], kind })),
  rows: reports.map((row) => columns.map(([, , cellOf]) => cellOf(row, session, strings))),
});
