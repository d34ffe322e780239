import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { firefox, miniBrowser } from "../browser.ts";
import {
  type Finished,
  fromBrowserTests,
  fromContractLint,
  fromExit,
  fromNodeTests,
  type Outcome,
} from "./outcome.ts";
import { groupProjects } from "./type-projects.ts";
import { filesBelow, type Room, readRoom, rooms, workspace } from "./workspace.ts";

export interface Step {
  /** The step's name, which is compared with the command line's filter. */
  name: string;
  /**
   * The kind of step. `static` needs no running program. `build` runs without a filter, or when another step
   * depends on it.
   */
  kind: "static" | "build" | "test";
  command: string[];
  /** The working folder, relative to the workspace. */
  folder: string;
  env?: Record<string, string>;
  /** Absolute paths of test files that Node's test runner runs instead of `command`. */
  testFiles?: string[];
  /** The time limit for one test in `testFiles`, in milliseconds. */
  testMs: number;
  read: (finished: Finished) => Outcome;
  /** The names of steps that must pass first. */
  after: string[];
  /** A file that the step needs, relative to the workspace. If it is missing, the step fails. */
  wants?: string;
}

const step = (name: string, kind: Step["kind"], command: string[], rest: Partial<Step> = {}): Step => ({
  name,
  kind,
  command,
  folder: ".",
  testMs: 240_000,
  read: fromExit,
  after: [],
  ...rest,
});

const nodeTests = (name: string, kind: Step["kind"], files: string[], rest: Partial<Step> = {}): Step =>
  step(name, kind, [], {
    testFiles: files.map((file) => join(workspace, file)),
    read: fromNodeTests,
    ...rest,
  });

const isPublished = (room: Room): boolean => room.manifest.private !== true;

/** Whether the room is built. The desk is, because the server's package contains it. */
const isBuilt = (room: Room): boolean => isPublished(room) || room.name === "desk";

// Web Test Runner runs the browser tests. All other test files run in node:test, which fails for a file
// without tests.
const runsInNode = (file: string): boolean => !file.endsWith(".browser.test.ts");

/** Folders with equal compiler options form one program, so code that they share is checked only once. */
const typeSteps = (): Step[] =>
  groupProjects().map(({ names: [first = "", ...others], project }) => {
    const name = others.length ? `${first} and ${others.length} more folders` : first;
    // Steps run in parallel, so threads within one of them would only repeat work.
    return step(`types of ${name}`, "static", ["tsc", "-p", project, "--singleThreaded"]);
  });

const buildSteps = (all: Room[]): Step[] =>
  all.filter(isBuilt).map((room) => {
    const own = { ...room.manifest.dependencies, ...room.manifest.devDependencies };
    const after = all.filter((other) => other !== room && isBuilt(other) && other.manifest.name in own);
    return step(`build of ${room.name}`, "build", ["pnpm", "run", "build"], {
      folder: room.folder,
      after: after.map((other) => `build of ${other.name}`),
    });
  });

/** The longest tests, longest first. If one of them came last, a processor would be idle. */
const longest = [
  "widget in browsers",
  "tests of server",
  "tests of widget",
  "tests of mock",
  "conformance: packages",
  "tests of channel",
  "tests of playground",
  "tests of bench",
];
const rankOf = ({ name, kind }: Step): number => {
  if (kind !== "test") return -1;
  const rank = longest.findIndex((beginning) => name.startsWith(beginning));
  return rank < 0 ? longest.length : rank;
};

/** Lists all checks in order: fast and informative ones first, then the longest ones. */
export const listSteps = (): Step[] => listAll().sort((one, other) => rankOf(one) - rankOf(other));

function listAll(): Step[] {
  const all = rooms();
  const files = ["openapi", "packages", "examples", "scripts"].flatMap(filesBelow);
  const tests = files.filter((file) => file.endsWith(".test.ts") && runsInNode(file));
  const crossing = filesBelow("test").filter((file) => file.endsWith(".test.ts"));
  const ownSteps = /^test\/(conformance\/|docs\/|patterns\/|public-bytes\/|demo-|journey|release)/;
  const testsOf = (folder: string) => tests.filter((file) => file.startsWith(`${folder}/`));
  const widgetBuild = "build of widget";
  const deskBuild = "build of desk";
  const testsIn = (folder: string): Step[] =>
    divide(testsOf(folder)).map((part, index, parts) => {
      const number = parts.length > 1 ? ` (${index + 1} of ${parts.length})` : "";
      return nodeTests(`tests of ${folder.split("/").at(-1)}${number}`, "test", part, {
        after: folder.startsWith("examples/") && showsWidget(folder) ? [widgetBuild] : [],
      });
    });
  const tested = ["scripts", ...all.map((room) => room.folder)].filter(
    (folder) => testsOf(folder).length > 0 || mustHaveTests(folder),
  );
  const packing = step(
    "pack of packages",
    "build",
    ["node", "scripts/release/pack-all.ts", ".cache/packed"],
    {
      after: buildSteps(all).map(({ name }) => name),
    },
  );

  return [
    step("generated code", "static", ["node", "scripts/generate.mjs", "--check"]),
    step("format and lint", "static", ["biome", "ci", "--colors=off", "--error-on-warnings", "."]),
    step("import floors", "static", ["node", "scripts/imports/import-floors.ts"]),
    ...typeSteps(),
    step("contract lint", "static", ["node_modules/.bin/redocly", "lint", "--format=json"], {
      folder: "openapi",
      read: fromContractLint,
      // The build writes the contract's OpenAPI 3.0 edition, which this step needs.
      after: ["build of openapi"],
    }),
    nodeTests(
      "rooms and habits",
      "static",
      crossing.filter((file) => !ownSteps.test(file)),
    ),
    ...buildSteps(all),
    packing,
    ...all.filter(isPublished).map((room) =>
      step(`package ${room.name}`, "static", ["publint", "--strict", "--pack", "pnpm"], {
        folder: room.folder,
        after: [`build of ${room.name}`],
      }),
    ),
    step("size of widget", "static", ["node", "packages/widget/size.mjs"], {
      after: [widgetBuild],
      wants: "packages/widget/size.mjs",
    }),
    step("size of desk", "static", ["node", "packages/desk/size.mjs"], {
      after: [deskBuild],
      wants: "packages/desk/size.mjs",
    }),
    ...["Chromium", ...(firefox() ? ["Firefox"] : []), ...(miniBrowser() ? ["WebKit"] : [])].map((browser) =>
      step(`widget in browsers: ${browser}`, "test", ["pnpm", "run", "test"], {
        folder: "packages/widget",
        env: { LAPOR_BROWSER: browser },
        read: fromBrowserTests,
        after: [widgetBuild],
      }),
    ),
    ...tested.flatMap(testsIn),
    nodeTests(
      "docs",
      "test",
      crossing.filter((file) => file.startsWith("test/docs/")),
      { after: [widgetBuild] },
    ),
    nodeTests(
      "patterns",
      "test",
      crossing.filter((file) => file.startsWith("test/patterns/")),
    ),
    nodeTests(
      "public bytes",
      "test",
      crossing.filter((file) => file.startsWith("test/public-bytes/")),
      // These tests may run in their long form, which takes longer.
      { testMs: 900_000 },
    ),
    nodeTests("release", "test", ["test/release.test.ts"], { wants: "test/release.test.ts" }),
    // Third-party tools and clean projects are slow. Each file is a step of its own, so it can run alone.
    ...crossing
      .filter((file) => file.startsWith("test/conformance/"))
      .map((file) => {
        const name = basename(file, ".test.ts");
        return nodeTests(`conformance: ${name}`, "test", [file], {
          testMs: 480_000,
          after: ["documents", "frameworks", "packages", "ten-minutes", "types"].includes(name)
            ? [packing.name]
            : [],
        });
      }),
    nodeTests(
      "journey",
      "test",
      crossing.filter((file) => /^test\/(demo-|journey)/.test(file)),
      {
        // The demo contains the widget and the desk. If it did not wait for their builds, it would build them
        // at the same time.
        after: [widgetBuild, deskBuild],
        wants: "test/journey.test.ts",
      },
    ),
  ];
}

/** Divides many files among steps, so steps that run in parallel finish at about the same time. */
function divide(files: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil(files.length / 30));
  return Array.from({ length: count }, (_, part) => files.filter((_, index) => index % count === part));
}

function showsWidget(folder: string): boolean {
  const { dependencies, devDependencies } = readRoom(folder).manifest;
  return "@lapor/widget" in { ...dependencies, ...devDependencies };
}

const mustHaveTests = (folder: string): boolean =>
  folder !== "packages/widget" && (folder === "openapi" || folder.startsWith("packages/"));

export const canRun = ({ wants }: Step): boolean => !wants || existsSync(join(workspace, wants));
