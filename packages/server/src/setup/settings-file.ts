import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

/** Settings by the names of their variables. */
export type Settings = Record<string, string>;

/** A name of a setting in the file, and in `lapor --env-file`. */
export const settingsName = "environment";

/** Reads a file with one `NAME=value` per line. Throws the errors of the file system. */
export function readSettings(path: string): Settings {
  const settings: Settings = {};
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, "utf8"))))
    if (value !== undefined) settings[name] = value;
  return settings;
}

/** The first setting whose value no settings file can hold; undefined when all can be written. */
export const findUnwritable = (settings: Settings): string | undefined =>
  Object.entries(settings).find(([, value]) => /['\p{Cc}]/u.test(value))?.[0];

/**
 * Writes settings so that systemd (`EnvironmentFile=`, systemd.exec(5)), Node (`--env-file`) and a shell read
 * the same values: values with other characters than these are in single quotes, in which nothing is special.
 */
export function writeSettings(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${/^[\w@%+:,./=-]*$/.test(value) ? value : `'${value}'`}\n`)
    .join("");
}
