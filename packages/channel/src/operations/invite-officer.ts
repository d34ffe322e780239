import { findAgency } from "@lapor/directory";
import type { NewOfficer, OfficerInvitation } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { type IdempotencyContext, withIdempotencyKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import {
  addInvited,
  deliverInvitation,
  type InvitationContext,
  withoutSecretLink,
} from "../officers/invitations.ts";
import { findNamedUnit, type Invitee, lockOfficers } from "../officers/officers.ts";
import { requireAdmin, requireConfirmed } from "../officers/principal.ts";
import type { OfficerTransaction } from "../officers/store.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { System } from "../records/ports.ts";
import type { Principal } from "../records/principal.ts";

type Context = IdempotencyContext<OfficerTransaction> & InvitationContext & Pick<System, "random" | "policy">;

/**
 * Invites an officer, once per `Idempotency-Key`. Administrators invite colleagues; national triage also
 * invites an agency's first administrator.
 */
export async function inviteOfficer(
  context: Context,
  caller: Caller,
  input: NewOfficer,
  idempotencyKey: string,
): Promise<{ invited: OfficerInvitation; replayed: boolean }> {
  const { principal, publicUrl } = caller;
  requireAdmin(principal);
  requireConfirmed(principal, context.clock.now());
  const scope = `inviteOfficer:${principal.id}`;
  const request = { scope, idempotencyKey, content: input };
  const agencyId =
    input.agencyId === undefined ? principal.agencyId : (findAgency(input.agencyId)?.id ?? input.agencyId);
  const unit = await findNamedUnit(context, input);
  const { body, replayed } = await withIdempotencyKey(
    context,
    request,
    async (transaction: OfficerTransaction) => {
      const invitee = { ...input, agencyId, unit };
      throwIfInvalid(await validateParty(transaction, principal, invitee));
      return { body: await addInvited(context, transaction, invitee), reportId: null };
    },
  );
  return { invited: withoutSecretLink(await deliverInvitation(context, publicUrl, body)), replayed };
}

/**
 * Checks whether the caller can invite an officer to this party. Locks the officers of a party other than the
 * caller's own.
 */
async function validateParty(
  transaction: OfficerTransaction,
  principal: Principal,
  { agencyId, role }: Pick<Invitee, "agencyId" | "role">,
): Promise<FieldError[]> {
  if (agencyId === principal.agencyId) return [];
  if (principal.agencyId !== null) return [{ pointer: "#/agencyId", code: "not_permitted" }];
  if (role !== "agency_admin") return [{ pointer: "#/role", code: "not_permitted" }];
  const officers = await lockOfficers(transaction, agencyId);
  const hasAdmin = officers.some((officer) => officer.role === "agency_admin" && officer.state === "active");
  return hasAdmin ? [{ pointer: "#/agencyId", code: "not_permitted" }] : [];
}
