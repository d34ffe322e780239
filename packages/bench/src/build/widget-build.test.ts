import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { languageOf, loadedWith, partName } from "./widget-build.ts";

test("the initial load contains the entry and its static imports, each once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lapor-bench-"));
  try {
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write(
      "lapor.js",
      'import{a}from"./a.js";export{b}from"./b.js";const later=()=>import(`./c.js`);console.log(a,later,"import \'./d.js\'");',
    );
    write("a.js", 'import"./b.js";export const a=1;');
    write("b.js", "export const b=2;");
    write("c.js", "export default 3;");
    write("d.js", "");
    const loaded = await loadedWith(join(folder, "lapor.js"));
    assert.deepEqual(
      loaded.map((path) => basename(path)),
      ["lapor.js", "a.js", "b.js"],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the name of a chunk does not contain its content hash", () => {
  assert.equal(partName("/dist/split/form-en-k6mCULx.js"), "form-en");
  assert.equal(partName("/dist/parts/status-view-ab_-cde.js"), "status-view");
  assert.equal(partName("/dist/parts/report-describe.js"), "report-describe");
});

test("only chunks with strings have a language", () => {
  assert.equal(languageOf("/dist/split/status-id-BOv2plpm.js"), "id");
  assert.equal(languageOf("/dist/parts/en.js"), "en");
  assert.equal(languageOf("/dist/parts/id-late-CoGrmyLV.js"), "id");
  assert.equal(languageOf("/dist/parts/send.js"), undefined);
});
