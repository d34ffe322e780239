import { createKeyChecks, type KeyCheck, secretKeyId } from "@lapor/channel/store";
import type { DataSettings } from "../../config/data-settings.ts";
import { secretOf } from "../../config/data-settings.ts";
import { ConfigError } from "../../platform/config-error.ts";
import type { DatabaseSettings } from "../engine/database-settings.ts";
import type { SealKeys } from "./seal-keys.ts";

type KeySettings = DataSettings & DatabaseSettings;

/** Creates the error for keys that differ from the recorded ones. */
export const faultOf = (ids: readonly string[], config: KeySettings): ConfigError =>
  new ConfigError(ids.map((id) => sentenceOn(id, config)));

export const keyChecksOf = (config: KeySettings): Promise<KeyCheck[]> =>
  createKeyChecks(secretOf(config), config.sealKeys);

/**
 * Checks the keys at server start. Rejects a secret or sealing key that differs from the one first used with
 * the database. Records new sealing keys, and at the first start also the secret. When it throws, with a
 * `ConfigError` that says what to do, it records nothing.
 */
export async function requireKeys(sealKeys: Pick<SealKeys, "record">, config: KeySettings): Promise<void> {
  const others = await sealKeys.record(await keyChecksOf(config));
  if (others.length > 0) throw faultOf(others, config);
}

/** Performs the same check for commands, without recording anything. */
export async function requireKnownKeys(
  sealKeys: Pick<SealKeys, "findOther">,
  config: KeySettings,
): Promise<void> {
  const others = await sealKeys.findOther(await keyChecksOf(config));
  if (others.length > 0) throw faultOf(others, config);
}

function sentenceOn(id: string, { databaseUrl }: KeySettings): string {
  if (id !== secretKeyId)
    return `The key "${id}" of LAPOR_SEAL_KEYS should be the key that the database has recorded with that id, but its bytes differ. Set it to the key of the other replicas; a new key needs a new id.`;
  const location = databaseUrl ? "LAPOR_SECRET" : 'The file "secret" of the data folder (or LAPOR_SECRET)';
  return `${location} should be the secret that the database was first used with, but it differs: it decrypts nothing that was sealed before, and the other replicas cannot decrypt what it seals. Set it to the secret of the other replicas, or restore it from where you keep it separately from the backups. To change it intentionally, first stop using it for sealing, then run "lapor keys replace-secret": packages/server/README.md, "Personal data", describes how.`;
}
