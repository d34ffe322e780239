import type { AnswerTemplate, NewAnswerTemplate } from "@lapor/openapi";
import {
  contentOf,
  openTemplate,
  type TemplateTarget,
  validateTemplate,
  viewTemplate,
} from "../desk/answer-templates.ts";
import type { DeskStore, DeskTransaction } from "../desk/store.ts";
import { type IdempotencyContext, type OptionalKey, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError, requireVersion, throwIfInvalid } from "../platform/domain-error.ts";
import type { AnswerTemplateRecord } from "../records/desk.ts";
import type { Records } from "../records/ports.ts";

type Context = IdempotencyContext<DeskTransaction> & { store: DeskStore & Records<"units"> };

/**
 * Replaces a template, once per `Idempotency-Key`, so a repeated request succeeds although the version has
 * changed. Only the agency's administrators can replace one.
 */
export async function updateAnswerTemplate(
  context: Context,
  caller: Caller,
  { templateId, version, idempotencyKey }: TemplateTarget & OptionalKey,
  input: NewAnswerTemplate,
): Promise<{ template: AnswerTemplate; replayed: boolean }> {
  const found = await openTemplate(context, caller, templateId);
  const fieldErrors = await validateTemplate(context, caller, input);
  const scope = `updateAnswerTemplate:${caller.principal.id}:${templateId}`;
  const request = { scope, idempotencyKey, content: input };
  const { body, replayed } = await withOptionalKey(context, request, async (transaction: DeskTransaction) => {
    requireVersion(found, version);
    throwIfInvalid(fieldErrors);
    const next: AnswerTemplateRecord = {
      ...found,
      ...contentOf(input),
      version: found.version + 1,
      updatedAt: context.clock.now(),
    };
    if (!(await transaction.replace("answerTemplates", next))) throw new DomainError("precondition_failed");
    return { body: viewTemplate(next), reportId: null };
  });
  return { template: body, replayed };
}
