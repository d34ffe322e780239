import type { AskReporter } from "@lapor/openapi";
import { officerAction } from "./officer-action.ts";

/** Permintaan kelengkapan. Stops the agency's clock until the reporter responds. */
export const askReporter = officerAction<AskReporter>("askReporter", (_file, { message }) => ({
  message,
}));
