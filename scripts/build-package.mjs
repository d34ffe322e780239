// Run in a package's folder: writes `dist/` (JavaScript, types, source maps) for npm, by TypeScript 7.
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

/** Compiles `folder/src` into `out`; declarations name `.js` as the JavaScript does. */
const compile = (folder, out, options = {}) => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const scratch = mkdtempSync(join(root, ".cache/build-"));
  try {
    const project = {
      extends: join(folder, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
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
  // Generated JavaScript and its declarations are not tsc's to emit.
  for (const file of globSync(["**/*.gen.js", "**/*.gen.d.ts"], { cwd: join(folder, "src") }))
    cpSync(join(folder, "src", file), join(out, file));
  for (const file of globSync("**/*.d.ts", { cwd: out }))
    rewrite(join(out, file), (text) =>
      text.replace(/((?:from|import)\s*\(?\s*["']\.{1,2}\/[^"'\n]+)\.ts(?=["'])/g, "$1.js"),
    );
};

const rewrite = (file, change) => {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
};

/** The declarations below `out` that are reached from these, themselves included. */
const reachedFrom = (out, entries) => {
  const reached = [...entries];
  for (const file of reached)
    for (const { specifier } of importsOf(readFileSync(join(out, file), "utf8"))) {
      const target = join(dirname(file), specifier.replace(/\.js$/, ".d.ts"));
      if (specifier.startsWith(".") && !reached.includes(target)) reached.push(target);
    }
  return reached;
};

/** Declarations that nothing reaches from what the package exports are of use to nobody. */
const dropUnreachedTypes = (manifest, out) => {
  const entries = Object.values(manifest.publishConfig.exports).flatMap(({ types }) => types ?? []);
  if (!entries.length) return;
  const reached = reachedFrom(
    out,
    entries.map((entry) => relative(out, join(out, "..", entry))),
  );
  for (const file of globSync("**/*.d.ts", { cwd: out }))
    if (!reached.includes(file))
      for (const each of [file, `${file}.map`]) rmSync(join(out, each), { force: true });
};

/** What the declarations in `out` name of a package: itself, and what it exports below its name. */
const namedOf = (name, out) => {
  const named = new Set();
  for (const file of globSync("**/*.d.ts", { cwd: out }))
    for (const { specifier, asFile } of importsOf(readFileSync(join(out, file), "utf8")))
      if (!asFile && packageOf(specifier) === name) named.add(specifier);
  return [...named];
};

/**
 * Types of a workspace package that is not a dependency are copied beside, so that who installs this one need not have it.
 * Declarations that nothing reaches from what is named are left out.
 */
const bringTypes = (name, out) => {
  const folder = realpathSync(join("node_modules", name));
  const { exports } = readManifest(folder);
  const entryOf = (specifier) =>
    exports[`.${specifier.slice(name.length)}`].replace("./src/", "").replace(/\.ts$/, ".d.ts");
  const named = namedOf(name, out);
  const beside = name.split("/").at(-1);
  const whole = mkdtempSync(join(root, ".cache/types-"));
  try {
    compile(folder, whole, { emitDeclarationOnly: true, declarationMap: false });
    for (const file of reachedFrom(whole, named.map(entryOf)))
      cpSync(join(whole, file), join(out, beside, file));
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
};

/** Packages that `out` names and that an installation would not bring. */
const missingPackages = (manifest, out) => {
  const brought = { ...manifest.dependencies, ...manifest.peerDependencies, [manifest.name]: "itself" };
  const missing = new Set();
  for (const file of globSync(["**/*.js", "**/*.d.ts"], { cwd: out }))
    for (const { specifier, asFile } of importsOf(readFileSync(join(out, file), "utf8"))) {
      const name = packageOf(specifier);
      if (!asFile && name && !isBuiltin(specifier) && !(name in brought)) missing.add(name);
    }
  return [...missing];
};

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
} else compile(folder, out);
dropUnreachedTypes(manifest, out);
// What is brought may name more.
for (let name = wanting(); name; name = wanting()) bringTypes(name, out);
for (const bin of Object.values(manifest.bin ?? {})) {
  if (!readFileSync(join(folder, bin), "utf8").startsWith("#!"))
    throw new Error(
      `${manifest.name}: ${bin} is a command, but its source does not begin with "#!/usr/bin/env node".`,
    );
  chmodSync(join(folder, bin), 0o755);
}
const missing = missingPackages(manifest, out);
if (missing.length)
  throw new Error(
    `${manifest.name}: dist/ names ${missing.join(", ")}, which its package.json has not in "dependencies": who installs it would miss it.`,
  );
