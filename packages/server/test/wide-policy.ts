import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** Path of a policy file for servers that get all their reports from one address: no challenge, and no limit on submits. */
export const widePolicyFile = (): string => {
  const path = join(temporaryFolder(), "policy.json");
  const limits = { submitsPerAddress: null, writesPerAddress: null };
  writeFileSync(path, JSON.stringify({ limits, challenge: { mode: "off" } }));
  return path;
};
