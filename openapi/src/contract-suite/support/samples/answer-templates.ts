import type { AnswerTemplate, NewAnswerTemplate } from "../../../schemas.gen.ts";
import { expectSuccess } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";
import { newIdempotencyKey } from "./reports.ts";

const suiteName = "Made by the contract suite";

/** Returns a template that applies to every report. */
export const newTemplate = (changes: Partial<NewAnswerTemplate> = {}): NewAnswerTemplate => ({
  name: suiteName,
  text: "Laporan {trackingId} telah selesai dikerjakan oleh {agency}.",
  ...changes,
});

export const templatesOf = async (
  target: ContractTarget,
  key: string,
  query: { trackingId?: string } = {},
): Promise<AnswerTemplate[]> =>
  (await expectSuccess(target, "listAnswerTemplates", { key, query })).body.data;

/** Deletes all templates that the suite created with a key, because their number is limited. */
export async function deleteTemplates(target: ContractTarget, key: string): Promise<void> {
  for (const { id: templateId, name, version } of await templatesOf(target, key))
    if (name.startsWith(suiteName))
      await expectSuccess(target, "deleteAnswerTemplate", {
        key,
        path: { templateId },
        ifMatch: `"${version}"`,
      });
}

/** Deletes the suite's other templates with this key, and creates one. */
export async function onlyTemplate(
  target: ContractTarget,
  key: string,
  changes: Partial<NewAnswerTemplate> = {},
): Promise<AnswerTemplate> {
  await deleteTemplates(target, key);
  const request = { key, json: newTemplate(changes), idempotencyKey: newIdempotencyKey() };
  return (await expectSuccess(target, "createAnswerTemplate", request)).body;
}
