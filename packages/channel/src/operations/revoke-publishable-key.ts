import type { PublishableKey } from "@lapor/openapi";
import {
  describeKey,
  lockPublishableKeys,
  validKeyOf,
  viewPublishableKey,
} from "../keys/publishable-keys.ts";
import type { KeyStore, KeyTransaction } from "../keys/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireConfirmed } from "../officers/principal.ts";
import { requireAgencyAdmin } from "../officers/units.ts";
import { requireVersion } from "../platform/domain-error.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { KeyTarget } from "./update-publishable-key.ts";

type Context = Pick<System, "clock" | "hashing"> & {
  store: KeyStore & Transactions<KeyTransaction>;
  secrets: Secrets;
};

/**
 * Revokes a publishable key, so the next request that uses it is refused. Only the agency's administrators
 * can revoke one, within a short time after signing in.
 */
export async function revokePublishableKey(
  context: Context,
  caller: Caller,
  { keyId, version }: Omit<KeyTarget, "idempotencyKey">,
): Promise<PublishableKey> {
  const agencyId = requireAgencyAdmin(caller);
  const now = context.clock.now();
  requireConfirmed(caller.principal, now);
  const sightings = await context.store.list("keySightings", { keyId: [keyId] });
  const revoked = await context.store.transaction(async (transaction: KeyTransaction) => {
    const found = validKeyOf(await lockPublishableKeys(transaction, agencyId), keyId, now);
    requireVersion(found, version);
    const next = { ...found, revokedAt: now, version: found.version + 1 };
    await transaction.put("keys", next);
    return next;
  });
  return viewPublishableKey(context, describeKey(revoked, sightings));
}
