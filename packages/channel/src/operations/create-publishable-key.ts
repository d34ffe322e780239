import type { NewPublishableKey, PublishableKey } from "@lapor/openapi";
import { type IdempotencyContext, withIdempotencyKey } from "../keys/idempotency.ts";
import {
  describeKey,
  keyContentOf,
  lockPublishableKeys,
  newPublishableKey,
  requireRoom,
  viewPublishableKey,
} from "../keys/publishable-keys.ts";
import type { KeyTransaction } from "../keys/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireAgencyAdmin } from "../officers/units.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";

type Context = IdempotencyContext<KeyTransaction> & Pick<System, "random"> & { secrets: Secrets };

/**
 * Creates a publishable key for the caller's agency, once per `Idempotency-Key`. Only the agency's
 * administrators can create one.
 */
export async function createPublishableKey(
  context: Context,
  caller: Caller,
  input: NewPublishableKey,
  idempotencyKey: string,
): Promise<{ key: PublishableKey; replayed: boolean }> {
  const agencyId = requireAgencyAdmin(caller);
  const content = keyContentOf(input);
  const scope = `createPublishableKey:${caller.principal.id}`;
  const request = { scope, idempotencyKey, content: input };
  const { body, replayed } = await withIdempotencyKey(
    context,
    request,
    async (transaction: KeyTransaction) => {
      requireRoom(await lockPublishableKeys(transaction, agencyId));
      const record = await newPublishableKey(context, agencyId, content);
      await transaction.put("keys", record);
      return { body: describeKey(record), reportId: null };
    },
  );
  return { key: await viewPublishableKey(context, body), replayed };
}
