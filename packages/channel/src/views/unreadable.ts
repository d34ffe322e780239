import type { UnreadablePart } from "@lapor/openapi";
import type { NoteRecord } from "../records/desk.ts";
import type { ReportFile } from "../records/report.ts";

/** Returns the undecryptable parts of a report, for a response. Empty when there are none. */
export function viewUnreadable(
  { report, timeline = [], attachments = [] }: Pick<ReportFile, "report"> & Partial<ReportFile>,
  {
    notes = [],
    reporterIsUndecryptable = false,
  }: { notes?: readonly NoteRecord[]; reporterIsUndecryptable?: boolean } = {},
): { unreadable?: UnreadablePart[] } {
  const isUnreadable = ({ unreadable }: { unreadable?: true }): boolean => unreadable === true;
  const unreadableParts: Record<UnreadablePart, boolean> = {
    text: isUnreadable(report),
    timeline: timeline.some(isUnreadable),
    attachments: attachments.some(isUnreadable),
    notes: notes.some(isUnreadable),
    reporter: reporterIsUndecryptable,
  };
  const parts = (Object.keys(unreadableParts) as UnreadablePart[]).filter((part) => unreadableParts[part]);
  return parts.length > 0 ? { unreadable: parts } : {};
}
