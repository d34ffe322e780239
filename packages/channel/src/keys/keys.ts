import { findAgency, listResponsibleAgencies } from "@lapor/directory";
import { toBase32 } from "../platform/encoding.ts";
import { webHashing } from "../platform/hashing.ts";
import type { Clock, Random } from "../platform/system.ts";
import { createUuid } from "../platform/uuid.ts";
import type { KeyRecord, KeyRole } from "../records/keys.ts";
import type { LockTransaction, RecordReads, Transactions } from "../records/ports.ts";
import type { KeyTransaction } from "./store.ts";

export type { KeyRecord };

/** The purpose of a new key. */
export type NewKey = { label?: string } & (
  | { kind: "publishable"; agencyId: string; origins: readonly string[] }
  | { kind: "secret"; agencyId: string; role: Exclude<KeyRole, "national_admin">; expiresAt?: Date }
  | { kind: "secret"; role: "national_admin"; expiresAt?: Date }
);

/**
 * Returns a site's address as browsers send it in `Origin` (RFC 6454 §7), or undefined for an invalid
 * address.
 */
export const readOrigin = (typed: string): string | undefined => {
  try {
    const { origin, protocol } = new URL(typed);
    return protocol === "https:" || protocol === "http:" ? origin : undefined;
  } catch {
    return undefined;
  }
};

/** Returns the stored form of a key. */
export const hashKey = async (key: string, hashing = webHashing): Promise<string> => hashing.sha256(key);

/**
 * Creates a key and stores its hash. Only this result contains the key itself. Throws a RangeError that
 * explains an unknown agency or an invalid origin.
 */
export const createKey = async (
  { store, clock, random }: { store: Transactions<KeyTransaction>; clock: Clock; random: Random },
  wanted: NewKey,
): Promise<{ key: string; record: KeyRecord }> => {
  const agencyId = "agencyId" in wanted ? wanted.agencyId : null;
  if (agencyId !== null && !findAgency(agencyId))
    throw new RangeError(`The directory has no agency "${agencyId}". Agency ids look like "pemkot-bandung".`);
  if (agencyId !== null && findAgency(agencyId)?.ended)
    throw new RangeError(
      `The agency "${agencyId}" ended. It has these successors: ${
        listResponsibleAgencies(agencyId)
          .map(({ id }) => id)
          .join(", ") || "none"
      }.`,
    );
  const origins = (wanted.kind === "publishable" ? wanted.origins : []).map((typed) => {
    const origin = readOrigin(typed);
    if (!origin)
      throw new RangeError(`"${typed}" is not an origin. An origin looks like "https://bandung.go.id".`);
    return origin;
  });
  const key = `${wanted.kind === "publishable" ? "pk" : "sk"}_${toBase32(random.bytes(20)).toLowerCase()}`;
  const record: KeyRecord = {
    id: createUuid({ clock, random }),
    hash: await hashKey(key),
    kind: wanted.kind,
    agencyId,
    role: wanted.kind === "secret" ? wanted.role : null,
    origins,
    label: wanted.label ?? "",
    createdAt: clock.now(),
    expiresAt: (wanted.kind === "secret" && wanted.expiresAt) || null,
    revokedAt: null,
    version: 1,
  };
  await store.transaction((transaction) => transaction.put("keys", record));
  return { key, record };
};

/** Locks a party's keys until the end of the transaction. */
export const lockKeysOf = (transaction: LockTransaction, agencyId: string | null): Promise<void> =>
  transaction.waitForLock(`lapor keys ${agencyId ?? ""}`);

type Keys = RecordReads<"keys"> & Transactions<KeyTransaction>;

/**
 * Changes a valid key. Returns undefined for an unknown or revoked key, and when `change` returns undefined.
 */
async function changeKey(
  store: Keys,
  id: string,
  change: (key: KeyRecord) => Partial<KeyRecord> | undefined,
): Promise<KeyRecord | undefined> {
  const known = (await store.list("keys", {})).find((key) => key.id === id);
  if (!known) return undefined;
  return store.transaction(async (transaction) => {
    await lockKeysOf(transaction, known.agencyId);
    const key = await transaction.find("keys", { hash: known.hash });
    const changes = key && !key.revokedAt ? change(key) : undefined;
    if (!key || !changes) return undefined;
    const changed = { ...key, ...changes, version: key.version + 1 };
    await transaction.put("keys", changed);
    return changed;
  });
}

/**
 * Adds origins to a site's key. Returns the changed key, or undefined if the id is unknown or belongs to a
 * revoked or secret key.
 */
export const allowOrigins = (
  store: Keys,
  id: string,
  origins: readonly string[],
): Promise<KeyRecord | undefined> =>
  changeKey(store, id, (key) =>
    key.kind === "publishable" ? { origins: [...new Set([...key.origins, ...origins])] } : undefined,
  );

/** Revokes a key. Returns false if the key is unknown or already revoked. */
export const revokeKey = async (store: Keys, id: string, at: Date): Promise<boolean> =>
  (await changeKey(store, id, () => ({ revokedAt: at }))) !== undefined;

/** Whether a key is valid at a moment: neither revoked nor expired. */
export const isValidKey = ({ revokedAt, expiresAt }: KeyRecord, at: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > at);
