import type { ClientOptions, KeyOption } from "./call/lapor-options.ts";
import { createClient } from "./create-client.ts";
import type { SiteLapor } from "./lapor.gen.ts";
import { routes } from "./public-routes.gen.ts";

export { isLaporError, LaporError } from "./lapor-error.ts";
export type { SiteLapor };

/**
 * Creates the same client as `createLapor` from `@lapor/sdk`, but without the methods for officers, so a page
 * that sends reports loads less code. For a site's publishable key.
 * @throws TypeError when an option is missing or invalid.
 */
export const createLapor = (options: ClientOptions & KeyOption): SiteLapor =>
  createClient<SiteLapor>(options, routes);
