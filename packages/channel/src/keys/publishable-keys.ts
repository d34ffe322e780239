import type { NewPublishableKey, PublishableKey } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import { fromBase64Url, toBase32 } from "../platform/encoding.ts";
import { createUuid } from "../platform/uuid.ts";
import type { KeyRecord, KeySighting } from "../records/keys.ts";
import type { RecordReads, System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { hashKey, isValidKey, lockKeysOf, readOrigin } from "./keys.ts";
import type { KeyTransaction } from "./store.ts";

/**
 * The maximum number of publishable keys per agency, not counting rotated ones. This many fit on one page.
 */
const mostKeys = 20;

/**
 * Derives the publishable key with the given id from the channel's secret. So an agency can see a site's
 * snippet again, although only the key's hash is stored.
 */
async function derivePublishableKey({ secrets }: { secrets: Secrets }, id: string): Promise<string> {
  return `pk_${toBase32(fromBase64Url(await secrets.pseudonym(`publishable key ${id}`))).toLowerCase()}`;
}

/** Lists an agency's publishable keys that are not revoked, latest first. */
export async function listPublishable(store: RecordReads<"keys">, agencyId: string): Promise<KeyRecord[]> {
  const keys = await store.list("keys", { agencyId, kind: "publishable", revokedAt: null });
  return keys.reverse();
}

/**
 * Reads an agency's publishable keys that are not revoked, and locks the list until the end of the
 * transaction.
 */
export async function lockPublishableKeys(
  transaction: KeyTransaction,
  agencyId: string,
): Promise<KeyRecord[]> {
  await lockKeysOf(transaction, agencyId);
  return listPublishable(transaction, agencyId);
}

/** Finds the agency's key with this id, if it is valid now. Throws `not_found`. */
export function validKeyOf(keys: readonly KeyRecord[], keyId: string, now: Date): KeyRecord {
  const found = keys.find((key) => key.id === keyId && isValidKey(key, now));
  if (!found) throw new DomainError("not_found", { detail: noSuchKey });
  return found;
}

/**
 * Throws `validation_failed` if the agency already has the maximum number of keys that were not rotated.
 * @param keys The agency's keys, without a key that is about to be rotated.
 */
export function requireRoom(keys: readonly KeyRecord[]): void {
  if (keys.filter(({ expiresAt }) => expiresAt === null).length >= mostKeys)
    throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostKeys } }]);
}

/**
 * Returns the name and sites of a key, without duplicate sites. Throws `validation_failed` for an invalid
 * origin.
 */
export function keyContentOf({ name, origins }: NewPublishableKey): Pick<KeyRecord, "label" | "origins"> {
  const read = origins.map(readOrigin);
  throwIfInvalid(
    read.flatMap((origin, index): FieldError[] =>
      origin === undefined ? [{ pointer: `#/origins/${index}`, code: "invalid_format" }] : [],
    ),
  );
  return { label: name, origins: [...new Set(read.filter((origin) => origin !== undefined))] };
}

export async function newPublishableKey(
  context: Pick<System, "clock" | "random" | "hashing"> & { secrets: Secrets },
  agencyId: string,
  content: Pick<KeyRecord, "label" | "origins">,
): Promise<KeyRecord> {
  const id = createUuid(context);
  return {
    id,
    hash: await hashKey(await derivePublishableKey(context, id), context.hashing),
    kind: "publishable",
    agencyId,
    role: null,
    ...content,
    createdAt: context.clock.now(),
    expiresAt: null,
    revokedAt: null,
    version: 1,
  };
}

/** The part of a key that is stored in an idempotency record: everything except the key itself. */
export interface DescribedKey {
  hash: string;
  view: Omit<PublishableKey, "key">;
}

export const describeKey = (
  { id, hash, label, origins, createdAt, expiresAt, version }: KeyRecord,
  sightings: readonly KeySighting[] = [],
): DescribedKey => ({
  hash,
  view: {
    id,
    name: label,
    origins,
    lastSeen: sightings.flatMap(({ keyId, origin, date }) => (keyId === id ? { origin, date } : [])),
    createdAt: createdAt.toISOString(),
    ...(expiresAt && { endsAt: expiresAt.toISOString() }),
    version,
  },
});

/**
 * Returns a key as an administrator of the agency sees it. Omits the key itself if it is not the derived one.
 */
export async function viewPublishableKey(
  context: Pick<System, "hashing"> & { secrets: Secrets },
  { hash, view }: DescribedKey,
): Promise<PublishableKey> {
  const key = await derivePublishableKey(context, view.id);
  return { ...view, ...((await hashKey(key, context.hashing)) === hash && { key }) };
}

const noSuchKey: Text = {
  id: "Tidak ada kunci publik yang berlaku dengan id ini.",
  en: "There is no valid publishable key with this id.",
};
