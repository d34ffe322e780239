import type { AnswerTemplate, NewAnswerTemplate } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { contentOf, validateTemplate, viewTemplate } from "../desk/answer-templates.ts";
import type { AnswerTemplateRecord } from "../desk/store.ts";
import { withIdempotencyKey } from "../keys/idempotency.ts";
import { requireAdmin } from "../keys/keys.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";

/** Most templates of one agency, so that the list fits on one page. */
const mostTemplates = 200;

/**
 * Creates a template for all officers of the agency, once per `Idempotency-Key`. Only for its administrators.
 */
export async function createAnswerTemplate(
  context: ChannelContext,
  caller: Caller,
  input: NewAnswerTemplate,
  idempotencyKey: string,
): Promise<{ template: AnswerTemplate; replayed: boolean }> {
  const { key } = caller;
  requireAdmin(key);
  validateTemplate(input);
  const scope = `createAnswerTemplate:${key.id}`;
  const { length } = await context.store.listAnswerTemplates(key.agencyId);
  const { body, replayed } = await withIdempotencyKey(
    context,
    { scope, idempotencyKey, content: input },
    async (transaction) => {
      if (length >= mostTemplates)
        throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostTemplates } }]);
      const record: AnswerTemplateRecord = {
        id: createUuid(context),
        agencyId: key.agencyId,
        ...contentOf(input),
        version: 1,
        updatedAt: context.clock.now(),
      };
      await transaction.insertAnswerTemplate(record);
      return { body: viewTemplate(record), reportId: null };
    },
  );
  return { template: body, replayed };
}
