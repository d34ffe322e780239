import type { UnitList } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { viewUnit } from "../officers/units.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { UnitRecord } from "../records/officers.ts";
import type { Records } from "../records/ports.ts";

const byName = (left: UnitRecord, right: UnitRecord): number =>
  left.name.localeCompare(right.name, "id") || (left.id < right.id ? -1 : 1);

/** Lists the units of the caller's agency by name. National triage has no units. */
export async function listUnits({ store }: { store: Records<"units"> }, caller: Caller): Promise<UnitList> {
  const { agencyId } = caller.principal;
  if (agencyId === null) throw new DomainError("role_not_allowed");
  const units = await store.list("units", { agencyId });
  return { data: units.sort(byName).map(viewUnit), nextCursor: null };
}
