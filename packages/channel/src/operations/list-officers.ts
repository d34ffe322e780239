import type { OfficerList } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { listPresent, viewOfficer } from "../officers/officers.ts";
import { isAdmin } from "../officers/principal.ts";
import type { OfficerStore } from "../officers/store.ts";
import { nameUnits } from "../officers/units.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Records } from "../records/ports.ts";

const byName = (left: OfficerRecord, right: OfficerRecord): number =>
  left.name.localeCompare(right.name, "id") || (left.id < right.id ? -1 : 1);

/** Lists by name the officers of the caller's party who have not left. */
export async function listOfficers(
  context: { store: OfficerStore & Records<"units"> },
  { principal }: Caller,
): Promise<OfficerList> {
  const officers = await listPresent(context.store, principal.agencyId);
  const unitIds = officers.flatMap(({ unitId }) => unitId ?? []);
  const units = await nameUnits(context, unitIds);
  const toAdmin = isAdmin(principal);
  return { data: officers.sort(byName).map((one) => viewOfficer(one, units, toAdmin)), nextCursor: null };
}
