import { fileURLToPath } from "node:url";
import { serveApp } from "../../scripts/examples/build-app.ts";
import type { StartExample } from "../../scripts/examples/stage.ts";

/** The app as it is built for production, under a strict policy; Svelte makes a policy of its own for trusted types. */
export const start: StartExample = async (stage, port) => {
  const site = await serveApp(fileURLToPath(new URL(".", import.meta.url)), stage, port, (policy) =>
    policy.replace("trusted-types ", "trusted-types svelte-trusted-html "),
  );
  return { form: `${site.url}/`, status: `${site.url}/lacak`, stop: site.stop };
};
