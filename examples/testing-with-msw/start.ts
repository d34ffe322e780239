import { fileURLToPath } from "node:url";
import { serveApp } from "../../scripts/examples/build-app.ts";
import type { StartExample } from "../../scripts/examples/stage.ts";

/** The app with the mock in it; the stage's own channel is not asked. */
export const start: StartExample = async (stage, port) => {
  const root = fileURLToPath(new URL(".", import.meta.url));
  // msw registers its worker by a plain address, which trusted types would refuse.
  const site = await serveApp(root, stage, port, (policy) =>
    policy
      .replace("worker-src blob:", "worker-src 'self'")
      .replace(/connect-src [^;]+/, "connect-src https://kanal.example")
      .replace(/require-trusted-types-for.*lapor; /, ""),
  );
  return { form: `${site.url}/`, status: `${site.url}/`, stop: site.stop };
};
