import type { OfficerInvitation } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import {
  type AdministerOfficerContext,
  administerOfficer,
  type OfficerTarget,
} from "../officers/administer-officer.ts";
import { deliverInvitation, type InvitationContext, replaceInvitation } from "../officers/invitations.ts";
import { readOfficer } from "../officers/officers.ts";
import type { OfficerTransaction } from "../officers/store.ts";
import type { Transactions } from "../records/ports.ts";

type Context = AdministerOfficerContext & InvitationContext & { store: Transactions<OfficerTransaction> };

/**
 * Replaces an officer's invitation, once per `Idempotency-Key`. The link is sent only to the officer's
 * address, because an administrator who saw it could sign in as the officer. Changes nothing on a channel
 * without mail.
 */
export async function renewInvitation(
  context: Context,
  caller: Caller,
  target: OfficerTarget,
): Promise<{ invited: OfficerInvitation; replayed: boolean }> {
  const request = { operation: "renewInvitation", content: {} };
  const { body, replayed } = await administerOfficer(
    context,
    caller,
    target,
    request,
    async (transaction: OfficerTransaction, officer) => ({
      made: context.mailInvitation ? await replaceInvitation(context, transaction, officer) : null,
    }),
  );
  if (!body.made) {
    const officer = await readOfficer(context, target.officerId);
    return { invited: { officer, mailed: false }, replayed };
  }
  const { url: _, ...invited } = await deliverInvitation(context, caller.publicUrl, body.made);
  return { invited, replayed };
}
