import type { AnswerTemplate } from "@lapor/openapi";
import { openTemplate, type TemplateTarget, viewTemplate } from "../desk/answer-templates.ts";
import type { DeskStore, DeskTransaction } from "../desk/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError, requireVersion } from "../platform/domain-error.ts";
import type { Transactions } from "../records/ports.ts";

type Context = { store: DeskStore & Transactions<DeskTransaction> };

/** Deletes a template and returns it. Only the agency's administrators can delete one. */
export async function deleteAnswerTemplate(
  context: Context,
  caller: Caller,
  { templateId, version }: TemplateTarget,
): Promise<AnswerTemplate> {
  const found = await openTemplate(context, caller, templateId);
  requireVersion(found, version);
  const deleted = await context.store.transaction((transaction: DeskTransaction) =>
    transaction.remove("answerTemplates", { id: found.id, version: found.version }),
  );
  if (deleted === 0) throw new DomainError("precondition_failed");
  return viewTemplate(found);
}
