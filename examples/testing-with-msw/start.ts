import { fileURLToPath } from "node:url";
import { serveApp } from "../../scripts/examples/build-app.ts";
import type { StartExample } from "../../scripts/examples/stage.ts";

/** Serves the app with the mock inside. The shared test channel is not used. */
export const start: StartExample = async (stage, port) => {
  const root = fileURLToPath(new URL(".", import.meta.url));
  // msw registers its worker with a plain address, which trusted types would block.
  const site = await serveApp(root, stage, port, (policy) =>
    policy
      .replace("worker-src blob:", "worker-src 'self'")
      .replace(/connect-src [^;]+/, "connect-src https://kanal.example")
      .replace(/require-trusted-types-for.*lapor; /, ""),
  );
  return { form: `${site.url}/`, status: `${site.url}/`, stop: site.stop };
};
