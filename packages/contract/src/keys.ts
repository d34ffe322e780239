import type { ContractTarget } from "@lapor/openapi/contract-suite";

/** Names of the keys that the suite asks for. */
export type KeyName = keyof ContractTarget["keys"];

/** The keys that somebody has given; the publishable one is always needed. */
export type GivenKeys = Partial<Record<KeyName, string>> & { publishable: string };

/** Each key with the option that gives it, and what it has to open. */
export const keyOptions: Record<KeyName, { option: string; opens: string }> = {
  publishable: { option: "publishable", opens: "site of pemkot-bandung, origin https://bandung.example" },
  agencyAdmin: { option: "agency-admin", opens: "agency_admin of pemkot-bandung" },
  liaison: { option: "liaison", opens: "liaison of pemkot-bandung" },
  otherAdmin: { option: "other-admin", opens: "agency_admin of pemprov-jawa-barat" },
  thirdAdmin: { option: "third-admin", opens: "agency_admin of kemenpupr" },
  nationalAdmin: { option: "national-admin", opens: "national_admin" },
  otherPublishable: {
    option: "other-publishable",
    opens: "site of pemprov-jawa-barat, origin https://jabar.example",
  },
  revoked: { option: "revoked", opens: "a publishable key that was revoked" },
};

/** Names of all of them, in the order of the help. */
export const keyNames = Object.keys(keyOptions) as KeyName[];

/** A case asked for a key that nobody gave. */
export class KeyMissing extends Error {
  override name = "KeyMissing";

  constructor(key: KeyName) {
    super(`It needs a key that was not given: --${keyOptions[key].option} (${keyOptions[key].opens}).`);
  }
}

/** Keys for a target: reading one that was not given throws `KeyMissing`, so that a case ends there and is not counted. */
export function guardKeys(given: GivenKeys): ContractTarget["keys"] {
  const isKey = (name: string | symbol): name is KeyName => Object.hasOwn(keyOptions, name);
  return new Proxy(given, {
    get(keys, name) {
      if (!isKey(name)) return undefined;
      const key = keys[name];
      // Cases do without a revoked key: they take one that was never made.
      if (key === undefined && name !== "revoked") throw new KeyMissing(name);
      return key;
    },
  }) as ContractTarget["keys"];
}
