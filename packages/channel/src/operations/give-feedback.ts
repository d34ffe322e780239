import type { NewFeedback, Survey } from "@lapor/openapi";
import { guards, mostRounds } from "../life-cycle/life-cycle-guards.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import type { Records } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import { answeredElements, checkSurvey } from "../survey/survey.ts";
import { archivedAtOf, followedFrom } from "../views/followed-report.ts";
import {
  type EntryResult,
  openForReporter,
  type Reporter,
  type ReporterActionContext,
  reporterAction,
} from "./reporter-action.ts";

/**
 * Umpan balik. The reporter confirms that the matter is settled, contests the answer, or only rates it. A
 * survey can accompany the rating. Contesting in time reopens a report that ended without a response from the
 * reporter.
 */
export async function giveFeedback(
  context: ReporterActionContext,
  caller: Caller,
  reporter: Reporter,
  input: NewFeedback,
  idempotencyKey: string,
): Promise<EntryResult> {
  const file = await openForReporter(context, caller, reporter);
  const followedArchivedAt = archivedAtOf(await followedFrom(context.store, file));
  const request = { content: input, idempotencyKey };
  return reporterAction(context, caller, file.report.id, request, {
    action: "giveFeedback",
    variant: input.kind,
    followedArchivedAt,
    message: input.message,
    attachmentIds: input.kind === "contest" ? input.attachmentIds : undefined,
    check: () => {
      if (input.kind !== "contest") throwIfInvalid(checkSurvey(context.policy.survey, input.survey ?? {}));
    },
    decide: (report) => (input.kind === "contest" ? contested(report) : rated(report, input.rating)),
    after: async (transaction, report) => {
      if (input.kind !== "contest" && input.rating !== undefined)
        await saveSurvey(transaction, report, input.survey ?? {}, context.clock.now());
    },
  });
}

function contested({ contestCount, pingPong }: ReportRecord) {
  const again = contestCount + 1 >= mostRounds;
  return { changes: { contestCount: contestCount + 1, pingPong: pingPong || again }, pingPong: again };
}

/**
 * Stores the survey, or deletes the survey of an earlier answer. While SP4N-LAPOR! holds the report, stores
 * nothing, because a survey is about an agency.
 */
async function saveSurvey(
  transaction: Records<"surveys">,
  { id: reportId, responsibleAgencyId: agencyId, unitId }: ReportRecord,
  answers: Survey,
  at: Date,
): Promise<void> {
  if (agencyId === null || answeredElements(answers).length === 0)
    await transaction.remove("surveys", { reportId });
  else await transaction.put("surveys", { reportId, agencyId, unitId, at, answers });
}

/** Returns the rating to store. An answer can be rated once, alone or together with its confirmation. */
function rated(report: ReportRecord, rating: number | undefined) {
  if (rating === undefined) return {};
  if (report.rating !== null) throw new DomainError("invalid_transition", { detail: guards.unrated.detail });
  return { changes: { rating }, rating };
}
