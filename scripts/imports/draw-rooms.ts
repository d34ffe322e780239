// Draws docs/rooms.gen.svg for ARCHITECTURE.md from the imports in the source: which room imports which, and
// the floors of the largest rooms. `--check` writes nothing and exits with 1 when the picture is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, rooms, workspace } from "../check/workspace.ts";
import { floors } from "./floors.ts";
import { floorsOf, type Graph } from "./import-graph.ts";
import { importsOf, packageOf } from "./read-imports.ts";

interface Box {
  /** The name, split into lines. */
  name: string[];
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const width = 960;
const margin = 24;
const rowHeight = 118;

// Benches and end-to-end tests can import any room, so their arrows would be meaningless.
const drawn = rooms().filter(
  ({ folder }) => !folder.startsWith("examples/") && !/bench|conformance/.test(folder),
);

const texts: Record<string, string> = {
  openapi: "contract, types, validators",
  directory: "agencies, regions, topics",
  channel: "what happens to a report",
  sdk: "the client for programs",
  contract: "tests any server",
  widget: "form, status, button",
  server: "SQL, files, command line",
  mock: "the channel in memory",
  desk: "where officers work",
};

const isSource = (path: string): boolean => /\.(ts|mts|js|mjs)$/.test(path) && !/\.test\./.test(path);
const read = (path: string): string => readFileSync(join(workspace, path), "utf8");

/** Returns the imports between rooms, and which of them import only types. */
function roomArrows(): { from: string; to: string; typeOnly: boolean }[] {
  const nameOf = new Map(drawn.map(({ name, manifest }) => [manifest.name, name]));
  return drawn.flatMap(({ name, folder }) => {
    const found = filesBelow(`${folder}/src`)
      .filter(isSource)
      .flatMap((path) => importsOf(read(path)));
    return drawn.flatMap(({ name: to }) => {
      const used = found.filter(
        ({ specifier }) => nameOf.get(packageOf(specifier) ?? "") === to && to !== name,
      );
      return used.length > 0 ? [{ from: name, to, typeOnly: used.every(({ typeOnly }) => typeOnly) }] : [];
    });
  });
}

const imports = roomArrows();
const graph: Graph = new Map(
  drawn.map(({ name }) => [name, new Set(imports.filter(({ from }) => from === name).map(({ to }) => to))]),
);
const reaches = (from: string, to: string): boolean =>
  from === to || [...(graph.get(from) ?? [])].some((next) => reaches(next, to));
// An arrow that other arrows imply is left out, such as server to directory when server imports channel and
// channel imports directory.
const arrows = imports.filter(
  ({ from, to }) => ![...(graph.get(from) ?? [])].some((next) => next !== to && reaches(next, to)),
);

/** Places the rooms by floor, lowest first; within a floor, in the order of what they import. */
function placeRooms(): Box[] {
  const found = floorsOf(graph);
  const top = Math.max(...found.map(({ floor }) => floor));
  const centres = new Map<string, number>();
  const boxes: Box[] = [];
  for (let floor = 1; floor <= top; floor++) {
    const names = found.filter((one) => one.floor === floor).flatMap(({ nodes }) => nodes);
    const centre = (name: string): number => {
      const below = [...(graph.get(name) ?? [])].map((target) => centres.get(target) ?? 0);
      return below.length > 0 ? below.reduce((sum, one) => sum + one, 0) / below.length : 0;
    };
    const order = names.sort((one, other) => centre(one) - centre(other) || (one < other ? 1 : -1));
    for (const [index, name] of order.entries()) {
      const middle = margin + ((width - 2 * margin) * (index + 0.5)) / order.length;
      centres.set(name, middle);
      const y = margin + 40 + (top - floor) * rowHeight;
      boxes.push({ name: [name], text: texts[name] ?? "", x: middle - 105, y, width: 210, height: 58 });
    }
  }
  return boxes;
}

function drawBox({ name, text, x, y, width, height }: Box): string {
  const middle = x + width / 2;
  const lines = name.map(
    (line, index) => `<text class="name" x="${middle}" y="${y + 25 + index * 20}">${line}</text>`,
  );
  return `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>
${lines.join("\n")}
<text class="text" x="${middle}" y="${y + 25 + name.length * 20}">${text}</text>`;
}

function drawArrow(from: Box, to: Box, typeOnly: boolean): string {
  const [x1, y1] = [from.x + from.width / 2, from.y + from.height];
  const [x2, y2] = [to.x + to.width / 2, to.y - 3];
  // Each arrow leaves and arrives slightly shifted towards its other end, so several arrows can be told
  // apart.
  const lean = Math.max(-60, Math.min(60, (x2 - x1) / 6));
  const bend = (y2 - y1) / 2;
  return `<path class="arrow${typeOnly ? " types" : ""}" d="M${x1 + lean} ${y1} C${x1 + lean} ${y1 + bend} ${x2 - lean} ${y2 - bend} ${x2 - lean} ${y2}"/>`;
}

/** Wraps names into lines of at most `most` characters. */
function wrap(names: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 3 <= most)
      lines[lines.length - 1] = `${last} · ${name}`;
    else lines.push(name);
  }
  return lines;
}

/** Draws the folders of a room floor by floor, highest first. */
function drawFloors(room: string, x: number, y: number, width: number): { markup: string; bottom: number } {
  const markup = [`<text class="head" x="${x}" y="${y + 12}">Inside ${room}</text>`];
  let top = y + 24;
  for (const [floor, names] of [...(floors[room] ?? []).entries()].reverse()) {
    const shown = names.map((name) => (name === "." ? "files of src" : name));
    const lines = wrap(shown, 54);
    const height = 10 + lines.length * 18;
    markup.push(
      `<rect class="box" x="${x}" y="${top}" width="${width}" height="${height}" rx="4"/>`,
      `<text class="text" x="${x + 18}" y="${top + 19}">${floor}</text>`,
      ...lines.map(
        (line, index) => `<text x="${x + 18 + width / 2}" y="${top + 19 + index * 18}">${line}</text>`,
      ),
    );
    top += height + 4;
  }
  return { markup: markup.join("\n"), bottom: top };
}

function drawInside(y: number): { markup: string; bottom: number } {
  const column = (width - 3 * margin) / 2;
  const columns = [
    ["channel", "widget"],
    ["server", "desk"],
  ].map((names, index) => {
    let top = y;
    const markup = names.map((name) => {
      const drawn = drawFloors(name, margin + index * (column + margin), top, column);
      top = drawn.bottom + margin;
      return drawn.markup;
    });
    return { markup: markup.join("\n"), bottom: top };
  });
  return {
    markup: columns.map(({ markup }) => markup).join("\n"),
    bottom: Math.max(...columns.map(({ bottom }) => bottom)),
  };
}

function draw(): string {
  const boxes = placeRooms();
  const paths = arrows.flatMap(({ from, to, typeOnly }) => {
    const [above, below] = [from, to].map((name) => boxes.find((box) => box.name[0] === name));
    return above && below ? [drawArrow(above, below, typeOnly)] : [];
  });
  const roomsHeight = Math.max(...boxes.map(({ y }) => y)) + 58 + 40;
  const inside = drawInside(roomsHeight + 34);
  const height = inside.bottom;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">The rooms and which imports which; an arrow points at what is imported</title>
<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2933; text-anchor: middle; }
  .head { font-weight: 600; font-size: 16px; text-anchor: start; }
  .name { font-weight: 600; font-size: 15px; }
  .text { fill: #52606d; }
  .ground { fill: #ffffff; }
  .box { fill: #f5f7fa; stroke: #52606d; }
  .arrow { fill: none; stroke: #7b8794; stroke-width: 1.5; marker-end: url(#tip); }
  .types { stroke-dasharray: 5 4; }
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 Z" fill="#7b8794"/></marker></defs>
<rect class="ground" width="${width}" height="${height}"/>
<text class="head" x="${margin}" y="${margin + 12}">Rooms. An arrow points at what is imported, a dashed arrow at types only.</text>
${paths.join("\n")}
${boxes.map(drawBox).join("\n")}
<text class="head" x="${margin}" y="${roomsHeight + 12}">Floors. A folder imports only from floors with a lower number than its own.</text>
${inside.markup}
</svg>
`;
}

const path = join(workspace, "docs/rooms.gen.svg");
const picture = draw();
if (!process.argv.includes("--check")) writeFileSync(path, picture);
else if (!existsSync(path) || readFileSync(path, "utf8") !== picture) {
  console.error('docs/rooms.gen.svg is stale: run "pnpm generate".');
  process.exitCode = 1;
}
