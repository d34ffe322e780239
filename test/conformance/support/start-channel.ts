import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { limitNames, systemClock } from "@lapor/channel";
import { createSuiteKeys } from "@lapor/channel/testing";
import type { ContractTarget } from "@lapor/openapi/contract-suite";
import { openStore } from "@lapor/server";
import { preparedFolder } from "../../../packages/server/test/support/prepared-folder.ts";
import { startProgram } from "./run-program.ts";

/** `lapor serve` on an embedded database, in its own process and folder. */
export interface ServedChannel {
  url: string;
  keys: Required<ContractTarget["keys"]>;
  stop(): Promise<void>;
}

// The policy turns off rate limits and challenges: all requests come from one machine, which would exceed the
// limits, and no client solves challenges.
const policy = {
  challenge: { mode: "off" },
  limits: Object.fromEntries(limitNames.map((name) => [name, null])),
};

/** The path of the server's command-line program in the workspace. */
const workspaceCli = fileURLToPath(import.meta.resolve("@lapor/server")).replace(/index\.ts$/, "cli.ts");

/**
 * Starts the channel with all keys that the contract suite uses.
 * @param cli The path of the program; by default, the workspace's own.
 * @param own More members for the policy file.
 */
export async function startChannel(cli: string = workspaceCli, own: object = {}): Promise<ServedChannel> {
  const folder = preparedFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const store = await openStore({ folder });
  const keys = await createSuiteKeys({ store, clock: systemClock });
  await store.close();
  const policyFile = join(folder, "policy.json");
  writeFileSync(policyFile, JSON.stringify({ ...policy, ...own }));
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
