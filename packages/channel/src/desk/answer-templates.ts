import { findTopic } from "@lapor/directory";
import type { AnswerTemplate, NewAnswerTemplate } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { requireAdmin } from "../officers/principal.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import { fillTemplate, placeholders, type TemplateFacts, unknownPlaceholders } from "./fill-template.ts";
import type { AnswerTemplateRecord } from "./store.ts";

/**
 * The template that an officer changes. `version` is that of the last `ETag`, undefined without `If-Match`.
 */
export interface TemplateTarget {
  templateId: string;
  version: number | undefined;
}

/** The template, if the caller may change it. */
export async function openTemplate(
  { store }: ChannelContext,
  { principal }: Caller,
  templateId: string,
): Promise<AnswerTemplateRecord> {
  requireAdmin(principal);
  const found = (await store.listAnswerTemplates(principal.agencyId)).find(({ id }) => id === templateId);
  if (!found) throw new DomainError("not_found", { detail: noSuchTemplate });
  return found;
}

/** Throws `validation_failed` for unknown placeholders and categories. */
export function validateTemplate({ text, categoryId }: NewAnswerTemplate): void {
  const fieldErrors: FieldError[] = [];
  const allowed = placeholders.map((name) => `{${name}}`);
  if (unknownPlaceholders(text).length > 0)
    fieldErrors.push({ pointer: "#/text", code: "not_allowed_value", limits: { allowed } });
  if (categoryId !== undefined && !findTopic(categoryId))
    fieldErrors.push({ pointer: "#/categoryId", code: "not_found" });
  throwIfInvalid(fieldErrors);
}

export const contentOf = ({
  name,
  text,
  categoryId,
  status,
}: NewAnswerTemplate): Pick<AnswerTemplateRecord, "name" | "text" | "categoryId" | "status"> => ({
  name,
  text,
  categoryId: categoryId === undefined ? null : (findTopic(categoryId)?.id ?? null),
  status: status ?? null,
});

export const viewTemplate = (record: AnswerTemplateRecord, facts?: TemplateFacts): AnswerTemplate => ({
  id: record.id,
  name: record.name,
  text: record.text,
  ...(record.categoryId !== null && { categoryId: record.categoryId }),
  ...(record.status !== null && { status: record.status }),
  ...(facts && { rendered: fillTemplate(record.text, facts) }),
  version: record.version,
  updatedAt: record.updatedAt.toISOString(),
});

const noSuchTemplate: Text = {
  id: "Tidak ada templat jawaban dengan id ini.",
  en: "There is no answer template with this id.",
};
