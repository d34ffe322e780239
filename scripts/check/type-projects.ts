import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { filesBelow, workspace } from "./workspace.ts";

/** Folders that one run of the compiler checks. */
interface TypeProject {
  names: string[];
  /** The argument of `tsc -p`, relative to the workspace. */
  project: string;
}

/** The parts of a folder's tsconfig.json that differ from the common one. */
interface FolderConfig {
  compilerOptions?: object;
  include: string[];
  exclude?: string[];
}

const readConfig = (folder: string): FolderConfig =>
  JSON.parse(readFileSync(join(workspace, folder, "tsconfig.json"), "utf8"));

const projects = (): string[] =>
  [...["openapi", "packages", "examples"].flatMap(filesBelow), "test/tsconfig.json"]
    .filter((file) => file.endsWith("/tsconfig.json"))
    .map(dirname);

/**
 * Finds all folders with a tsconfig.json and groups those with equal compiler options. Writes a tsconfig.json
 * for each such group below `.cache`.
 */
export function groupProjects(): TypeProject[] {
  const groups = new Map<string, string[]>();
  for (const folder of projects()) {
    const options = JSON.stringify(readConfig(folder).compilerOptions);
    groups.set(options, [...(groups.get(options) ?? []), folder]);
  }
  return [...groups.values()].map((names) => {
    const [first = ""] = names;
    if (names.length === 1) return { names, project: first };
    const project = join(".cache/types", first);
    const all = (part: "include" | "exclude") =>
      names.flatMap((folder) =>
        (readConfig(folder)[part] ?? []).map((path) => relative(project, join(folder, path))),
      );
    const config = {
      extends: relative(project, "tsconfig.json"),
      compilerOptions: readConfig(first).compilerOptions,
      include: all("include"),
      exclude: all("exclude"),
    };
    mkdirSync(join(workspace, project), { recursive: true });
    writeFileSync(join(workspace, project, "tsconfig.json"), JSON.stringify(config));
    return { names, project };
  });
}
