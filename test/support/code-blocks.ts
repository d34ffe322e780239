import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const workspace: string = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced code block in a page of documentation. */
export interface CodeBlock {
  /** Relative to the workspace. */
  page: string;
  /** Line number of the first line of code. */
  line: number;
  /** First word after the fence, such as `ts`. Empty for a drawing or program output. */
  language: string;
  code: string;
}

const fence = /^(?<indent> *)```(?<language>\w*)[^\n]*\n(?<code>[\s\S]*?)^\k<indent>```/gm;

/** The fenced blocks of one page. */
export const blocksOf = (page: string, text: string): CodeBlock[] =>
  [...text.matchAll(fence)].map(({ index, groups: { indent = "", language = "", code = "" } = {} }) => ({
    page,
    line: text.slice(0, index).split("\n").length + 1,
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));

/** All Markdown files that git tracks or would add, without changesets and changelogs. */
export const readPages = (): { page: string; text: string }[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: workspace,
    encoding: "utf8",
  })
    .split("\n")
    .filter((page) => page && !/^\.changeset\/|CHANGELOG\.md$/.test(page))
    .map((page) => ({ page, text: readFileSync(join(workspace, page), "utf8") }));

/** All blocks in one of these languages, of all pages. */
export const readBlocks = (...languages: string[]): CodeBlock[] =>
  readPages()
    .flatMap(({ page, text }) => blocksOf(page, text))
    .filter(({ language }) => languages.includes(language));

/** The name of a block in a test title: `README.md:43`. */
export const placeOf = ({ page, line }: CodeBlock): string => `${page}:${line}`;
