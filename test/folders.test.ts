import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { filesBelow } from "../scripts/check/workspace.ts";
import { floors } from "../scripts/imports/floors.ts";
import type { SourceFile } from "../scripts/imports/import-graph.ts";
import { faultsInside } from "./support/faults-inside.ts";
import * as rules from "./support/folder-rules.ts";
import { knownExceptions } from "./support/known-exceptions.ts";

describe("the faults inside the rooms match the list of known exceptions", () => {
  for (const { rule, room, faults } of faultsInside())
    test(`the faults found by “${rule}” in ${room} are all known exceptions`, () => {
      const known = knownExceptions.find((one) => one.rule === rule && one.room === room);
      assert.deepEqual(faults.toSorted(), known?.faults ?? []);
    });
});

test("the server's migrations are numbered without gaps", () => {
  const paths = filesBelow("packages/server").filter((path) =>
    path.startsWith("packages/server/migrations/"),
  );
  assert.ok(paths.length > 0, "the server has migrations");
  assert.deepEqual(rules.migrationFaults(paths), []);
});

describe("the rules for the inside of rooms detect planted faults", () => {
  const file = (path: string, ...imports: string[]): SourceFile => ({
    path: `src/${path}`,
    text: imports.map((specifier) => `import { x } from "${specifier}";`).join("\n"),
  });
  const many = (folder: string, count: number): SourceFile[] =>
    Array.from({ length: count }, (_, index) => file(`${folder}a${index}.ts`));
  const twoFloors = rules.upwardImports([["platform", "mail/strings"], ["mail", "events"], ["."]]);
  const channelFloors = rules.upwardImports(floors.channel ?? []);
  const noBridges = rules.namedBridges({});
  const plantedInside: [title: string, rule: rules.FolderRule, files: SourceFile[], faults: string[]][] = [
    [
      "folders that import one another through nested folders and through a file in `src`",
      rules.folderCycles,
      [
        file("form/values/a.ts"),
        file("strings/a.ts", "../form/values/a.ts"),
        file("form/a.ts", "../b.ts"),
        file("b.ts", "./strings/a.ts"),
      ],
      ["form, strings import one another"],
    ],
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
      ["src/a.ts and src/b.ts import one another"],
    ],
    [
      "a type from a higher floor",
      twoFloors,
      [
        file("mail/a.ts", "../platform/b.ts"),
        { path: "src/platform/b.ts", text: 'import type { X } from "../mail/c.ts";' },
        file("mail/c.ts"),
      ],
      ["src/platform/b.ts (floor 0) imports src/mail/c.ts (floor 1)"],
    ],
    [
      "two folders of one floor",
      twoFloors,
      [file("mail/a.ts", "../events/b.ts"), file("events/b.ts")],
      ["src/mail/a.ts (floor 1) imports src/events/b.ts (floor 1)"],
    ],
    [
      "a folder inside a folder that imports the outer one",
      twoFloors,
      [file("mail/strings/a.ts", "../b.ts"), file("mail/b.ts")],
      ["src/mail/strings/a.ts (floor 0) imports src/mail/b.ts (floor 1)"],
    ],
    ["a folder without a floor", twoFloors, [file("other/a.ts")], ["src/other/a.ts stands on no floor"]],
    ["11 files in the root", rules.crowdedRoot, many("", 11), ["src holds 11 files directly, of at most 10"]],
    [
      "a subject that imports an operation",
      channelFloors,
      [file("report/a.ts", "../operations/b.ts"), file("operations/b.ts")],
      ["src/report/a.ts (floor 2) imports src/operations/b.ts (floor 9)"],
    ],
    [
      "an operation that imports HTTP",
      channelFloors,
      [file("operations/a.ts", "../http/b.ts"), file("http/b.ts")],
      ["src/operations/a.ts (floor 9) imports src/http/b.ts (floor 10)"],
    ],
    [
      "the platform that imports a subject",
      channelFloors,
      [file("platform/a.ts", "../store/store.ts", "../mail/b.ts"), file("store/store.ts"), file("mail/b.ts")],
      [
        "src/platform/a.ts (floor 0) imports src/store/store.ts (floor 9)",
        "src/platform/a.ts (floor 0) imports src/mail/b.ts (floor 7)",
      ],
    ],
    [
      "a subject that imports what puts a channel together",
      channelFloors,
      [file("mail/a.ts", "../create-channel.ts"), file("create-channel.ts")],
      ["src/mail/a.ts (floor 7) imports src/create-channel.ts (floor 11)"],
    ],
    [
      "a subject that imports another one's memory store",
      rules.foreignMemoryStores,
      [file("mail/a.ts", "../report/memory-store.ts"), file("report/memory-store.ts")],
      ["src/mail/a.ts imports src/report/memory-store.ts"],
    ],
    [
      "a subject that imports the whole context",
      channelFloors,
      [{ path: "src/limits/a.ts", text: 'import type { X } from "../context.ts";' }, file("context.ts")],
      ["src/limits/a.ts (floor 6) imports src/context.ts (floor 11)"],
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
    [
      "a file outside of the bridges that names one: by import, path, comment or code",
      noBridges,
      [
        file("bridges/open/a.ts"),
        file("jobs/a.ts", "../bridges/open/a.ts"),
        file("doctor/open/a.ts"),
        { path: "src/mail/a.ts", text: "  // As to OPEN." },
        { path: "src/mail/b.ts", text: "const openFile = 1;" },
      ],
      ["jobs/a.ts", "doctor/open/a.ts", "mail/a.ts", "mail/b.ts"].map(
        (path) => `src/${path} names the bridge open`,
      ),
    ],
    [
      "the official name of the national channel in a comment",
      noBridges,
      [
        file("bridges/sp4n/a.ts"),
        { path: "src/mail/a.ts", text: 'const text = "To SP4N-LAPOR!";\n// To SP4N-LAPOR!.' },
      ],
      ["src/mail/a.ts names the bridge sp4n"],
    ],
    [
      "an exception for a file that names no bridge",
      rules.namedBridges({ "mail/a.ts": "why" }),
      [file("bridges/sp4n/a.ts"), file("mail/a.ts")],
      ["src/mail/a.ts names no bridge, and needs no exception"],
    ],
  ];
  for (const [title, rule, files, faults] of plantedInside)
    test(`the rules reject ${title}`, () => assert.deepEqual(rule(files, "src"), faults));

  const allowedInside: [title: string, rule: rules.FolderRule, files: SourceFile[]][] = [
    [
      "imports from floors below and from the own folder",
      twoFloors,
      [
        file("index.ts", "./mail/a.ts", "./root.ts"),
        file("root.ts"),
        file("mail/a.ts", "./b.ts", "./strings/c.ts", "../platform/d.ts"),
        file("mail/b.ts"),
        file("mail/strings/c.ts"),
        file("platform/d.ts"),
      ],
    ],
    ["16 operations", rules.crowdedFolders, many("operations/", 16)],
    [
      "HTTP that imports an operation, which imports a subject",
      channelFloors,
      [
        file("http/a.ts", "../operations/b.ts"),
        file("operations/b.ts", "../mail/c.ts"),
        file("mail/c.ts", "../platform/d.ts", "../records/e.ts"),
        file("platform/d.ts"),
        file("records/e.ts"),
      ],
    ],
    [
      "the root and the whole store that import a memory store",
      rules.foreignMemoryStores,
      [
        file("testing.ts", "./report/memory-store.ts"),
        file("store/a.ts", "../report/memory-store.ts"),
        file("report/memory-store.ts"),
      ],
    ],
    [
      "SQL in the store, the doctor and the backup",
      rules.sqlOutsideStore,
      ["store", "doctor", "backup"].map((folder) => ({
        path: `src/${folder}/a.ts`,
        text: "run(`delete from report`)",
      })),
    ],
    [
      "names of a bridge inside of it and in the composition, and the official name in a text",
      rules.namedBridges({ "start.ts": "why" }),
      [
        file("bridges/sp4n/a.ts", "./b.ts"),
        { path: "src/bridges/sp4n/b.ts", text: "const sp4n = 1;" },
        file("bridges/bridge.ts"),
        file("start.ts", "./bridges/sp4n/a.ts"),
        { path: "src/mail/a.ts", text: 'const text = "To SP4N-LAPOR!";' },
      ],
    ],
  ];
  for (const [title, rule, files] of allowedInside)
    test(`the rules accept ${title}`, () => assert.deepEqual(rule(files, "src"), []));

  test("the rules reject an operation without a file of the same name", () =>
    assert.deepEqual(
      rules.missingOperations([file("operations/submit-report.ts")], "src", ["submitReport", "mergeReport"]),
      ["src/operations/merge-report.ts is missing"],
    ));
  test("the rules reject a gap or a duplicate in the migrations' numbers", () => {
    assert.deepEqual(rules.migrationFaults(["m/0001-schema.sql", "m/0002-mail.sql"]), []);
    assert.deepEqual(rules.migrationFaults(["m/0001-schema.sql", "m/0003-mail.sql"]), [
      "m/0003-mail.sql is not called 0002-….sql",
    ]);
    assert.deepEqual(rules.migrationFaults(["m/0001-a.sql", "m/0001-b.sql"]), [
      "m/0001-b.sql is not called 0002-….sql",
    ]);
  });
});
