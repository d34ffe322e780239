import type { PublishableKey } from "@lapor/openapi";
import { type IdempotencyContext, withOptionalKey } from "../keys/idempotency.ts";
import {
  describeKey,
  lockPublishableKeys,
  newPublishableKey,
  requireRoom,
  validKeyOf,
  viewPublishableKey,
} from "../keys/publishable-keys.ts";
import type { KeyTransaction } from "../keys/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireConfirmed } from "../officers/principal.ts";
import { requireAgencyAdmin } from "../officers/units.ts";
import { requireVersion } from "../platform/domain-error.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { KeyTarget } from "./update-publishable-key.ts";

type Context = IdempotencyContext<KeyTransaction> & Pick<System, "random"> & { secrets: Secrets };

/** How long the old key keeps working, in milliseconds, so the agency has time to change its sites. */
const overlapMs = 24 * 3_600_000;

/**
 * Creates a key with the name and the sites of another key, which expires 24 hours later. If the other key
 * was already rotated, its expiry is not extended. Only the agency's administrators can rotate one, within a
 * short time after signing in.
 */
export async function rotatePublishableKey(
  context: Context,
  caller: Caller,
  { keyId, version, idempotencyKey }: KeyTarget,
): Promise<{ key: PublishableKey; replayed: boolean }> {
  const agencyId = requireAgencyAdmin(caller);
  const now = context.clock.now();
  requireConfirmed(caller.principal, now);
  const scope = `rotatePublishableKey:${caller.principal.id}:${keyId}`;
  const request = { scope, idempotencyKey, content: {} };
  const { body, replayed } = await withOptionalKey(context, request, async (transaction: KeyTransaction) => {
    const keys = await lockPublishableKeys(transaction, agencyId);
    const found = validKeyOf(keys, keyId, now);
    requireVersion(found, version);
    requireRoom(keys.filter(({ id }) => id !== keyId));
    const { label, origins } = found;
    const next = await newPublishableKey(context, agencyId, { label, origins });
    await transaction.put("keys", next);
    await transaction.put("keys", {
      ...found,
      expiresAt: found.expiresAt ?? new Date(now.getTime() + overlapMs),
      version: found.version + 1,
    });
    return { body: describeKey(next), reportId: null };
  });
  return { key: await viewPublishableKey(context, body), replayed };
}
