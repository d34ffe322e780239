import { existsSync } from "node:fs";
import { join } from "node:path";
import { isSealKeyId, type SealKey, secretKeyId } from "@lapor/channel/store";
import { folderSecret } from "../platform/data-folder.ts";
import { readSecret } from "../platform/read-secret.ts";
import type { Settings } from "./settings.ts";

/** The settings for where data is stored, and for the keys that protect it. */
export interface DataSettings {
  /**
   * Absolute or relative path of the folder for files. Without `databaseUrl`, it also contains the database
   * and the secret.
   */
  dataFolder: string;
  /**
   * At least 32 bytes. If absent, the secret is read from the data folder, and created there when missing.
   */
  secret?: Uint8Array<ArrayBuffer>;
  /**
   * Keys that seal identities, confidential text and files. The first key seals, and all can decrypt. If
   * absent, a key derived from the secret is used.
   */
  sealKeys?: SealKey[];
}

const howToMakeSecret = `Create one with: node -e "console.log(require('node:crypto').randomBytes(32).toString('base64'))"`;

const howSealKeysLook =
  'It should be a list such as "2026-11:BASE64,2025-03:BASE64": the id of a key, a colon, and at least 32 random bytes in hexadecimal or base64; "1" alone is the key derived from LAPOR_SECRET; the first one seals, all decrypt.';

/**
 * Settings for the data folder, the database and the keys.
 * @param options `needsSecret: false` for work that neither seals nor signs.
 */
export const dataSettings = ({ needsSecret }: { needsSecret: boolean }): Settings<DataSettings> => ({
  variables: ["LAPOR_DATA", "LAPOR_SECRET", "LAPOR_SEAL_KEYS"],
  read({ given, faults }) {
    const settings: DataSettings = { dataFolder: given("LAPOR_DATA") ?? "data" };
    const secretText = given("LAPOR_SECRET");
    if (secretText) {
      const secret = readSecret(secretText);
      if (secret) settings.secret = secret;
      else
        faults.push(
          `LAPOR_SECRET should be at least 32 random bytes written in hexadecimal or base64, but what arrived (${secretText.length} characters) is not. ${howToMakeSecret}`,
        );
    } else if (given("DATABASE_URL") && needsSecret)
      faults.push(
        `LAPOR_SECRET should be set when DATABASE_URL is, so that every replica has the same one, but it is missing. ${howToMakeSecret} and keep it: without it the reporters' identities cannot be read and access codes are lost.`,
      );
    const sealKeys = given("LAPOR_SEAL_KEYS");
    if (sealKeys) settings.sealKeys = readSealKeys(sealKeys, faults);
    return settings;
  },
});

/** Returns the channel's secret, from the configuration or from the data folder. */
export const secretOf = ({
  secret,
  dataFolder,
}: Pick<DataSettings, "secret" | "dataFolder">): Uint8Array<ArrayBuffer> =>
  secret ?? folderSecret(dataFolder);

/**
 * Whether the secret exists. `secretOf` would create a new one, which cannot decrypt what another secret
 * sealed.
 */
export const hasSecret = ({
  secret,
  databaseUrl,
  dataFolder,
}: DataSettings & { databaseUrl?: string }): boolean =>
  secret !== undefined || (!databaseUrl && existsSync(join(dataFolder, "secret")));

export const sealKeysOf = ({ sealKeys }: Pick<DataSettings, "sealKeys">): Pick<DataSettings, "sealKeys"> =>
  sealKeys ? { sealKeys } : {};

function readSealKeys(text: string, faults: string[]): SealKey[] {
  const keys: SealKey[] = [];
  for (const [index, entry] of text.split(",").entries()) {
    const [id = "", ...rest] = entry.trim().split(":");
    if (entry.trim() === secretKeyId && !keys.some((other) => other.id === secretKeyId)) {
      keys.push({ id: secretKeyId });
      continue;
    }
    const key = readSecret(rest.join(":").trim());
    const label = `Entry ${index + 1} of LAPOR_SEAL_KEYS`;
    // Text without a colon may be a key, so the message repeats it only if it can be an ID.
    if (!isSealKeyId(id.trim()) || rest.length === 0)
      faults.push(
        `${label} does not begin with an id of lower-case letters, digits and hyphens (at most 32, and not "1", which the channel's secret has). ${howSealKeysLook}`,
      );
    else if (!key)
      faults.push(
        `${label}, "${id.trim()}", has no key of at least 32 bytes. ${howSealKeysLook} ${howToMakeSecret}`,
      );
    else if (keys.some((other) => other.id === id.trim()))
      faults.push(`${label} has the id "${id.trim()}" of an earlier one. Give each key a unique id.`);
    else keys.push({ id: id.trim(), key });
  }
  return keys;
}
