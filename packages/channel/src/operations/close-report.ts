import type { CloseReport } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Penutupan. Ends an answered report, with a reason for the reporter. */
export const closeReport = officerAction<CloseReport>("closeReport", (_file, { message }) => ({ message }));
