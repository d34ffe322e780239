import { cpSync, existsSync, globSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Returns the package that a bundled file belongs to. */
function packageOfFile(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, "package.json"))) {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      if (name) return { folder, name, version };
    }
  return undefined;
}

/** Returns the licences and notices of all bundled packages, which those licences require. */
function noticesOf(inputs, own) {
  const taken = new Map();
  for (const input of inputs) {
    const found = packageOfFile(realpathSync(input));
    if (found && found.name !== own) taken.set(found.name, found);
  }
  return [...taken.values()]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ folder, name, version }) => {
      const texts = globSync(["LICENSE*", "LICENCE*", "NOTICE*"], { cwd: folder });
      const shown = texts.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
      return `${name} ${version}\n\n${shown || "Apache-2.0"}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

const sourceOf = (target) => target.replace("./dist/", "src/").replace(/\.js$/, ".ts");

/**
 * Bundles the entries and commands of a package into `out`, with all code except its dependencies and peer
 * dependencies. An installation then needs no other package of this workspace and reads only a few files at
 * startup. Code that entries share or load later is in separate chunks. Pages in `src/admin` are copied
 * unchanged.
 */
export async function bundlePackage(folder, manifest, out) {
  const { build } = createRequire(join(folder, "package.json"))("esbuild");
  const targets = Object.values(manifest.publishConfig.exports).map((entry) => entry.default);
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...targets, ...Object.values(manifest.bin ?? {})].map(sourceOf),
    outdir: out,
    bundle: true,
    splitting: true,
    format: "esm",
    // The bundle also runs in browsers: code that needs Node imports `node:…`.
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    external: ["node:*", ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })],
    target: "es2022",
    // Chunks are next to the entries, so files that a module finds relative to itself are where they are in
    // the source.
    chunkNames: "[name]-[hash]",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  writeFileSync(
    join(out, "THIRD-PARTY.txt"),
    noticesOf(
      Object.keys(metafile.inputs).map((input) => join(folder, input)),
      manifest.name,
    ),
  );
  if (existsSync(join(folder, "src/admin")))
    cpSync(join(folder, "src/admin"), join(out, "admin"), { recursive: true });
}
