import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Report } from "lapor-contract";
import { build } from "vite";
import { inLongRun } from "../../scripts/long-run.ts";
import { blocksOf, workspace } from "../support/code-blocks.ts";
import { type CleanProject, cleanProject, packedPackages } from "./support/clean-project.ts";
import { runProgram, startProgram } from "./support/run-program.ts";
import { startChannel } from "./support/start-channel.ts";
import { toolProgram } from "./tools/install-tools.ts";

const packed = packedPackages();

/** Returns a package's exports that are data files instead of modules. */
function dataEntries(tarball: string): string[] {
  const manifest = execFileSync("tar", ["-xzOf", tarball, "package/package.json"], { encoding: "utf8" });
  const { exports: entries } = JSON.parse(manifest) as { exports: Record<string, string | object> };
  return Object.entries(entries)
    .filter(([, target]) => typeof target === "string" && !/\.(js|d\.ts)$/.test(target))
    .map(([entry]) => entry.replace("./", ""));
}

// Only in the long run. The short run checks each package's exports with publint.
describe("the types of each package resolve for users of ECMAScript modules (attw)", {
  concurrency: 2,
  ...inLongRun,
}, () => {
  for (const [name, tarball] of packed)
    test(name, async () => {
      const excluded = dataEntries(tarball);
      const exclude = excluded.length > 0 ? ["--exclude-entrypoints", ...excluded] : [];
      const args = [toolProgram("attw"), tarball, "--profile", "esm-only", ...exclude];
      const { code, output } = await runProgram(process.execPath, args, { cwd: tmpdir() });
      assert.equal(code, 0, output);
    });
});

describe("each packed package, installed with npm outside the workspace", () => {
  let project: CleanProject;
  before(() => {
    project = cleanProject();
    project.install(...packed.values());
  });
  after(() => project?.remove());

  /** Runs a module in the project and returns its output. */
  const runModule = async (code: string): Promise<string> => {
    const file = join(project.folder, `${crypto.randomUUID()}.js`);
    writeFileSync(file, code);
    const { code: exit, output } = await project.run("node", file);
    assert.equal(exit, 0, output);
    return output.trim();
  };

  test("only the published packages are installed", () => {
    const installed = globSync("node_modules/{@lapor/*,lapor-contract}/package.json", {
      cwd: project.folder,
    });
    assert.deepEqual(
      new Set(installed.map((file) => JSON.parse(readFileSync(join(project.folder, file), "utf8")).name)),
      new Set(packed.keys()),
    );
  });

  test("@lapor/openapi validates a request and a response", async () => {
    const said = await runModule(`
      import { operations } from "@lapor/openapi/operations";
      import { validateResponse } from "@lapor/openapi/conformance";
      import { contractCases } from "@lapor/openapi/contract-suite";
      const wrong = await validateResponse(new Request("https://a.example/v1/channel"), new Response("{}"));
      console.log(operations.length > 40, contractCases.length > 800, wrong.length > 0);`);
    assert.equal(said, "true true true");
  });

  test("@lapor/directory looks up an agency and a region", async () => {
    const said = await runModule(`
      import { findAgency, findRegion } from "@lapor/directory";
      console.log(findAgency("pemkot-bandung").name, "|", findRegion("32.73").name);`);
    assert.equal(said, "Pemerintah Kota Bandung | Kota Bandung");
  });

  test("@lapor/channel works as a fetch handler", async () => {
    const said = await runModule(`
      import { createChannel, createMemoryBlobs, systemClock, systemRandom } from "@lapor/channel";
import { createMemoryStore } from "@lapor/channel";
      const channel = createChannel({
        store: createMemoryStore(), blobs: createMemoryBlobs(), clock: systemClock, random: systemRandom,
        secret: systemRandom.bytes(32),
      });
      const { status } = await channel.fetch(new Request("https://a.example/v1/channel"), { address: "192.0.2.1" });
      console.log(status);`);
    assert.equal(said, "401");
  });

  test("@lapor/sdk accepts only webhooks that are signed with the secret", async () => {
    const said = await runModule(`
      import { createHmac } from "node:crypto";
      import { verifyWebhook, WebhookError } from "@lapor/sdk/webhooks";
      const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
      const body = JSON.stringify({ id: "evt_1", type: "report.answered", trackingId: "222-222-222" });
      const timestamp = Math.floor(Date.now() / 1000);
      const signature = createHmac("sha256", Buffer.from(secret.slice(6), "base64"))
        .update("evt_1." + timestamp + "." + body).digest("base64");
      const headers = { "webhook-id": "evt_1", "webhook-timestamp": String(timestamp), "webhook-signature": "v1," + signature };
      const event = await verifyWebhook(body, headers, secret);
      const codeOf = (...args) => verifyWebhook(...args).catch((error) => error instanceof WebhookError && error.code);
      console.log(
        event.trackingId,
        await codeOf(body.replace("answered", "closed"), headers, secret),
        await codeOf(body, headers, "whsec_" + Buffer.alloc(24, 7).toString("base64")),
      );`);
    assert.equal(said, "222-222-222 wrong_signature wrong_signature");
  });

  test("@lapor/mock responds to the SDK even if msw is not installed", async () => {
    const said = await runModule(`
      import { createMock } from "@lapor/mock";
      import { createLapor } from "@lapor/sdk";
      const mock = createMock();
      const lapor = createLapor({ baseUrl: "https://kanal.example", key: mock.keys.publishable, fetch: mock.fetch });
      const found = await import("msw").then(() => "msw", ({ code }) => code);
      console.log((await lapor.getChannel()).agency?.id, found);`);
    assert.equal(said, "pemkot-bandung ERR_MODULE_NOT_FOUND");
  });

  test("Vite bundles @lapor/widget, and the page shows the form", async () => {
    const site = join(project.folder, "index.html");
    writeFileSync(
      site,
      '<!doctype html><title>Lapor</title><script type="module">import "@lapor/widget";</script><lapor-form></lapor-form>',
    );
    const out = join(project.folder, "site");
    await build({
      root: project.folder,
      configFile: false,
      logLevel: "error",
      build: { outDir: out, emptyOutDir: true },
    });
    const code = globSync("**/*.js", { cwd: out }).map((file) => readFileSync(join(out, file), "utf8"));
    assert.ok(code.some((text) => text.includes("lapor-form")));
    assert.ok(!code.some((text) => text.includes('from"@lapor/') || text.includes('@lapor/sdk"')));
  });

  // Only in the long run, because Jest installs 300 packages. In the short run, `examples/testing-with-msw`
  // tests the mock.
  test("the Jest recipe of @lapor/mock passes in Node and in jsdom", inLongRun, async () => {
    const page = "packages/mock/README.md";
    const text = readFileSync(join(workspace, page), "utf8");
    const recipe = text.split("\n## With Jest\n")[1]?.split("\n## ")[0] ?? "";
    const blocks = blocksOf(page, recipe).filter(({ language }) => language === "js");
    project.install("jest@30.5.2", "jest-environment-jsdom@30.5.2", "@babel/preset-env@8.0.7");
    const folder = join(project.folder, "with-jest");
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }');
    // A file that begins with a Jest annotation cannot begin with a comment that names the file.
    for (const { code } of blocks)
      writeFileSync(join(folder, /^\/\/ (\S+)\n/.exec(code)?.[1] ?? "upload.test.js"), code);
    const { code, output } = await project.run(
      "jest",
      "--rootDir",
      folder,
      "--config",
      join(folder, "jest.config.js"),
    );
    assert.equal(code, 0, output);
    assert.match(output, /Test Suites: 2 passed, 2 total/);
  });

  const options = (keys: Record<string, string>) =>
    Object.entries(keys).flatMap(([name, key]) => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      key,
    ]);

  // A selection of cases is enough to test the packed command. All of them take minutes and run elsewhere
  // too.
  const check = async (url: string, keys: Record<string, string>, only: string): Promise<Report> => {
    const { code, output, stdout } = await project.run(
      "lapor-contract",
      url,
      ...options(keys),
      "--json",
      "--only",
      only,
    );
    assert.match(stdout, /^\{/, output);
    const report = JSON.parse(stdout) as Report;
    const failed = report.findings.filter(({ outcome }) => outcome === "failed");
    assert.deepEqual([code, failed], [0, []]);
    return report;
  };

  test("lapor-contract finds no error in @lapor/mock", async () => {
    writeFileSync(
      join(project.folder, "mock.js"),
      `import { startMockServer } from "@lapor/mock/server";
       const { url, keys } = await startMockServer({ origins: ["https://bandung.example"], now: "system", localWebhooks: false });
       console.log(JSON.stringify({ url, keys }));`,
    );
    const mock = await startProgram("node", ["mock.js"], { cwd: project.folder, ready: /\}\}\n/ });
    after(() => mock.stop());
    const { url, keys } = JSON.parse(mock.said());
    const only =
      "submitReport,getReport,uploadAttachment,listAgencyReports,answerReport,createWebhookEndpoint";
    const { passed } = await check(url, keys, only);
    assert.ok(passed > 100, `${passed} passed`);
  });

  test("lapor-contract finds no error in `lapor serve` on PGlite, which also serves the desk", async () => {
    const cli = join(project.folder, "node_modules/@lapor/server/dist/cli.js");
    const channel = await startChannel(cli);
    after(() => channel.stop());
    const { passed } = await check(
      channel.url,
      channel.keys,
      "submitReport,verifyReport,uploadAttachment,getAttachment",
    );
    assert.ok(passed > 40, `${passed} passed`);
    const page = await (await fetch(`${channel.url}/petugas`)).text();
    const [script = ""] = /\/petugas\/assets\/index-[\w-]+\.js/.exec(page) ?? [];
    const { status, headers } = await fetch(channel.url + script);
    assert.deepEqual([status, headers.get("content-type")], [200, "text/javascript; charset=utf-8"]);
  });

  test("each command prints its help", async () => {
    for (const [command, ...args] of [
      ["lapor", "help"],
      ["lapor-mock", "--help"],
      ["lapor-contract", "--help"],
    ]) {
      const { code, output } = await project.run(command ?? "", ...args);
      assert.equal(code, 0, output);
      assert.match(output, new RegExp(`${command}`));
    }
  });
});
