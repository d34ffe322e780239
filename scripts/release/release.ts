// `pnpm release --dry-run [--out FOLDER]` shows the next release, and `pnpm release` publishes it.
// docs/releasing.md describes the steps.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { workspace } from "../check/workspace.ts";
import { layOutFresh } from "./cdn-folder.ts";
import { packageFolders, packPackage } from "./packages.ts";
import { repositoryNeeded, withoutRepository } from "./repository-field.ts";

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { values } = parseArgs({
  options: { "dry-run": { type: "boolean", default: false }, out: { type: "string" } },
});
const dry = values["dry-run"];

/**
 * Runs a program in `folder`, with the programs of its workspace first in the PATH. The output goes to the
 * terminal.
 */
function run(folder: string, program: string, ...args: string[]): void {
  execFileSync(program, args, {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment(folder),
  });
}
const environment = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(folder, "node_modules/.bin"), process.env.PATH].join(":"),
});
const git = (folder: string, ...args: string[]): string =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
const pnpm = (folder: string, ...args: string[]): void =>
  run(folder, "npx", "-y", packageManager.split("+")[0] as string, ...args);

const { packageManager } = JSON.parse(readFileSync(join(workspace, "package.json"), "utf8")) as {
  packageManager: string;
};
const pending = (folder: string): boolean =>
  git(folder, "ls-files", ".changeset/*.md")
    .split("\n")
    .some((file) => file !== "" && existsSync(join(folder, file)));

const unproven = withoutRepository(packageFolders(workspace));
if (unproven.length > 0 && !dry) stop(repositoryNeeded(unproven));
const left = git(workspace, "status", "--porcelain");
if (left && !dry)
  stop(
    `There are uncommitted changes, which a release would not contain:\n${left}\nCommit or stash them, then release again.`,
  );
if (pending(workspace) && !dry)
  stop("There are unused changesets. Run `pnpm release:version`, check its changes and commit them.");

// A clone, so uncommitted files do not get into a package.
const scratch = mkdtempSync(join(tmpdir(), "lapor-release-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
const clone = join(scratch, "lapor");
git(scratch, "clone", "--quiet", workspace, clone);
pnpm(clone, "install", "--frozen-lockfile", "--prefer-offline");
if (pending(clone)) run(clone, "node", "scripts/release/take-in-changesets.ts");

const rooms = packageFolders(clone);
pnpm(clone, ...rooms.flatMap(({ name }) => ["--filter", name]), "run", "build");

const out = resolve(values.out ?? join(scratch, "release"));
if (existsSync(out)) stop(`${out} exists already. Choose a new folder.`);
mkdirSync(out, { recursive: true });
const packed = rooms.map((room) => packPackage(room, out, environment(clone)));
for (const { tarball } of packed) run(clone, "publint", "run", join(out, tarball), "--strict");
const tags = new Set(git(workspace, "tag").split("\n"));
const fresh = packed.filter(({ name, version }) => !tags.has(`${name}@${version}`));
const cdn = layOutFresh(fresh, join(clone, "packages/widget"), join(out, "cdn"));
if (!dry) {
  for (const { name, version, tarball } of fresh) {
    run(clone, "npm", "publish", join(out, tarball), "--provenance", "--access", "public");
    git(workspace, "tag", "--annotate", "--message", `${name} ${version}`, `${name}@${version}`);
  }
}

console.log(`\n${dry ? "Would be released" : "Released"}:`);
for (const { name, version, tarball, bytes } of fresh)
  console.log(
    `  ${`${name}@${version}`.padEnd(28)} ${(bytes / 1024).toFixed(0).padStart(6)} KiB  ${tarball}`,
  );
if (cdn) {
  const folder = `CDN folder lapor/${cdn.version}/`;
  console.log(`  ${folder.padEnd(28)} ${String(cdn.files).padStart(6)} files  ${cdn.entry}`);
  console.log(`  ${" ".repeat(28)} ${cdn.integrity}`);
} else {
  console.log("  No CDN folder: the version of @lapor/widget is unchanged. Do not change the CDN.");
}

if (dry) {
  if (unproven.length > 0)
    console.log(`\nWarning, \`pnpm release\` would stop: ${repositoryNeeded(unproven)}`);
  console.log(values.out ? `\nThe result is in ${out}` : "\nUse --out FOLDER to keep the result.");
  console.log("Nothing was published, tagged or changed.");
} else {
  const kept = join(workspace, ".cache/release");
  rmSync(kept, { recursive: true, force: true });
  cpSync(out, kept, { recursive: true });
  console.log(`\nPush the tags${cdn ? `; copy ${join(kept, "cdn")} to the CDN unchanged` : ""}.`);
}
