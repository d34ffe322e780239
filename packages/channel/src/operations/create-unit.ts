import type { NewUnit, Unit } from "@lapor/openapi";
import { type IdempotencyContext, withIdempotencyKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { lockUnits, putUnit, requireAgencyAdmin, unitContentOf, viewUnit } from "../officers/units.ts";
import { createUuid } from "../platform/uuid.ts";
import type { UnitRecord } from "../records/officers.ts";
import type { LockTransaction, Records, System } from "../records/ports.ts";

type Context = IdempotencyContext<Records<"units"> & LockTransaction> & Pick<System, "random">;

/**
 * Creates a unit in the caller's agency, once per `Idempotency-Key`. Only the agency's administrators can
 * create one.
 */
export async function createUnit(
  context: Context,
  caller: Caller,
  input: NewUnit,
  idempotencyKey: string,
): Promise<{ unit: Unit; replayed: boolean }> {
  const agencyId = requireAgencyAdmin(caller);
  const scope = `createUnit:${caller.principal.id}`;
  const request = { scope, idempotencyKey, content: input };
  const { body, replayed } = await withIdempotencyKey(
    context,
    request,
    async (transaction: Records<"units"> & LockTransaction) => {
      const unit: UnitRecord = {
        id: createUuid(context),
        agencyId,
        ...unitContentOf(input),
        version: 1,
        updatedAt: context.clock.now(),
      };
      await putUnit(transaction, await lockUnits(transaction, agencyId), unit);
      return { body: viewUnit(unit), reportId: null };
    },
  );
  return { unit: body, replayed };
}
