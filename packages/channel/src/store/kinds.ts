import type { KindName, StoredRecords } from "../records/ports.ts";

type Field<Stored> = keyof Stored & string;

/** How the records of a kind are told apart and ordered. */
export interface Kind<Stored> {
  /** The fields that identify a record. */
  key: readonly Field<Stored>[];
  /** The fields that order a list; `-`: the highest first. Without it, the records have no particular order. */
  order?: readonly (Field<Stored> | `-${Field<Stored>}`)[];
  /** Another value that only one record has; null: this record has none. */
  uniqueValue?(record: Stored): string | null;
}

/** The kinds of records, for every store. */
export const kinds: { readonly [Name in KindName]: Kind<StoredRecords[Name]> } = {
  answerTemplates: { key: ["id"] },
  attachments: { key: ["id"] },
  digestDays: { key: ["agencyId", "day"] },
  drafts: { key: ["reportId", "officerId"] },
  idempotencyRecords: { key: ["scope", "keyHash"] },
  inboxExports: { key: ["id"] },
  keys: { key: ["hash"], order: ["createdAt", "id"] },
  keySightings: { key: ["keyId", "origin"], order: ["-date", "origin"] },
  mailAddresses: { key: ["name"] },
  nationalComplaints: { key: ["reportId"] },
  nationalEntries: { key: ["reportId", "entryId"] },
  nationalMessages: {
    key: ["reportId", "id"],
    // A report is created there once.
    uniqueValue: ({ kind, reportId }) => (kind === "create" ? reportId : null),
  },
  // One at most.
  nationalPauses: { key: [] },
  notes: { key: ["reportId", "id"], order: ["at", "id"] },
  notificationSettings: { key: ["officerId"] },
  officers: {
    key: ["id"],
    uniqueValue: ({ state, emailHash }) => (state === "left" ? null : emailHash),
  },
  savedViews: { key: ["officerId", "id"], order: ["createdAt", "id"] },
  sessions: { key: ["tokenHash"], order: ["-usedAt", "id"] },
  signIns: { key: ["id"] },
  supports: { key: ["id"] },
  surveys: { key: ["reportId"] },
  units: { key: ["id"], uniqueValue: ({ agencyId, foldedName }) => `${agencyId} ${foldedName}` },
  webhookEndpoints: { key: ["id"], order: ["createdAt", "id"] },
};
