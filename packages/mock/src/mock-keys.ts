import { hashKey, type KeyRecord, type Role, type Store } from "@lapor/channel";

/** Keys that every mock knows. They open nothing but mocks. */
export interface MockKeys {
  /** For the site of Pemerintah Kota Bandung. */
  publishable: string;
  /** An administrator of Pemerintah Kota Bandung. */
  agencyAdmin: string;
  /** A liaison officer (pejabat penghubung) of Pemerintah Kota Bandung. */
  liaison: string;
  /** An administrator of Pemerintah Provinsi Jawa Barat. */
  otherAdmin: string;
  /** An administrator of the Ministry of Public Works. */
  thirdAdmin: string;
  /** An administrator of national triage. */
  nationalAdmin: string;
  /** As `publishable`, but revoked. */
  revoked: string;
}

/** The keys themselves, the same in every mock. */
export const mockKeys: MockKeys = {
  publishable: "pk_mock_pemkot_bandung",
  agencyAdmin: "sk_mock_pemkot_bandung_admin",
  liaison: "sk_mock_pemkot_bandung_liaison",
  otherAdmin: "sk_mock_pemprov_jawa_barat_admin",
  thirdAdmin: "sk_mock_kemenpupr_admin",
  nationalAdmin: "sk_mock_national_admin",
  revoked: "pk_mock_revoked",
};

const owners: Record<keyof MockKeys, { agencyId: string | null; role: Role | null }> = {
  publishable: { agencyId: "pemkot-bandung", role: null },
  agencyAdmin: { agencyId: "pemkot-bandung", role: "agency_admin" },
  liaison: { agencyId: "pemkot-bandung", role: "liaison" },
  otherAdmin: { agencyId: "pemprov-jawa-barat", role: "agency_admin" },
  thirdAdmin: { agencyId: "kemenpupr", role: "agency_admin" },
  nationalAdmin: { agencyId: null, role: "national_admin" },
  revoked: { agencyId: "pemkot-bandung", role: null },
};

/** Puts the keys into a store, with ids that are the same in every mock. */
export const insertMockKeys = async (
  store: Store,
  origins: readonly string[],
  createdAt: Date,
): Promise<void> => {
  for (const [index, name] of (Object.keys(mockKeys) as (keyof MockKeys)[]).entries()) {
    const { agencyId, role } = owners[name];
    const record: KeyRecord = {
      id: `00000000-0000-7000-8000-00000000000${index}`,
      hash: await hashKey(mockKeys[name]),
      kind: role === null ? "publishable" : "secret",
      agencyId,
      role,
      origins: role === null ? [...origins] : [],
      label: `mock ${name}`,
      createdAt,
      revokedAt: name === "revoked" ? createdAt : null,
    };
    await store.insertKey(record);
  }
};
