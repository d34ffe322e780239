// Tests that the commands in the documentation exist: the workspace's scripts, our programs' subcommands and
// settings, and files.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { placeOf, readBlocks, readPages, workspace } from "../support/code-blocks.ts";

const helpOf = (program: string): string =>
  execFileSync(process.execPath, [join(workspace, program), program.includes("server") ? "help" : "--help"], {
    encoding: "utf8",
  });
const helps: Record<string, string> = {
  lapor: helpOf("packages/server/src/cli.ts"),
  "lapor-mock": helpOf("packages/mock/src/cli.ts"),
  "lapor-contract": helpOf("packages/contract/src/cli.ts"),
};

const { scripts } = JSON.parse(readFileSync(join(workspace, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/**
 * Returns a block's commands, split into words, without comments and leading assignments. Quoted text is one
 * word.
 */
const commandsOf = (code: string): string[][] =>
  code
    .replaceAll("\\\n", " ")
    .replace(/"[^"]*"|'[^']*'/g, (quoted) => quoted.replaceAll(/[\s;|&#]/g, "_"))
    .replaceAll(/(^|\s)#.*$/gm, "")
    .split(/\n|&&|;|\|/)
    .map((line) => line.trim().split(/\s+/).filter(Boolean))
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Z_0-9]+=/.test(word))))
    .filter((words) => words.length > 0);

const builtIn = new Set(["install", "add", "exec", "dlx", "--filter"]);
const outside =
  /^(cd|export|alias|curl|git|docker|systemctl|sudo|apt-get|psql|createdb|createuser|openssl|wp|php|composer|cp|mkdir|unzip|zip|rsync|useradd|install|touch|mv|rm|chown|chmod|echo|cat|read|printf|python3)$/;

function scriptsOf(folder: string): object {
  const file = join(workspace, folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).scripts ?? {}) : {};
}

/** Returns what is wrong with a command in a page, or undefined. */
function faultOf([program = "", ...args]: string[], page: string): string | undefined {
  if (program === "npx") {
    const [asked = "", ...more] = args.filter((arg) => arg !== "-y");
    return asked.startsWith("pnpm@") || asked in helps ? faultOf([asked, ...more], page) : undefined;
  }
  if (program.startsWith("pnpm") || (program === "npm" && /^(start|test|run)$/.test(args[0] ?? ""))) {
    const [name = "", ...more] = args[0] === "run" ? args.slice(1) : args;
    if (name === "lapor") return faultOf([name, ...more], page);
    const there = builtIn.has(name) || name in scripts || name in scriptsOf(dirname(page));
    return there ? undefined : "no such script";
  }
  if (program === "runuser") return faultOf(args.slice(args.indexOf("--") + 1), page);
  // The path of the installed server's program.
  if (program.endsWith("node") && args[0]?.endsWith("/dist/cli.js"))
    return faultOf(["lapor", ...args.slice(1)], page);
  if (program === "lapor" && args[0] === "--env-file") return faultOf(["lapor", ...args.slice(2)], page);
  const help = helps[program];
  if (help) {
    const command = args.find((arg) => /^[a-z][a-z0-9-]*$/.test(arg));
    const unknown = args
      .filter((arg) => arg.startsWith("--"))
      .find((flag) => !help.includes(flag.split("=")[0] ?? flag));
    if (program === "lapor" && command && !help.includes(`lapor ${command}`)) return "no such command";
    return unknown && `the help does not contain ${unknown}`;
  }
  if (program === "node") {
    const script = args.find((arg) => /\.[mc]?[jt]s$/.test(arg));
    // The reader writes the module after --import.
    if (args[0] === "-e" || args[0] === "--import" || !script) return undefined;
    const there = [script, join(dirname(page), script)].some((file) => existsSync(join(workspace, file)));
    return there ? undefined : "no such file";
  }
  if (program === "docker" && args[0] === "compose") {
    const [, file = ""] = /-f (\S+)/.exec(args.join(" ")) ?? [];
    if (!existsSync(join(workspace, file))) return "no such file";
    const inside = args.slice(args.lastIndexOf("server") + 1);
    if (args.includes("exec")) return faultOf(inside, page);
    return args.includes("run") ? faultOf(["lapor", ...inside], page) : undefined;
  }
  return program === "npm" || outside.test(program) ? undefined : `unknown program ${program}`;
}

describe("commands in the documentation", () => {
  for (const block of readBlocks("sh"))
    test(`${placeOf(block)} contains only existing commands`, () => {
      for (const words of commandsOf(block.code))
        assert.equal(faultOf(words, block.page), undefined, words.join(" "));
    });

  test("every setting that the documentation names is read by a program", () => {
    const names = (text: string) => text.match(/\b(?:LAPOR|S3)_[A-Z_0-9]+/g) ?? [];
    const sources = execFileSync(
      "git",
      ["grep", "-hE", "(LAPOR|S3)_[A-Z]", "--", "*.ts", "*.mjs", "*.yaml"],
      {
        cwd: workspace,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const known = names(sources);
    for (const { page, text } of readPages())
      for (const name of names(text))
        assert.ok(
          known.some((one) => one.startsWith(name)),
          `${page} names ${name}, which no program reads`,
        );
  });
});
