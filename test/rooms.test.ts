import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { operations } from "@lapor/openapi/operations";
import { filesBelow, type Room, rooms, workspace } from "../scripts/check/workspace.ts";
import type { SourceFile } from "../scripts/imports/import-graph.ts";
import * as rules from "./support/folder-rules.ts";
import { knownExceptions } from "./support/known-exceptions.ts";
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

describe("every room imports only the rooms it may import", () => {
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

describe("every room declares the packages it imports, and no others", () => {
  for (const room of all) {
    test(room.folder, () => assert.deepEqual(manifestFaults(modulesOf(room), room), []));
  }
});

const sourceOf = (room: Room): SourceFile[] =>
  modulesOf(room).filter(
    ({ path }) => path.startsWith(`${room.folder}/src/`) && !/\.test\.|\.gen\.|\.d\.ts$/.test(path),
  );

describe("inside the rooms", () => {
  const everyRoom = all.filter(({ folder }) => !folder.startsWith("examples/"));
  const only = (name: string): Room[] => [roomNamed(`@lapor/${name}`)];
  const operationFiles = (files: readonly SourceFile[], src: string): string[] =>
    rules.missingOperations(
      files,
      src,
      operations.map(({ id }) => id),
    );
  const checks: [rule: string, rooms: Room[], faults: rules.FolderRule][] = [
    ["folder names", everyRoom, rules.vagueFolders],
    ["folder size", everyRoom, rules.crowdedFolders],
    ["cycles", everyRoom, rules.moduleCycles],
    ["root size", only("channel"), rules.crowdedRoot],
    ["direction", only("channel"), rules.channelDirection],
    ["operation files", only("channel"), operationFiles],
    ["memory stores", only("channel"), rules.foreignMemoryStores],
    ["stores in http", only("channel"), rules.storesInHttp],
    ["direction", only("widget"), rules.widgetDirection],
    ["SQL", only("server"), rules.sqlOutsideStore],
  ];
  for (const [rule, rooms, faults] of checks)
    for (const room of rooms)
      test(`${rule} of ${room.folder}`, () => {
        const found = faults(sourceOf(room), `${room.folder}/src`);
        const known = knownExceptions.find((one) => one.rule === rule && one.room === room.name);
        if (found.length > (known?.atMost ?? 0)) assert.deepEqual(found, []);
      });
  test("migrations of packages/server", () => {
    const paths = filesBelow("packages/server").filter((path) =>
      /^packages\/server\/(src\/)?migrations\//.test(path),
    );
    assert.ok(paths.length > 0, "the server has migrations");
    assert.deepEqual(rules.migrationFaults(paths), []);
  });
});

describe("the rules for the inside of rooms find what is planted", () => {
  const file = (path: string, ...imports: string[]): SourceFile => ({
    path: `src/${path}`,
    text: imports.map((specifier) => `import { x } from "${specifier}";`).join("\n"),
  });
  const many = (folder: string, count: number): SourceFile[] =>
    Array.from({ length: count }, (_, index) => file(`${folder}a${index}.ts`));
  const plantedInside: [title: string, rule: rules.FolderRule, files: SourceFile[], faults: string[]][] = [
    [
      "a folder named helpers",
      rules.vagueFolders,
      [file("mail/helpers/a.ts")],
      ["src/mail/helpers is named for no subject"],
    ],
    [
      "a folder of 16 files",
      rules.crowdedFolders,
      many("mail/", 16),
      ["src/mail holds 16 files, of at most 15"],
    ],
    [
      "two modules that import each other, one of them for a type",
      rules.moduleCycles,
      [file("a.ts", "./b.ts"), { path: "src/b.ts", text: 'import type { X } from "./a.ts";' }],
      ["src/a.ts, src/b.ts import one another"],
    ],
    ["11 files in the root", rules.crowdedRoot, many("", 11), ["src holds 11 files directly, of at most 10"]],
    [
      "a subject that imports an operation",
      rules.channelDirection,
      [file("report/a.ts", "../operations/b.ts"), file("operations/b.ts")],
      ["src/report/a.ts (subject) imports src/operations/b.ts (operations)"],
    ],
    [
      "an operation that imports HTTP",
      rules.channelDirection,
      [file("operations/a.ts", "../http/b.ts"), file("http/b.ts")],
      ["src/operations/a.ts (operations) imports src/http/b.ts (http)"],
    ],
    [
      "the platform that imports a subject",
      rules.channelDirection,
      [file("platform/a.ts", "../store.ts", "../mail/b.ts"), file("store.ts"), file("mail/b.ts")],
      [
        "src/platform/a.ts (platform) imports src/store.ts (subject)",
        "src/platform/a.ts (platform) imports src/mail/b.ts (subject)",
      ],
    ],
    [
      "a subject that imports what puts a channel together",
      rules.channelDirection,
      [file("mail/a.ts", "../create-channel.ts"), file("create-channel.ts")],
      ["src/mail/a.ts (subject) imports src/create-channel.ts (composition)"],
    ],
    [
      "a subject that imports another one's memory store",
      rules.foreignMemoryStores,
      [file("mail/a.ts", "../report/memory-store.ts"), file("report/memory-store.ts")],
      ["src/mail/a.ts imports src/report/memory-store.ts"],
    ],
    [
      "HTTP that imports a store",
      rules.storesInHttp,
      [file("http/a.ts", "../report/store.ts"), file("report/store.ts")],
      ["src/http/a.ts imports src/report/store.ts"],
    ],
    [
      "a part of the widget that imports another part",
      rules.widgetDirection,
      [file("photos/a.ts", "../place/b.ts"), file("place/b.ts")],
      ["src/photos/a.ts (part) imports src/place/b.ts (part)"],
    ],
    [
      "a part of the widget that imports an element",
      rules.widgetDirection,
      [file("photos/a.ts", "../form/b.ts"), file("form/b.ts")],
      ["src/photos/a.ts (part) imports src/form/b.ts (element)"],
    ],
    [
      "SQL outside of the store",
      rules.sqlOutsideStore,
      [{ path: "src/jobs/a.ts", text: "run(`delete from report`)" }],
      ["src/jobs/a.ts holds SQL"],
    ],
    [
      "a query outside of the store",
      rules.sqlOutsideStore,
      [{ path: "src/jobs/a.ts", text: 'db.selectFrom("report")' }],
      ["src/jobs/a.ts holds SQL"],
    ],
  ];
  for (const [title, rule, files, faults] of plantedInside)
    test(`refused: ${title}`, () => assert.deepEqual(rule(files, "src"), faults));

  const allowedInside: [title: string, rule: rules.FolderRule, files: SourceFile[]][] = [
    ["16 operations", rules.crowdedFolders, many("operations/", 16)],
    [
      "HTTP that imports an operation, which imports a subject",
      rules.channelDirection,
      [
        file("http/a.ts", "../operations/b.ts"),
        file("operations/b.ts", "../mail/c.ts"),
        file("mail/c.ts", "../platform/d.ts", "../context.ts"),
        file("platform/d.ts"),
        file("context.ts"),
      ],
    ],
    [
      "the root that imports a memory store",
      rules.foreignMemoryStores,
      [file("testing.ts", "./report/memory-store.ts"), file("report/memory-store.ts")],
    ],
    [
      "SQL in the store",
      rules.sqlOutsideStore,
      [{ path: "src/store/a.ts", text: "run(`delete from report`)" }],
    ],
  ];
  for (const [title, rule, files] of allowedInside)
    test(`allowed: ${title}`, () => assert.deepEqual(rule(files, "src"), []));

  test("refused: an operation without a file of its name", () =>
    assert.deepEqual(
      rules.missingOperations([file("operations/submit-report.ts")], "src", ["submitReport", "mergeReport"]),
      ["src/operations/merge-report.ts is missing"],
    ));
  test("refused: a gap and a repeated number in the migrations", () => {
    assert.deepEqual(rules.migrationFaults(["m/0001-schema.sql", "m/0002-mail.sql"]), []);
    assert.deepEqual(rules.migrationFaults(["m/0001-schema.sql", "m/0003-mail.sql"]), [
      "m/0003-mail.sql is not called 0002-….sql",
    ]);
    assert.deepEqual(rules.migrationFaults(["m/0001-a.sql", "m/0001-b.sql"]), [
      "m/0001-b.sql is not called 0002-….sql",
    ]);
  });
});

const planted: [room: string, file: string, text: string, fault: RegExp][] = [
  ["widget", "src/a.ts", 'import { agencies } from "@lapor/directory";', /may not import/],
  ["widget", "src/a.ts", 'import type { Report } from "@lapor/openapi";', /may not import/],
  ["widget", "src/a.ts", 'const c = await import("@lapor/channel");', /may not import/],
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
  ["widget", "test/a.test.ts", 'import { fillForm } from "../../../test/support/citizen-page.ts";'],
  ["widget", "wtr.config.mjs", 'import { chromium } from "../../scripts/browser.ts";'],
];

describe("the rules between rooms find what is planted", () => {
  const faultsOf = (name: string, file: string, text: string): string[] => {
    const room = roomNamed(`@lapor/${name}`);
    return moduleFaults({ path: `${room.folder}/${file}`, text }, room, all);
  };
  for (const [name, file, text, fault] of planted) {
    test(`refused in ${name}/${file}: ${text}`, () => {
      const faults = faultsOf(name, file, text);
      assert.equal(faults.length, 1);
      assert.match(faults[0] ?? "", fault);
    });
  }
  for (const [name, file, text] of allowed) {
    test(`allowed in ${name}/${file}: ${text}`, () => assert.deepEqual(faultsOf(name, file, text), []));
  }
  test("an unused dependency is reported", () => {
    const room = roomNamed("@lapor/sdk");
    const idle: Room = { ...room, manifest: { ...room.manifest, dependencies: { lit: "catalog:" } } };
    assert.deepEqual(manifestFaults(modulesOf(room), idle), [
      "packages/sdk/package.json depends on lit, which no source imports",
    ]);
  });
  test("a published package without a rule is reported", () => {
    const room = roomNamed("@lapor/sdk");
    const fresh: Room = { ...room, manifest: { name: "@lapor/fresh" } };
    assert.match(manifestFaults([], fresh)[0] ?? "", /no rule/);
  });
});
