import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { filesBelow, type Room, rooms, workspace } from "../scripts/check/workspace.ts";
import type { SourceFile } from "../scripts/imports/import-graph.ts";
import { manifestFaults, moduleFaults } from "./support/room-rules.ts";

const all = rooms();
const isModule = (path: string): boolean => /\.(tsx?|mts|js|mjs|vue|svelte)$/.test(path);
const modulesOf = (room: Room): SourceFile[] =>
  filesBelow(room.folder)
    .filter(isModule)
    .map((path) => ({ path, text: readFileSync(join(workspace, path), "utf8") }));

function roomNamed(name: string): Room {
  const room = all.find(({ manifest }) => manifest.name === name);
  assert.ok(room, `${name} is a room`);
  return room;
}

describe("every room imports only from the rooms that it may import", () => {
  for (const room of all) {
    test(room.folder, () => {
      const files = modulesOf(room);
      assert.ok(files.length > 0, "the room has source");
      assert.deepEqual(
        files.flatMap((file) => moduleFaults(file, room, all)),
        [],
      );
    });
  }
});

describe("every room declares exactly the packages that it imports", () => {
  for (const room of all) {
    test(room.folder, () => assert.deepEqual(manifestFaults(modulesOf(room), room), []));
  }
});

const planted: [room: string, file: string, text: string, fault: RegExp][] = [
  ["widget", "src/a.ts", 'import { agencies } from "@lapor/directory";', /may not import/],
  ["widget", "src/a.ts", 'import type { Report } from "@lapor/openapi";', /may not import/],
  ["widget", "src/a.ts", 'const c = await import("@lapor/channel");', /may not import/],
  ["desk", "src/a.ts", 'import { createMock } from "@lapor/mock";', /may not import/],
  ["desk", "src/a.ts", 'import { transitions } from "@lapor/channel";', /may not import/],
  ["desk", "src/a.ts", 'import "@awesome.me/webawesome-pro";', /"dependencies"/],
  ["sdk", "src/a.ts", 'export { operationTable } from "@lapor/openapi";', /more than its types/],
  ["sdk", "src/a.ts", 'import { type Report } from "@lapor/openapi";', /more than its types/],
  ["sdk", "src/a.ts", 'import { Buffer } from "buffer";', /without Node/],
  ["directory", "src/a.ts", 'import type { Report } from "@lapor/openapi";', /may not import/],
  ["directory", "src/a.ts", 'import { readFile } from "node:fs/promises";', /without Node/],
  ["openapi", "src/a.ts", 'export * from "@lapor/directory";', /may not import/],
  ["channel", "src/a.ts", 'import "node:crypto";', /without Node/],
  ["channel", "src/a.ts", 'type Hash = typeof import("node:crypto");', /without Node/],
  ["channel", "src/a.ts", 'import pg from "pg";', /"dependencies"/],
  ["channel", "src/a.ts", 'import {\n  startServer,\n} from "@lapor/server";', /may not import/],
  ["server", "src/a.ts", 'import { createMock } from "@lapor/mock";', /may not import/],
  ["server", "src/a.ts", 'import { Hono } from "hono";', /"dependencies"/],
  ["mock", "src/a.ts", 'import { startServer } from "@lapor/server";', /may not import/],
  ["mock", "src/a.ts", 'import { x } from "../../channel/src/routing.ts";', /out of its room/],
  ["mock", "test/a.test.ts", 'import { x } from "../../channel/src/routing.ts";', /out of its room/],
  ["mock", "src/a.ts", 'import { x } from "@lapor/channel/src/routing.ts";', /does not export/],
  ["mock", "test/a.test.ts", 'import { x } from "@lapor/channel/routing";', /does not export/],
  [
    "server",
    "src/a.ts",
    'import topics from "../../directory/data/topics.json" with { type: "json" };',
    /out of/,
  ],
  ["server", "src/a.ts", 'const f = new URL("../../../openapi/openapi.yaml", import.meta.url);', /out of/],
  ["server", "src/a.ts", 'import { chromium } from "../../../scripts/browser.ts";', /out of its room/],
  ["server", "src/a.ts", 'import { x } from "/work/x.ts";', /absolute path/],
  [
    "server",
    "src/a.ts",
    'import { fillForm } from "../../../test/support/citizen-page.ts";',
    /out of its room/,
  ],
];

const allowed: [room: string, file: string, text: string][] = [
  ["sdk", "src/a.ts", 'import type { Report } from "@lapor/openapi";\nexport type * from "@lapor/openapi";'],
  [
    "sdk",
    "src/a.ts",
    '// import "node:fs";\n/** import { x } from "@lapor/channel"; */\nconst s = `import "pg"`;',
  ],
  ["sdk", "test/a.test.ts", 'import { operationTable } from "@lapor/openapi";\nimport "node:fs";'],
  ["channel", "src/operations/a.ts", 'import { agencies } from "@lapor/directory";\nimport "../policy.ts";'],
  ["channel", "src/a.ts", 'import { validators } from "@lapor/openapi/validators";'],
  ["widget", "src/a.test.ts", 'import { createMock } from "@lapor/mock";'],
  ["desk", "src/a.test.ts", 'import { transitions } from "@lapor/channel";'],
  ["widget", "test/a.test.ts", 'import { fillForm } from "../../../test/support/citizen-page.ts";'],
  ["widget", "wtr.config.mjs", 'import { chromium } from "../../scripts/browser.ts";'],
];

describe("the rules between rooms detect planted faults", () => {
  const faultsOf = (name: string, file: string, text: string): string[] => {
    const room = roomNamed(`@lapor/${name}`);
    return moduleFaults({ path: `${room.folder}/${file}`, text }, room, all);
  };
  for (const [name, file, text, fault] of planted) {
    test(`the rules reject in ${name}/${file}: ${text}`, () => {
      const faults = faultsOf(name, file, text);
      assert.equal(faults.length, 1);
      assert.match(faults[0] ?? "", fault);
    });
  }
  for (const [name, file, text] of allowed) {
    test(`the rules accept in ${name}/${file}: ${text}`, () =>
      assert.deepEqual(faultsOf(name, file, text), []));
  }
  test("the check detects an unused dependency", () => {
    const room = roomNamed("@lapor/sdk");
    const idle: Room = { ...room, manifest: { ...room.manifest, dependencies: { lit: "catalog:" } } };
    assert.deepEqual(manifestFaults(modulesOf(room), idle), [
      "packages/sdk/package.json depends on lit, which no source imports",
    ]);
  });
  test("the check detects a published package without a rule", () => {
    const room = roomNamed("@lapor/sdk");
    const fresh: Room = { ...room, manifest: { name: "@lapor/fresh" } };
    assert.match(manifestFaults([], fresh)[0] ?? "", /no rule/);
  });
});
