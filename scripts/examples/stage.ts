import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@lapor/mock/server";
import { serveFolder } from "./serve-folder.ts";

/** What stands around a site that embeds the form: three origins, as a municipality has them. */
export interface Stage {
  /** The channel. */
  mock: MockServer;
  /** Where the widget's bundles are, without a slash at the end. */
  cdn: string;
  /** Folder of the bundles, for a site that takes them to itself. */
  bundles: string;
  /** Integrity hash of `lapor.all.js`. */
  integrity: string;
  stop(): Promise<void>;
}

/** An example as it runs. */
export interface RunningExample {
  /** Page with the form. */
  form: string;
  /** Page on which a reporter follows the report. */
  status: string;
  /** What else a person who starts it should know. */
  note?: string;
  /** What its server complained of so far, where it is one that complains. */
  faults?: readonly string[];
  stop(): Promise<void>;
}

/** What `start.ts` of each example with pages exports. Port 0 takes any free one. */
export type StartExample = (stage: Stage, port?: number) => Promise<RunningExample>;

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundles = join(root, "packages/widget/dist");

const buildWidget = (): void => {
  if (["lapor.js", "lapor.all.js", "lapor.iife.js"].every((name) => existsSync(join(bundles, name)))) return;
  execFileSync("npx", ["-y", "pnpm@12.21.0", "run", "build:widget"], { cwd: root, stdio: "ignore" });
};

/**
 * Starts a mock of the channel, and a CDN of one's own with the widget in it, which is built where it is not yet.
 * @param ports Of mock and CDN; 0 takes any free one.
 */
export const openStage = async (ports = { mock: 0, cdn: 0 }): Promise<Stage> => {
  buildWidget();
  const mock = await startMockServer({ port: ports.mock });
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
};

/** The strictest policy that the widget's README asks for, of a site with scripts of its own and of these hosts. */
export const strictPolicy = (channel: string, ...scripts: string[]): Record<string, string> => ({
  "content-security-policy": [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `connect-src ${channel}`,
    "worker-src blob:",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html lapor",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; "),
});
