import type {
  AttachmentRecord,
  DepartureRecord,
  KeptAnswer,
  KeyRecord,
  ReportRecord,
  TimelineRecord,
} from "@lapor/channel";
import { attachmentRow, departureRow, keptAnswerRow, keyRow, reportRow, timelineRow } from "./rows.ts";

// The columns that a row is read by are those that it is written with. By name instead of `*`, so that statements which are sent all the
// time can be kept prepared (`prepared-client.ts`).
/** The columns of a row. */
export const columnsOf = <Row extends object>(row: Row) => Object.keys(row) as (keyof Row & string)[];

/** Columns of a report. */
export const reportColumns = columnsOf(reportRow({ location: {} } as ReportRecord));
/** Columns of a timeline entry. */
export const timelineColumns = columnsOf(timelineRow({} as TimelineRecord));
/** Columns of an attachment. */
export const attachmentColumns = columnsOf(attachmentRow({} as AttachmentRecord));
/** Columns of a departure. */
export const departureColumns = columnsOf(departureRow({} as DepartureRecord));
/** Columns of a key. */
export const keyColumns = columnsOf(keyRow({} as KeyRecord));
/** Columns of a kept answer. */
export const keptAnswerColumns = columnsOf(keptAnswerRow({} as KeptAnswer));
