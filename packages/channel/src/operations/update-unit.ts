import type { NewUnit, Unit } from "@lapor/openapi";
import { type IdempotencyContext, type OptionalKey, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import {
  lockUnits,
  putUnit,
  requireAgencyAdmin,
  unitContentOf,
  unitOf,
  viewUnit,
} from "../officers/units.ts";
import { requireVersion } from "../platform/domain-error.ts";
import type { UnitRecord } from "../records/officers.ts";
import type { LockTransaction, Records } from "../records/ports.ts";

type Context = IdempotencyContext<Records<"units"> & LockTransaction>;

/** The unit that an officer changes. `version` comes from `If-Match`, and is undefined without it. */
export interface UnitTarget extends OptionalKey {
  unitId: string;
  version: number | undefined;
}

/**
 * Replaces a unit, once per `Idempotency-Key`, so a repeated request succeeds although the version has
 * changed. Only the agency's administrators can replace one.
 */
export async function updateUnit(
  context: Context,
  caller: Caller,
  { unitId, version, idempotencyKey }: UnitTarget,
  input: NewUnit,
): Promise<{ unit: Unit; replayed: boolean }> {
  const agencyId = requireAgencyAdmin(caller);
  const scope = `updateUnit:${caller.principal.id}:${unitId}`;
  const request = { scope, idempotencyKey, content: input };
  const { body, replayed } = await withOptionalKey(
    context,
    request,
    async (transaction: Records<"units"> & LockTransaction) => {
      const units = await lockUnits(transaction, agencyId);
      const found = unitOf(units, unitId);
      requireVersion(found, version);
      const next: UnitRecord = {
        ...found,
        ...unitContentOf(input),
        version: found.version + 1,
        updatedAt: context.clock.now(),
      };
      await putUnit(transaction, units, next);
      return { body: viewUnit(next), reportId: null };
    },
  );
  return { unit: body, replayed };
}
