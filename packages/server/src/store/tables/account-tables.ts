import type {
  CeremonyRecord,
  OfficerIdentityRecord,
  PasskeyRecord,
  PasswordRecord,
} from "./account-records.ts";
import { type Conversion, type RowOfTable, table } from "./table.ts";

export const ceremonies = table<CeremonyRecord>()("tokenHash", "kind", "data", "expiresAt");

/** A `bigint`, because authenticators count up to 2^32. */
const counter: Conversion<"counter", number, { counter: string }> = {
  field: "counter",
  columns: ["counter"],
  toColumns: (value) => ({ counter: String(value) }),
  fromColumns: (columns) => Number(columns.counter),
};

export const passkeys = table<PasskeyRecord>()(
  "id",
  "officerId",
  "credentialId",
  "publicKey",
  counter,
  "transports",
  "name",
  "createdAt",
  "lastUsedAt",
);

export const passwords = table<PasswordRecord>()(
  "officerId",
  "passwordHash",
  "totpSecret",
  "totpStep",
  "recoveryCodeHashes",
  "changedAt",
);

export const officerIdentities = table<OfficerIdentityRecord>()("issuer", "subject", "officerId", "linkedAt");

export interface AccountTables {
  sign_in_ceremony: RowOfTable<typeof ceremonies>;
  officer_passkey: RowOfTable<typeof passkeys>;
  officer_password: RowOfTable<typeof passwords>;
  officer_identity: RowOfTable<typeof officerIdentities>;
}
