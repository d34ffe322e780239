import type { NewDraft, ReportDraft } from "@lapor/openapi";
import { erasedText } from "../life-cycle/life-cycle-texts.ts";
import { isWorking, requireSession } from "../officers/principal.ts";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import type { DraftRecord } from "../records/desk.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { Actor } from "../records/principal.ts";
import type { ReportRecord } from "../records/report.ts";
import type { ReportTransaction } from "../report/store.ts";
import type { DeskTransaction } from "./store.ts";

export type DraftContext = Pick<System, "clock"> & {
  store: Transactions<DeskTransaction & ReportTransaction>;
};

/** The maximum size of a draft's JSON, in bytes. */
const mostBytes = 20_000;

export const draftKeptForMs = 30 * 86_400_000;

/**
 * Returns the id of the signed-in officer who works on reports. Throws `role_not_allowed` for any other
 * caller.
 */
export function writerOf({ principal }: Actor): string {
  const { id, role } = requireSession(principal);
  if (!isWorking({ role })) throw new DomainError("role_not_allowed");
  return id;
}

/** Saves a draft, unless the report is erased. A draft saved after the erasure would never be deleted. */
export async function storeDraft(
  { store, clock }: DraftContext,
  { id: reportId }: ReportRecord,
  officerId: string,
  { action, fields }: NewDraft,
): Promise<DraftRecord> {
  const text = JSON.stringify(fields);
  if (new TextEncoder().encode(text).length > mostBytes)
    throwIfInvalid([{ pointer: "#/fields", code: "too_long", limits: { limit: mostBytes } }]);
  const draft = { reportId, officerId, action, fields: text, savedAt: clock.now() };
  await store.transaction(async (transaction: DeskTransaction & ReportTransaction) => {
    const present = await transaction.lockReport(reportId);
    if (!present || present.erasedAt) throw new DomainError("invalid_transition", { detail: erasedText });
    await transaction.put("drafts", draft);
  });
  return draft;
}

/** Returns a draft as the API returns it. A draft that cannot be decrypted is left out. */
export const viewDraft = ({ trackingId }: ReportRecord, draft: DraftRecord | undefined): ReportDraft => ({
  trackingId,
  draft:
    draft === undefined || draft.fields === ""
      ? null
      : { action: draft.action, fields: JSON.parse(draft.fields), savedAt: draft.savedAt.toISOString() },
});
