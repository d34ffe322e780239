// `pnpm release --dry-run [--out FOLDER]` shows what the next release would be; `pnpm release` makes it. docs/releasing.md has the steps.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { workspace } from "../check/workspace.ts";
import { layOutFresh } from "./cdn-folder.ts";
import { packageFolders, packPackage } from "./packages.ts";
import { repositoryNeeded, withoutRepository } from "./repository-field.ts";

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const { values } = parseArgs({
  options: { "dry-run": { type: "boolean", default: false }, out: { type: "string" } },
});
const dry = values["dry-run"];

/** Runs in `folder` with the workspace's programs first on the path; output goes on to the terminal. */
const run = (folder: string, program: string, ...args: string[]): void => {
  execFileSync(program, args, {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment(folder),
  });
};
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
    `What is not committed would not be released:\n${left}\nCommit it or put it away, then release again.`,
  );
if (pending(workspace) && !dry)
  stop(
    "There are changesets that no version has taken in. Run `pnpm release:version`, read and commit what it wrote.",
  );

// Out of a clone, so that nothing which only this folder holds gets into a package.
const scratch = mkdtempSync(join(tmpdir(), "lapor-release-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
const clone = join(scratch, "lapor");
git(scratch, "clone", "--quiet", workspace, clone);
pnpm(clone, "install", "--frozen-lockfile", "--prefer-offline");
if (pending(clone)) run(clone, "node", "scripts/release/take-in-changesets.ts");

const rooms = packageFolders(clone);
pnpm(clone, ...rooms.flatMap(({ name }) => ["--filter", name]), "run", "build");

const out = resolve(values.out ?? join(scratch, "release"));
if (existsSync(out)) stop(`${out} is there already. Name a folder that is not.`);
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
  console.log(
    "  No CDN folder: @lapor/widget keeps its version, whose files never change. Leave the CDN as it is.",
  );
}

if (dry) {
  if (unproven.length > 0)
    console.log(`\nWarning, \`pnpm release\` would stop: ${repositoryNeeded(unproven)}`);
  console.log(values.out ? `\nTo look at: ${out}` : "\nWith --out FOLDER all of it is kept to look at.");
  console.log("Nothing was published, tagged or changed.");
} else {
  const kept = join(workspace, ".cache/release");
  rmSync(kept, { recursive: true, force: true });
  cpSync(out, kept, { recursive: true });
  console.log(`\nPush the tags${cdn ? `; put ${join(kept, "cdn")} onto the CDN as it is` : ""}.`);
}
