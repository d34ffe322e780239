import { fileURLToPath } from "node:url";
import { serveApp } from "../../scripts/examples/build-app.ts";
import type { StartExample } from "../../scripts/examples/stage.ts";

/**
 * Serves the app as built for production, under a strict policy. Vue needs its own trusted types
 * policy.
 */
export const start: StartExample = async (stage, port) => {
  const site = await serveApp(fileURLToPath(new URL(".", import.meta.url)), stage, port, (policy) =>
    policy.replace("trusted-types ", "trusted-types vue "),
  );
  return {
    form: `${site.url}/`,
    status: `${site.url}/lacak`,
    reports: `${site.url}/laporan-warga`,
    stop: site.stop,
  };
};
