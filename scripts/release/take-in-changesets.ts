// `pnpm release:version`: changesets become versions and changelogs, and the contract that others will be held to is kept beside.
import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setContractVersion } from "./contract-version.ts";

// Its own tree, which in a release is a clone.
const tree = fileURLToPath(new URL("../..", import.meta.url));
execFileSync(join(tree, "node_modules/.bin/changeset"), ["version"], { cwd: tree, stdio: "inherit" });
setContractVersion(join(tree, "openapi"));
execFileSync(process.execPath, ["openapi/generate/contract.mjs"], { cwd: tree, stdio: "inherit" });
// What the next contract is compared with, for changes that break who stands on this one.
copyFileSync(join(tree, "openapi/openapi.yaml"), join(tree, "openapi/released.yaml"));
