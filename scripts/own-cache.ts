import { lstatSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * A folder for programs that are installed once and run again: below `$XDG_CACHE_HOME`, else `~/.cache`, closed to other people. Throws when it
 * is a link, or somebody else owns it or may write there, as what lies there is run.
 */
export const ownCache = (name: string): string => {
  const base = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "lapor");
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const path of [base, folder]) {
    const found = lstatSync(path);
    // Windows has neither owners nor modes of this kind.
    const isOthers = process.getuid && (found.uid !== process.getuid() || (found.mode & 0o022) !== 0);
    if (isOthers || !found.isDirectory())
      throw new Error(
        `${path} is a link, belongs to somebody else, or others may write there: programs are run from it. Take it away, or name another place with XDG_CACHE_HOME.`,
      );
  }
  return folder;
};
