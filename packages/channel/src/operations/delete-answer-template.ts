import type { AnswerTemplate } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { openTemplate, type TemplateTarget, viewTemplate } from "../desk/answer-templates.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError, requireVersion } from "../platform/domain-error.ts";

/** Deletes a template and returns it. Only for administrators of the agency. */
export async function deleteAnswerTemplate(
  context: ChannelContext,
  caller: Caller,
  { templateId, version }: TemplateTarget,
): Promise<AnswerTemplate> {
  const found = await openTemplate(context, caller, templateId);
  requireVersion(found, version);
  const isDeleted = await context.store.transaction((transaction) =>
    transaction.deleteAnswerTemplate(found.id, found.version),
  );
  if (!isDeleted) throw new DomainError("precondition_failed");
  return viewTemplate(found);
}
