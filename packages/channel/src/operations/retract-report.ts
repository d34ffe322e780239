import type { RetractReport } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Penarikan publikasi. Makes a report not public any more, and deletes the released text. */
export const retractReport = officerAction<RetractReport>("retractReport", (_file, { message }) => ({
  changes: { releasedAt: null },
  message,
}));
