import type { RetractReport } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Penarikan publikasi. The public reads the report no longer, and what was released of it is forgotten. */
export const retractReport = officerAction<RetractReport>("retractReport", (_file, { message }) => ({
  changes: { releasedAt: null },
  message,
}));
