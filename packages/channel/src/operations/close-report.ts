import type { CloseReport } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Penutupan. Ends an answered report, with a reason that the reporter reads. */
export const closeReport = officerAction<CloseReport>("closeReport", (_file, { message }) => ({ message }));
