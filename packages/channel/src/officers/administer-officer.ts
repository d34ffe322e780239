import { type IdempotencyContext, type OptionalKey, withOptionalKey } from "../keys/idempotency.ts";
import { requireVersion } from "../platform/domain-error.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Actor } from "../records/principal.ts";
import { lockOfficers, officerOfParty } from "./officers.ts";
import { requireAdmin, requireConfirmed } from "./principal.ts";
import type { OfficerTransaction } from "./store.ts";

export type AdministerOfficerContext = IdempotencyContext<OfficerTransaction>;

/**
 * The officer whom an administrator changes. `version` comes from the last `ETag`; undefined without
 * `If-Match`.
 */
export interface OfficerTarget extends OptionalKey {
  officerId: string;
  version: number | undefined;
}

/**
 * Changes an officer of the caller's party, once per `Idempotency-Key`, with the party's list of officers
 * locked. The result of `work` is stored in clear text for a repeated request, so it must not contain a name
 * or an address. With `evenIfLeft`, former officers are accepted too, whatever version the caller read.
 * Throws `role_not_allowed`, `step_up_required`, `not_found` and `precondition_failed`.
 */
export async function administerOfficer<Body extends object>(
  context: AdministerOfficerContext,
  { principal }: Actor,
  { officerId, version, idempotencyKey }: OfficerTarget,
  { operation, content, evenIfLeft = false }: { operation: string; content: unknown; evenIfLeft?: boolean },
  work: (transaction: OfficerTransaction, officer: OfficerRecord, party: OfficerRecord[]) => Promise<Body>,
): Promise<{ body: Body; replayed: boolean }> {
  requireAdmin(principal);
  requireConfirmed(principal, context.clock.now());
  const scope = `${operation}:${principal.id}:${officerId}`;
  return withOptionalKey(
    context,
    { scope, idempotencyKey, content },
    async (transaction: OfficerTransaction) => {
      const party = await lockOfficers(transaction, principal.agencyId);
      const isPresent = party.some(({ id }) => id === officerId);
      const former = evenIfLeft && !isPresent ? await transaction.lockOfficer(officerId) : undefined;
      if (former?.state === "left" && former.agencyId === principal.agencyId)
        return { body: await work(transaction, former, party), reportId: null };
      const officer = officerOfParty(party, officerId);
      requireVersion(officer, version);
      return { body: await work(transaction, officer, party), reportId: null };
    },
  );
}
