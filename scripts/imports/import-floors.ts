// `pnpm floors` prints one line per room: the size of its source, the depth of its imports, and the number of
// imports against the main direction. `pnpm floors channel` prints that room's folders, longest files, cycles
// and imports against the main direction.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, rooms, workspace } from "../check/workspace.ts";
import type { SourceFile } from "./import-graph.ts";
import { type RoomFigures, roomFigures } from "./room-figures.ts";

const isSource = (path: string): boolean =>
  /\.(ts|mts|js|mjs)$/.test(path) && !/\.test\.|\.d\.ts$|\.gen\./.test(path);

function readSource(src: string): SourceFile[] {
  return filesBelow(src)
    .filter(isSource)
    .map((path) => ({ path, text: readFileSync(join(workspace, path), "utf8") }));
}

function printLine(room: string, figures: RoomFigures): void {
  const { files, lines, units, floors, moduleFloors, cycles, backArrows, casts, nonNull } = figures;
  console.log(
    `${room.padEnd(15)} ${files} files, ${lines} lines; ${units} units on ${floors} floors, modules on ${moduleFloors}; ` +
      `${backArrows.length} back-arrows, ${cycles.length} cycles; ${casts} casts, ${nonNull} non-null`,
  );
}

function printRoom({ folders, largest, cycles, backArrows }: RoomFigures): void {
  console.log("\nFolders");
  for (const { folder, files, lines } of folders) console.log(`  ${folder}: ${files} files, ${lines} lines`);
  console.log("\nLongest files");
  for (const { path, lines } of largest) console.log(`  ${path}: ${lines} lines`);
  console.log("\nCycles of modules");
  for (const cycle of cycles) console.log(`  ${cycle.join(", ")}`);
  console.log("\nBack-arrows");
  for (const [from, to] of backArrows) console.log(`  ${from} imports ${to}`);
}

const [chosen] = process.argv.slice(2);
const measured = rooms().filter(
  ({ folder, name }) => !folder.startsWith("examples/") && (!chosen || name === chosen),
);
for (const { name, folder } of measured) {
  const src = `${folder}/src`;
  const files = readSource(src);
  if (files.length === 0) continue;
  const figures = roomFigures(files, src);
  printLine(name, figures);
  if (chosen) printRoom(figures);
}
if (measured.length === 0) {
  console.error(
    `No room is called "${chosen}". Rooms: ${rooms()
      .map(({ name }) => name)
      .join(", ")}`,
  );
  process.exitCode = 1;
}
