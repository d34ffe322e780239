import type { Reporter } from "@lapor/openapi";
import { createUuid } from "../platform/uuid.ts";
import type { OfficerRole } from "../records/officers.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { Actor } from "../records/principal.ts";
import type { IdentityAccessRecord } from "../records/privacy.ts";
import type { ReportRecord } from "../records/report.ts";
import type { ReportTransaction } from "../report/store.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { PrivacyTransaction } from "./store.ts";

export type IdentityAccessContext = Pick<System, "clock" | "random"> & {
  store: Transactions<IdentityTransaction>;
  secrets: Pick<Secrets, "unseal">;
};

export type IdentityTransaction = PrivacyTransaction & ReportTransaction;

export type NewIdentityAccess = Pick<
  IdentityAccessRecord,
  "reader" | "agencyId" | "keyId" | "operation" | "reason"
> &
  Partial<Pick<IdentityAccessRecord, "actorReference">>;

/** The roles that can see identities, whether or not the party has a custodian. */
export const identityRoles = ["national_admin", "agency_admin", "liaison", "identity_custodian"] as const;

const opensIdentities = (role: OfficerRole | null): role is (typeof identityRoles)[number] =>
  identityRoles.some((one) => one === role);

/**
 * Returns the access to record for the caller of an operation. Callers whose role cannot see identities are
 * recorded as the reporter.
 */
export const identityAccessOf = ({ principal, operation, actorReference }: Actor): NewIdentityAccess => ({
  reader: opensIdentities(principal.role) ? principal.role : "reporter",
  agencyId: principal.role === null ? null : principal.agencyId,
  keyId: principal.id,
  operation,
  reason: null,
  actorReference,
});

/** Thrown when a stored identity is undecryptable, because it was altered or sealed with an unknown key. */
export class IdentityDecryptError extends Error {
  override name = "IdentityDecryptError";
}

/**
 * Reads a reporter's identity, or null if none is stored. Records the access in the same transaction: nobody
 * reads an identity without a record, and an undecryptable identity leaves no record. Throws
 * `IdentityDecryptError`.
 * @param check Runs inside the same transaction, and throws when the caller must not read the identity.
 */
export const readIdentity = (
  context: IdentityAccessContext,
  { id: reportId, trackingId }: Pick<ReportRecord, "id" | "trackingId">,
  access: NewIdentityAccess,
  check: (transaction: IdentityTransaction) => Promise<void> = async () => {},
): Promise<Reporter | null> =>
  context.store.transaction(async (transaction: IdentityTransaction) => {
    await check(transaction);
    const at = context.clock.now();
    const record: IdentityAccessRecord = {
      actorReference: null,
      ...access,
      id: createUuid(context),
      reportId,
      trackingId,
      at,
    };
    const sealed = await transaction.readIdentity(record);
    if (sealed === undefined) return null;
    const text = await context.secrets.unseal(sealed, reportId).catch((cause: unknown) => {
      throw new IdentityDecryptError("A sealed identity is undecryptable.", { cause });
    });
    return JSON.parse(text) as Reporter;
  });

/**
 * Reads an identity like `readIdentity`, for a response. If it is undecryptable, calls `onDecryptError` and
 * returns `isUndecryptable`.
 */
export async function readIdentityToShow(
  context: IdentityAccessContext & { onDecryptError(error: unknown): void },
  report: Pick<ReportRecord, "id" | "trackingId">,
  access: NewIdentityAccess,
  check?: (transaction: IdentityTransaction) => Promise<void>,
): Promise<{ reporter: Reporter | null; isUndecryptable: boolean }> {
  try {
    return { reporter: await readIdentity(context, report, access, check), isUndecryptable: false };
  } catch (error) {
    if (!(error instanceof IdentityDecryptError)) throw error;
    context.onDecryptError(error);
    return { reporter: null, isUndecryptable: true };
  }
}
