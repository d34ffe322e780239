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

/** The parts of the channel that saving a draft needs. */
export type DraftContext = Pick<System, "clock"> & {
  store: Transactions<DeskTransaction & ReportTransaction>;
};

/** Bytes of the JSON of a draft. */
const mostBytes = 20_000;

/** Retention of a draft. */
export const draftKeptForMs = 30 * 86_400_000;

/** The officer who signed in and works on reports. Throws `role_not_allowed`. */
export function writerOf({ principal }: Actor): string {
  const { id, role } = requireSession(principal);
  if (!isWorking({ role })) throw new DomainError("role_not_allowed");
  return id;
}

/** Saves a draft, unless the report is erased: the draft would then never be erased. */
export async function storeDraft(
  { store, clock }: DraftContext,
  { id: reportId }: ReportRecord,
  officerId: string,
  { act, fields }: NewDraft,
): Promise<DraftRecord> {
  const text = JSON.stringify(fields);
  if (new TextEncoder().encode(text).length > mostBytes)
    throwIfInvalid([{ pointer: "#/fields", code: "too_long", limits: { limit: mostBytes } }]);
  const draft = { reportId, officerId, act, fields: text, savedAt: clock.now() };
  await store.transaction(async (transaction: DeskTransaction & ReportTransaction) => {
    const present = await transaction.lockReport(reportId);
    if (!present || present.erasedAt) throw new DomainError("invalid_transition", { detail: erasedText });
    await transaction.put("drafts", draft);
  });
  return draft;
}

/** A draft for a response. One that cannot be decrypted is left out. */
export const viewDraft = ({ trackingId }: ReportRecord, draft: DraftRecord | undefined): ReportDraft => ({
  trackingId,
  draft:
    draft === undefined || draft.fields === ""
      ? null
      : { act: draft.act, fields: JSON.parse(draft.fields), savedAt: draft.savedAt.toISOString() },
});
