import { posix } from "node:path";
import { backArrows, components, floorsOf, foldGraph, importGraph, type SourceFile } from "./import-graph.ts";
import { codeOf } from "./read-imports.ts";

/** The size and depth of a room's source. */
export interface RoomFigures {
  files: number;
  lines: number;
  /**
   * The number of folders and files directly in `src`. Those that import each other in a cycle count as one.
   */
  units: number;
  /** The length of the longest chain of imports between units. */
  floors: number;
  /** The length of the longest chain of imports between modules. */
  moduleFloors: number;
  /** Cycles of modules, each with its members. */
  cycles: string[][];
  /** Imports between folders of `src` that run against the main direction. */
  backArrows: [from: string, to: string][];
  /** The number of type assertions (`as`, but not `as const`). */
  casts: number;
  /** The number of non-null assertions (`!`). */
  nonNull: number;
  folders: { folder: string; files: number; lines: number }[];
  /** The longest files, longest first. */
  largest: Sized[];
}

interface Sized {
  path: string;
  lines: number;
}

/** Measures the modules of one `src` folder. */
export function roomFigures(files: readonly SourceFile[], src: string): RoomFigures {
  const graph = importGraph(files);
  const unitOf = (path: string): string => posix.relative(src, path).split("/")[0] ?? path;
  // Files directly in `src` are left out, because they put the folders together or declare what the folders
  // share.
  const inFolders = files.filter(({ path }) => posix.dirname(path) !== src);
  const betweenFolders = importGraph(inFolders);
  const floors = floorsOf(foldGraph(graph, unitOf));
  const sized = files.map(({ path, text }) => ({ path, lines: lineCount(text) }));
  const folders = new Map<string, Sized[]>();
  for (const file of sized) {
    const folder = posix.dirname(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return {
    files: files.length,
    lines: total(sized),
    units: floors.length,
    floors: highest(floors),
    moduleFloors: highest(floorsOf(graph)),
    cycles: components(graph).filter(({ length }) => length > 1),
    backArrows: backArrows(betweenFolders, unitOf),
    casts: sum(files.map(({ text }) => castCount(text))),
    nonNull: sum(files.map(({ text }) => nonNullCount(text))),
    folders: [...folders]
      .map(([folder, inside]) => ({ folder, files: inside.length, lines: total(inside) }))
      .sort((one, other) => (one.folder < other.folder ? -1 : 1)),
    largest: sized.toSorted((one, other) => other.lines - one.lines).slice(0, 5),
  };
}

/** Counts the type assertions in a module, without `as const` and without renamed imports and exports. */
export function castCount(text: string): number {
  const code = codeOf(text).replace(/\b(?:import|export)\s+(?:type\s+)?(?:\*\s+as\s+\w+|\{[^}]*\})/g, " ");
  return code.match(/(?<=[\w)\]}"'`>]\s+)as\s+(?!const\b)[\w$({["'`]/g)?.length ?? 0;
}

export function nonNullCount(text: string): number {
  return codeOf(text).match(/[\w)\]]!(?=\s*(?:[.;,)\]}[(?:]|\n|[-+*/<>&|]|as\b))/g)?.length ?? 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const total = (list: readonly { lines: number }[]): number => sum(list.map(({ lines }) => lines));
const highest = (floors: readonly { floor: number }[]): number =>
  Math.max(0, ...floors.map(({ floor }) => floor));
const lineCount = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
