import { foldUnitName } from "@lapor/channel";
import type { KeyRecord, Store } from "@lapor/channel/store";
import { hashKey, type SuiteKeyName, suiteKeys } from "@lapor/channel/testing";

/** The keys that every mock accepts. They are valid only in mocks. */
export interface MockKeys {
  /** The key of the Pemerintah Kota Bandung site. */
  publishable: string;
  /** The key of an administrator of Pemerintah Kota Bandung. */
  agencyAdmin: string;
  /** The key of a liaison officer (pejabat penghubung) of Pemerintah Kota Bandung. */
  liaison: string;
  /** The key of an administrator of Pemerintah Provinsi Jawa Barat. */
  otherAdmin: string;
  /** The key of an administrator of the Ministry of Public Works. */
  thirdAdmin: string;
  /** The key of an administrator of national triage. */
  nationalAdmin: string;
  /** A revoked key like `publishable`. */
  revoked: string;
  /** An expired key like `agencyAdmin`. */
  expired: string;
  /** The key of the Pemerintah Provinsi Jawa Barat site. */
  otherPublishable: string;
}

/** The keys, which are the same in every mock. */
export const mockKeys: MockKeys & Record<SuiteKeyName, string> = {
  publishable: "pk_mock_pemkot_bandung",
  agencyAdmin: "sk_mock_pemkot_bandung_admin",
  liaison: "sk_mock_pemkot_bandung_liaison",
  otherAdmin: "sk_mock_pemprov_jawa_barat_admin",
  thirdAdmin: "sk_mock_kemenpu_admin",
  nationalAdmin: "sk_mock_national_admin",
  revoked: "pk_mock_revoked",
  expired: "sk_mock_expired",
  otherPublishable: "pk_mock_pemprov_jawa_barat",
};

/** Inserts the keys, and units for their agencies. Their ids are the same in every mock. */
export async function insertMockKeys(
  store: Store,
  origins: readonly string[],
  createdAt: Date,
): Promise<void> {
  for (const [index, name] of (Object.keys(mockKeys) as SuiteKeyName[]).entries()) {
    const wanted = suiteKeys[name];
    const record: KeyRecord = {
      id: `00000000-0000-7000-8000-00000000000${index}`,
      hash: await hashKey(mockKeys[name]),
      kind: wanted.kind,
      agencyId: "agencyId" in wanted ? wanted.agencyId : null,
      role: "role" in wanted ? wanted.role : null,
      origins: wanted.kind === "publishable" ? [...origins] : [],
      label: `mock ${name}`,
      createdAt,
      expiresAt: "expiresAt" in wanted ? wanted.expiresAt : null,
      revokedAt: name === "revoked" ? createdAt : null,
      version: 1,
    };
    await store.transaction((transaction) => transaction.put("keys", record));
    if (record.role === "agency_admin" && name !== "expired")
      await insertMockUnits(
        store,
        record.agencyId ?? "",
        (unit) => `00000000-0000-7000-8000-0000000001${index}${unit}`,
      );
  }
}

/** Inserts units for an agency, so that its reports can be assigned. */
async function insertMockUnits(
  store: Store,
  agencyId: string,
  idOf: (index: number) => string,
): Promise<void> {
  await store.transaction(async (transaction) => {
    for (const [index, name] of ["Bidang Pelayanan", "Bidang Prasarana"].entries())
      await transaction.put("units", {
        id: idOf(index),
        ...{ agencyId, name, foldedName: foldUnitName(name), active: true, version: 1 },
        updatedAt: new Date(0),
      });
  });
}

/**
 * Returns the key of an agency's administrator, such as `sk_mock_pemkot_cimahi_admin`. If the agency has no
 * key, creates one and units for the agency.
 */
export async function agencyKey(store: Store, agencyId: string): Promise<string> {
  const own = (Object.keys(suiteKeys) as SuiteKeyName[]).find((name) => {
    const wanted = suiteKeys[name];
    return "role" in wanted && wanted.role === "agency_admin" && wanted.agencyId === agencyId;
  });
  if (own) return mockKeys[own];
  const key = `sk_mock_${agencyId.replaceAll("-", "_")}_admin`;
  const hash = await hashKey(key);
  if (await store.find("keys", { hash })) return key;
  const record: KeyRecord = {
    id: crypto.randomUUID(),
    hash,
    kind: "secret",
    agencyId,
    role: "agency_admin",
    origins: [],
    label: `mock ${agencyId}`,
    createdAt: new Date(0),
    expiresAt: null,
    revokedAt: null,
    version: 1,
  };
  await store.transaction((transaction) => transaction.put("keys", record));
  await insertMockUnits(store, agencyId, () => crypto.randomUUID());
  return key;
}
