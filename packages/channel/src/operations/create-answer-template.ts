import type { AnswerTemplate, NewAnswerTemplate } from "@lapor/openapi";
import { contentOf, validateTemplate, viewTemplate } from "../desk/answer-templates.ts";
import type { DeskStore, DeskTransaction } from "../desk/store.ts";
import { type IdempotencyContext, withIdempotencyKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireAdmin } from "../officers/principal.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import type { AnswerTemplateRecord } from "../records/desk.ts";
import type { Records, System } from "../records/ports.ts";

type Context = IdempotencyContext<DeskTransaction> &
  Pick<System, "random"> & { store: DeskStore & Records<"units"> };

/** The maximum number of templates per agency, so the list fits on one page. */
const mostTemplates = 200;

/**
 * Creates a template for all officers of the agency, once per `Idempotency-Key`. Only the agency's
 * administrators can create one.
 */
export async function createAnswerTemplate(
  context: Context,
  caller: Caller,
  input: NewAnswerTemplate,
  idempotencyKey: string,
): Promise<{ template: AnswerTemplate; replayed: boolean }> {
  const { principal } = caller;
  requireAdmin(principal);
  throwIfInvalid(await validateTemplate(context, caller, input));
  const scope = `createAnswerTemplate:${principal.id}`;
  const { length } = await context.store.list("answerTemplates", { agencyId: principal.agencyId });
  const { body, replayed } = await withIdempotencyKey(
    context,
    { scope, idempotencyKey, content: input },
    async (transaction: DeskTransaction) => {
      if (length >= mostTemplates)
        throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostTemplates } }]);
      const record: AnswerTemplateRecord = {
        id: createUuid(context),
        agencyId: principal.agencyId,
        ...contentOf(input),
        version: 1,
        updatedAt: context.clock.now(),
      };
      await transaction.replace("answerTemplates", record);
      return { body: viewTemplate(record), reportId: null };
    },
  );
  return { template: body, replayed };
}
