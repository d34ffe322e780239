import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@lapor/mock/server";
import { serveFolder } from "./serve-folder.ts";

/**
 * The environment of a site that embeds the form. Channel and CDN are on other origins, as for a real site.
 */
export interface Stage {
  mock: MockServer;
  /** The URL of the widget's bundles, without a trailing slash. */
  cdn: string;
  /** The folder of the bundles, for a site that hosts them itself. */
  bundles: string;
  /** The integrity hash of `lapor.all.js`. */
  integrity: string;
  stop(): Promise<void>;
}

export interface RunningExample {
  /** The URL of the page with the form. */
  form: string;
  /** The URL of the page where a reporter follows the report. */
  status: string;
  /** The URL of the page with the public reports. */
  reports?: string;
  /** Additional information for the person who starts the example. */
  note?: string;
  /** The warnings of the example's server so far, if it reports any. */
  faults?: readonly string[];
  stop(): Promise<void>;
}

/** The export `start` of each example with pages (`start.ts`). Port 0 selects a free port. */
export type StartExample = (stage: Stage, port?: number) => Promise<RunningExample>;

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundles = join(root, "packages/widget/dist");

function buildWidget(): void {
  if (
    ["lapor.js", "lapor.all.js", "lapor.iife.js", "public.js"].every((name) =>
      existsSync(join(bundles, name)),
    )
  )
    return;
  execFileSync("npx", ["-y", "pnpm@12.21.0", "run", "build:widget"], { cwd: root, stdio: "ignore" });
}

/**
 * Starts a mock of the channel, and a CDN with the widget. Builds the widget if it has not been built yet.
 * @param ports The ports of mock and CDN; 0 selects a free port.
 */
export async function openStage(ports = { mock: 0, cdn: 0 }): Promise<Stage> {
  buildWidget();
  const mock = await startMockServer({ port: ports.mock, publicReports: true });
  const cdn = await serveFolder(bundles, { "access-control-allow-origin": "*" }, ports.cdn);
  const hash = createHash("sha384").update(readFileSync(join(bundles, "lapor.all.js")));
  return {
    mock,
    cdn: cdn.url,
    bundles,
    integrity: `sha384-${hash.digest("base64")}`,
    async stop() {
      await cdn.stop();
      await mock.stop();
    },
  };
}

/**
 * Returns the strictest policy in the widget's README, for a site with its own scripts and scripts from these
 * hosts.
 */
export const strictPolicy = (channel: string, ...scripts: string[]): Record<string, string> => ({
  "content-security-policy": [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `connect-src 'self' ${channel}`,
    "worker-src blob:",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html lapor",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; "),
});
