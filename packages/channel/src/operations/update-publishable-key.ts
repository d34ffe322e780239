import type { NewPublishableKey, PublishableKey } from "@lapor/openapi";
import { type IdempotencyContext, type OptionalKey, withOptionalKey } from "../keys/idempotency.ts";
import {
  describeKey,
  keyContentOf,
  lockPublishableKeys,
  validKeyOf,
  viewPublishableKey,
} from "../keys/publishable-keys.ts";
import type { KeyStore, KeyTransaction } from "../keys/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireAgencyAdmin } from "../officers/units.ts";
import { requireVersion } from "../platform/domain-error.ts";
import type { Secrets } from "../sealing/secrets.ts";

type Context = IdempotencyContext<KeyTransaction> & { store: KeyStore; secrets: Secrets };

/** The key that an officer changes. `version` comes from `If-Match`, and is undefined without it. */
export interface KeyTarget extends OptionalKey {
  keyId: string;
  version: number | undefined;
}

/**
 * Replaces the name and the sites of a publishable key, once per `Idempotency-Key`, so a repeated request
 * succeeds although the version has changed. Only the agency's administrators can change one.
 */
export async function updatePublishableKey(
  context: Context,
  caller: Caller,
  { keyId, version, idempotencyKey }: KeyTarget,
  input: NewPublishableKey,
): Promise<{ key: PublishableKey; replayed: boolean }> {
  const agencyId = requireAgencyAdmin(caller);
  const content = keyContentOf(input);
  const scope = `updatePublishableKey:${caller.principal.id}:${keyId}`;
  const sightings = await context.store.list("keySightings", { keyId: [keyId] });
  const request = { scope, idempotencyKey, content: input };
  const { body, replayed } = await withOptionalKey(context, request, async (transaction: KeyTransaction) => {
    const keys = await lockPublishableKeys(transaction, agencyId);
    const found = validKeyOf(keys, keyId, context.clock.now());
    requireVersion(found, version);
    const next = { ...found, ...content, version: found.version + 1 };
    await transaction.put("keys", next);
    return { body: describeKey(next, sightings), reportId: null };
  });
  return { key: await viewPublishableKey(context, body), replayed };
}
