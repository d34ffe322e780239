// `pnpm release:version` turns changesets into versions and changelogs, and sets the contract's version.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setContractVersion } from "./contract-version.ts";

// The tree of this script, which is a clone during a release.
const tree = fileURLToPath(new URL("../..", import.meta.url));
execFileSync(join(tree, "node_modules/.bin/changeset"), ["version"], { cwd: tree, stdio: "inherit" });
setContractVersion(join(tree, "openapi"));
execFileSync(process.execPath, ["openapi/generate/contract.mjs"], { cwd: tree, stdio: "inherit" });
