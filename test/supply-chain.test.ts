import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

const hash = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** Returns the packages in a pnpm lockfile that have no integrity hash. */
function unhashed(lockfile: string): string[] {
  const packages = lockfile.slice(lockfile.indexOf("\npackages:\n"), lockfile.indexOf("\nsnapshots:\n"));
  const entries = packages.split(/\n\n {2}(?=\S)/).slice(1);
  assert.ok(entries.length > 500, `${entries.length}`);
  return entries.filter((entry) => {
    const resolution = /^ {4}resolution: \{integrity: ([^},]+)\}$/m.exec(entry)?.[1] ?? "";
    return !hash.test(resolution);
  });
}

test("each package in the lockfile comes from the registry and has a hash", () => {
  const lockfile = read("pnpm-lock.yaml");
  assert.deepEqual(unhashed(lockfile), []);
  const [first = ""] = /\{integrity: [^}]+\}/.exec(lockfile) ?? [];
  assert.equal(unhashed(lockfile.replace(first, "{tarball: https://cdn.example/a.tgz}")).length, 1);
  assert.equal(unhashed(lockfile.replace(first, "{integrity: sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=}")).length, 1);
});

test("each package for the conformance tests has a hash", () => {
  for (const folder of ["tools", "documents/tools"]) {
    const { packages } = JSON.parse(read(`test/conformance/${folder}/package-lock.json`)) as {
      packages: Record<string, { integrity?: string; link?: boolean }>;
    };
    const bare = Object.entries(packages).filter(
      ([path, { integrity = "" }]) => path !== "" && !hash.test(integrity),
    );
    assert.deepEqual(bare, [], folder);
  }
});

test("the package manager is pinned by version and hash, and rejects releases that are only a few days old", () => {
  const { packageManager, scripts } = JSON.parse(read("package.json")) as {
    packageManager: string;
    scripts: Record<string, string>;
  };
  assert.match(packageManager, /^pnpm@\d+\.\d+\.\d+\+sha512\.[0-9a-f]{128}$/);
  const [version = ""] = packageManager.split("+");
  for (const script of ["start", "test"])
    assert.ok(scripts[script]?.startsWith(`npx -y ${version} `), script);
  const age = Number(/^minimumReleaseAge: (\d+)$/m.exec(read("pnpm-workspace.yaml"))?.[1]);
  assert.ok(age >= 1440, `${age} minutes`);
});
