import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

const pages = execFileSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" })
  .trim()
  .split("\n")
  .map((path) => readFileSync(join(root, path), "utf8"));

/** Whether a document shows the picture. Other pictures are not taken. */
export const isShown = (picture: string): boolean => pages.some((page) => page.includes(picture));
