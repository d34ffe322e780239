import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { createKey, isValidKey, type NewKey, revokeKey, systemClock, systemRandom } from "@lapor/channel";
import type { KeyRecord } from "@lapor/channel/store";
import { secretOf } from "../config/data-settings.ts";
import { readPolicyFile } from "../config/policy/policy-file.ts";
import { nationalBridge } from "../national-bridge.ts";
import { ConfigError } from "../platform/config-error.ts";
import type { OpenStore } from "../store/open-store.ts";
import { requireKnownKeys } from "../store/privacy/require-keys.ts";
import type { SetupPlan } from "./ask-plan.ts";
import { formPage, statusPage, statusPath, usualPlace } from "./page.ts";
import { filesOf, type PresentSetup, type SetupConfig, type SetupHost } from "./present-setup.ts";
import { AnswerError, isOwnAddress } from "./read-answers.ts";
import { findUnwritable, type Settings, writeSettings } from "./settings-file.ts";
import type { SetupStrings } from "./strings/en.ts";

interface NamedKey {
  use: keyof SetupStrings["keys"];
  key: string;
}

export interface WrittenSetup {
  config: SetupConfig;
  /** New keys. They are not stored in readable form anywhere else. */
  keys: NamedKey[];
  /** The number of suitable keys kept from an earlier setup. */
  kept: number;
  publishableKey?: string;
}

interface Target {
  folder: string;
  dataFolder: string;
  present: PresentSetup;
  say: SetupStrings;
  host: SetupHost;
}

/** Returns the settings for a plan. Settings that `lapor setup` does not manage stay unchanged. */
function settingsOf(plan: SetupPlan, { folder, dataFolder, present }: Target): Settings {
  const { url, port, databaseUrl, secret, mail, origins } = plan;
  const { DATABASE_URL, LAPOR_SECRET, LAPOR_SMTP_URL, LAPOR_MAIL_FROM, LAPOR_STATUS_URL, ...others } =
    present.settings;
  const statusUrl = LAPOR_STATUS_URL ?? `${origins[0]}${statusPath}`;
  // The embedded database keeps its secret in its folder, so only PostgreSQL needs one here.
  const ownSecret = secret ?? (databaseUrl ? randomBytes(32).toString("base64") : undefined);
  return {
    ...others,
    LAPOR_DATA: dataFolder,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...(ownSecret && { LAPOR_SECRET: ownSecret }),
    LAPOR_PUBLIC_URL: url,
    LAPOR_PORT: String(port),
    // The server listens only on this machine. If citizens reach it at another address, its proxy is on this
    // machine too.
    ...(!isOwnAddress(url) && !others.LAPOR_TRUSTED_PROXIES && { LAPOR_TRUSTED_PROXIES: "127.0.0.1" }),
    LAPOR_POLICY_FILE: filesOf(folder).policy,
    ...(mail && { LAPOR_SMTP_URL: mail.smtpUrl, LAPOR_MAIL_FROM: mail.from, LAPOR_STATUS_URL: statusUrl }),
  };
}

function policyOf({ mode, agency, channelName, channelOperator }: SetupPlan, { present }: Target) {
  const { mode: _, agencyId: __, channelName: ___, channelOperator: ____, ...others } = present.policy;
  return {
    mode,
    ...(mode !== "standalone" && { agencyId: agency.id }),
    channelName,
    channelOperator,
    ...others,
  };
}

/**
 * Writes the files of a setup, updates its database and creates missing keys. When it throws, it has written
 * nothing. Existing files are kept as `*.bak`.
 */
export async function writeSetup(plan: SetupPlan, target: Target): Promise<WrittenSetup> {
  const { folder, dataFolder, say, host } = target;
  const paths = filesOf(folder);
  const settings = settingsOf(plan, target);
  const unwritable = findUnwritable(settings);
  if (unwritable) throw new AnswerError(say.notPlain(unwritable));
  const undo: (() => void)[] = [];
  try {
    const hadData = existsSync(dataFolder);
    makeFolders([folder, dirname(paths.page)], undo, say);
    const policy = stage(
      paths.policy,
      `${JSON.stringify(policyOf(plan, target), undefined, 2)}\n`,
      0o640,
      undo,
      say,
    );
    const environment = stage(paths.environment, writeSettings(settings), 0o600, undo, say);
    const config = host.readConfig({ ...settings, LAPOR_POLICY_FILE: policy.partial });
    const faults = nationalBridge.findFaults(readPolicyFile(policy.partial), config);
    if (faults.length > 0) throw new ConfigError(faults);
    if (!hadData && !config.databaseUrl)
      undo.push(() => rmSync(dataFolder, { recursive: true, force: true }));
    const store = await host.openStore(config);
    try {
      // Creates the secret in the data folder now, so the user can copy it.
      secretOf(config);
      await requireKnownKeys(store.sealKeys, config);
      const { keys, kept, created } = await createKeys(
        store,
        plan,
        target.present.files.includes(paths.environment),
      );
      const publishableKey = keys.find(({ use }) => use === "publishable")?.key;
      try {
        const place = usualPlace({ agencyId: plan.agency.id, channelUrl: plan.url, publishableKey });
        const pages = publishableKey
          ? [
              stage(paths.page, formPage(place, plan.channelName), 0o644, undo, say),
              stage(paths.statusPage, statusPage(place), 0o644, undo, say),
            ]
          : [];
        // The settings file comes last, because it completes the setup.
        for (const file of [...pages, policy, environment]) file.place();
      } catch (error) {
        for (const id of created) await revokeKey(store, id, systemClock.now());
        throw error;
      }
      const result = { config: { ...config, policyFile: paths.policy }, keys, kept };
      return publishableKey ? { ...result, publishableKey } : result;
    } finally {
      await store.close();
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw asAnswerError(error, folder, say);
  }
}

/** Converts the error for a full disk to an `AnswerError`, whichever file it affects. */
function asAnswerError(error: unknown, folder: string, say: SetupStrings): unknown {
  if (error instanceof ConfigError || error instanceof AnswerError) return error;
  const { code, path } = error as { code?: string; path?: string };
  return typeof code === "string" && /^E[A-Z]+$/.test(code)
    ? new AnswerError(say.notWritten(path ?? folder, code))
    : error;
}

function makeFolders(folders: readonly string[], undo: (() => void)[], say: SetupStrings): void {
  for (const folder of folders)
    try {
      const made = mkdirSync(folder, { recursive: true, mode: 0o755 });
      if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
    } catch (error) {
      throw asAnswerError(error, folder, say);
    }
}

/** Writes a file next to its final path. `place` moves it there and keeps a copy of an existing file. */
function stage(path: string, text: string, mode: number, undo: (() => void)[], say: SetupStrings) {
  const partial = `${path}.${process.pid}.partial`;
  undo.push(() => rmSync(partial, { force: true }));
  try {
    rmSync(partial, { force: true });
    writeFileSync(partial, text, { mode, flush: true });
    keepOwner(path, partial, mode);
  } catch (error) {
    throw asAnswerError(error, path, say);
  }
  const place = () => {
    const kept = `${path}.bak`;
    if (existsSync(path)) {
      copyFileSync(path, kept);
      keepOwner(path, kept, mode);
      undo.push(() => renameSync(kept, path));
    } else undo.push(() => rmSync(path, { force: true }));
    renameSync(partial, path);
  };
  return { partial, place };
}

/** Gives a copy the owner of the file it replaces, and no more readers than either file should have. */
function keepOwner(path: string, copy: string, mode: number): void {
  if (!existsSync(path)) return;
  const present = statSync(path);
  if (process.getuid?.() === 0) chownSync(copy, present.uid, present.gid);
  chmodSync(copy, mode & present.mode);
}

const fits = (key: KeyRecord, wanted: NewKey): boolean =>
  isValidKey(key, systemClock.now()) &&
  key.kind === wanted.kind &&
  (wanted.kind === "publishable"
    ? key.agencyId === wanted.agencyId && wanted.origins.every((origin) => key.origins.includes(origin))
    : key.role === wanted.role && key.agencyId === ("agencyId" in wanted ? wanted.agencyId : null));

/** Creates the first keys. With `isChange`, suitable keys are kept, because someone already has them. */
async function createKeys(store: OpenStore, { agency, mode, origins }: SetupPlan, isChange: boolean) {
  const agencyId = agency.id;
  const label = "lapor setup";
  const wanted: { use: NamedKey["use"]; key: NewKey }[] = [
    { use: "publishable", key: { kind: "publishable", agencyId, origins, label } },
    { use: "agency_admin", key: { kind: "secret", agencyId, role: "agency_admin", label } },
  ];
  if (mode === "standalone")
    wanted.push({ use: "national_admin", key: { kind: "secret", role: "national_admin", label } });
  const present = isChange ? await store.list("keys", {}) : [];
  const lacking = wanted.filter(({ key }) => !present.some((record) => fits(record, key)));
  const keys: NamedKey[] = [];
  const created: string[] = [];
  for (const { use, key } of lacking) {
    const made = await createKey({ store, clock: systemClock, random: systemRandom }, key);
    keys.push({ use, key: made.key });
    created.push(made.record.id);
  }
  return { keys, created, kept: wanted.length - lacking.length };
}

/** Returns the file or variable that contains the secret. */
export const secretPlace = ({ databaseUrl, dataFolder }: SetupConfig, folder: string): string =>
  databaseUrl ? `${filesOf(folder).environment} (LAPOR_SECRET)` : resolve(dataFolder, "secret");
