import assert from "node:assert/strict";
import { copyFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type CleanProject, cleanProject, packedPackages } from "./support/clean-project.ts";
import { runProgram } from "./support/run-program.ts";

/** Three compilers: the oldest that the READMEs support, the one that most projects use, and the newest. */
const compilers = {
  "5.4": createRequire(import.meta.resolve("@lapor/sdk")).resolve("typescript-5.4/package.json"),
  "5.9": createRequire(import.meta.resolve("@lapor/openapi")).resolve("typescript/package.json"),
  "7": createRequire(import.meta.url).resolve("typescript/package.json"),
};
type Compiler = keyof typeof compilers;

const page = { lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"], types: [] };
const server = { lib: ["es2023"], types: ["node"] };

/** The compilers and libraries that each package supports. */
const promised: Record<string, { compilers: Compiler[]; libraries: string[] }> = {
  "@lapor/sdk": { compilers: ["5.4", "5.9", "7"], libraries: ["page", "server"] },
  "@lapor/widget": { compilers: ["5.4", "5.9", "7"], libraries: ["page"] },
  "@lapor/openapi": { compilers: ["5.9", "7"], libraries: ["server"] },
  "@lapor/directory": { compilers: ["5.9", "7"], libraries: ["page", "server"] },
  "@lapor/channel": { compilers: ["5.9", "7"], libraries: ["server"] },
  "@lapor/server": { compilers: ["5.9", "7"], libraries: ["server"] },
  "@lapor/mock": { compilers: ["5.9", "7"], libraries: ["page", "server"] },
  "lapor-contract": { compilers: ["5.9", "7"], libraries: ["server"] },
};

/** Matches the entries that need a package which the site installs. */
const needsMore = /^\.\/(react|vue|svelte|preact|qwik|solid|stencil|attributes|msw|node|browser)$/;

const frameworks = {
  react: { packages: ["react@19", "@types/react@19"], jsx: "react-jsx" },
  preact: { packages: ["preact@11"], jsx: "react-jsx" },
  solid: { packages: ["solid-js@1"], jsx: "preserve" },
  qwik: { packages: ["@builder.io/qwik@1"], jsx: "react-jsx" },
  stencil: { packages: ["@stencil/core@4"], jsx: "react" },
};

const packed = packedPackages();

describe("the declarations of each package compile with skipLibCheck: false", () => {
  let project: CleanProject;
  before(() => {
    project = cleanProject();
    project.install(
      ...packed.values(),
      "@types/node@24",
      // One of the server's declarations refers to a type in pg, which contains no types itself.
      "@types/pg@8",
      ...Object.values(frameworks).flatMap(({ packages }) => packages),
    );
    for (const file of globSync("jsx/*.tsx", { cwd: import.meta.dirname }))
      copyFileSync(join(import.meta.dirname, file), join(project.folder, basename(file)));
  });
  after(() => project?.remove());

  /** Compiles one of the project's files, and returns the errors. */
  const compile = async (compiler: Compiler, file: string, options: object): Promise<string[]> => {
    const config = join(project.folder, `tsconfig.${crypto.randomUUID()}.json`);
    const common = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
    const modules = { module: "esnext", moduleResolution: "bundler", target: "es2022" };
    const compilerOptions = { ...common, ...modules, ...options };
    writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
    const program = join(compilers[compiler], "../bin/tsc");
    const { output } = await runProgram(process.execPath, [program, "-p", config], { cwd: project.folder });
    // Omit errors in other packages, because the declarations of some (frameworks, pg-boss) contain errors.
    return output
      .split("\n")
      .filter((line) => /\berror TS/.test(line) && !/^node_modules\/(?!@lapor|lapor-)/.test(line));
  };

  test("each published package states its supported TypeScript versions", () => {
    assert.deepEqual(Object.keys(promised).sort(), [...packed.keys()].sort());
  });

  /** Returns one import for each entry of the package that has types and needs no other package. */
  const programOf = (name: string): string[] => {
    const manifest = join(project.folder, "node_modules", name, "package.json");
    const { exports: entries } = JSON.parse(readFileSync(manifest, "utf8")) as {
      exports: Record<string, string | { types?: string }>;
    };
    return Object.entries(entries).flatMap(([entry, target]) =>
      typeof target === "object" && target.types && !needsMore.test(entry)
        ? `export type * as ${`${name}${entry}`.replace(/\W/g, "_")} from "${name}${entry.slice(1)}";\n`
        : [],
    );
  };

  // All packages are compiled in one program, because each compiler takes seconds. An error names its
  // package.
  for (const [library, options] of Object.entries({ page, server }))
    for (const compiler of Object.keys(compilers) as Compiler[])
      test(`each package that supports TypeScript ${compiler} for a ${library}`, async () => {
        const names = Object.keys(promised).filter(
          (name) =>
            promised[name]?.compilers.includes(compiler) && promised[name].libraries.includes(library),
        );
        assert.ok(names.length);
        const file = `all-${compiler}-${library}.ts`;
        writeFileSync(join(project.folder, file), names.flatMap(programOf).join(""));
        assert.deepEqual(await compile(compiler, file, options), []);
      });

  for (const [name, { jsx }] of Object.entries(frameworks))
    test(`@lapor/widget in the templates of ${name}`, async () => {
      assert.deepEqual(await compile("5.9", `${name}.tsx`, { ...page, jsx }), []);
    });
});
