import { fileURLToPath } from "node:url";
import { serveApp } from "../../scripts/examples/build-app.ts";
import type { StartExample } from "../../scripts/examples/stage.ts";

/** Serves the app with its own mock, so it does not use the shared test channel. */
export const start: StartExample = async (stage, port) => {
  const root = fileURLToPath(new URL(".", import.meta.url));
  // Remove trusted types from the policy, because msw registers its worker with a plain URL string, which
  // trusted types block.
  const site = await serveApp(root, stage, port, (policy) =>
    policy
      .replace("worker-src blob:", "worker-src 'self'")
      .replace(/connect-src [^;]+/, "connect-src https://kanal.example")
      .replace(/require-trusted-types-for.*lapor; /, ""),
  );
  return { form: `${site.url}/`, status: `${site.url}/`, stop: site.stop };
};
