import { readFileSync } from "node:fs";
import { join } from "node:path";
import { operations } from "@lapor/openapi/operations";
import { filesBelow, type Room, rooms, workspace } from "../../scripts/check/workspace.ts";
import { floors } from "../../scripts/imports/floors.ts";
import type { SourceFile } from "../../scripts/imports/import-graph.ts";
import * as rules from "./folder-rules.ts";

const operationFiles: rules.FolderRule = (files, src) =>
  rules.missingOperations(
    files,
    src,
    operations.map(({ id }) => id),
  );

const everyRoom = rooms().filter(({ folder }) => !folder.startsWith("examples/"));
const only = (wanted: string): Room[] => everyRoom.filter(({ name }) => name === wanted);

const checks: [rule: string, rooms: Room[], faults: rules.FolderRule][] = [
  ["folder names", everyRoom, rules.vagueFolders],
  ["folder size", everyRoom, rules.crowdedFolders],
  ["cycles", everyRoom, rules.moduleCycles],
  ["folder cycles", everyRoom, rules.folderCycles],
  ...everyRoom.flatMap((room): [string, Room[], rules.FolderRule][] => {
    const own = floors[room.name];
    return own ? [["floors", [room], rules.upwardImports(own)]] : [];
  }),
  ["root size", only("channel"), rules.crowdedRoot],
  ["operation files", only("channel"), operationFiles],
  ["memory stores", only("channel"), rules.foreignMemoryStores],
  ["stores in http", only("channel"), rules.storesInHttp],
  ["direction", only("widget"), rules.widgetDirection],
  ["SQL", only("server"), rules.sqlOutsideStore],
  ["bridges", only("server"), rules.namedBridges(rules.namesBridge)],
];

const isSource = (path: string): boolean =>
  /\.(tsx?|mts|js|mjs|vue|svelte)$/.test(path) && !/\.test\.|\.gen\.|\.d\.ts$/.test(path);

function readSource(src: string): SourceFile[] {
  return filesBelow(src)
    .filter(isSource)
    .map((path) => ({ path, text: readFileSync(join(workspace, path), "utf8") }));
}

/** Returns the faults of each room against each rule for the inside of rooms. */
export function faultsInside(): { rule: string; room: string; faults: string[] }[] {
  const sources = new Map(everyRoom.map(({ folder }) => [folder, readSource(`${folder}/src`)]));
  return checks.flatMap(([rule, checked, faultsOf]) =>
    checked.map(({ name, folder }) => ({
      rule,
      room: name,
      faults: faultsOf(sources.get(folder) ?? [], `${folder}/src`),
    })),
  );
}
