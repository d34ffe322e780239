import { findTopic } from "@lapor/directory";
import type { AnswerTemplate, AnswerTemplateList, NewAnswerTemplate } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import {
  fillTemplate,
  placeholders,
  type TemplateFacts,
  unknownPlaceholders,
} from "../desk/fill-template.ts";
import type { AnswerTemplateRecord } from "../desk/store.ts";
import { once } from "../keys/idempotency.ts";
import type { KeyRecord } from "../keys/store.ts";
import { requireVersion } from "../life-cycle/require-version.ts";
import { DomainError, refuse, type Text } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import type { ReportRecord } from "../report/store.ts";
import { viewAgency, viewDue } from "../views/views.ts";
import { openForOfficer } from "./read-report.ts";

/** More than anybody looks through; keeps the list one page. */
const mostTemplates = 200;

const noSuchTemplate: Text = {
  id: "Tidak ada templat jawaban dengan id ini.",
  en: "There is no answer template with this id.",
};

const nationalTriage = "Tim verifikasi nasional";

/** Which template an officer changes: the version is that of the `ETag` last read, undefined when none was sent. */
export interface TemplateTarget {
  templateId: string;
  version: number | undefined;
}

const viewTemplate = (record: AnswerTemplateRecord, facts?: TemplateFacts): AnswerTemplate => ({
  id: record.id,
  name: record.name,
  text: record.text,
  ...(record.categoryId !== null && { categoryId: record.categoryId }),
  ...(record.status !== null && { status: record.status }),
  ...(facts && { rendered: fillTemplate(record.text, facts) }),
  version: record.version,
  updatedAt: record.updatedAt.toISOString(),
});

const factsOf = (report: ReportRecord, agencyId: string | null): TemplateFacts => ({
  trackingId: report.trackingId,
  agency: agencyId === null ? nationalTriage : viewAgency(agencyId).name,
  dueDate: viewDue(report)?.slice(0, 10) ?? null,
});

const fits = (report: ReportRecord, { categoryId, status }: AnswerTemplateRecord): boolean =>
  (categoryId === null || categoryId === report.categoryId) && (status === null || status === report.status);

const byName = (left: AnswerTemplateRecord, right: AnswerTemplateRecord): number =>
  left.name.localeCompare(right.name, "id") || (left.id < right.id ? -1 : 1);

/**
 * The report that templates are filled in for. Throws `forbidden` unless the officer reads it in full: nobody
 * else can answer it.
 */
const openToAnswer = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<ReportRecord> => {
  const { report, access } = await openForOfficer(context, caller, trackingId);
  if (access.level !== "full") throw new DomainError("forbidden");
  return report;
};

/** The templates of who asks, by name. With a report those that fit it, filled in. */
export const listAnswerTemplates = async (
  context: ChannelContext,
  caller: Caller,
  { trackingId }: { trackingId?: string | undefined },
): Promise<AnswerTemplateList> => {
  const { agencyId } = caller.key;
  const report = trackingId === undefined ? undefined : await openToAnswer(context, caller, trackingId);
  const found = await context.store.listAnswerTemplates(agencyId);
  const data = found
    .filter((template) => !report || fits(report, template))
    .sort(byName)
    .map((template) => viewTemplate(template, report && factsOf(report, agencyId)));
  return { data, nextCursor: null };
};

const requireAdmin = ({ role }: KeyRecord): void => {
  if (role === "liaison") throw new DomainError("forbidden");
};

const judge = ({ text, categoryId }: NewAnswerTemplate): void => {
  const fieldErrors: FieldError[] = [];
  const allowed = placeholders.map((name) => `{${name}}`);
  if (unknownPlaceholders(text).length > 0)
    fieldErrors.push({ pointer: "#/text", code: "not_allowed_value", limits: { allowed } });
  if (categoryId !== undefined && !findTopic(categoryId))
    fieldErrors.push({ pointer: "#/categoryId", code: "not_found" });
  refuse(fieldErrors);
};

const contentOf = ({
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

/** Makes a template for all officers of the agency, for its administrators; once for each `Idempotency-Key`. */
export const createAnswerTemplate = async (
  context: ChannelContext,
  caller: Caller,
  input: NewAnswerTemplate,
  idempotencyKey: string,
): Promise<{ template: AnswerTemplate; replayed: boolean }> => {
  const { key } = caller;
  requireAdmin(key);
  judge(input);
  const scope = `createAnswerTemplate:${key.id}`;
  const { length } = await context.store.listAnswerTemplates(key.agencyId);
  const { body, replayed } = await once(
    context,
    { scope, idempotencyKey, content: input },
    async (transaction) => {
      if (length >= mostTemplates)
        refuse([{ pointer: "#", code: "too_many", limits: { limit: mostTemplates } }]);
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
  return { template: body as AnswerTemplate, replayed };
};

/** The template, if it is the caller's to change and was read as it is now. */
const open = async (
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

/** Replaces a template, for the agency's administrators. */
export const updateAnswerTemplate = async (
  context: ChannelContext,
  caller: Caller,
  target: TemplateTarget,
  input: NewAnswerTemplate,
): Promise<AnswerTemplate> => {
  const found = await open(context, caller, target);
  judge(input);
  const next: AnswerTemplateRecord = {
    ...found,
    ...contentOf(input),
    version: found.version + 1,
    updatedAt: context.clock.now(),
  };
  const isWritten = await context.store.transaction((transaction) => transaction.updateAnswerTemplate(next));
  if (!isWritten) throw new DomainError("precondition_failed");
  return viewTemplate(next);
};

/** Deletes a template, for the agency's administrators; gives it as it was. */
export const deleteAnswerTemplate = async (
  context: ChannelContext,
  caller: Caller,
  target: TemplateTarget,
): Promise<AnswerTemplate> => {
  const found = await open(context, caller, target);
  const isDeleted = await context.store.transaction((transaction) =>
    transaction.deleteAnswerTemplate(found.id, found.version),
  );
  if (!isDeleted) throw new DomainError("precondition_failed");
  return viewTemplate(found);
};
