// `pnpm release:version` turns changesets into versions and changelogs, and updates the versions of the
// contract and in the SDK's code.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setContractVersion } from "./contract-version.ts";

// The tree that contains this script, which is a clone during a release.
const tree = fileURLToPath(new URL("../..", import.meta.url));
execFileSync(join(tree, "node_modules/.bin/changeset"), ["version"], { cwd: tree, stdio: "inherit" });
setContractVersion(join(tree, "openapi"));
for (const generator of ["openapi/generate/contract.mjs", "packages/sdk/generate/methods.mjs"])
  execFileSync(process.execPath, [generator], { cwd: tree, stdio: "inherit" });
