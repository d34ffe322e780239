import type { OfficerInvitation } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { administerOfficer, type OfficerTarget } from "../officers/administer-officer.ts";
import { deliverInvitation, replaceInvitation } from "../officers/invitations.ts";

/** Replaces the invitation of an officer, once per `Idempotency-Key`. */
export async function renewInvitation(
  context: ChannelContext,
  caller: Caller,
  target: OfficerTarget,
): Promise<{ invited: OfficerInvitation; replayed: boolean }> {
  const request = { operation: "renewInvitation", content: {} };
  const { body, replayed } = await administerOfficer(
    context,
    caller,
    target,
    request,
    (transaction, officer) => replaceInvitation(context, transaction, officer),
  );
  return { invited: await deliverInvitation(context, caller.publicUrl, body), replayed };
}
