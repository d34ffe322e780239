import type { ActOnReports, AgencyReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { withIdempotencyKey } from "../keys/idempotency.ts";
import { admitFurtherActions } from "../limits/admit.ts";
import type { Caller } from "../limits/client-info.ts";
import type { LimitContext } from "../limits/consume-limits.ts";
import { requireConfirmed } from "../officers/principal.ts";
import { DomainError, StoreUnavailable, throwIfInvalid } from "../platform/domain-error.ts";
import { readTrackingId } from "../report/tracking-id.ts";
import { answerWithTemplate } from "./answer-report.ts";
import { archiveReport } from "./archive-report.ts";
import { askReporter } from "./ask-reporter.ts";
import { assignReport } from "./assign-report.ts";
import type { ActionResult, ActionTarget, OfficerActionContext } from "./officer-action.ts";
import { transferReport } from "./transfer-report.ts";

/**
 * The outcome of a bulk action for one report. `version` is absent if the officer cannot read the version.
 */
export type BulkOutcome = { trackingId: string } & (
  | { status: AgencyReport["status"]; version: number | undefined; replayed: boolean }
  | { refusal: DomainError }
);

/** The outcomes in request order. `replayed` is true if earlier requests took all of these actions. */
export interface BulkOutcomes {
  outcomes: BulkOutcome[];
  replayed: boolean;
}

type TakeAction = (target: ActionTarget) => Promise<ActionResult>;

/**
 * Tindakan massal. Takes one action on each report, just like the operation for a single report, with its own
 * transaction and idempotency record. Therefore, repeating a request that stopped halfway takes the remaining
 * actions. Throws `step_up_required` under the same conditions as `archiveReport`, `validation_failed` for a
 * report that is listed twice, `rate_limited` before the first action, `idempotency_in_flight`, and
 * `idempotency_key_reused` for another body.
 */
export async function actOnReports(
  context: LimitContext & OfficerActionContext,
  caller: Caller,
  body: ActOnReports,
  idempotencyKey: string,
): Promise<BulkOutcomes> {
  throwIfInvalid(repeatedReports(body));
  if (body.action.operation === "archiveReport") requireConfirmed(caller.principal, context.clock.now());
  // Binds the key to the body before the first action.
  const bound = await withIdempotencyKey(
    context,
    { scope: `actOnReports:${caller.principal.id}`, idempotencyKey, content: body },
    async () => ({ body: {}, reportId: null }),
  );
  await admitFurtherActions(context, caller, body.reports.length - 1);
  const takeAction = await actionOf(context, caller, body);
  const outcomes: BulkOutcome[] = [];
  const faults: unknown[] = [];
  for (const [index, { trackingId, version }] of body.reports.entries())
    try {
      const { report, replayed } = await takeAction({ trackingId, version, idempotencyKey });
      const seen = report.access === "minimal" ? undefined : report.version;
      outcomes.push({ trackingId: report.trackingId, status: report.status, version: seen, replayed });
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      if (!(error instanceof DomainError)) faults.push(error);
      else outcomes.push({ trackingId, refusal: refusalOf(error, index) });
    }
  // An error in one report does not stop the actions on the others, but the whole request then fails with it.
  if (faults.length > 0) throw faults[0];
  // A refusal is not stored, so a repeated request tries the action again. Refusals do not affect `replayed`.
  const taken = outcomes.flatMap((outcome) => ("replayed" in outcome ? outcome.replayed : []));
  return { outcomes, replayed: bound.replayed && taken.length > 0 && taken.every(Boolean) };
}

async function actionOf(
  context: OfficerActionContext,
  caller: Caller,
  { action }: ActOnReports,
): Promise<TakeAction> {
  switch (action.operation) {
    case "assignReport":
      return (target) => assignReport(context, caller, target, action.input);
    case "transferReport":
      return (target) => transferReport(context, caller, target, action.input);
    case "askReporter":
      return (target) => askReporter(context, caller, target, action.input);
    case "archiveReport":
      return (target) => archiveReport(context, caller, target, action.input);
    case "answerReport": {
      const { templateId } = action.input;
      const templates = await context.store.list("answerTemplates", { agencyId: caller.principal.agencyId });
      const template = templates.find(({ id }) => id === templateId);
      return (target) => answerWithTemplate(context, caller, target, { templateId, template });
    }
  }
}

/** Returns the refusal for one report. Rethrows `idempotency_in_flight`, which ends the whole request. */
function refusalOf(error: DomainError, index: number): DomainError {
  const { code, detail, fieldErrors } = error;
  if (code === "idempotency_in_flight") throw error;
  const within = fieldErrors.map((fieldError) => withinBulk(fieldError, index));
  return new DomainError(code, { fieldErrors: within, ...(detail && { detail }) });
}

/** Changes the pointer of a rejected field to the field's position in the bulk request. */
function withinBulk({ pointer, parameter, ...error }: FieldError, index: number): FieldError {
  if (pointer !== undefined) return { ...error, pointer: pointer.replace("#", "#/action/input") };
  return { ...error, pointer: `#/reports/${index}/${parameter}` };
}

function repeatedReports({ reports }: ActOnReports): FieldError[] {
  const seen = new Set<string>();
  return reports.flatMap(({ trackingId }, index): FieldError[] => {
    const name = readTrackingId(trackingId) ?? trackingId;
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [{ pointer: `#/reports/${index}/trackingId`, code: "duplicate" }] : [];
  });
}
