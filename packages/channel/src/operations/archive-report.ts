import type { ArchiveReport } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Pengarsipan. Ends a report without an answer, for a reason of the closed list; the reporter can contest it. */
export const archiveReport = officerAction<ArchiveReport>(
  "archiveReport",
  (_file, { reason, message }) => ({ message, changes: { archiveReason: reason } }),
  ({ reason }) => reason,
);
