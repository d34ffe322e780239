import type { PublishableKey } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { describeKey, validKeyOf, viewPublishableKey } from "../keys/publishable-keys.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireConfirmed } from "../officers/principal.ts";
import { requireAgencyAdmin } from "../officers/units.ts";
import { requireVersion } from "../platform/domain-error.ts";
import type { KeyTarget } from "./update-publishable-key.ts";

/**
 * Revokes a publishable key: the next request with it is refused. Only for administrators of the agency, soon
 * after their sign-in.
 */
export async function revokePublishableKey(
  context: ChannelContext,
  caller: Caller,
  { keyId, version }: Omit<KeyTarget, "idempotencyKey">,
): Promise<PublishableKey> {
  const agencyId = requireAgencyAdmin(caller);
  const now = context.clock.now();
  requireConfirmed(caller.principal, now);
  const sightings = await context.store.listKeySightings([keyId]);
  const revoked = await context.store.transaction(async (transaction) => {
    const found = validKeyOf(await transaction.lockPublishableKeys(agencyId), keyId, now);
    requireVersion(found, version);
    const next = { ...found, revokedAt: now, version: found.version + 1 };
    await transaction.updatePublishableKey(next);
    return next;
  });
  return viewPublishableKey(context, describeKey(revoked, sightings));
}
