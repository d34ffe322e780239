import { isBuiltin } from "node:module";
import { posix } from "node:path";
import type { Manifest, Room } from "../../scripts/check/workspace.ts";
import type { SourceFile } from "../../scripts/imports/import-graph.ts";
import { type Import, importsOf, packageOf } from "../../scripts/imports/read-imports.ts";

/** The imports that a room's source may contain. CONTRIBUTING.md, "Rooms", has the same table. */
interface Rule {
  /** The other rooms that may be imported, by package name. */
  ours: readonly string[];
  /** Other rooms from which only types may be imported. */
  oursAsTypes?: readonly string[];
  /** The packages that the room's build bundles, so users need not install them. */
  bundled?: readonly string[];
  /** Whether the room may import Node's modules. Code for browsers and service workers must not. */
  node: boolean;
}

const rules: Record<string, Rule> = {
  "@lapor/openapi": { ours: [], node: false },
  "@lapor/directory": { ours: [], node: false },
  "@lapor/channel": { ours: ["@lapor/openapi", "@lapor/directory"], node: false },
  "@lapor/sdk": { ours: [], oursAsTypes: ["@lapor/openapi"], node: false },
  "@lapor/widget": { ours: ["@lapor/sdk"], bundled: ["leaflet"], node: false },
  "@lapor/desk": { ours: ["@lapor/sdk", "@lapor/widget"], node: false },
  "@lapor/mock": {
    ours: ["@lapor/channel"],
    oursAsTypes: ["@lapor/openapi"],
    bundled: ["@lapor/channel", "@hono/node-server"],
    node: true,
  },
  "lapor-contract": { ours: ["@lapor/openapi"], node: true },
  "@lapor/server": {
    ours: ["@lapor/channel", "@lapor/directory", "@lapor/sdk", "@lapor/widget"],
    node: true,
  },
};

export type Rooms = readonly Room[];

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Returns whether users install a file. Tests, generators, tool settings and the bench may import more. */
const isSource = (path: string, room: Room): boolean =>
  room.manifest.name !== "@lapor/bench" && isInside(path, `${room.folder}/src`) && !path.endsWith(".test.ts");

/** Returns whether a package exports the subpath in this specifier. */
function exportsName(manifest: Manifest, specifier: string): boolean {
  const subpath = `.${specifier.slice(manifest.name.length)}`;
  return Object.hasOwn(manifest.exports ?? {}, subpath);
}

function pathFault({ specifier, asFile }: Import, file: SourceFile, room: Room, rooms: Rooms) {
  if (specifier.startsWith("/") || specifier.startsWith("file:"))
    return `imports an absolute path, ${specifier}`;
  if (!asFile && !specifier.startsWith(".")) return undefined;
  const target = posix.join(posix.dirname(file.path), specifier).replace(/\/$/, "");
  if (isInside(target, room.folder)) return undefined;
  if (asFile && !rooms.some(({ folder }) => isInside(target, folder))) return undefined;
  // Tests may import shared helpers, which start a browser or a database, or drive a page.
  const shared = ["scripts", "test"].some((folder) => isInside(target, folder));
  if (!isSource(file.path, room) && shared) return undefined;
  return `reaches out of its room to ${target}`;
}

function packageFault(found: Import, file: SourceFile, room: Room, rooms: Rooms): string | undefined {
  const { specifier, typeOnly } = found;
  const source = isSource(file.path, room);
  const rule = rules[room.manifest.name];
  if (isBuiltin(specifier))
    return source && rule && !rule.node
      ? `imports ${specifier}: ${room.manifest.name} must run without Node`
      : undefined;
  const name = packageOf(specifier);
  if (!name) return `imports ${specifier}, which is neither a package nor a relative path`;
  const target = rooms.find(({ manifest }) => manifest.name === name)?.manifest;
  if (target && !exportsName(target, specifier)) return `imports ${specifier}, which ${name} does not export`;
  if (!source || name === room.manifest.name) return undefined;
  if (target && rule && !rule.ours.includes(name)) {
    if (!rule.oursAsTypes?.includes(name))
      return `imports ${name}, which ${room.manifest.name} may not import`;
    if (!typeOnly) return `imports ${name} for more than its types`;
  }
  const { dependencies, peerDependencies, devDependencies } = room.manifest;
  const built = typeOnly || rule?.bundled?.includes(name);
  const declared = { ...dependencies, ...peerDependencies, ...(built && devDependencies) };
  return name in declared ? undefined : `imports ${name}, which is not in "dependencies" of its package.json`;
}

/** Returns one sentence for each violation in a module. */
export function moduleFaults(file: SourceFile, room: Room, rooms: Rooms): string[] {
  return importsOf(file.text).flatMap((found) => {
    const fault =
      pathFault(found, file, room, rooms) ??
      (found.asFile || found.specifier.startsWith(".") ? undefined : packageFault(found, file, room, rooms));
    return fault ? [`${file.path} ${fault}`] : [];
  });
}

/**
 * Returns one sentence for each dependency that no source in the room imports, and one if a published room
 * has no rule.
 */
export function manifestFaults(files: readonly SourceFile[], room: Room): string[] {
  const { name, private: isPrivate, dependencies } = room.manifest;
  const imported = new Set(
    files
      .filter(({ path }) => isSource(path, room))
      .flatMap(({ text }) => importsOf(text).map(({ specifier }) => packageOf(specifier))),
  );
  return [
    ...(isPrivate || rules[name]
      ? []
      : [`${name} is published and test/support/room-rules.ts has no rule for it`]),
    ...Object.keys(dependencies ?? {})
      .filter((dependency) => !imported.has(dependency))
      .map((dependency) => `${room.folder}/package.json depends on ${dependency}, which no source imports`),
  ];
}
