// Run this script in a package's folder. It compiles the package with TypeScript 7 into `dist/` (JavaScript,
// types, source maps) for npm.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { importsOf, packageOf } from "./imports/read-imports.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = join(root, "node_modules/.bin/tsc");

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Compiles `folder/src` into `out`. Imports in declarations end in `.js`, like those in the JavaScript. */
function compile(folder, out, options = {}) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const scratch = mkdtempSync(join(root, ".cache/build-"));
  try {
    const project = {
      extends: join(folder, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        // `pnpm check` has checked the types of the sources.
        noCheck: true,
        declaration: true,
        declarationMap: true,
        sourceMap: true,
        rewriteRelativeImportExtensions: true,
        stripInternal: true,
        rootDir: join(folder, "src"),
        outDir: out,
        ...options,
      },
      include: [join(folder, "src")],
      exclude: [join(folder, "src/**/*.test.ts")],
    };
    writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(project));
    execFileSync(tsc, ["-p", scratch], { stdio: "inherit" });
  } finally {
    rmSync(scratch, { recursive: true });
  }
  // tsc does not emit generated JavaScript files or their declarations, so they are copied.
  for (const file of globSync(["**/*.gen.js", "**/*.gen.d.ts"], { cwd: join(folder, "src") }))
    cpSync(join(folder, "src", file), join(out, file));
  for (const file of globSync("**/*.d.ts", { cwd: out }))
    rewrite(join(out, file), (text) =>
      text.replace(/((?:from|import)\s*\(?\s*["']\.{1,2}\/[^"'\n]+)\.ts(?=["'])/g, "$1.js"),
    );
}

function rewrite(file, change) {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
}

/** Returns the entries and the declarations in `out` that they import directly or indirectly. */
function reachedFrom(out, entries) {
  const reached = [...entries];
  for (const file of reached)
    for (const { specifier } of importsOf(readFileSync(join(out, file), "utf8"))) {
      const target = join(dirname(file), specifier.replace(/\.js$/, ".d.ts"));
      if (specifier.startsWith(".") && !reached.includes(target)) reached.push(target);
    }
  return reached;
}

/** Returns the declarations of a package's exports. */
const typeEntries = (manifest, out) =>
  Object.values(manifest.publishConfig.exports)
    .flatMap(({ types }) => types ?? [])
    .map((entry) => relative(out, join(out, "..", entry)));

/** Removes the declarations that no export of the package imports directly or indirectly. */
function dropUnreachedTypes(manifest, out) {
  const entries = typeEntries(manifest, out);
  if (!entries.length) return;
  const reached = reachedFrom(out, entries);
  for (const file of globSync("**/*.d.ts", { cwd: out }))
    if (!reached.includes(file))
      for (const each of [file, `${file}.map`]) rmSync(join(out, each), { force: true });
}

/** Returns the specifiers by which the declarations in `out` import a package: its name and subpaths. */
function namedOf(name, out) {
  const named = new Set();
  for (const file of globSync("**/*.d.ts", { cwd: out }))
    for (const { specifier, asFile } of importsOf(readFileSync(join(out, file), "utf8")))
      if (!asFile && packageOf(specifier) === name) named.add(specifier);
  return [...named];
}

/**
 * Indents with tabs. Used only for declarations without a map, because a map would point to other columns.
 */
const withTabs = (text) => text.replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));

/**
 * Copies the types of a workspace package that is not a dependency, so users of this package need not install
 * it. Copies only the declarations that are imported directly or indirectly.
 */
function bringTypes(name, out) {
  const folder = realpathSync(join("node_modules", name));
  const { exports } = readManifest(folder);
  const entryOf = (specifier) =>
    exports[`.${specifier.slice(name.length)}`].replace("./src/", "").replace(/\.ts$/, ".d.ts");
  const named = namedOf(name, out);
  const beside = name.split("/").at(-1);
  const whole = mkdtempSync(join(root, ".cache/types-"));
  try {
    compile(folder, whole, { emitDeclarationOnly: true, declarationMap: false });
    for (const file of reachedFrom(whole, named.map(entryOf))) {
      cpSync(join(whole, file), join(out, beside, file));
      rewrite(join(out, beside, file), withTabs);
    }
  } finally {
    rmSync(whole, { recursive: true });
  }
  for (const file of globSync("**/*.d.ts", { cwd: out }))
    for (const specifier of named) {
      const path = relative(dirname(file), join(beside, entryOf(specifier))).replace(/\.d\.ts$/, ".js");
      const to = path.startsWith(".") ? path : `./${path}`;
      rewrite(join(out, file), (text) =>
        text.replaceAll(`"${specifier}"`, `"${to}"`).replaceAll(`'${specifier}'`, `"${to}"`),
      );
    }
}

/** Returns packages that `out` imports but that an installation would not include. */
function missingPackages(manifest, out) {
  const brought = { ...manifest.dependencies, ...manifest.peerDependencies, [manifest.name]: "itself" };
  const missing = new Set();
  for (const file of globSync(["**/*.js", "**/*.d.ts"], { cwd: out }))
    for (const { specifier, asFile } of importsOf(readFileSync(join(out, file), "utf8"))) {
      const name = packageOf(specifier);
      if (!asFile && name && !isBuiltin(specifier) && !(name in brought)) missing.add(name);
    }
  return [...missing];
}

const folder = process.cwd();
const out = join(folder, "dist");
const manifest = readManifest(folder);
const wanting = () => missingPackages(manifest, out).find(isOurs);
const isOurs = (name) => manifest.devDependencies?.[name]?.startsWith("workspace:");
rmSync(out, { recursive: true, force: true });
if (process.argv.includes("--bundle")) {
  compile(folder, out, { emitDeclarationOnly: true, declarationMap: false, sourceMap: false });
  const { bundlePackage } = await import("./bundle-package.mjs");
  await bundlePackage(folder, manifest, out);
} else {
  // Source maps lead to the sources, which only some packages contain. Without sources, editors use the
  // comments in the declarations, so the JavaScript needs none.
  const hasSources = manifest.files.includes("src");
  const maps = { declarationMap: hasSources, sourceMap: hasSources };
  compile(folder, out, { ...maps, emitDeclarationOnly: !hasSources });
  if (!hasSources) {
    for (const file of globSync("**/*.d.ts", { cwd: out })) rewrite(join(out, file), withTabs);
    compile(folder, out, { ...maps, declaration: false, removeComments: true });
  }
}
dropUnreachedTypes(manifest, out);
// Copied types may import further packages.
for (let name = wanting(); name; name = wanting()) bringTypes(name, out);
for (const bin of Object.values(manifest.bin ?? {})) {
  if (!readFileSync(join(folder, bin), "utf8").startsWith("#!"))
    throw new Error(
      `${manifest.name}: ${bin} is a command, so its source must begin with "#!/usr/bin/env node".`,
    );
  chmodSync(join(folder, bin), 0o755);
}
if (process.argv.includes("--bundle")) {
  const { shakeTypes } = await import("./shake-types.mjs");
  shakeTypes(out, typeEntries(manifest, out));
}
const missing = missingPackages(manifest, out);
if (missing.length)
  throw new Error(
    `${manifest.name}: dist/ imports ${missing.join(", ")}, which is not in "dependencies" of its package.json. An installation would lack it.`,
  );
