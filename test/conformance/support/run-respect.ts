import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { quietTools } from "../tools/install-tools.ts";
import { type Ended, runProgram } from "./run-program.ts";

const flows = fileURLToPath(import.meta.resolve("@lapor/openapi/flows.arazzo.yaml"));

/** Returns the path of Redocly's program, to be run with Node. */
export function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { redocly: string } };
  return join(dirname(manifest), bin.redocly);
}

/**
 * Runs the contract's workflows against a server with Redocly Respect, which also validates each response.
 */
export const runRespect = (
  baseUrl: string,
  keys: { publishable: string; agencyAdmin: string },
  folder: string,
): Promise<Ended> =>
  runProgram(process.execPath, [redocly(), "respect", flows, "-S", `lapor=${baseUrl}`], {
    cwd: folder,
    env: {
      ...quietTools,
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      // The inputs are not on the command line, because every user of the machine can read it.
      REDOCLY_CLI_RESPECT_INPUT: [
        `publishable=${keys.publishable}`,
        `officer=${keys.agencyAdmin}`,
        `idempotencyKey=${crypto.randomUUID()}`,
        "receiver=https://petugas.bandung.example/lapor",
      ].join(","),
    },
  });
