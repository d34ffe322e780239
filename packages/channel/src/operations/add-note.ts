import type { NewNote, Note } from "@lapor/openapi";
import { findMentioned, validateMentions } from "../desk/mentions.ts";
import type { DeskStore, DeskTransaction } from "../desk/store.ts";
import { type IdempotencyContext, type IdempotentResult, withIdempotencyKey } from "../keys/idempotency.ts";
import { erasedText } from "../life-cycle/life-cycle-texts.ts";
import type { Caller } from "../limits/client-info.ts";
import { queueMention } from "../notifications/queue-notifications.ts";
import type { Relay } from "../notifications/relay.ts";
import type { NotificationTransaction } from "../notifications/store.ts";
import { nameOfficer } from "../officers/officers.ts";
import { isWorking } from "../officers/principal.ts";
import type { OfficerStore } from "../officers/store.ts";
import { DomainError, requireVersion, throwIfInvalid } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import type { System } from "../records/ports.ts";
import { isKeeper, isOverseen } from "../report/report-access.ts";
import type { ReportStore, ReportTransaction } from "../report/store.ts";
import { endDraft, openForOfficer, type Target } from "./officer-action.ts";

type Context = IdempotencyContext<DeskTransaction & NotificationTransaction & ReportTransaction> &
  Pick<System, "random"> & {
    store: DeskStore & OfficerStore & ReportStore;
    relays: readonly Relay[];
    sendsMail: boolean;
  };

/** Limits the size of the page of notes. */
const mostNotes = 200;

/**
 * Adds a note for officers of the caller's agency, once per `Idempotency-Key`. Allowed for the holder and the
 * custodian, and for national triage if it can read the report in full. The history and the version do not
 * change.
 */
export async function addNote(
  context: Context,
  { principal, ...caller }: Caller,
  target: Target,
  input: NewNote,
  idempotencyKey: string,
): Promise<{ note: Note; replayed: boolean }> {
  if (!isWorking(principal)) throw new DomainError("role_not_allowed");
  const { report } = await openForOfficer(context, { principal, ...caller }, target.trackingId);
  const { length } = await context.store.list("notes", {
    reportId: report.id,
    agencyId: [principal.agencyId],
  });
  const { text, mentions = [] } = input;
  const mentioned = await findMentioned(context, mentions);
  const scope = `addNote:${principal.id}:${report.id}`;
  const request = { scope, idempotencyKey, content: input };
  const { body, replayed } = await withIdempotencyKey(
    context,
    request,
    async (
      transaction: DeskTransaction & NotificationTransaction & ReportTransaction,
    ): Promise<IdempotentResult<Pick<Note, "id" | "at">>> => {
      const present = await transaction.lockReport(report.id);
      if (!present) throw new DomainError("report_not_found");
      const oversees = principal.role === "national_admin" && isOverseen(present);
      if (!isKeeper(present, principal) && !oversees) throw new DomainError("not_responsible");
      requireVersion(present, target.version);
      // A note that is added to an erased report would never be erased.
      if (present.erasedAt) throw new DomainError("invalid_transition", { detail: erasedText });
      if (length >= mostNotes)
        throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostNotes } }]);
      throwIfInvalid(validateMentions(mentioned, present, principal));
      const { agencyId, id: keyId } = principal;
      const note = { id: createUuid(context), at: context.clock.now() };
      const record = { ...note, reportId: report.id, agencyId, keyId, text, mentions: [...mentions] };
      await transaction.put("notes", record);
      await queueMention(context, transaction, record);
      await endDraft(transaction, { principal }, { reportId: report.id, action: "addNote" });
      // The idempotency record omits the text; the response to a repeated request takes it from the request.
      return { body: { id: note.id, at: note.at.toISOString() }, reportId: report.id };
    },
  );
  const officer = principal.kind === "officer" ? nameOfficer(principal.officer) : undefined;
  const names = mentioned.flatMap((one) => (one ? [nameOfficer(one)] : []));
  const note = { ...body, text, ...(officer && { officer }), ...(names.length > 0 && { mentions: names }) };
  return { note, replayed };
}
