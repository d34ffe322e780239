import { findTopic } from "@lapor/directory";
import type { AnswerTemplate, NewAnswerTemplate } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import type { KeyRecord } from "../keys/store.ts";
import { requireVersion } from "../life-cycle/require-version.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import { fillTemplate, placeholders, type TemplateFacts, unknownPlaceholders } from "./fill-template.ts";
import type { AnswerTemplateRecord } from "./store.ts";

/** Which template an officer changes: the version is that of the `ETag` last read, undefined when none was sent. */
export interface TemplateTarget {
  templateId: string;
  version: number | undefined;
}

/** The template, if it is the caller's to change and was read as it is now. */
export const openTemplate = async (
  { store }: ChannelContext,
  { key }: Caller,
  { templateId, version }: TemplateTarget,
): Promise<AnswerTemplateRecord> => {
  requireAdmin(key);
  const found = (await store.listAnswerTemplates(key.agencyId)).find(({ id }) => id === templateId);
  if (!found) throw new DomainError("not_found", { detail: noSuchTemplate });
  requireVersion(found, version);
  return found;
};

export const requireAdmin = ({ role }: KeyRecord): void => {
  if (role === "liaison") throw new DomainError("forbidden");
};

/** Throws `validation_failed` for unknown placeholders and categories. */
export const validateTemplate = ({ text, categoryId }: NewAnswerTemplate): void => {
  const fieldErrors: FieldError[] = [];
  const allowed = placeholders.map((name) => `{${name}}`);
  if (unknownPlaceholders(text).length > 0)
    fieldErrors.push({ pointer: "#/text", code: "not_allowed_value", limits: { allowed } });
  if (categoryId !== undefined && !findTopic(categoryId))
    fieldErrors.push({ pointer: "#/categoryId", code: "not_found" });
  throwIfInvalid(fieldErrors);
};

export const contentOf = ({
  name,
  text,
  categoryId,
  status,
}: NewAnswerTemplate): Pick<AnswerTemplateRecord, "name" | "text" | "categoryId" | "status"> => ({
  name,
  text,
  categoryId: categoryId ?? null,
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
