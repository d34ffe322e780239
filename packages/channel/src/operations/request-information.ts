import type { RequestInformation } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Permintaan kelengkapan. Stops the agency's clock until the reporter responds. */
export const requestInformation = officerAction<RequestInformation>(
  "requestInformation",
  (_file, { message }) => ({
    message,
  }),
);
