import type { NewNote, Note } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { withIdempotencyKey } from "../keys/idempotency.ts";
import { erasedText } from "../life-cycle/life-cycle-texts.ts";
import { requireVersion } from "../life-cycle/require-version.ts";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import { isHolder, isOverseen } from "../report/report-access.ts";
import { openForOfficer, type Target } from "./officer-action.ts";

/** More than anybody reads; keeps a report's page bounded. */
const mostNotes = 200;

/**
 * Writes a note for the officers of one's own agency, once for each `Idempotency-Key`. For the agency that has the report, and for
 * national triage where it reads the report in full; history and version stay as they are.
 */
export async function addNote(
  context: ChannelContext,
  { key, ...caller }: Caller,
  target: Target,
  input: NewNote,
  idempotencyKey: string,
): Promise<{ note: Note; replayed: boolean }> {
  const { report } = await openForOfficer(context, { key, ...caller }, target.trackingId);
  const { length } = await context.store.listNotes(report.id, [key.agencyId]);
  const scope = `addNote:${key.id}:${report.id}`;
  const request = { scope, idempotencyKey, content: input };
  const { body, replayed } = await withIdempotencyKey<Omit<Note, "text">>(
    context,
    request,
    async (transaction) => {
      const present = await transaction.lockReport(report.id);
      if (!present) throw new DomainError("report_not_found");
      const oversees = key.role === "national_admin" && isOverseen(present);
      if (!isHolder(present, key) && !oversees) throw new DomainError("forbidden");
      requireVersion(present, target.version);
      // Nothing would ever erase it.
      if (present.erasedAt) throw new DomainError("invalid_transition", { detail: erasedText });
      if (length >= mostNotes)
        throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostNotes } }]);
      const { agencyId, id: keyId } = key;
      const note = { id: createUuid(context), at: context.clock.now() };
      await transaction.insertNote({ ...note, reportId: report.id, agencyId, keyId, text: input.text });
      // The record leaves out the words; a repetition contains them.
      return { body: { id: note.id, at: note.at.toISOString() }, reportId: report.id };
    },
  );
  return { note: { ...body, text: input.text }, replayed };
}
