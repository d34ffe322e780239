import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../.cache", import.meta.url));

const apt = (args: string[], cwd = "."): boolean =>
  spawnSync("apt-get", ["-qq", ...args], { cwd, stdio: "ignore" }).status === 0;

/** Names of a package's PHP libraries, and of itself, whatever of them is installed on this machine. */
export const phpLibraries = (name: string): string[] => {
  const args = [
    "-qq",
    "-s",
    "--no-install-recommends",
    "-o",
    "Dir::State::status=/dev/null",
    "install",
    name,
  ];
  const { stdout } = spawnSync("apt-get", args, { encoding: "utf8" });
  return (stdout ?? "").split("\n").flatMap((line) => /^Inst (php-\S+)/.exec(line)?.[1] ?? []);
};

/**
 * Unpacks Debian packages below `.cache`, once, without installing them: nothing of the machine changes, and nobody has to be root.
 * Answers the folder that stands for `/`, or undefined where they cannot be had (no Debian, no mirror).
 * @param key Names what is unpacked; the list is only asked for when it is not there yet.
 * @param prepare Changes what was unpacked, before it is moved to the folder that is its second argument.
 */
export const unpackDebian = (
  key: string,
  list: () => string[],
  prepare?: (unpacked: string, folder: string) => void,
): string | undefined => {
  const folder = join(cache, `debian-${key}`);
  if (existsSync(folder)) return folder;
  if (!existsSync("/usr/bin/apt-get") || !existsSync("/usr/bin/dpkg-deb")) return undefined;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    const packed = join(fresh, "packed");
    mkdirSync(packed);
    // A machine that has never asked for the lists of packages knows none; only root may ask.
    const download = () => {
      const names = list();
      return names.length > 0 && apt(["download", ...names], packed);
    };
    if (!download() && !(apt(["update"]) && download())) return undefined;
    const unpacked = join(fresh, "unpacked");
    mkdirSync(unpacked);
    for (const file of readdirSync(packed))
      execFileSync("dpkg-deb", ["-x", join(packed, file), unpacked], { stdio: "ignore" });
    prepare?.(unpacked, folder);
    renameSync(unpacked, folder);
    return folder;
  } catch (error) {
    if (existsSync(folder)) return folder;
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};
