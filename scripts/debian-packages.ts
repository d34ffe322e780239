import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../.cache", import.meta.url));

const apt = (args: string[], cwd = "."): boolean =>
  spawnSync("apt-get", ["-qq", ...args], { cwd, stdio: "ignore" }).status === 0;

/** Returns the names of a package and its PHP libraries, whether installed or not. */
export function phpLibraries(name: string): string[] {
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
}

/**
 * Unpacks Debian packages below `.cache` once, without installing them, so the machine does not change and
 * root is not needed. Returns the folder that corresponds to `/`, or undefined if the packages are not
 * available (no Debian, no mirror).
 * @param key The name of the unpacked folder. `list` is called only if that folder does not exist yet.
 * @param prepare Changes the unpacked files before they are moved to the folder in its second argument.
 */
export function unpackDebian(
  key: string,
  list: () => string[],
  prepare?: (unpacked: string, folder: string) => void,
): string | undefined {
  const folder = join(cache, `debian-${key}`);
  if (existsSync(folder)) return folder;
  if (!existsSync("/usr/bin/apt-get") || !existsSync("/usr/bin/dpkg-deb")) return undefined;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    const packed = join(fresh, "packed");
    mkdirSync(packed);
    // A new machine has no package lists yet, and only root can fetch them.
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
}
