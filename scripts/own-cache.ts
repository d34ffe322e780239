import { lstatSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Returns a private folder for programs that are installed once and reused, in `$XDG_CACHE_HOME` or
 * `~/.cache`. Its content is executed, so this throws if the folder is a link, or if another user owns it or
 * can write to it.
 */
export function ownCache(name: string): string {
  const base = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "lapor");
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const path of [base, folder]) {
    const found = lstatSync(path);
    // Windows does not have such owners and modes.
    const isOthers = process.getuid && (found.uid !== process.getuid() || (found.mode & 0o022) !== 0);
    if (isOthers || !found.isDirectory())
      throw new Error(
        `${path} is a link, belongs to another user, or other users can write to it. Programs are run from it. Remove it, or set XDG_CACHE_HOME to another folder.`,
      );
  }
  return folder;
}
