import { fileURLToPath } from "node:url";
import { serveApp } from "../../scripts/examples/build-app.ts";
import type { StartExample } from "../../scripts/examples/stage.ts";

/** Serves the app's production build under a strict policy, which includes Vue's own trusted types policy. */
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
