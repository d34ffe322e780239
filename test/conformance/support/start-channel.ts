import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { limitNames, systemClock } from "@lapor/channel";
import { createSuiteKeys } from "@lapor/channel/testing";
import type { ContractTarget } from "@lapor/openapi/contract-suite";
import { openStore } from "@lapor/server";
import { startProgram } from "./run-program.ts";

/** `lapor serve` on an embedded database, in a process and a folder of its own. */
export interface ServedChannel {
  url: string;
  keys: Required<ContractTarget["keys"]>;
  stop(): Promise<void>;
}

// One machine asks all of this: no limit of rates would leave it in peace, and nobody is there to solve challenges.
const policy = {
  challenge: { mode: "off" },
  limits: Object.fromEntries(limitNames.map((name) => [name, null])),
};

/** The server's command line, as the workspace has it. */
const workspaceCli = fileURLToPath(import.meta.resolve("@lapor/server")).replace(/index\.ts$/, "cli.ts");

/**
 * Starts the channel with a key of each kind that the contract suite asks for.
 * @param cli The program; unless told, the workspace's.
 */
export async function startChannel(cli: string = workspaceCli): Promise<ServedChannel> {
  const folder = mkdtempSync(join(tmpdir(), "lapor-conformance-data-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const store = await openStore({ folder });
  const keys = await createSuiteKeys({ store, clock: systemClock });
  await store.close();
  const policyFile = join(folder, "policy.json");
  writeFileSync(policyFile, JSON.stringify(policy));
  try {
    const server = await startProgram(process.execPath, [cli, "serve"], {
      cwd: folder,
      env: { LAPOR_DATA: folder, LAPOR_PORT: "0", LAPOR_POLICY_FILE: policyFile },
      ready: /listens on \S+[\s\S]*Files: /,
    });
    const url = /listens on (\S+)/.exec(server.said())?.[1] ?? "";
    return { url, keys, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
