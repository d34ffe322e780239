import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

export type Settings = Record<string, string>;

/** The name of the settings file, for use with `lapor --env-file`. */
export const settingsName = "environment";

/** Reads a file with one `NAME=value` per line. Throws file system errors. */
export function readSettings(path: string): Settings {
  const settings: Settings = {};
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, "utf8"))))
    if (value !== undefined) settings[name] = value;
  return settings;
}

/**
 * Returns the name of the first setting whose value cannot be written to a settings file, or undefined when
 * all can be written.
 */
export const findUnwritable = (settings: Settings): string | undefined =>
  Object.entries(settings).find(([, value]) => /['\p{Cc}]/u.test(value))?.[0];

/**
 * Writes settings in a form that systemd (`EnvironmentFile=`, systemd.exec(5)), Node (`--env-file`) and a
 * shell all read with the same values. A value with characters other than these is put in single quotes,
 * within which no character is special.
 */
export function writeSettings(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${/^[\w@%+:,./=-]*$/.test(value) ? value : `'${value}'`}\n`)
    .join("");
}
