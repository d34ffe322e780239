import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { chromium } from "../scripts/browser.ts";
import type { WidgetManifest } from "../scripts/release/cdn-folder.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" });
const together = ["@lapor/openapi", "@lapor/sdk", "@lapor/mock", "@lapor/widget", "lapor-contract"];

describe("a release that is rehearsed", () => {
  const scratch = mkdtempSync(join(tmpdir(), "lapor-release-test-"));
  const out = join(scratch, "out");
  const stateOf = () => [git("status", "--porcelain"), git("tag"), git("rev-parse", "HEAD")];
  const unchanged = stateOf();
  let printed: string;
  let manifest: WidgetManifest;
  const cdn = (...path: string[]): string => join(out, "cdn/lapor", ...path);

  before(() => {
    const ended = spawnSync("node", ["scripts/release/release.ts", "--dry-run", "--out", out], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    printed = ended.stdout;
    assert.equal(ended.status, 0, `${printed}${ended.stderr}`.slice(-2000));
    const version = /CDN folder lapor\/([^/]+)\//.exec(printed)?.[1] ?? "";
    manifest = JSON.parse(readFileSync(cdn(version, "manifest.json"), "utf8"));
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  const manifestOf = (tarball: string) =>
    JSON.parse(
      execFileSync("tar", ["-xzOf", join(out, tarball), "package/package.json"], { encoding: "utf8" }),
    );
  const tarballs = (): [name: string, version: string, tarball: string][] =>
    [...printed.matchAll(/^ {2}(@lapor\/\w+|lapor-contract)@(\S+) .* (\S+\.tgz)$/gm)].map(
      ([, name = "", version = "", tarball = ""]) => [name, version, tarball],
    );

  test("changes neither the tree nor its tags", () => {
    assert.deepEqual(stateOf(), unchanged);
    assert.match(printed, /Nothing was published, tagged or changed\.\n$/);
  });

  test("gives every public package, the five of the contract under one version", () => {
    const packed = tarballs();
    assert.equal(packed.length, 8);
    for (const [name, version, tarball] of packed) {
      const { name: inside, version: own, dependencies = {} } = manifestOf(tarball);
      assert.deepEqual([inside, own], [name, version]);
      for (const [needed, range] of Object.entries<string>(dependencies))
        assert.doesNotMatch(range, /workspace:|catalog:/, `${name} asks for ${needed}`);
    }
    const versions = packed.filter(([name]) => together.includes(name)).map(([, version]) => version);
    assert.equal(new Set(versions).size, 1);
    assert.equal(versions.length, together.length);
    assert.equal(versions[0], manifest.version);
  });

  test("writes for users what changed, into a changelog that each package carries", () => {
    for (const [name, version, tarball] of tarballs()) {
      const files = execFileSync("tar", ["-tzf", join(out, tarball)], { encoding: "utf8" }).split("\n");
      assert.ok(files.includes("package/CHANGELOG.md"), `${tarball} carries no changelog`);
      const log = execFileSync("tar", ["-xzOf", join(out, tarball), "package/CHANGELOG.md"], {
        encoding: "utf8",
      });
      assert.match(log, new RegExp(`^# ${name}\\n\\n## ${version.replaceAll(".", "\\.")}\\n`));
    }
  });

  test("names the hash of each file that the CDN serves, and each under a version that never changes", () => {
    const names = Object.keys(manifest.files);
    assert.ok(
      names.includes("lapor.js") && names.includes("lapor.all.js") && names.includes("lapor.iife.js"),
    );
    assert.ok(names.some((name) => name.startsWith("parts/")));
    for (const [name, { integrity, bytes }] of Object.entries(manifest.files)) {
      const content = readFileSync(cdn(manifest.version, name));
      assert.equal(content.length, bytes);
      assert.equal(integrity, `sha384-${createHash("sha384").update(content).digest("base64")}`, name);
    }
    assert.match(readFileSync(cdn("latest.txt"), "utf8"), /There is no address "latest" here, on purpose/);
    assert.match(
      readFileSync(join(out, "cdn/_headers"), "utf8"),
      new RegExp(`/lapor/${manifest.version}/\\*\n {2}Cache-Control: public, max-age=31536000, immutable`),
    );
  });

  test("serves a script that a browser takes by its hash, and refuses when one byte is another", async () => {
    const script = readFileSync(cdn(manifest.version, "lapor.all.js"));
    const changed = Buffer.concat([script, Buffer.from("\n")]);
    const integrity = manifest.files["lapor.all.js"]?.integrity;
    const server = createServer(({ url = "/" }, response) => {
      const isScript = url.endsWith(".js");
      response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
      response.setHeader("Access-Control-Allow-Origin", "*");
      const tag = `<script type="module" src="${url === "/" ? "/lapor.js" : "/changed.js"}" integrity="${integrity}"></script>`;
      response.end(
        isScript
          ? url === "/lapor.js"
            ? script
            : changed
          : `<!doctype html>${tag}<lapor-form></lapor-form>`,
      );
    }).listen(0, "127.0.0.1");
    const browser = await engine.launch(await chromium());
    try {
      const { port } = server.address() as AddressInfo;
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: "load" });
      assert.equal(await page.evaluate(() => customElements.get("lapor-form") !== undefined), true);
      const refused = page.waitForEvent("console", (message) => /integrity/.test(message.text()));
      await page.goto(`http://127.0.0.1:${port}/changed`, { waitUntil: "load" });
      await refused;
      assert.equal(await page.evaluate(() => customElements.get("lapor-form") !== undefined), false);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
