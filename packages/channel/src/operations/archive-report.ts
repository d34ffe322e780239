import type { ArchiveReport } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { requireConfirmed } from "../officers/principal.ts";
import {
  type ActionResult,
  type ActionTarget,
  type OfficerActionContext,
  officerAction,
} from "./officer-action.ts";

const archive = officerAction<ArchiveReport>(
  "archiveReport",
  (_file, { reason, message }) => ({ message, changes: { archiveReason: reason } }),
  { variantOf: ({ reason }) => reason },
);

/**
 * Pengarsipan. Ends a report without an answer, for one of the listed reasons. The reporter can contest it.
 * Throws `step_up_required` for an officer whose last proof of identity is too old.
 */
export async function archiveReport(
  context: OfficerActionContext,
  caller: Caller,
  target: ActionTarget,
  input: ArchiveReport,
): Promise<ActionResult> {
  requireConfirmed(caller.principal, context.clock.now());
  return archive(context, caller, target, input);
}
