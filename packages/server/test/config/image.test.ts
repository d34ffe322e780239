import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob, posix } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../../../../scripts/check/workspace.ts";
import { inLongRun } from "../../../../scripts/long-run.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const workspace = fileURLToPath(new URL("../../../..", import.meta.url));
const read = (path: string): string => readFileSync(join(workspace, path), "utf8");
const dockerfile = read("packages/server/deploy/Dockerfile");
const ignored = read("packages/server/deploy/Dockerfile.dockerignore").trim().split("\n");

const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, names = ""]) =>
  names.split(" "),
);

/** Whether Docker excludes a file from the build. The last matching pattern decides. */
function isIgnored(path: string): boolean {
  const parts = path.split("/");
  const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  const decides = ignored.findLast((line) => above.some((name) => matchesGlob(name, line.replace(/^!/, ""))));
  return decides !== undefined && !decides.startsWith("!");
}

const isInImage = (path: string): boolean =>
  copied.some((name) => path === name || path.startsWith(`${name}/`)) && !isIgnored(path);

test("the image contains every file that a package's build reads from outside the package", () => {
  const programs = filesBelow("packages").filter((path) =>
    /\/(?:generate|scripts)\/[^/]+\.m?[jt]s$/.test(path),
  );
  const built = programs.filter((path) => {
    const { scripts = {} } = JSON.parse(read(`${path.split("/").slice(0, 2).join("/")}/package.json`));
    return scripts.build?.includes(path.split("/").slice(2).join("/"));
  });
  assert.ok(built.length > 0);
  const paths = built.flatMap((program) =>
    [...read(program).matchAll(/new URL\("((?:\.\.\/)+[^"]+)"/g)].map(([, path = ""]) =>
      posix.join(posix.dirname(program), path),
    ),
  );
  const outside = paths.filter((path) => !path.startsWith("packages/") && existsSync(join(workspace, path)));
  assert.ok(outside.includes("docs/sdk/methods.md"), outside.join(" "));
  assert.deepEqual(
    outside.filter((path) => !isInImage(path)),
    [],
  );
});

test("the check tells files that are copied into the image from files that are not", () => {
  for (const path of [
    "package.json",
    "packages/directory/data/x.json",
    "docs/sdk/methods.md",
    "scripts/check.mjs",
  ])
    assert.ok(isInImage(path), path);
  for (const path of [
    "docs/en/run.md",
    "examples/demo/package.json",
    "packages/server/test/x.ts",
    ".git/config",
  ])
    assert.ok(!isInImage(path), path);
});

test("the image builds successfully with only the files that it copies", inLongRun, () => {
  const folder = join(temporaryFolder(), "workspace");
  const listed = execFileSync("git", ["ls-files"], { cwd: workspace, encoding: "utf8", maxBuffer: 1e8 });
  const files = listed.trim().split("\n").filter(isInImage);
  assert.ok(files.length > 500);
  for (const path of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(workspace, path), join(folder, path));
  }
  const [, commands = ""] = /^RUN (npx (?:.*\\\n)*.*)$/m.exec(dockerfile) ?? [];
  assert.match(commands, /install\.mjs \/app$/);
  const app = join(dirname(folder), "app");
  execFileSync("sh", ["-c", commands.replace("/app", app)], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CI: "1" },
  });
  assert.ok(existsSync(join(app, "dist/cli.js")));
});
