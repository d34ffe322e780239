import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { chromium } from "../scripts/browser.ts";
import { inLongRun } from "../scripts/long-run.ts";
import { layOutFresh, type WidgetManifest } from "../scripts/release/cdn-folder.ts";
import { setContractVersion } from "../scripts/release/contract-version.ts";
import { packageFolders } from "../scripts/release/packages.ts";
import { repositoryNeeded, withoutRepository } from "../scripts/release/repository-field.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" });
const together = ["@lapor/openapi", "@lapor/sdk", "@lapor/mock", "@lapor/widget", "lapor-contract"];

describe("a release", () => {
  const scratch = mkdtempSync(join(tmpdir(), "lapor-release-parts-"));
  after(() => rmSync(scratch, { recursive: true, force: true }));
  const write = (path: string, content: string | object): void => {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), typeof content === "string" ? content : JSON.stringify(content));
  };

  test("a release creates the CDN folder only when the widget has a new version", () => {
    const files = { "lapor.all.js": { integrity: "sha384-a", bytes: 1, brotli: 1 } };
    write("widget/dist/manifest.json", { version: "1.2.3", files });
    write("widget/dist/lapor.all.js", ";");
    const layOut = (name: string, out: string) =>
      layOutFresh([{ name }], join(scratch, "widget"), join(scratch, out));
    assert.equal(layOut("@lapor/server", "old"), undefined);
    assert.equal(existsSync(join(scratch, "old")), false);
    assert.equal(layOut("@lapor/widget", "new")?.version, "1.2.3");
    assert.equal(existsSync(join(scratch, "new/lapor/1.2.3/lapor.all.js")), true);
  });

  test("a release lists the packages whose package.json names no repository", () => {
    const url = "git+https://git.example/lapor.git";
    const repositories = { a: undefined, b: { url }, c: { url, directory: "packages/c" } };
    const packages = Object.entries(repositories).map(([name, repository]) => {
      write(`${name}/package.json`, { name, repository });
      return { name, folder: join(scratch, name) };
    });
    assert.deepEqual(withoutRepository(packages), ["a", "b"]);
  });

  test("a release sets the contract's version to its package's version unless their major versions differ", () => {
    const file = join(scratch, "openapi/contract/openapi.yaml");
    const contract = (version: string) =>
      `openapi: 3.1.0\ninfo:\n  title: A\n  version: ${version}\npaths: {}\n`;
    write("openapi/package.json", { version: "1.3.0" });
    write("openapi/contract/openapi.yaml", contract("1.2.0"));
    setContractVersion(join(scratch, "openapi"));
    assert.equal(readFileSync(file, "utf8"), contract("1.3.0"));
    writeFileSync(file, contract("2.0.0"));
    assert.throws(
      () => setContractVersion(join(scratch, "openapi")),
      /has version 2\.0\.0.*result in 1\.3\.0/,
    );
  });
});

describe("a dry run of a release", inLongRun, () => {
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

  test("a dry run changes neither files nor tags", () => {
    assert.deepEqual(stateOf(), unchanged);
    assert.match(printed, /Nothing was published, tagged or changed\.\n$/);
  });

  test("a dry run warns that the release would stop because a package names no repository", () => {
    const unproven = withoutRepository(packageFolders(root));
    const warning = `Warning, \`pnpm release\` would stop: ${repositoryNeeded(unproven)}\n`;
    assert.equal(printed.includes(warning), unproven.length > 0, printed.slice(-1500));
    assert.equal(/Warning, `pnpm release`/.test(printed), unproven.length > 0);
  });

  test("a dry run produces a contract with the version of its package", () => {
    const [, version, tarball = ""] = tarballs().find(([name]) => name === "@lapor/openapi") ?? [];
    const path = ["-xzOf", join(out, tarball), "package/openapi.yaml"];
    const contract = execFileSync("tar", path, { encoding: "utf8" });
    assert.equal(/^info:\n {2}title: .*\n {2}version: (\S+)$/m.exec(contract)?.[1], version);
  });

  test("a dry run includes all public packages and gives the five contract packages the same version", () => {
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

  test("a dry run adds the changes to the changelog of each package", () => {
    for (const [name, version, tarball] of tarballs()) {
      const files = execFileSync("tar", ["-tzf", join(out, tarball)], { encoding: "utf8" }).split("\n");
      assert.ok(files.includes("package/CHANGELOG.md"), `${tarball} has no changelog`);
      const log = execFileSync("tar", ["-xzOf", join(out, tarball), "package/CHANGELOG.md"], {
        encoding: "utf8",
      });
      assert.match(log, new RegExp(`^# ${name}\\n\\n## ${version.replaceAll(".", "\\.")}\\n`));
    }
  });

  test("a dry run lists each CDN file with its hash, in a folder for an immutable version", () => {
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
    assert.match(readFileSync(cdn("latest.txt"), "utf8"), /There is no "latest" URL, on purpose/);
    assert.match(
      readFileSync(join(out, "cdn/_headers"), "utf8"),
      new RegExp(`/lapor/${manifest.version}/\\*\n {2}Cache-Control: public, max-age=31536000, immutable`),
    );
  });

  test("a browser accepts the script of a dry run by its hash, and rejects it when one byte differs", async () => {
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
