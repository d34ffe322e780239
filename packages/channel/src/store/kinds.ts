import type { KindName, StoredRecords } from "../records/ports.ts";

type Field<Stored> = keyof Stored & string;

/** The fields by which the records of a kind are identified and ordered. */
export interface Kind<Stored> {
  /** The fields that together identify a record. */
  key: readonly Field<Stored>[];
  /** The fields by which a list is ordered; `-` means descending. Default: no particular order. */
  order?: readonly (Field<Stored> | `-${Field<Stored>}`)[];
  /** Returns another value that must be unique, or null if the record has none. */
  uniqueValue?(record: Stored): string | null;
}

/** The kinds of records that every store has. */
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
    // Each report is created in SP4N-LAPOR! only once.
    uniqueValue: ({ kind, reportId }) => (kind === "create" ? reportId : null),
  },
  // There is at most one pause.
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
