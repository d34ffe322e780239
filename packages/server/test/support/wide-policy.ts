import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { limitNames } from "@lapor/channel";
import { temporaryFolder } from "./temporary-folder.ts";

/** Path of a policy file for servers that get all they get from one address: no limits and no challenge. */
export const widePolicyFile = (): string => {
  const path = join(temporaryFolder(), "policy.json");
  const limits = Object.fromEntries(limitNames.map((name) => [name, null]));
  writeFileSync(path, JSON.stringify({ limits, challenge: { mode: "off" } }));
  return path;
};
