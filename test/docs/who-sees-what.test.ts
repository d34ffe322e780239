// Tests that the table "who can see what" in the form agrees with the guide for citizens and with the notice.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sightOf } from "../../packages/widget/src/form/fields/visibility-table.ts";
import { workspace } from "../support/code-blocks.ts";

const open = sightOf({ anonymous: false, confidential: false });
const anonymous = sightOf({ anonymous: true, confidential: false });
const secret = sightOf({ anonymous: true, confidential: true });

/** The rows of the guide's table, with the values that the form shows. */
const rows = [open.identity, anonymous.identity, open.report, secret.report];

for (const [path, words] of [
  ["docs/id/melapor.md", { sees: "ya", hidden: "tidak", published: "hanya bila petugas memublikasikannya" }],
  ["docs/en/report.md", { sees: "yes", hidden: "no", published: "only if an officer publishes it" }],
] as const)
  test(`${path} describes each reader's access in the same way as the form's table`, () => {
    const lines = readFileSync(join(workspace, path), "utf8").split("\n");
    const head = lines.findIndex((line) => /^\| \| (instansi|the agency) \|/.test(line));
    assert.ok(head > 0, "the table is there");
    const cells = lines.slice(head + 2, head + 6).map((line) =>
      line
        .split("|")
        .slice(2, 5)
        // Compare only the first word, because the page adds a remark on encryption and logging after it.
        .map((cell) => cell.trim().split(/[,;]/)[0]),
    );
    assert.deepEqual(
      cells,
      rows.map((readers) => readers.map((sight) => words[sight])),
    );
  });

test("a confidential report is also anonymous, as the guide says", () => {
  assert.deepEqual(secret.identity, anonymous.identity);
  const guide = readFileSync(join(workspace, "docs/id/melapor.md"), "utf8");
  assert.match(guide, /Laporan Rahasia juga anonim/);
});
