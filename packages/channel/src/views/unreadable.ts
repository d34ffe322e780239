import type { UnreadablePart } from "@lapor/openapi";
import type { NoteRecord } from "../desk/store.ts";
import type { ReportFile } from "../report/store.ts";

/** What of a report did not open, for an answer; nothing where all of it did. */
export const viewUnreadable = (
  { report, timeline = [], attachments = [] }: Pick<ReportFile, "report"> & Partial<ReportFile>,
  {
    notes = [],
    reporterIsClosed = false,
  }: { notes?: readonly NoteRecord[]; reporterIsClosed?: boolean } = {},
): { unreadable?: UnreadablePart[] } => {
  const isClosed = ({ unreadable }: { unreadable?: true }): boolean => unreadable === true;
  const closed: Record<UnreadablePart, boolean> = {
    words: isClosed(report),
    timeline: timeline.some(isClosed),
    attachments: attachments.some(isClosed),
    notes: notes.some(isClosed),
    reporter: reporterIsClosed,
  };
  const parts = (Object.keys(closed) as UnreadablePart[]).filter((part) => closed[part]);
  return parts.length > 0 ? { unreadable: parts } : {};
};
