import type { Reporter } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { createUuid } from "../platform/uuid.ts";
import type { ReportRecord } from "../report/store.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { Transaction } from "../store.ts";
import type { IdentityAccessRecord } from "./store.ts";

/** Who reads an identity, in which operation, and the reason if one was given. */
export type NewIdentityAccess = Pick<
  IdentityAccessRecord,
  "reader" | "agencyId" | "keyId" | "operation" | "reason"
>;

/** The access by the caller of an operation: an officer, identified by the key, or the reporter. */
export const identityAccessOf = ({ key, operation }: Caller): NewIdentityAccess => ({
  reader: key.role ?? "reporter",
  agencyId: key.role === null ? null : key.agencyId,
  keyId: key.id,
  operation,
  reason: null,
});

/** An identity is kept and does not open: it was changed, or sealed by a key that is not here. */
export class IdentityDecryptError extends Error {
  override name = "IdentityDecryptError";
}

/**
 * The reporter's identity, or null when none is kept. Written down in the same transaction: what cannot be written down is not read, and
 * what cannot be opened was not read. Throws `IdentityDecryptError`.
 * @param check Throws when the reader may not read it, inside the same transaction.
 */
export const readIdentity = (
  context: Pick<ChannelContext, "store" | "clock" | "random"> & { secrets: Pick<Secrets, "unseal"> },
  { id: reportId, trackingId }: Pick<ReportRecord, "id" | "trackingId">,
  access: NewIdentityAccess,
  check: (transaction: Transaction) => Promise<void> = async () => {},
): Promise<Reporter | null> =>
  context.store.transaction(async (transaction) => {
    await check(transaction);
    const at = context.clock.now();
    const record: IdentityAccessRecord = { ...access, id: createUuid(context), reportId, trackingId, at };
    const sealed = await transaction.readIdentity(record);
    if (sealed === undefined) return null;
    const text = await context.secrets.unseal(sealed, reportId).catch((cause: unknown) => {
      throw new IdentityDecryptError("A sealed identity does not open.", { cause });
    });
    return JSON.parse(text) as Reporter;
  });

/** The same for showing it: what does not open is told to `onDecryptError`, and shown as not readable. */
export const readIdentityToShow = async (
  context: Parameters<typeof readIdentity>[0] & Pick<ChannelContext, "onDecryptError">,
  report: Pick<ReportRecord, "id" | "trackingId">,
  access: NewIdentityAccess,
  check?: (transaction: Transaction) => Promise<void>,
): Promise<{ reporter: Reporter | null; isUndecryptable: boolean }> => {
  try {
    return { reporter: await readIdentity(context, report, access, check), isUndecryptable: false };
  } catch (error) {
    if (!(error instanceof IdentityDecryptError)) throw error;
    context.onDecryptError(error);
    return { reporter: null, isUndecryptable: true };
  }
};
