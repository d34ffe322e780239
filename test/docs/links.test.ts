// Tests that each link between documents leads to an existing file and to an existing heading.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { workspace } from "../support/code-blocks.ts";

const pages = execFileSync("git", ["ls-files", "*.md"], { cwd: workspace, encoding: "utf8" })
  .trim()
  .split("\n");

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, "");

/** Returns the anchor that GitHub assigns to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/ /g, "-");

/** Returns a page's anchors. If a heading occurs again, its anchor gets a number. */
function anchorsOf(path: string): Set<string> {
  const seen = new Map<string, number>();
  const text = withoutCode(readFileSync(join(workspace, path), "utf8"));
  return new Set(
    [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = ""]) => {
      const anchor = anchorOf(heading);
      const count = seen.get(anchor) ?? 0;
      seen.set(anchor, count + 1);
      return count ? `${anchor}-${count}` : anchor;
    }),
  );
}

function isBroken(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path ? join(dirname(page), path) : page;
  if (!existsSync(join(workspace, target))) return true;
  return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).has(anchor);
}

const linksOf = (page: string): string[] =>
  [...withoutCode(readFileSync(join(workspace, page), "utf8")).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^(https?|mailto):/.test(link));

test("every link between documents points to an existing file and heading", () => {
  const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, link })));
  assert.ok(links.length > 300, `${links.length} links`);
  const broken = links.filter(({ page, link }) => isBroken(page, link));
  assert.deepEqual(
    broken.map(({ page, link }) => `${page}: ${link}`),
    [],
  );
});

test("every picture in the documentation is used in a document", () => {
  const pictures = execFileSync("git", ["ls-files", "docs/*.png"], { cwd: workspace, encoding: "utf8" })
    .trim()
    .split("\n");
  const texts = pages.map((page) => readFileSync(join(workspace, page), "utf8"));
  assert.ok(pictures.length > 50);
  assert.deepEqual(
    pictures.filter((path) => !texts.some((text) => text.includes(path.replace("docs/", "")))),
    [],
  );
});

test("the check finds links to a missing file and to a missing heading", () => {
  assert.ok(isBroken("README.md", "docs/en/survei.md"));
  assert.ok(isBroken("README.md", "docs/en/run.md#gone"));
  assert.ok(!isBroken("README.md", "docs/en/run.md#your-own-channel-in-five-minutes"));
});
