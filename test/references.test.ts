import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { filesBelow, workspace } from "../scripts/check/workspace.ts";

const isText = (path: string): boolean =>
  /\.(ts|mts|js|mjs|cjs|json|md|yaml|yml|sql|php|vue|svelte|html|css|sh)$/.test(path) &&
  !/\.gen\./.test(path);
const folders = readdirSync(workspace, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(\.|data$|node_modules$)/.test(entry.name))
  .map(({ name }) => name);
const rootFiles = readdirSync(workspace).filter((name) => name.endsWith(".md"));
const files = [...rootFiles, ...folders.flatMap(filesBelow)].filter(isText);
const documents = new Set(files.filter((path) => path.endsWith(".md")).map((path) => basename(path)));
// The changelog is created at each release, so it may be missing.
documents.add("CHANGELOG.md");

/**
 * Returns the references in a text that a reader of the repository cannot follow: to a missing page, to a
 * section of a planning document, or to an issue.
 */
function deadReferences(text: string): string[] {
  const pages = [...text.matchAll(/[\w-]+(?:\.[a-z]{2})?\.md\b/g)]
    .map(([page]) => page)
    .filter((page) => !documents.has(page));
  const others = text.match(/\b[A-Z][A-Z-]{3,} §\s?[\d.]*|\b[Ii]ssue (?:#?\d+\b|[A-Z]\d?\b(?!['’]))/g);
  return [...pages, ...(others ?? [])];
}

/**
 * Returns the workspace paths in a page's code spans, up to the first placeholder. Leaves out build outputs.
 */
function pathsIn(page: string): string[] {
  const spans = [...page.matchAll(/`([\w.-]+\/[^`\s]*)`/g)].map(([, span = ""]) => span);
  return spans
    .map((span) => span.replace(/[^/]*[<*{…].*$/, ""))
    .filter((path) => folders.includes(path.split("/")[0] ?? "") && !/(^|\/)dist\//.test(path));
}

const exempt = new Set(["test/references.test.ts", "test/docs/code-blocks.test.ts"]);

test("no file refers to a document that is not in the repository", () => {
  const found = files
    .filter((path) => !exempt.has(path))
    .flatMap((path) =>
      deadReferences(readFileSync(join(workspace, path), "utf8")).map((one) => `${path}: ${one}`),
    );
  assert.deepEqual(found, []);
});

describe("every path that the page names exists", () => {
  for (const page of ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
    test(page, () => {
      const paths = pathsIn(readFileSync(join(workspace, page), "utf8"));
      assert.deepEqual(
        paths.filter((path) => !existsSync(join(workspace, path))),
        [],
      );
    });
});

describe("the reference check detects", () => {
  test("a page that does not exist", () =>
    assert.deepEqual(deadReferences("See PLANS.md and README.md."), ["PLANS.md"]));
  test("a section of a planning document", () =>
    assert.deepEqual(deadReferences("as PLANS §4.2 says"), ["PLANS §4.2"]));
  test("an issue by number or letter", () =>
    assert.deepEqual(deadReferences("issue 14, Issue #3, issue W2, reissue keys, issue a key"), [
      "issue 14",
      "Issue #3",
      "issue W2",
    ]));
  test("a path that no longer exists", () =>
    assert.deepEqual(pathsIn("`packages/gone/a.ts`, `docs/<name>.md`, `POST /v1/x`"), [
      "packages/gone/a.ts",
      "docs/",
    ]));
});
