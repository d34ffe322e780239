import type { PublishableKeyList } from "@lapor/openapi";
import { isValidKey } from "../keys/keys.ts";
import { describeKey, listPublishable, viewPublishableKey } from "../keys/publishable-keys.ts";
import type { KeyStore } from "../keys/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireAgencyAdmin } from "../officers/units.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";

/**
 * Lists the working publishable keys of the caller's agency, latest first. Only the agency's administrators
 * can list them.
 */
export async function listPublishableKeys(
  context: Pick<System, "clock" | "hashing"> & { store: KeyStore; secrets: Secrets },
  caller: Caller,
): Promise<PublishableKeyList> {
  const agencyId = requireAgencyAdmin(caller);
  const now = context.clock.now();
  const keys = await listPublishable(context.store, agencyId);
  const valid = keys.filter((key) => isValidKey(key, now));
  const sightings = await context.store.list("keySightings", { keyId: valid.map(({ id }) => id) });
  const data = await Promise.all(
    valid.map((key) => viewPublishableKey(context, describeKey(key, sightings))),
  );
  return { data, nextCursor: null };
}
