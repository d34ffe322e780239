import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const room = fileURLToPath(new URL("../..", import.meta.url));
const pages = ["README.md", "../../docs/sdk/methods.md", "../../README.md"];
const sources = globSync("src/**/*.ts", { cwd: room });

/** Finds every example of this package, with its location. TSDoc puts an asterisk before each line. */
const examples = [...pages, ...sources]
  .flatMap((file) =>
    [...readFileSync(join(room, file), "utf8").matchAll(/^([ *]*)```ts\n([\s\S]*?)\n\1```/gm)].map(
      ([, margin = "", code = ""], index) => ({
        name: `${file.replace(/\W+/g, "-")}-${index}`,
        code: code
          .split("\n")
          .map((line) => line.slice(line.startsWith(margin) ? margin.length : line.length))
          .join("\n"),
      }),
    ),
  )
  .filter(({ code }) => !code.includes("@lapor/mock"));

/** Returns the lines that the code needs but omits, because its page already contains them. */
const given = (code: string): string =>
  [
    code.includes("import {")
      ? ""
      : 'import { createLapor, isLaporError, iterate, withResponse } from "@lapor/sdk";',
    /(const|declare const) lapor\b/.test(code) ? "" : 'declare const lapor: import("@lapor/sdk").Lapor;',
  ].join("\n");

test("every example in the docs and the source type-checks", () => {
  assert.ok(examples.length > 60, `${examples.length} examples`);
  mkdirSync(join(room, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(room, ".cache/docs-"));
  try {
    for (const { name, code } of examples)
      writeFileSync(join(folder, `${name}.ts`), `${given(code)}\n${code}\nexport {};\n`);
    const project = {
      extends: "../../../../tsconfig.json",
      compilerOptions: { types: ["node"], noUnusedLocals: false },
      include: ["."],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
    const tsc = join(room, "node_modules/.bin/tsc");
    execFileSync(tsc, ["-p", folder], { stdio: ["ignore", "inherit", "inherit"] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
