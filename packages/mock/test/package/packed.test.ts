import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const room = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lapor-packed-"));
const installed = join(folder, "node_modules/@lapor/mock");

/** Creates a fresh project that contains only the unpacked tarball and msw. */
before(() => {
  const { packageManager } = JSON.parse(readFileSync(join(room, "../../package.json"), "utf8"));
  const pnpm = (...args: string[]) =>
    execFileSync("npx", ["-y", packageManager.split("+")[0], ...args], {
      cwd: room,
      stdio: ["ignore", "ignore", "inherit"],
    });
  pnpm("run", "build");
  pnpm("pack", "--out", join(folder, "mock.tgz"));
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, "mock.tgz"), "--strip-components=1", "-C", installed]);
  symlinkSync(join(room, "node_modules/msw"), join(folder, "node_modules/msw"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const program = `
  import { createMock, type MockOptions, type RecordedCall, type ScenarioName } from "@lapor/mock";
  import { startMockServer } from "@lapor/mock/server";
  const scenario: ScenarioName = "slow";
  const options: MockOptions = { seed: 7, scenario, now: "system", survey: "full" };
  const mock = createMock(options);
  mock.submitReport.fails("rate_limited", { times: 2, retryAfter: 1 });
  mock.getChannel.responds((channel) => ({ ...channel, contestDays: 7 }));
  mock.limit({ rates: { submitsPerAddress: { quota: 1, seconds: 60 } } });
  export const call: RecordedCall<"submitReport"> | undefined = mock.submitReport.calls[0];
  export const title: string | undefined = call?.body?.title;
  // @ts-expect-error The contract does not name this code.
  mock.submitReport.fails("no_such_code");
  // @ts-expect-error The type is not any.
  export const wrong: number = createMock();
  export const url: Promise<string> = startMockServer({ port: 0 }).then((server) => server.url);
`;

test("the packed types compile in TypeScript 5.4, 5.9 and 7, with the DOM's types and with only those of Node", () => {
  writeFileSync(join(folder, "program.ts"), program);
  writeFileSync(join(folder, "program.cts"), program);
  const own = createRequire(import.meta.url);
  const ofSdk = createRequire(import.meta.resolve("@lapor/sdk"));
  const ofContract = createRequire(import.meta.resolve("@lapor/openapi/openapi.yaml"));
  // The oldest version that the README names, the version in common use, and the newest.
  const [oldest, current, newest] = [
    ofSdk.resolve("typescript-5.4/package.json"),
    ofContract.resolve("typescript/package.json"),
    own.resolve("typescript/package.json"),
  ].map((manifest) => join(manifest, "..", "bin/tsc"));
  const page = "--types --lib es2023,dom,dom.iterable,dom.asynciterable";
  const server = `--types node --typeRoots ${join(room, "node_modules/@types")} --lib es2023`;
  for (const [compiler, options, ...files] of [
    [oldest, `--module nodenext ${page}`, "program.ts"],
    [current, `--module esnext --moduleResolution bundler ${page}`, "program.ts"],
    [current, `--module nodenext ${server}`, "program.ts", "program.cts"],
    [newest, `--module nodenext ${server}`, "program.ts", "program.cts"],
  ]) {
    const strict = `--strict --exactOptionalPropertyTypes --noEmit --skipLibCheck false --target es2022 ${options}`;
    const args = [compiler, ...strict.split(" "), ...files].map(String);
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    assert.equal(status, 0, `${compiler} ${options}:\n${stdout}`);
  }
});

test("the packed declarations contain no internals of the channel", () => {
  const declarations = globSync("dist/**/*.d.ts", { cwd: installed });
  assert.ok(declarations.length > 20 && declarations.length < 50, `${declarations.length} files`);
  for (const inside of ["store", "sealing", "operations", "http", "routing"])
    assert.deepEqual(
      declarations.filter((path) => path.includes(`channel/${inside}`)),
      [],
    );
});

test("an unused import of the mock adds nothing to a bundle", async () => {
  const bytesOf = async (contents: string): Promise<number> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0]?.contents.length ?? Number.NaN;
  };
  const used = await bytesOf('import { createMock } from "@lapor/mock"; console.log(createMock);');
  assert.ok(used > 100_000, `${used} bytes`);
  const unused = await bytesOf(
    'import { createMock } from "@lapor/mock"; import { createHandlers } from "@lapor/mock/msw"; console.log(1);',
  );
  assert.ok(unused < 100, `${unused} bytes`);
});
