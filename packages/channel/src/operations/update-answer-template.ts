import type { AnswerTemplate, NewAnswerTemplate } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import {
  contentOf,
  openTemplate,
  type TemplateTarget,
  validateTemplate,
  viewTemplate,
} from "../desk/answer-templates.ts";
import type { AnswerTemplateRecord } from "../desk/store.ts";
import { DomainError } from "../platform/domain-error.ts";

/** Replaces a template. Only for administrators of the agency. */
export async function updateAnswerTemplate(
  context: ChannelContext,
  caller: Caller,
  target: TemplateTarget,
  input: NewAnswerTemplate,
): Promise<AnswerTemplate> {
  const found = await openTemplate(context, caller, target);
  validateTemplate(input);
  const next: AnswerTemplateRecord = {
    ...found,
    ...contentOf(input),
    version: found.version + 1,
    updatedAt: context.clock.now(),
  };
  const isWritten = await context.store.transaction((transaction) => transaction.updateAnswerTemplate(next));
  if (!isWritten) throw new DomainError("precondition_failed");
  return viewTemplate(next);
}
