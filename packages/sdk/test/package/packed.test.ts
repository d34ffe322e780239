import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@lapor/mock/server";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { installRuntimes } from "../runtimes/install-runtimes.ts";
import { serveWorker } from "../runtimes/serve-worker.ts";

const room = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lapor-packed-"));
const runtimes = installRuntimes();
let mock: MockServer;

/** Creates a fresh project with only the tarball installed. */
before(async () => {
  const { packageManager } = JSON.parse(readFileSync(join(room, "../../package.json"), "utf8"));
  const pnpm = (...args: string[]) =>
    execFileSync("npx", ["-y", packageManager.split("+")[0], ...args], {
      cwd: room,
      stdio: ["ignore", "ignore", "inherit"],
    });
  pnpm("run", "build");
  pnpm("pack", "--out", join(folder, "sdk.tgz"));
  const manifest = { private: true, type: "module", dependencies: { "@lapor/sdk": "file:sdk.tgz" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const options = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  for (const file of ["rehearse.js", "command.js", "worker.js"])
    cpSync(join(room, "test/runtimes", file), join(folder, file));
  mock = await startMockServer({ seed: 1 });
});
after(async () => {
  await mock?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const order = () => ({
  url: mock.url,
  keys: mock.keys,
  photo: Buffer.from(samplePhoto.bytes).toString("base64"),
});

const expected = {
  regions: 5,
  upload: "fulfilled",
  progress: true,
  status: 201,
  named: true,
  report: "Jalan Braga berlubang",
  stored: "image/jpeg",
  refused: "report_not_found",
  aborted: "aborted",
  invalid: "bad_response",
  away: "network",
  webhook: "stale",
};

/** Runs a program without blocking the mock, which runs in this process. */
async function run(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"], timeout: 60_000 });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const [status] = await once(child, "close");
  assert.equal(status, 0, `${command} succeeded`);
  return output;
}

/** Node 20, the oldest version that the package supports, if it is installed. */
const oldestNode = (process.env.PATH ?? "")
  .split(delimiter)
  .map((path) => join(path, "node"))
  .find((path) => {
    try {
      return execFileSync(path, ["--version"], { encoding: "utf8" }).startsWith("v20.");
    } catch {
      return false;
    }
  });

const commands: [name: string, path: string | undefined, args: string[], reason: string][] = [
  ["Node 20", oldestNode, [], "Node 20 is not installed"],
  [`Node ${process.versions.node}`, process.execPath, [], ""],
  [
    "Deno",
    ...ofRuntime("deno", ["run", "--no-prompt", "--allow-net=127.0.0.1", "--node-modules-dir=manual"]),
  ],
  ["Bun", ...ofRuntime("bun", ["run"])],
];

function ofRuntime(name: keyof typeof runtimes, args: string[]): [string | undefined, string[], string] {
  const found = runtimes[name];
  return "path" in found ? [found.path, args, ""] : [undefined, args, found.reason];
}

for (const [name, path, args, reason] of commands) {
  test(`the packed SDK submits a report and retrieves it on ${name}`, {
    skip: path ? false : reason,
  }, async () => {
    const output = await run(path!, [...args, "command.js", JSON.stringify(order())]);
    assert.deepEqual(JSON.parse(output), expected);
  });
}

const { workerd } = runtimes;
const withoutWorkerd = "path" in workerd ? false : workerd.reason;
test("the packed SDK submits a report and retrieves it on workerd", { skip: withoutWorkerd }, async () => {
  assert.ok("path" in workerd);
  const worker = await serveWorker(workerd.path, folder);
  try {
    const response = await fetch(worker.url, { method: "POST", body: JSON.stringify(order()) });
    assert.deepEqual(await response.json(), expected);
  } finally {
    worker.stop();
  }
});

test("the installed SDK takes at most 670 KiB in three packages, including the page of all methods", () => {
  const files = readdirSync(join(folder, "node_modules"), { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  assert.ok(bytes <= 670 * 1024, `${bytes} bytes`);
  assert.ok(statSync(join(folder, "node_modules/@lapor/sdk/dist/methods.md")).size > 10_000);
  const { packages } = JSON.parse(readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8"));
  assert.deepEqual(Object.keys(packages), [
    "node_modules/@lapor/sdk",
    "node_modules/openapi-fetch",
    "node_modules/openapi-typescript-helpers",
  ]);
});

test("the packed types compile in TypeScript 5.4, 5.9 and 7 with every module resolution", () => {
  const program = `
    import { createLapor, isLaporError, iterate, type Report, uploadAttachments, withResponse } from "@lapor/sdk";
    import { solveChallenge } from "@lapor/sdk/challenge";
    import { validateResponses } from "@lapor/sdk/validation";
    import { verifyWebhook } from "@lapor/sdk/webhooks";
    const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_x", solveChallenge, fetch: validateResponses(async () => []) });
    export async function names(): Promise<string[]> {
      try {
        return (await iterate(lapor.listAgencies, { q: "x" }).toArray()).map(({ name }) => name);
      } catch (error) {
        if (isLaporError(error) && error.code === "rate_limited") return [String(error.retryAfter?.toFixed())];
        throw error;
      }
    }
    export const read = async (): Promise<Report> => (await withResponse((options) => lapor.getReport({ trackingId: "x", accessCode: "x" }, options))).data;
    // @ts-expect-error The type is not any.
    export const wrong: number = uploadAttachments(lapor, [], { concurrency: 2 });
    export const event: Promise<{ type: string }> = verifyWebhook("", {}, "whsec_x");
  `;
  writeFileSync(join(folder, "program.ts"), program);
  const require = createRequire(import.meta.resolve("@lapor/openapi/openapi.yaml"));
  const own = createRequire(import.meta.url);
  // The oldest version that the README names, a version that current projects use, and the newest.
  const [oldest, current, newest] = [
    own.resolve("typescript-5.4/package.json"),
    require.resolve("typescript/package.json"),
    own.resolve("typescript/package.json"),
  ].map((manifest) => join(manifest, "..", "bin/tsc"));
  const page = "--types --lib es2022,dom,dom.iterable,dom.asynciterable";
  const server = `--types node --typeRoots ${join(room, "node_modules/@types")} --lib es2023`;
  const classic = "--module commonjs --moduleResolution node10";
  const bundler = "--module esnext --moduleResolution bundler";
  for (const [compiler, options] of [
    [oldest, `${classic} ${page}`],
    [oldest, `--module nodenext ${page}`],
    [current, `${classic} ${page}`],
    [current, `${bundler} ${page}`],
    [newest, `${bundler} ${page}`],
    [newest, `--module nodenext ${page}`],
    [newest, `--module nodenext ${server}`],
  ]) {
    const strict = `--strict --exactOptionalPropertyTypes --noEmit --skipLibCheck false --target es2022 ${options}`;
    const { status, stdout } = spawnSync(
      process.execPath,
      [`${compiler}`, ...strict.split(" "), "program.ts"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    assert.equal(status, 0, `${compiler} ${options}:\n${stdout}`);
  }
});

test("the declarations refer only to files in the package", () => {
  const installed = join(folder, "node_modules/@lapor/sdk");
  const declarations = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".d.ts"),
  );
  assert.ok(declarations.length > 10);
  for (const path of declarations)
    assert.doesNotMatch(readFileSync(join(installed, "dist", path), "utf8"), /sourceMappingURL/, path);
});
