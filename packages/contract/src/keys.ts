import type { ContractTarget } from "@lapor/openapi/contract-suite";

/** The name of a key that the suite uses. */
export type KeyName = keyof ContractTarget["keys"];

/** The given keys. The publishable key is always required. */
export type GivenKeys = Partial<Record<KeyName, string>> & { publishable: string };

/** The option of each key, and the agency, role or origin that the key must have. */
export const keyOptions: Record<KeyName, { option: string; opens: string }> = {
  publishable: { option: "publishable", opens: "site of pemkot-bandung, origin https://bandung.example" },
  agencyAdmin: { option: "agency-admin", opens: "agency_admin of pemkot-bandung" },
  liaison: { option: "liaison", opens: "liaison of pemkot-bandung, expires later" },
  otherAdmin: { option: "other-admin", opens: "agency_admin of pemprov-jawa-barat" },
  thirdAdmin: { option: "third-admin", opens: "agency_admin of kemenpu" },
  nationalAdmin: { option: "national-admin", opens: "national_admin" },
  otherPublishable: {
    option: "other-publishable",
    opens: "site of pemprov-jawa-barat, origin https://jabar.example",
  },
  revoked: { option: "revoked", opens: "a publishable key that was revoked" },
  expired: { option: "expired", opens: "agency_admin of pemkot-bandung, has expired" },
};

/** The names of all keys, in the order of the help text. */
export const keyNames = Object.keys(keyOptions) as KeyName[];

/** Thrown when a case requires a key that was not given. */
export class KeyMissing extends Error {
  override name = "KeyMissing";
  readonly key: KeyName;

  constructor(key: KeyName) {
    super(`Requires a key that was not given: --${keyOptions[key].option} (${keyOptions[key].opens}).`);
    this.key = key;
  }
}

/**
 * Returns the keys for a target. Reading a missing key throws `KeyMissing`, which ends the case as skipped.
 */
export function guardKeys(given: GivenKeys): ContractTarget["keys"] {
  const isKey = (name: string | symbol): name is KeyName => Object.hasOwn(keyOptions, name);
  return new Proxy(given, {
    get(keys, name) {
      if (!isKey(name)) return undefined;
      const key = keys[name];
      // The revoked key is optional. Without it, cases use a key that never existed.
      if (key === undefined && name !== "revoked") throw new KeyMissing(name);
      return key;
    },
  }) as ContractTarget["keys"];
}
