import { findAgency, listResponsibleAgencies } from "@lapor/directory";
import { toBase32 } from "../platform/encoding.ts";
import { webHashing } from "../platform/hashing.ts";
import type { Clock, Random } from "../platform/system.ts";
import { createUuid } from "../platform/uuid.ts";
import type { KeyRecord, KeyRole } from "../records/keys.ts";
import type { KeyStore } from "./store.ts";

export type { KeyRecord };

/** What a new key is for. */
export type NewKey = { label?: string } & (
  | { kind: "publishable"; agencyId: string; origins: readonly string[] }
  | { kind: "secret"; agencyId: string; role: Exclude<KeyRole, "national_admin">; expiresAt?: Date }
  | { kind: "secret"; role: "national_admin"; expiresAt?: Date }
);

/** A site's address as browsers send it in `Origin` (RFC 6454 §7); undefined for an invalid address. */
export const readOrigin = (typed: string): string | undefined => {
  try {
    const { origin, protocol } = new URL(typed);
    return protocol === "https:" || protocol === "http:" ? origin : undefined;
  } catch {
    return undefined;
  }
};

/** The stored form of a key. */
export const hashKey = async (key: string, hashing = webHashing): Promise<string> => hashing.sha256(key);

/**
 * Creates a key and stores its hash. The key itself is in this result and nowhere else. Throws RangeError
 * with a sentence for an unknown agency or an invalid origin.
 */
export const createKey = async (
  { store, clock, random }: { store: Pick<KeyStore, "insertKey">; clock: Clock; random: Random },
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
  await store.insertKey(record);
  return { key, record };
};

/** Whether a key is accepted at a moment: neither revoked nor expired. */
export const isValidKey = ({ revokedAt, expiresAt }: KeyRecord, at: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > at);
