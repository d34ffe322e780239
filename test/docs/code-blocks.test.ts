import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { blocksOf, placeOf, readBlocks, readPages, workspace } from "../support/code-blocks.ts";

describe("code blocks in the documentation", () => {
  test("extracting a block keeps its language and line and removes its indentation", () => {
    const text = "one\n\n- item\n  ```sh\n  pnpm start\n  ```\n\n```\nplain\n```\n";
    assert.deepEqual(
      blocksOf("page.md", text).map(({ line, language, code }) => [line, language, code]),
      [
        [5, "sh", "pnpm start\n"],
        [9, "", "plain\n"],
      ],
    );
  });

  test("each block has a known language", () => {
    const known = /^(|ts|tsx|js|sh|html|json|css|vue|svelte|php|blade|nginx|yaml|ini|csp|mermaid|sql)$/;
    for (const { page, text } of readPages())
      for (const block of blocksOf(page, text)) assert.match(block.language, known, placeOf(block));
  });

  test("JSON blocks are valid JSON", () => {
    for (const block of readBlocks("json")) assert.doesNotThrow(() => JSON.parse(block.code), placeOf(block));
  });

  test("each link within the repository points to an existing file and heading", () => {
    const slugOf = (heading: string) =>
      heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-");
    const pages = new Map(readPages().map(({ page, text }) => [page, text]));
    const headingsOf = (page: string) =>
      [...(pages.get(page) ?? "").matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => slugOf(heading));
    let links = 0;
    for (const [page, text] of pages) {
      const prose = text.replace(/^ *```[\s\S]*?^ *```/gm, "").replace(/`[^`\n]*`/g, "");
      for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?|mailto):/.test(target)) continue;
        links++;
        const [path = "", heading] = target.split("#");
        const file = path === "" ? page : join(dirname(page), path);
        assert.ok(existsSync(join(workspace, file)), `${page} links to ${target}, which does not exist`);
        if (heading)
          assert.ok(headingsOf(file).includes(heading), `${page}: ${file} has no heading #${heading}`);
      }
    }
    assert.ok(links > 20);
  });
});
