import { equal, first, holds } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer, reportAfter } from "../support/officer.ts";
import { liaisonMayNot } from "../support/rules/administrators-only.ts";
import {
  deleteTemplates,
  newTemplate,
  onlyTemplate,
  templatesOf,
} from "../support/samples/answer-templates.ts";
import {
  agencyIds,
  newIdempotencyKey,
  newReport,
  submit,
  typingMistakes,
} from "../support/samples/reports.ts";
import { unitNamed } from "../support/samples/units.ts";
import type { ContractCase } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const changing = ["updateAnswerTemplate", "deleteAnswerTemplate"] as const;

const unknownTemplate = (operation: (typeof changing)[number]): ContractCase => ({
  title: `${operation} does not reveal whether a template of another party exists`,
  operation,
  code: "not_found",
  async run(target) {
    const request = await validRequest(target, operation);
    for (const key of [target.keys.otherAdmin, target.keys.nationalAdmin])
      await expectProblem(target, operation, 404, "not_found", { ...request, key });
    for (const templateId of ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x", "%00"])
      await expectProblem(target, operation, 404, "not_found", { ...request, path: { templateId } });
    await expectSuccess(target, operation, request);
  },
});

const badParameter = (operation: (typeof changing)[number]): ContractCase => ({
  title: `${operation} refuses an id that is too long`,
  operation,
  code: "invalid_request",
  async run(target) {
    const request = await validRequest(target, operation);
    await expectProblem(target, operation, 400, "invalid_request", {
      ...request,
      path: { templateId: "x".repeat(65) },
    });
  },
});

export const answerTemplateCases: ContractCase[] = [
  ...(["createAnswerTemplate", ...changing] as const).map(liaisonMayNot),
  ...changing.flatMap((operation) => [unknownTemplate(operation), badParameter(operation)]),
  {
    title: "createAnswerTemplate creates a template for all officers of the agency, and for no other agency",
    operation: "createAnswerTemplate",
    async run(target) {
      const { agencyAdmin, liaison, otherAdmin, nationalAdmin } = target.keys;
      const made = await onlyTemplate(target, agencyAdmin, { categoryId: "jalan", status: "in_progress" });
      equal(made.version, 1, "createAnswerTemplate: version");
      for (const key of [agencyAdmin, liaison])
        equal(
          (await templatesOf(target, key)).find(({ id }) => id === made.id),
          made,
          "listAnswerTemplates",
        );
      for (const key of [otherAdmin, nationalAdmin])
        holds(
          !(await templatesOf(target, key)).some(({ id }) => id === made.id),
          "listAnswerTemplates: others",
        );
      await deleteTemplates(target, agencyAdmin);
    },
  },
  {
    title:
      "createAnswerTemplate repeated with the same key creates one template; the key is refused for another body",
    operation: "createAnswerTemplate",
    code: "idempotency_key_reused",
    async run(target) {
      const request = await validRequest(target, "createAnswerTemplate");
      const made = await expectSuccess(target, "createAnswerTemplate", request);
      const again = await expectSuccess(target, "createAnswerTemplate", request);
      equal(again.body, made.body, "createAnswerTemplate: repeated");
      equal(again.headers.get("idempotent-replayed"), "true", "createAnswerTemplate: Idempotent-Replayed");
      const json = newTemplate({ text: "Yang lain sama sekali." });
      await expectProblem(target, "createAnswerTemplate", 422, "idempotency_key_reused", {
        ...request,
        json,
      });
    },
  },
  {
    title:
      "createAnswerTemplate refuses unknown categories, and unknown placeholders, which the reporter would see",
    operation: "createAnswerTemplate",
    code: "validation_failed",
    async run(target) {
      const request = await validRequest(target, "createAnswerTemplate");
      const json = newTemplate({ text: "Yth. {nama}, laporan {trackingId}.", categoryId: "sulap" });
      await expectFieldErrors(
        target,
        "createAnswerTemplate",
        { ...request, json },
        { "#/text": "not_allowed_value", "#/categoryId": "not_found" },
      );
    },
  },
  {
    title: "updateAnswerTemplate that sets a unit takes effect once when repeated with the same key",
    operation: "updateAnswerTemplate",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { id: unitId } = await unitNamed(target, key, "Bidang Uji Kontrak");
      const made = await onlyTemplate(target, key);
      const request = {
        ...{ key, path: { templateId: made.id }, ifMatch: `"${made.version}"` },
        ...{ json: newTemplate({ unitId }), idempotencyKey: newIdempotencyKey() },
      };
      const { body } = await expectSuccess(target, "updateAnswerTemplate", request);
      equal([body.unitId, body.version], [unitId, made.version + 1], "updateAnswerTemplate");
      const again = await expectSuccess(target, "updateAnswerTemplate", request);
      equal(again.body, body, "updateAnswerTemplate: repeated");
      await deleteTemplates(target, key);
    },
  },
  {
    title: "createAnswerTemplate stores the action and the unit, and refuses a unit of another agency",
    operation: "createAnswerTemplate",
    code: "validation_failed",
    async run(target) {
      const { agencyAdmin: key, otherAdmin, nationalAdmin } = target.keys;
      const { id: unitId } = await unitNamed(target, key, "Bidang Uji Kontrak");
      const made = await onlyTemplate(target, key, { action: "askReporter", unitId });
      equal([made.action, made.unitId], ["askReporter", unitId], "createAnswerTemplate");
      const ifMatch = `"${made.version}"`;
      const path = { templateId: made.id };
      const plain = { key, path, json: newTemplate(), ifMatch };
      const { body } = await expectSuccess(target, "updateAnswerTemplate", plain);
      equal([body.action, body.unitId], [undefined, undefined], "updateAnswerTemplate: removed");
      await deleteTemplates(target, key);
      const other = await unitNamed(target, otherAdmin, "Bidang Uji Kontrak");
      const refuse = (asking: string, changes: object, expected: Parameters<typeof expectFieldErrors>[3]) =>
        expectFieldErrors(
          target,
          "createAnswerTemplate",
          { key: asking, json: newTemplate(changes), idempotencyKey: newIdempotencyKey() },
          expected,
        );
      await refuse(key, { unitId: other.id }, { "#/unitId": "not_found" });
      await refuse(nationalAdmin, { unitId }, { "#/unitId": "not_found" });
      const long = "Mohon sabar. ".repeat(400);
      await refuse(key, { action: "addNote", text: long }, { "#/text": "too_long" });
      await onlyTemplate(target, key, { action: "answerReport", text: long });
      await deleteTemplates(target, key);
    },
  },
  {
    title: "actOnReports refuses to answer reports with the template of another action",
    operation: "actOnReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const { id: templateId } = await onlyTemplate(target, key, { action: "addNote" });
      const { body } = await expectSuccess(target, "actOnReports", {
        key,
        json: {
          action: { operation: "answerReport", input: { templateId } },
          reports: [{ trackingId, version: 3 }],
        },
        idempotencyKey: newIdempotencyKey(),
      });
      equal(first(body.results, "actOnReports").outcome, "refused", "actOnReports");
      await deleteTemplates(target, key);
    },
  },
  {
    title: "createAnswerTemplate by national triage creates a template for national triage only",
    operation: "createAnswerTemplate",
    async run(target) {
      const { nationalAdmin, agencyAdmin } = target.keys;
      const made = await onlyTemplate(target, nationalAdmin);
      holds(
        (await templatesOf(target, nationalAdmin)).some(({ id }) => id === made.id),
        "its own",
      );
      holds(!(await templatesOf(target, agencyAdmin)).some(({ id }) => id === made.id), "an agency's");
      await deleteTemplates(target, nationalAdmin);
    },
  },
  {
    title: "listAnswerTemplates for a report returns applicable templates with placeholders filled in",
    operation: "listAnswerTemplates",
    async run(target) {
      const key = target.keys.agencyAdmin;
      await deleteTemplates(target, key);
      const add = (changes: object) =>
        expectSuccess(target, "createAnswerTemplate", {
          key,
          json: newTemplate(changes),
          idempotencyKey: newIdempotencyKey(),
        });
      const { name } = newTemplate();
      await add({ name: `${name} B`, text: "Laporan {trackingId} di {agency}, tenggat {dueDate}." });
      await add({ name: `${name} A`, categoryId: "jalan", status: "in_progress" });
      await add({ name: `${name} C`, categoryId: "sampah" });
      await add({ name: `${name} D`, status: "answered" });
      const { trackingId } = await submit(target, newReport({ categoryId: "jalan" }));
      for (const action of ["verifyReport", "startFollowUp"] as const)
        await act(target, key, action, trackingId);
      const fitting = (await templatesOf(target, key, { trackingId })).filter((one) =>
        one.name.startsWith(name),
      );
      equal(
        fitting.map((one) => one.name.slice(-1)),
        ["A", "B"],
        "listAnswerTemplates: those that fit, by name",
      );
      const { dueAt } = (await readAsOfficer(target, key, trackingId)).body;
      const rendered = fitting[1]?.rendered ?? "";
      const day = Number(dueAt?.slice(8, 10));
      holds(
        new RegExp(
          `^Laporan ${trackingId} di Pemerintah Kota Bandung, tenggat ${day} \\p{L}+ ${dueAt?.slice(0, 4)}\\.$`,
          "u",
        ).test(rendered),
        "listAnswerTemplates: rendered",
        rendered,
      );
      equal(
        first(await templatesOf(target, key), "all").rendered,
        undefined,
        "listAnswerTemplates: of no report",
      );
      await deleteTemplates(target, key);
    },
  },
  {
    title: "listAnswerTemplates reveals nothing about a report that the agency may not read",
    operation: "listAnswerTemplates",
    code: "report_not_found",
    async run(target) {
      const { trackingId } = await reportAfter(target, [], target.keys.otherAdmin, agencyIds.other);
      const key = target.keys.agencyAdmin;
      await expectProblem(target, "listAnswerTemplates", 404, "report_not_found", {
        key,
        query: { trackingId },
      });
    },
  },
  {
    title: "listAnswerTemplates reports a mistyped tracking ID",
    operation: "listAnswerTemplates",
    code: "invalid_tracking_id",
    async run(target) {
      const { trackingId } = await submit(target);
      const key = target.keys.agencyAdmin;
      const [mistyped = ""] = typingMistakes(trackingId, 1);
      const query = { trackingId: mistyped };
      await expectProblem(target, "listAnswerTemplates", 400, "invalid_tracking_id", { key, query });
    },
  },
  {
    title:
      "updateAnswerTemplate replaces the whole template and increments its version; an old version is refused",
    operation: "updateAnswerTemplate",
    code: "precondition_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const made = await onlyTemplate(target, key, { categoryId: "jalan", status: "in_progress" });
      const json = newTemplate({ text: "Sudah selesai, terima kasih." });
      const request = { key, path: { templateId: made.id }, json, ifMatch: `"${made.version}"` };
      const { body, headers } = await expectSuccess(target, "updateAnswerTemplate", request);
      equal(
        [body.text, body.categoryId, body.status, body.version, headers.get("etag")],
        [json.text, undefined, undefined, 2, '"2"'],
        "updateAnswerTemplate",
      );
      await expectProblem(target, "updateAnswerTemplate", 412, "precondition_failed", request);
      await deleteTemplates(target, key);
    },
  },
  {
    title: "deleteAnswerTemplate deletes a template and returns it",
    operation: "deleteAnswerTemplate",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const made = await onlyTemplate(target, key);
      const request = { key, path: { templateId: made.id }, ifMatch: '"1"' };
      equal(
        (await expectSuccess(target, "deleteAnswerTemplate", request)).body,
        made,
        "deleteAnswerTemplate",
      );
      holds(!(await templatesOf(target, key)).some(({ id }) => id === made.id), "listAnswerTemplates: gone");
      await expectProblem(target, "deleteAnswerTemplate", 404, "not_found", request);
    },
  },
];
