import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const workspace: string = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced code block in a documentation page. */
export interface CodeBlock {
  /** The path relative to the workspace. */
  page: string;
  /** The line number of the first line of code. */
  line: number;
  /** The first word after the fence, such as `ts`. Empty for a drawing or program output. */
  language: string;
  code: string;
}

const fence = /^(?<indent> *)```(?<language>\w*)[^\n]*\n(?<code>[\s\S]*?)^\k<indent>```/gm;

/** Returns the fenced blocks of one page. */
export const blocksOf = (page: string, text: string): CodeBlock[] =>
  [...text.matchAll(fence)].map(({ index, groups: { indent = "", language = "", code = "" } = {} }) => ({
    page,
    line: text.slice(0, index).split("\n").length + 1,
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));

/** Returns all Markdown files that git tracks or would add, except changesets and changelogs. */
export const readPages = (): { page: string; text: string }[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: workspace,
    encoding: "utf8",
  })
    .split("\n")
    .filter((page) => page && !/^\.changeset\/|CHANGELOG\.md$/.test(page))
    .map((page) => ({ page, text: readFileSync(join(workspace, page), "utf8") }));

/** Returns all blocks in one of these languages, from all pages. */
export const readBlocks = (...languages: string[]): CodeBlock[] =>
  readPages()
    .flatMap(({ page, text }) => blocksOf(page, text))
    .filter(({ language }) => languages.includes(language));

/** Returns the name of a block for a test title, such as `README.md:43`. */
export const placeOf = ({ page, line }: CodeBlock): string => `${page}:${line}`;
