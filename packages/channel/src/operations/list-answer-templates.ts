import type { AnswerTemplateList } from "@lapor/openapi";
import { viewTemplate } from "../desk/answer-templates.ts";
import { fillTemplate, type TemplateFacts } from "../desk/fill-template.ts";
import type { DeskStore } from "../desk/store.ts";
import type { Caller } from "../limits/client-info.ts";
import type { AnswerTemplateRecord } from "../records/desk.ts";
import type { Policy } from "../records/policy.ts";
import type { System } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import type { ReportStore } from "../report/store.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { viewAgency, viewDue } from "../views/views.ts";
import { openToWrite } from "./officer-action.ts";

/**
 * Lists the templates of the caller's party by name. For a report, lists only the templates that fit the
 * report, filled in.
 */
export async function listAnswerTemplates(
  context: Pick<System, "policy"> & { store: DeskStore & ReportStore },
  caller: Caller,
  { trackingId }: { trackingId?: string | undefined },
): Promise<AnswerTemplateList> {
  const { agencyId } = caller.principal;
  const report = trackingId === undefined ? undefined : await openToWrite(context, caller, trackingId);
  const found = await context.store.list("answerTemplates", { agencyId });
  const data = found
    .filter((template) => !report || fitsTemplate(report, template))
    .sort(byName)
    .map((template) => viewTemplate(template, report && factsOf(context.policy, report, agencyId)));
  return { data, nextCursor: null };
}

/** Returns whether a template is meant for reports like this one. */
export const fitsTemplate = (
  report: ReportRecord,
  { categoryId, status }: Pick<AnswerTemplateRecord, "categoryId" | "status">,
): boolean =>
  (categoryId === null || categoryId === report.categoryId) && (status === null || status === report.status);

const factsOf = (policy: Policy, report: ReportRecord, agencyId: string | null): TemplateFacts => ({
  trackingId: report.trackingId,
  agency:
    agencyId === null
      ? viewChannelIdentity(policy, report.siteAgencyId, "id").verificationTeam
      : viewAgency(agencyId).name,
  dueDate: viewDue(report)?.slice(0, 10) ?? null,
});

export const renderTemplate = (
  policy: Policy,
  report: ReportRecord,
  { text, agencyId }: AnswerTemplateRecord,
): string => fillTemplate(text, factsOf(policy, report, agencyId));

const byName = (left: AnswerTemplateRecord, right: AnswerTemplateRecord): number =>
  left.name.localeCompare(right.name, "id") || (left.id < right.id ? -1 : 1);
