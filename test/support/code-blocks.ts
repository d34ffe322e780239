import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const workspace: string = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced block of a page that people read. */
export interface CodeBlock {
  /** From the workspace. */
  page: string;
  /** Of the first line of code. */
  line: number;
  /** First word after the fence: `ts`. Empty for a drawing or an output. */
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

/** Pages for people: all Markdown that git knows or would take, but changesets, changelogs and what a plugin's shop wants. */
export const readPages = (): { page: string; text: string }[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: workspace,
    encoding: "utf8",
  })
    .split("\n")
    .filter((page) => page && !/^\.changeset\/|CHANGELOG\.md$/.test(page))
    .map((page) => ({ page, text: readFileSync(join(workspace, page), "utf8") }));

/** Every block of every page in one of these languages. */
export const readBlocks = (...languages: string[]): CodeBlock[] =>
  readPages()
    .flatMap(({ page, text }) => blocksOf(page, text))
    .filter(({ language }) => languages.includes(language));

/** How a block is named in a test: `README.md:43`. */
export const placeOf = ({ page, line }: CodeBlock): string => `${page}:${line}`;
