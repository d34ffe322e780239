import type { RequestInformation } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Permintaan kelengkapan. The agency's clock stands still until the reporter has told what is missing. */
export const requestInformation = officerAction<RequestInformation>(
  "requestInformation",
  (_file, { message }) => ({
    message,
  }),
);
