// Draws docs/rooms.gen.svg for ARCHITECTURE.md from the imports in the source: which room imports which, and
// the folders of the channel. `--check` writes nothing and exits 1 when the picture is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, rooms, workspace } from "../check/workspace.ts";
import { floorsOf, type Graph } from "./import-graph.ts";
import { importsOf, packageOf } from "./read-imports.ts";

interface Box {
  /** In lines. */
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

// Benches and tests of the whole may import any room, so their arrows would say nothing.
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
};

const isSource = (path: string): boolean => /\.(ts|mts|js|mjs)$/.test(path) && !/\.test\./.test(path);
const read = (path: string): string => readFileSync(join(workspace, path), "utf8");

/** The imports between rooms, and which of them take only types. */
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
// An arrow that other arrows imply is left out: server to directory, when server imports channel and channel
// imports directory.
const arrows = imports.filter(
  ({ from, to }) => ![...(graph.get(from) ?? [])].some((next) => next !== to && reaches(next, to)),
);

/** The rooms by floor, the lowest first; within a floor in the order of what they import. */
function placeRooms(): Box[] {
  const floors = floorsOf(graph);
  const top = Math.max(...floors.map(({ floor }) => floor));
  const centres = new Map<string, number>();
  const boxes: Box[] = [];
  for (let floor = 1; floor <= top; floor++) {
    const names = floors.filter((one) => one.floor === floor).flatMap(({ nodes }) => nodes);
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
  // Each arrow leaves and arrives a little towards where it goes, so that several can be told apart.
  const lean = Math.max(-60, Math.min(60, (x2 - x1) / 6));
  const bend = (y2 - y1) / 2;
  return `<path class="arrow${typeOnly ? " types" : ""}" d="M${x1 + lean} ${y1} C${x1 + lean} ${y1 + bend} ${x2 - lean} ${y2 - bend} ${x2 - lean} ${y2}"/>`;
}

/** The channel's own floors: its folders in the order in which they may import. */
function drawChannel(y: number): { markup: string; height: number } {
  const src = "packages/channel/src/";
  const folders = new Set(
    filesBelow(src.slice(0, -1))
      .map((path) => path.slice(src.length).split("/"))
      .filter(({ length }) => length > 1)
      .map(([folder = ""]) => folder),
  );
  const ends = ["http", "operations", "platform"];
  const subjects = [...folders].filter((folder) => !ends.includes(folder)).sort();
  const half = Math.ceil(subjects.length / 2);
  const subjectLines = [subjects.slice(0, half), subjects.slice(half)].map((some) => some.join(" · "));
  const bands: [name: string[], text: string][] = [
    [["http"], "reads requests, writes responses"],
    [["operations"], "one file per operation of the contract"],
    [subjectLines, "one folder per subject: its rules, and its part of the store's interface"],
    [["platform"], "clock, random numbers, hashing, encoding"],
  ];
  const markup = [`<text class="head" x="${margin}" y="${y + 12}">Inside channel</text>`];
  let top = y + 34;
  for (const [name, text] of bands) {
    const height = 38 + name.length * 20;
    if (top > y + 34) markup.push(`<path class="arrow" d="M${width / 2} ${top - 22} V${top - 3}"/>`);
    markup.push(drawBox({ name, text, x: margin + 60, y: top, width: width - 2 * margin - 120, height }));
    top += height + 22;
  }
  return { markup: markup.join("\n"), height: top - y };
}

function draw(): string {
  const boxes = placeRooms();
  const paths = arrows.flatMap(({ from, to, typeOnly }) => {
    const [above, below] = [from, to].map((name) => boxes.find((box) => box.name[0] === name));
    return above && below ? [drawArrow(above, below, typeOnly)] : [];
  });
  const roomsHeight = Math.max(...boxes.map(({ y }) => y)) + 58 + 40;
  const channel = drawChannel(roomsHeight);
  const height = roomsHeight + channel.height + margin;
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
${channel.markup}
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
