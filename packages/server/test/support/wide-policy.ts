import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { limitNames } from "@lapor/channel";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * The path of a policy file without limits and challenges, for servers that get all requests from one
 * address.
 */
export function widePolicyFile(): string {
  const path = join(temporaryFolder(), "policy.json");
  const limits = Object.fromEntries(limitNames.map((name) => [name, null]));
  writeFileSync(path, JSON.stringify({ limits, challenge: { mode: "off" } }));
  return path;
}
