import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { workspace } from "../scripts/check/workspace.ts";
import {
  apiTopTenIds,
  asvsIds,
  attackIds,
  findChecklistFaults,
  findReferenceFaults,
  readBelow,
  readReferences,
  readRows,
} from "./support/security-checklist.ts";

const read = readBelow(workspace);
const page = (path: string): string => readFileSync(join(workspace, path), "utf8");

describe("the security checklists", () => {
  test("the checklists contain each ASVS 5.0.0 requirement of levels 1 and 2 exactly once, with existing evidence", () => {
    assert.equal(asvsIds.length, 253);
    assert.deepEqual(findChecklistFaults(page("docs/security/asvs.md"), asvsIds, read), []);
  });

  test("the checklists contain each risk in the API Security Top 10 exactly once, with existing evidence", () => {
    assert.deepEqual(findChecklistFaults(page("docs/security/api-top-10.md"), apiTopTenIds, read), []);
  });

  test("the checklists contain each attack that must fail exactly once, with its test", () => {
    const text = page("docs/security/threat-model.md");
    assert.deepEqual(findChecklistFaults(text, attackIds, read), []);
    for (const { id, evidence } of readRows(text))
      assert.ok(
        readReferences(evidence).some(({ path }) => /\.test\.ts$|contract-suite\//.test(path)),
        `${id} names a test`,
      );
  });

  for (const path of ["SECURITY.md", "docs/security/inventory.md"])
    test(`${path} cites only evidence that exists`, () => {
      const text = page(path);
      assert.ok(readReferences(text).length >= 10);
      assert.deepEqual(findReferenceFaults(text, read), []);
    });

  test("the checklists do not quote the standard's sentences", () => {
    for (const path of ["asvs.md", "api-top-10.md", "threat-model.md"])
      assert.ok(!/Verify that/i.test(page(`docs/security/${path}`)), path);
  });
});

describe("the checklist check finds", () => {
  const files: Record<string, string> = {
    "test/a.test.ts": 'test("returns 404", () => {});',
    "src/a.ts": "export {};",
  };
  const good = [
    '| 1.1.1 | decoding once | held | `src/a.ts`, `test/a.test.ts` "returns 404" |',
    "| 1.1.2 | encoding last | partly | `src/a.ts`. The proxy has to do the rest. |",
    "| 1.2.1 | output encoding | not held | Nobody wrote it yet. |",
    "| 1.2.2 | addresses | does not apply | It has no addresses. |",
  ];
  const ids = ["1.1.1", "1.1.2", "1.2.1", "1.2.2"];
  const faultsOf = (lines: readonly string[]) =>
    findChecklistFaults(lines.join("\n"), ids, (path) => files[path]);
  const withRow = (line: string) => faultsOf([line, ...good.slice(1)]);

  test("no fault in correct rows", () => {
    assert.deepEqual(faultsOf(good), []);
  });

  const planted: [what: string, faults: string[], expected: RegExp][] = [
    ["a missing id", faultsOf(good.slice(1)), /^1\.1\.1 is missing$/],
    ["a repeated id", faultsOf([...good, ...good.slice(3)]), /^1\.2\.2 appears 2 times$/],
    [
      "an unknown id",
      faultsOf([...good, "| 9.9.9 | more | not held | Nobody wrote it yet. |"]),
      /^9\.9\.9 is not in/,
    ],
    ["an invalid state", withRow("| 1.1.1 | decoding | done | `src/a.ts` |"), /has the state "done"/],
    ["a claim without a file", withRow("| 1.1.1 | decoding | held | Trust us. |"), /names no file/],
    ["a gap without a reason", withRow("| 1.1.1 | decoding | not held | `src/a.ts` |"), /gives no reason/],
    [
      "a path that does not exist",
      withRow("| 1.1.1 | decoding | held | `src/b.ts` |"),
      /there is no src\/b\.ts/,
    ],
    [
      "a title that does not exist",
      withRow('| 1.1.1 | decoding | held | `test/a.test.ts` "returns 500" |'),
      /test\/a\.test\.ts has no test "returns 500"/,
    ],
    ["a row without a description", withRow("| 1.1.1 | | held | `src/a.ts` |"), /has no description/],
  ];
  for (const [what, faults, expected] of planted)
    test(what, () => {
      assert.equal(faults.length, 1, faults.join("; "));
      assert.match(String(faults[0]), expected);
    });
});
