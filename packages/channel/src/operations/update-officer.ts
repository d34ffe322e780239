import type { Officer, OfficerChange } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import {
  type AdministerOfficerContext,
  administerOfficer,
  type OfficerTarget,
} from "../officers/administer-officer.ts";
import {
  changeOfficer,
  findNamedUnit,
  isLastAdmin,
  readOfficer,
  validateContent,
} from "../officers/officers.ts";
import { isAdmin } from "../officers/principal.ts";
import type { OfficerStore, OfficerTransaction } from "../officers/store.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { Records } from "../records/ports.ts";
import { type HandOverContext, handOverReports } from "./hand-over-reports.ts";
import { officerOf } from "./officer-action.ts";

type Context = AdministerOfficerContext & HandOverContext & { store: OfficerStore & Records<"units"> };

/**
 * Replaces an officer's name, role and unit, once per `Idempotency-Key`. Open reports that the officer can no
 * longer work on stay with their unit. A party's last active administrator keeps that role, because nobody
 * else could invite another one.
 */
export async function updateOfficer(
  context: Context,
  caller: Caller,
  target: OfficerTarget,
  input: OfficerChange,
): Promise<{ officer: Officer; replayed: boolean }> {
  const unit = await findNamedUnit(context, input);
  const request = { operation: "updateOfficer", content: input };
  const { replayed } = await administerOfficer(
    context,
    caller,
    target,
    request,
    async (transaction: OfficerTransaction, officer, party) => {
      const { name, role, unitId = null } = input;
      const fieldErrors = validateContent(officer, { ...input, unit });
      if (!isAdmin(input) && isLastAdmin(party, officer))
        fieldErrors.push({ pointer: "#/role", code: "not_permitted" });
      throwIfInvalid(fieldErrors);
      // An administrator may have the link for the earlier role. A custodian's link is only sent by mail, so
      // the earlier link is revoked.
      const becomesCustodian = role === "identity_custodian" && officer.role !== role;
      const invitation = becomesCustodian ? { invitationHash: null, invitedUntil: null } : {};
      await changeOfficer(context, transaction, officer, { name, role, unitId, ...invitation });
      return {};
    },
  );
  // Runs after the role has changed, because from then on the officer cannot get other reports that the new
  // role cannot work on.
  await handOverReports(context, officerOf(caller), { officerId: target.officerId });
  return { officer: await readOfficer(context, target.officerId), replayed };
}
