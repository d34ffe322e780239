import { basename, posix } from "node:path";
import type { Floors } from "../../scripts/imports/floors.ts";
import { components, importGraph, type SourceFile } from "../../scripts/imports/import-graph.ts";

/** One rule for the inside of a room. Returns one sentence for each violation in the modules of its `src`. */
export type FolderRule = (files: readonly SourceFile[], src: string) => string[];

const vagueNames = new Set(["utils", "helpers", "common", "lib", "internal", "misc"]);

/** A folder is named for its subject, never for a kind of code. */
export const vagueFolders: FolderRule = (files, src) =>
  foldersOf(files, src)
    .filter((folder) => vagueNames.has(basename(folder)))
    .map((folder) => `${folder} is named for no subject`);

/** Files that one folder may hold, without tests and generated code. */
export const folderLimit = 15;

/** A folder is read at a glance. `operations/` is exempt: its file names are its index. */
export const crowdedFolders: FolderRule = (files, src) =>
  foldersOf(files, src)
    .filter((folder) => basename(folder) !== "operations")
    .map((folder) => ({ folder, count: files.filter(({ path }) => posix.dirname(path) === folder).length }))
    .filter(({ count }) => count > folderLimit)
    .map(({ folder, count }) => `${folder} holds ${count} files, of at most ${folderLimit}`);

/**
 * No module imports itself over others, not even for a type. `pnpm floors <room>` prints all modules of a
 * cycle.
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

/** Each folder imports only from floors below its own, and stands on one of them. */
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

/** Files that may lie directly in the channel's `src`. */
export const rootLimit = 10;

export const crowdedRoot: FolderRule = (files, src) => {
  const { length } = files.filter(({ path }) => posix.dirname(path) === src);
  return length > rootLimit ? [`${src} holds ${length} files directly, of at most ${rootLimit}`] : [];
};

/** Every operation of the contract has the file of its own name. */
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
 * A subject reaches another subject's rows over the port, never over the store in memory. The root and `store`
 * put the stores together.
 */
export const foreignMemoryStores: FolderRule = (files, src) =>
  arrowsOf(files)
    .filter(([from, to]) => isMemoryStore(to) && posix.dirname(from) !== posix.dirname(to))
    .filter(([from]) => ![src, `${src}/store`].includes(posix.dirname(from)))
    .map(([from, to]) => `${from} imports ${to}`);

/** HTTP knows operations, not what they store. */
export const storesInHttp: FolderRule = (files, src) =>
  arrowsOf(files)
    .filter(([from, to]) => from.startsWith(`${src}/http/`) && isStore(to))
    .map(([from, to]) => `${from} imports ${to}`);

const widgetLayers: Record<string, string> = {
  ...Object.fromEntries(["button", "form", "status"].map((folder) => [folder, "element"])),
  ...Object.fromEntries(
    ["offline", "photos", "place", "public", "receipt"].map((folder) => [folder, "part"]),
  ),
};
const widgetOrder = ["base", "part", "element", "entry"];
const entryFiles = new Set(["elements.ts", "index.ts"]);

function widgetPlace(path: string, src: string): { folder: string; layer: string } {
  const [folder = "", ...rest] = posix.relative(src, path).split("/");
  if (rest.length === 0) return { folder: "", layer: entryFiles.has(folder) ? "entry" : "base" };
  return { folder, layer: widgetLayers[folder] ?? "base" };
}

/**
 * Elements use parts, parts use the base. Neither an element nor a part imports another one. Only strings
 * may: each part declares the type of its own.
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
 * Besides the store, two folders hold SQL: `doctor/` and `backup/` read whole tables and the database's own
 * catalog, of a database that may be damaged, may lack migrations, or may be empty. The store's functions
 * assume a database that is sound.
 */
const foldersWithSql = ["store", "doctor", "backup"];

/** Only these folders hold SQL: as statements, or built by the query builder. */
export const sqlOutsideStore: FolderRule = (files, src) =>
  files
    .filter(({ path }) => !foldersWithSql.some((folder) => path.startsWith(`${src}/${folder}/`)))
    .filter(({ text }) => statement.test(text))
    .map(({ path }) => `${path} holds SQL`);

/** The official name of the national channel, as people read it in texts. Comments say "the national channel". */
const officialName = /SP4N-LAPOR!/g;

const withoutOfficialName = (text: string): string =>
  text
    .split("\n")
    .map((line) => (/^\s*(?:\*|\/\/|\/\*)/.test(line) ? line : line.replaceAll(officialName, "")))
    .join("\n");

/**
 * A bridge is one folder in `bridges/`: no path, import, name, comment or setting outside names it, so that a
 * second one has its place.
 * @param allowed By path in `src`, why a file has to name one. A file that names none is a fault too.
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

/** Files of the server outside of `bridges/` that name a bridge, and why. */
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
  "store/officers/notices.ts": "The contract's kind of a notice.",
};

/** Migrations are numbered from 0001 without gaps: they run in that order, once. */
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
