import type { RetractReport } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Penarikan publikasi. Withdraws a report from the public, and deletes the released text. */
export const retractReport = officerAction<RetractReport>("retractReport", (_file, { message }) => ({
  changes: { releasedAt: null },
  message,
}));
