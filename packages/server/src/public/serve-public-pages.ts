import type { From } from "@lapor/channel";
import type { PublicPagesOptions } from "./respond-to-public.ts";

type Respond = (request: Request, from: From) => Promise<Response>;

/**
 * Serves released reports as pages that need no script. The templates and the rendering library (12 MB of
 * memory, 0.1 s) are loaded on the first request.
 */
export function servePublicPages(options: PublicPagesOptions): Respond {
  let loaded: Promise<Respond> | undefined;
  return async (request, from) => {
    loaded ??= import("./respond-to-public.ts").then(({ createPublicResponses }) =>
      createPublicResponses(options),
    );
    return (await loaded)(request, from);
  };
}
