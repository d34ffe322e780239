import type { ArchiveReport } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/**
 * Pengarsipan. Ends a report without an answer, for one of the listed reasons. The reporter can contest it.
 */
export const archiveReport = officerAction<ArchiveReport>(
  "archiveReport",
  (_file, { reason, message }) => ({ message, changes: { archiveReason: reason } }),
  { variantOf: ({ reason }) => reason },
);
