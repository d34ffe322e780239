import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { importGraph, type SourceFile } from "./import-graph.ts";
import { castCount, nonNullCount, roomFigures } from "./room-figures.ts";

// A room with two folders and an entry file. `report/` and `mail/` import each other once.
const room: SourceFile[] = [
  {
    path: "src/index.ts",
    text: 'export { send } from "./mail/send.ts";\nexport * from "./report/report.ts";\n',
  },
  {
    path: "src/mail/send.ts",
    text: 'import { a } from "../report/report.ts";\nimport { b } from "../report/clock.ts";\n',
  },
  { path: "src/report/report.ts", text: 'import "./clock.ts";\nimport { queue } from "../mail/queue.ts";\n' },
  { path: "src/report/clock.ts", text: "export const b = 1 as number;\n" },
  { path: "src/mail/queue.ts", text: 'const worker = new URL("./send.ts", import.meta.url);\n' },
];

const figures = roomFigures(room, "src");

test("the import graph contains relative imports and re-exports, but not files read by URL", () => {
  const graph = importGraph(room);
  assert.deepEqual([...(graph.get("src/index.ts") ?? [])], ["src/mail/send.ts", "src/report/report.ts"]);
  assert.deepEqual([...(graph.get("src/mail/queue.ts") ?? [])], []);
});

test("folders that import each other count as one unit", () => {
  assert.equal(figures.units, 2);
  assert.equal(figures.floors, 2);
});

test("the number of module floors equals the longest chain of imports", () =>
  assert.equal(figures.moduleFloors, 4));

test("a back-arrow is an import against the direction of most imports in a cycle of folders", () =>
  assert.deepEqual(figures.backArrows, [["src/report/report.ts", "src/mail/queue.ts"]]));

test("a cycle of modules is listed with its members", () => {
  assert.deepEqual(figures.cycles, []);
  const cycle = roomFigures(
    [...room, { path: "src/a.ts", text: 'import "./b.ts";' }, { path: "src/b.ts", text: 'import "./a.ts";' }],
    "src",
  );
  assert.deepEqual(
    cycle.cycles.map((nodes) => nodes.toSorted()),
    [["src/a.ts", "src/b.ts"]],
  );
});

test("files and lines are counted per folder", () => {
  assert.deepEqual(figures.folders, [
    { folder: "src", files: 1, lines: 2 },
    { folder: "src/mail", files: 2, lines: 3 },
    { folder: "src/report", files: 2, lines: 3 },
  ]);
  assert.equal(figures.casts, 1);
});

test("casts are counted, but `as const`, renamed imports, comments and strings are not", () => {
  assert.equal(castCount("const a = b as unknown as C; const d = [1] as const; f(e as G);"), 3);
  assert.equal(castCount('import { a as b } from "c"; import * as d from "e"; export { a as f };'), 0);
  assert.equal(castCount('// x as y\nconst text = "x as y";'), 0);
});

test("non-null assertions are counted, but negations and inequalities are not", () => {
  assert.equal(nonNullCount("a!.b; c[0]!; d()!\n"), 3);
  assert.equal(nonNullCount("if (!a) b(!c); d !== e; f != g;"), 0);
});

test("the command prints one line per room, and fails for an unknown room", () => {
  const command = fileURLToPath(new URL("import-floors.ts", import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
  assert.match(run("sdk").stdout, /^sdk +\d+ files, \d+ lines; \d+ units on \d+ floors/);
  const unknown = run("cellar");
  assert.equal(unknown.status, 1);
  assert.match(unknown.stderr, /No room is called "cellar"\. Rooms: openapi, /);
});
