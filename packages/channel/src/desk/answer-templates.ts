import { findTopic } from "@lapor/directory";
import type { AnswerTemplate, NewAnswerTemplate } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { requireAdmin } from "../officers/principal.ts";
import { DomainError, type Text } from "../platform/domain-error.ts";
import type { AnswerTemplateRecord } from "../records/desk.ts";
import type { Records } from "../records/ports.ts";
import type { Actor } from "../records/principal.ts";
import { fillTemplate, placeholders, type TemplateFacts, unknownPlaceholders } from "./fill-template.ts";
import type { DeskStore } from "./store.ts";

/**
 * The template that an officer changes. `version` is the one in the last `ETag`; undefined without
 * `If-Match`.
 */
export interface TemplateTarget {
  templateId: string;
  version: number | undefined;
}

/** Returns the template if the caller can change it. */
export async function openTemplate(
  { store }: { store: DeskStore },
  { principal }: Actor,
  templateId: string,
): Promise<AnswerTemplateRecord> {
  requireAdmin(principal);
  const found = (await store.list("answerTemplates", { agencyId: principal.agencyId })).find(
    ({ id }) => id === templateId,
  );
  if (!found) throw new DomainError("not_found", { detail: noSuchTemplate });
  return found;
}

/** The maximum length of a message in all actions except answers, in characters. */
const longestOther = 5000;

/**
 * Finds unknown placeholders, categories and units, and a text that is too long. Reads the store, so call it
 * before a transaction.
 */
export async function validateTemplate(
  { store }: { store: Records<"units"> },
  { principal }: Actor,
  { text, categoryId, action = "answerReport", unitId }: NewAnswerTemplate,
): Promise<FieldError[]> {
  const fieldErrors: FieldError[] = [];
  const allowed = placeholders.map((name) => `{${name}}`);
  if (unknownPlaceholders(text).length > 0)
    fieldErrors.push({ pointer: "#/text", code: "not_allowed_value", limits: { allowed } });
  if (categoryId !== undefined && !findTopic(categoryId))
    fieldErrors.push({ pointer: "#/categoryId", code: "not_found" });
  if (action !== "answerReport" && [...text].length > longestOther)
    fieldErrors.push({ pointer: "#/text", code: "too_long", limits: { limit: longestOther } });
  const units = unitId === undefined ? [] : await store.list("units", { id: [unitId] });
  const isUnit = units.some(({ agencyId, active }) => active && agencyId === principal.agencyId);
  if (unitId !== undefined && !isUnit) fieldErrors.push({ pointer: "#/unitId", code: "not_found" });
  return fieldErrors;
}

export const contentOf = ({
  name,
  text,
  categoryId,
  status,
  action,
  unitId,
}: NewAnswerTemplate): Omit<AnswerTemplateRecord, "id" | "agencyId" | "version" | "updatedAt"> => ({
  name,
  text,
  categoryId: categoryId === undefined ? null : (findTopic(categoryId)?.id ?? null),
  status: status ?? null,
  action: action ?? null,
  unitId: unitId ?? null,
});

export const viewTemplate = (record: AnswerTemplateRecord, facts?: TemplateFacts): AnswerTemplate => ({
  id: record.id,
  name: record.name,
  text: record.text,
  ...(record.categoryId !== null && { categoryId: record.categoryId }),
  ...(record.status !== null && { status: record.status }),
  ...(record.action !== null && { action: record.action }),
  ...(record.unitId !== null && { unitId: record.unitId }),
  ...(facts && { rendered: fillTemplate(record.text, facts) }),
  version: record.version,
  updatedAt: record.updatedAt.toISOString(),
});

const noSuchTemplate: Text = {
  id: "Tidak ada templat jawaban dengan id ini.",
  en: "There is no answer template with this id.",
};
