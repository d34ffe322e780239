// Type-checks each program in the documentation, and runs it against a mock at `https://kanal.example`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { mockKeys } from "@lapor/mock";
import { type CodeBlock, placeOf, readBlocks, workspace } from "../support/code-blocks.ts";
import { putMockInPlace } from "./put-mock-in-place.ts";

const folder = join(workspace, "test/docs/.cache");
const fileOf = ({ page, line, language }: CodeBlock): string =>
  `${page.replaceAll(/[^\w]+/g, "-")}-${line}.${language}`;
/** Replaces the placeholders for keys, where readers insert their own, with the mock's keys. */
const withKeys = (code: string): string =>
  code.replaceAll("pk_…", mockKeys.publishable).replaceAll("sk_…", mockKeys.agencyAdmin);

describe("programs in the documentation", () => {
  const typed = readBlocks("ts");
  // Two kinds of blocks are not run: declarations have no values, and the reference uses example ids, which
  // the mock does not have.
  const run = typed.filter(({ code, page }) => !/^declare /m.test(code) && !page.startsWith("docs/sdk/"));

  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const block of typed)
      writeFileSync(join(folder, fileOf(block)), `export {};\n${withKeys(block.code)}`);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../../tsconfig.json",
        compilerOptions: { types: ["node"], noUnusedLocals: false },
        files: [
          "../known-names.d.ts",
          "../../../packages/widget/src/map/leaflet-parts.d.ts",
          ...typed.map(fileOf),
        ],
      }),
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("the documentation contains at least 20 programs", () => assert.ok(run.length >= 20, `${run.length}`));

  test("the programs pass the type check", () => {
    const { stdout, status } = spawnSync(join(workspace, "node_modules/.bin/tsc"), ["-p", folder], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
  });

  for (const block of run)
    test(`${placeOf(block)} runs without an error`, async () => {
      const takeAway = await putMockInPlace();
      try {
        await import(pathToFileURL(join(folder, fileOf(block))).href);
      } finally {
        takeAway();
      }
    });
});
