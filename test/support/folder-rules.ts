import { basename, posix } from "node:path";
import type { Floors } from "../../scripts/imports/floors.ts";
import { components, foldGraph, importGraph, type SourceFile } from "../../scripts/imports/import-graph.ts";

/** A rule for the inside of a room. Returns one sentence for each fault in the room's modules. */
export type FolderRule = (files: readonly SourceFile[], src: string) => string[];

const vagueNames = new Set(["utils", "helpers", "common", "lib", "internal", "misc"]);

/** Finds folders that are named after a kind of code instead of a subject. */
export const vagueFolders: FolderRule = (files, src) =>
  foldersOf(files, src)
    .filter((folder) => vagueNames.has(basename(folder)))
    .map((folder) => `${folder} is named for no subject`);

/** The maximum number of files in a folder, without tests and generated code. */
export const folderLimit = 15;

/**
 * Finds folders with too many files to take in at a glance. `operations/` is exempt, because its file names
 * are its index.
 */
export const crowdedFolders: FolderRule = (files, src) =>
  foldersOf(files, src)
    .filter((folder) => basename(folder) !== "operations")
    .map((folder) => ({ folder, count: files.filter(({ path }) => posix.dirname(path) === folder).length }))
    .filter(({ count }) => count > folderLimit)
    .map(({ folder, count }) => `${folder} holds ${count} files, of at most ${folderLimit}`);

/**
 * Finds modules that import themselves through others, even for a type. `pnpm floors <room>` prints all
 * modules in a cycle.
 */
export const moduleCycles: FolderRule = (files) =>
  components(importGraph(files))
    .filter(({ length }) => length > 1)
    .map((cycle) => cycle.toSorted())
    .map(([first, second, ...more]) =>
      more.length === 0
        ? `${first} and ${second} import one another`
        : `${first} and ${more.length + 1} more modules import one another`,
    );

/** Finds folders directly in `src` that import one another, counting what is in their own folders. */
export const folderCycles: FolderRule = (files, src) =>
  components(
    foldGraph(importGraph(files), (path) => {
      const [first = "", ...rest] = posix.relative(src, path).split("/");
      return rest.length > 0 ? first : `file ${first}`;
    }),
  )
    .map((nodes) => nodes.filter((node) => !node.startsWith("file ")).toSorted())
    .filter(({ length }) => length > 1)
    .map((cycle) => `${cycle.join(", ")} import one another`);

/** Finds modules that are on no floor, and imports from the same or a higher floor. */
export const upwardImports =
  (floors: Floors): FolderRule =>
  (files, src) => {
    const floorOf = (path: string): { entry: string; floor: number } | undefined => {
      const inside = posix.relative(src, path);
      const entry = floors
        .flat()
        .filter(
          (one) => inside === one || inside.startsWith(`${one}/`) || (one === "." && !inside.includes("/")),
        )
        .toSorted((one, other) => other.length - one.length)[0];
      return entry === undefined
        ? undefined
        : { entry, floor: floors.findIndex((floor) => floor.includes(entry)) };
    };
    const homeless = files
      .filter(({ path }) => !floorOf(path))
      .map(({ path }) => `${path} stands on no floor`);
    const upward = arrowsOf(files).flatMap(([from, to]) => {
      const [above, below] = [floorOf(from), floorOf(to)];
      return above && below && above.entry !== below.entry && below.floor >= above.floor
        ? [`${from} (floor ${above.floor}) imports ${to} (floor ${below.floor})`]
        : [];
    });
    return [...homeless, ...upward];
  };

/** The maximum number of files directly in the channel's `src`. */
export const rootLimit = 10;

export const crowdedRoot: FolderRule = (files, src) => {
  const { length } = files.filter(({ path }) => posix.dirname(path) === src);
  return length > rootLimit ? [`${src} holds ${length} files directly, of at most ${rootLimit}`] : [];
};

/** Finds operations in the contract that have no file with the same name. */
export function missingOperations(
  files: readonly SourceFile[],
  src: string,
  ids: readonly string[],
): string[] {
  const known = new Set(files.map(({ path }) => path));
  return ids
    .map((id) => `${src}/operations/${kebabCase(id)}.ts`)
    .filter((path) => !known.has(path))
    .map((path) => `${path} is missing`);
}

const isMemoryStore = (path: string): boolean => /^memory-(?!blobs)/.test(basename(path));
const isStore = (path: string): boolean =>
  /^store\.ts$|-ports\.ts$/.test(basename(path)) || isMemoryStore(path);

/**
 * Finds subjects that access another subject's in-memory store instead of its port. Only the root and `store`
 * may combine the stores.
 */
export const foreignMemoryStores: FolderRule = (files, src) =>
  arrowsOf(files)
    .filter(([from, to]) => isMemoryStore(to) && posix.dirname(from) !== posix.dirname(to))
    .filter(([from]) => ![src, `${src}/store`].includes(posix.dirname(from)))
    .map(([from, to]) => `${from} imports ${to}`);

/** Finds modules in `http` that import a store. HTTP code may use only operations. */
export const storesInHttp: FolderRule = (files, src) =>
  arrowsOf(files)
    .filter(([from, to]) => from.startsWith(`${src}/http/`) && isStore(to))
    .map(([from, to]) => `${from} imports ${to}`);

const widgetLayers: Record<string, string> = {
  ...Object.fromEntries(["button", "form", "status"].map((folder) => [folder, "element"])),
  ...Object.fromEntries(["photos", "place", "public", "receipt"].map((folder) => [folder, "part"])),
};
const widgetOrder = ["base", "part", "element", "entry"];
const entryFiles = new Set(["elements.ts", "index.ts"]);

function widgetPlace(path: string, src: string): { folder: string; layer: string } {
  const [folder = "", ...rest] = posix.relative(src, path).split("/");
  if (rest.length === 0) return { folder: "", layer: entryFiles.has(folder) ? "entry" : "base" };
  return { folder, layer: widgetLayers[folder] ?? "base" };
}

/**
 * Finds imports in the wrong direction in the widget. Elements may import parts, and parts may import the
 * base. An element or a part must not import another one. Only strings may import a part, because each part
 * declares the type of its strings.
 */
export const widgetDirection: FolderRule = (files, src) =>
  arrowsOf(files).flatMap(([from, to]) => {
    const [above, below] = [widgetPlace(from, src), widgetPlace(to, src)];
    if (above.folder === below.folder || above.folder === "strings") return [];
    const sideways = above.layer === below.layer && above.layer !== "base" && above.layer !== "entry";
    const upwards = widgetOrder.indexOf(below.layer) > widgetOrder.indexOf(above.layer);
    return sideways || upwards ? [`${from} (${above.layer}) imports ${to} (${below.layer})`] : [];
  });

const statement =
  /[`"']\s*(?:select\s+\S|insert into\s|delete from\s|update\s+\S+\s+set\s|(?:create|alter|drop|truncate)\s+(?:table|index|function|trigger)\s|with\s+\w+\s+as\s)|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/;

/**
 * The folders that may contain SQL. `doctor/` and `backup/` read whole tables and the database's catalog.
 * Their database may be damaged, empty or without some migrations, but the store's functions need a sound
 * one.
 */
const foldersWithSql = ["store", "doctor", "backup"];

/** Finds SQL in other folders, whether it is written as statements or built with the query builder. */
export const sqlOutsideStore: FolderRule = (files, src) =>
  files
    .filter(({ path }) => !foldersWithSql.some((folder) => path.startsWith(`${src}/${folder}/`)))
    .filter(({ text }) => statement.test(text))
    .map(({ path }) => `${path} holds SQL`);

/**
 * The national channel's official name, as it appears in user-facing texts. Comments call it "the national
 * channel".
 */
const officialName = /SP4N-LAPOR!/g;

const withoutOfficialName = (text: string): string =>
  text
    .split("\n")
    .map((line) => (/^\s*(?:\*|\/\/|\/\*)/.test(line) ? line : line.replaceAll(officialName, "")))
    .join("\n");

/**
 * Finds files outside `bridges/` that name a bridge in a path, import, identifier, comment or setting, which
 * would make a second bridge harder to add.
 * @param allowed The reason why a file has to name a bridge, by path in `src`. A listed file that names no
 * bridge is a fault too.
 */
export const namedBridges =
  (allowed: Readonly<Record<string, string>>): FolderRule =>
  (files, src) => {
    const names = new Set(
      files.flatMap(({ path }) => {
        const [folder, name, inside] = posix.relative(src, path).split("/");
        return folder === "bridges" && name && inside ? [name] : [];
      }),
    );
    const outside = files.filter(({ path }) => !path.startsWith(`${src}/bridges/`));
    const naming = outside.flatMap(({ path, text }) => {
      const inside = posix.relative(src, path);
      const readable = `${inside}\n${withoutOfficialName(text)}`.toLowerCase();
      return [...names].filter((name) => readable.includes(name)).map((name) => ({ inside, name }));
    });
    const unused = Object.keys(allowed).filter((inside) => !naming.some((one) => one.inside === inside));
    return [
      ...naming
        .filter(({ inside }) => allowed[inside] === undefined)
        .map(({ inside, name }) => `${src}/${inside} names the bridge ${name}`),
      ...unused.map((inside) => `${src}/${inside} names no bridge, and needs no exception`),
    ];
  };

/** The server's files outside `bridges/` that name a bridge, with the reason for each. */
export const namesBridge: Readonly<Record<string, string>> = {
  "national-bridge.ts": "The composition: the bridge of this program.",
  "commands/help.ts": "A text: commands and settings as people type them.",
  "setup/strings/en.ts": "A text: a command and a setting as people type them.",
  "setup/strings/id.ts": "A text: a command and a setting as people type them.",
  "accounts/passwords/common-words.ts": "Words that are no passwords.",
  "metrics/server-metrics.ts": "The name of a metric, as dashboards ask for it.",
  "metrics/store-metrics.ts": "The names of metrics, as dashboards ask for them.",
  "public/document/structured-data.ts": "The contract's kind of a party.",
  "public/feeds/list-feed.ts": "The contract's kind of a party.",
  "store/officers/notifications.ts": "The contract's kind of a notification.",
};

/**
 * Finds gaps and duplicates in the numbers of the migrations, which start at 0001 and are run once, in this
 * order.
 */
export function migrationFaults(paths: readonly string[]): string[] {
  return paths
    .toSorted()
    .map((path, index) => ({ path, expected: String(index + 1).padStart(4, "0") }))
    .filter(({ path, expected }) => !new RegExp(`^${expected}-[a-z0-9-]+\\.sql$`).test(basename(path)))
    .map(({ path, expected }) => `${path} is not called ${expected}-….sql`);
}

const kebabCase = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function foldersOf(files: readonly SourceFile[], src: string): string[] {
  const folders = new Set<string>();
  for (const { path } of files)
    for (let folder = posix.dirname(path); folder.startsWith(`${src}/`); folder = posix.dirname(folder))
      folders.add(folder);
  return [...folders].sort();
}

const arrowsOf = (files: readonly SourceFile[]): [from: string, to: string][] =>
  [...importGraph(files)].flatMap(([from, targets]) =>
    [...targets].map((to): [string, string] => [from, to]),
  );
