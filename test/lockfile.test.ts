import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../scripts/check/workspace.ts";

test("every package comes from the registry, with the hash of what it holds", () => {
  const lockfile = readFileSync(join(workspace, "pnpm-lock.yaml"), "utf8");
  const resolutions = [...lockfile.matchAll(/^ {4}resolution: (.*)$/gm)].map(([, value]) => value);
  assert.ok(resolutions.length > 300, `${resolutions.length} packages`);
  // A package from git or another address has `repo`, `tarball` or `directory` beside or in place of the hash.
  for (const resolution of resolutions)
    assert.match(String(resolution), /^\{integrity: sha512-[\w+/]{86}==\}$/);
});
