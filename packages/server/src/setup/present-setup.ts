import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isValidKey, systemClock } from "@lapor/channel";
import type { DataSettings } from "../config/data-settings.ts";
import { useOwnAgencies } from "../directory/own-agencies.ts";
import type { BridgeSettings } from "../national-bridge.ts";
import { isObject } from "../platform/json-file.ts";
import type { DatabaseSettings } from "../store/engine/database-settings.ts";
import { openConfiguredEngine } from "../store/engine/open-configured-engine.ts";
import type { OpenStore } from "../store/open-store.ts";
import { sqlDirectoryStore } from "../store/routing/directory-versions.ts";
import { createSqlStore } from "../store/sql-store.ts";
import { AnswerError } from "./read-answers.ts";
import { readSettings, type Settings, settingsName } from "./settings-file.ts";
import type { SetupStrings } from "./strings/en.ts";

/** The files of a setup, by purpose. */
interface SetupFiles {
  environment: string;
  policy: string;
  page: string;
  statusPage: string;
}

export const filesOf = (folder: string): SetupFiles => ({
  environment: join(folder, settingsName),
  policy: join(folder, "policy.json"),
  page: join(folder, "site/index.html"),
  statusPage: join(folder, "site/lacak.html"),
});

/** The settings that a setup writes or needs. */
export type SetupConfig = DataSettings & DatabaseSettings & BridgeSettings;

export interface SetupHost {
  /** Reads settings in the same way as a server. Throws `ConfigError`. */
  readConfig(settings: Settings, options?: { needsSecret: boolean }): SetupConfig;
  /** Opens the configured store with exclusive access, and applies its migrations. */
  openStore(config: SetupConfig): Promise<OpenStore>;
}

/** The files and settings of an earlier setup, made by `lapor setup` or by hand. Empty for a new folder. */
export interface PresentSetup {
  files: string[];
  settings: Settings;
  policy: Record<string, unknown>;
  /** The agency and the sites for the oldest valid publishable key. */
  site?: { agencyId: string; origins: string[] };
}

/**
 * Reads the setup in a folder, and switches this process to the operator's own agencies if the database can
 * be opened. Changes nothing. Throws `AnswerError` for a file that cannot be read.
 */
export async function readPresentSetup(
  folder: string,
  say: SetupStrings,
  readConfig: SetupHost["readConfig"],
): Promise<PresentSetup> {
  const { environment, policy, ...pages } = filesOf(folder);
  const present: PresentSetup = {
    files: [environment, policy, ...Object.values(pages)].filter((path) => existsSync(path)),
    settings: {},
    policy: {},
  };
  const read = <T>(path: string, parse: (path: string) => T, otherwise: T): T => {
    if (!present.files.includes(path)) return otherwise;
    try {
      return parse(path);
    } catch (error) {
      const why =
        error instanceof SyntaxError ? "JSON" : error instanceof Error && "code" in error ? error.code : "?";
      throw new AnswerError(say.unreadable(path, String(why)));
    }
  };
  present.settings = read(environment, readSettings, {});
  present.policy = read(
    policy,
    (path) => {
      const value: unknown = JSON.parse(readFileSync(path, "utf8"));
      if (!isObject(value)) throw new SyntaxError();
      return value;
    },
    {},
  );
  if (present.files.includes(environment)) {
    // If the database cannot be opened, the site has no default answer. That is not an error.
    const site = await readSite(present.settings, readConfig).catch(() => undefined);
    if (site) present.site = site;
  }
  return present;
}

async function readSite(
  settings: Settings,
  readConfig: SetupHost["readConfig"],
): Promise<PresentSetup["site"]> {
  const engine = await openConfiguredEngine(readConfig(settings, { needsSecret: false }), { readOnly: true });
  try {
    await useOwnAgencies(sqlDirectoryStore(engine.db));
    const keys = await createSqlStore(engine).list("keys", {});
    const now = systemClock.now();
    const key = keys.find((one) => one.kind === "publishable" && isValidKey(one, now));
    return key?.agencyId ? { agencyId: key.agencyId, origins: [...key.origins] } : undefined;
  } finally {
    await engine.close();
  }
}
