import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const packageFolder = new URL("../", import.meta.url);

test("the generated files match the data", () => {
  const script = fileURLToPath(new URL("generate/directory.mjs", packageFolder));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

test("the sources run in a browser: they import only each other, and load villages only on demand", () => {
  const sources = new URL("src/", packageFolder);
  for (const file of readdirSync(sources, { encoding: "utf8", recursive: true })) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(new URL(file, sources), "utf8");
    for (const [, specifier = ""] of text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"/gms)) {
      assert.match(specifier, /^\.\.?\/[a-z/-]+(\.gen)?\.ts$/, `${file} imports ${specifier}`);
      assert.ok(!specifier.endsWith("/villages.gen.ts"), `${file} loads the villages at once`);
    }
  }
});

test("the notice for the regions names their source, its licences and the decree", () => {
  const notice = readFileSync(new URL("NOTICE.md", packageFolder), "utf8");
  for (const part of ["idn-area-data", "MIT", "Open Database License 1.0", "300.2.2-2138/2025"]) {
    assert.ok(notice.includes(part), part);
  }
});
