import type { ActOnReports, BulkAction, BulkResult } from "../../schemas.gen.ts";
import { sameRequestInFlight } from "../http/idempotency.ts";
import { equal, first, holds } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess, type RequestParts } from "../support/exchange.ts";
import {
  act,
  type OfficerAction,
  readAsAllowed,
  readAsOfficer,
  reportAfter,
  usualBody,
  usualBodyOf,
} from "../support/officer.ts";
import { deleteTemplates, onlyTemplate, templatesOf } from "../support/samples/answer-templates.ts";
import {
  agencyIds,
  newIdempotencyKey,
  newReport,
  submit,
  undecidedReport,
} from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Target = ActOnReports["reports"][number];

/** An action that always fails, because its unit does not exist. */
const toUnit: BulkAction = { operation: "assignReport", input: usualBody.assignReport };

const toOwnUnit = async (target: ContractTarget): Promise<BulkAction> => ({
  operation: "assignReport",
  input: await usualBodyOf(target, target.keys.agencyAdmin, "assignReport"),
});

const toArchive: BulkAction = {
  operation: "archiveReport",
  input: { reason: "not_public_service", message: "Ini sengketa perdata." },
};

const requestFor = (key: string, action: BulkAction, reports: readonly Target[]) => ({
  key,
  json: { action, reports },
  idempotencyKey: newIdempotencyKey(),
});

const send = async (target: ContractTarget, request: RequestParts): Promise<BulkResult[]> =>
  (await expectSuccess(target, "actOnReports", request)).body.results;

const resultOf = (result: BulkResult): string => (result.outcome === "done" ? "done" : result.problem.code);

const fieldsOf = (result: BulkResult): (string | undefined)[] =>
  result.outcome === "done"
    ? []
    : (result.problem.errors ?? []).flatMap(({ pointer, code }) => [pointer, code]);

/** Creates a report on which the actions have been taken, and returns it as its officer last saw it. */
async function seenAfter(target: ContractTarget, actions: readonly OfficerAction[] = []): Promise<Target> {
  const { trackingId } = await reportAfter(target, actions);
  return seen(target, trackingId);
}

async function seen(target: ContractTarget, trackingId: string): Promise<Target> {
  const { body } = await readAsOfficer(target, target.keys.agencyAdmin, trackingId);
  return { trackingId, version: body.version };
}

const timelineOf = async (target: ContractTarget, { trackingId }: Target): Promise<string[]> =>
  (await readAsOfficer(target, target.keys.agencyAdmin, trackingId)).body.timeline.map(({ kind }) => kind);

/** Returns the results without request ids, which differ between two requests. */
const withoutRequestIds = (results: readonly BulkResult[]) =>
  results.map((result) =>
    result.outcome === "done" ? result : { ...result, problem: { ...result.problem, requestId: "" } },
  );

export const bulkCases: ContractCase[] = [
  {
    title:
      "actOnReports has the same effect as the operation for a single report, and returns the new version",
    operation: "actOnReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const before: Partial<Record<OfficerAction, OfficerAction[]>> = {
        assignReport: ["verifyReport"],
        transferReport: ["verifyReport"],
        askReporter: [],
        archiveReport: ["verifyReport"],
      };
      for (const [operation, actions] of Object.entries(before) as [OfficerAction, OfficerAction[]][]) {
        const single = await reportAfter(target, actions);
        await act(target, key, operation, single.trackingId);
        const expected = (await readAsAllowed(target, key, single.trackingId)).body;
        const reports = [await seenAfter(target, actions), await seenAfter(target, actions)];
        const action = { operation, input: await usualBodyOf(target, key, operation) } as BulkAction;
        const results = await send(target, requestFor(key, action, reports));
        const version = (first(reports, operation).version ?? 0) + 1;
        equal(
          results,
          reports.map(({ trackingId }) => ({
            outcome: "done" as const,
            trackingId,
            status: expected.status,
            version,
          })),
          `actOnReports: ${operation}`,
        );
        for (const { trackingId } of reports) {
          const { body } = await readAsAllowed(target, key, trackingId);
          holds(body.access === expected.access, `actOnReports: access after ${operation}`, body);
          if (body.access === "minimal" || expected.access === "minimal") continue;
          const entries = [body, expected].map(({ timeline }) =>
            timeline.map(({ kind, status, message, actor }) => ({ kind, status, message, actor })),
          );
          equal(entries[0], entries[1], `actOnReports: the timeline after ${operation}`);
        }
      }
    },
  },
  {
    title: "actOnReports answers reports with a filled-in template, and refuses those it does not apply to",
    operation: "actOnReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const begun = ["verifyReport", "startFollowUp"] as const;
      const reports = [await seenAfter(target, begun), await seenAfter(target, begun)];
      const { id: templateId } = await onlyTemplate(target, key);
      const rendered: (string | undefined)[] = [];
      for (const { trackingId } of reports)
        rendered.push(
          (await templatesOf(target, key, { trackingId })).find(({ id }) => id === templateId)?.rendered,
        );
      const action: BulkAction = { operation: "answerReport", input: { templateId } };
      const request = requestFor(key, action, reports);
      equal((await send(target, request)).map(resultOf), ["done", "done"], "actOnReports: answers");
      for (const [index, { trackingId }] of reports.entries()) {
        const { timeline } = (await readAsOfficer(target, key, trackingId)).body;
        equal(timeline.at(-1)?.message, rendered[index], "actOnReports: the text of the answer");
      }
      // A repeated request still succeeds after its template was deleted.
      await deleteTemplates(target, key);
      equal((await send(target, request)).map(resultOf), ["done", "done"], "actOnReports: repeated");

      const unknown = await send(target, requestFor(key, action, [await seenAfter(target, begun)]));
      equal(unknown.flatMap(fieldsOf), ["#/action/input/templateId", "not_found"], "actOnReports: deleted");
      const { id } = await onlyTemplate(target, key, { status: "answered" });
      const other: BulkAction = { operation: "answerReport", input: { templateId: id } };
      const unfit = await send(target, requestFor(key, other, [await seenAfter(target, begun)]));
      equal(
        unfit.flatMap(fieldsOf),
        ["#/action/input/templateId", "not_permitted"],
        "actOnReports: does not fit",
      );
      await deleteTemplates(target, key);
    },
  },
  {
    title: "actOnReports returns a problem for each refused report, and takes the action on all others",
    operation: "actOnReports",
    async run(target) {
      const { agencyAdmin: key, otherAdmin } = target.keys;
      const [good, last] = [await seenAfter(target), await seenAfter(target)];
      const stale = await seenAfter(target);
      await act(target, key, "verifyReport", stale.trackingId);
      const ended = await seenAfter(target, ["archiveReport"]);
      const { trackingId: moved } = await reportAfter(target, ["transferReport"]);
      const { trackingId: others } = await submit(target, newReport({ agencyId: agencyIds.other }));
      const reports = [
        good,
        stale,
        ended,
        { trackingId: moved, version: 2 },
        { trackingId: others, version: 1 },
        { trackingId: "AAA-AAA-AAA", version: 1 },
        last,
      ];
      const results = await send(target, requestFor(key, await toOwnUnit(target), reports));
      equal(
        results.map(({ trackingId }) => trackingId),
        reports.map(({ trackingId }) => trackingId),
        "actOnReports: the order of the results",
      );
      equal(
        results.map(resultOf),
        [
          ...["done", "precondition_failed", "invalid_transition", "not_responsible"],
          ...["report_not_found", "invalid_tracking_id", "done"],
        ],
        "actOnReports: the results",
      );
      equal(
        fieldsOf(results[5] as BulkResult),
        ["#/reports/5/trackingId", "invalid_format"],
        "actOnReports: the invalid tracking ID",
      );
      equal((await timelineOf(target, stale)).at(-1), "verified", "actOnReports: a refused report");
      equal((await timelineOf(target, last)).at(-1), "assigned", "actOnReports: after the refusals");
      await act(target, otherAdmin, "verifyReport", others);
    },
  },
  {
    title: "actOnReports repeated with the same key returns the same results and takes no action twice",
    operation: "actOnReports",
    code: "idempotency_key_reused",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const [good, stale] = [await seenAfter(target, ["verifyReport"]), await seenAfter(target)];
      const reports = [good, { ...stale, version: 99 }];
      const action = await toOwnUnit(target);
      const request = requestFor(key, action, reports);
      const once = await expectSuccess(target, "actOnReports", request);
      const again = await expectSuccess(target, "actOnReports", request);
      equal(once.headers.get("idempotent-replayed"), null, "actOnReports: the first request");
      equal(again.headers.get("idempotent-replayed"), "true", "actOnReports: Idempotent-Replayed");
      equal(
        withoutRequestIds(again.body.results),
        withoutRequestIds(once.body.results),
        "actOnReports: the results of a repeated request",
      );
      equal(await timelineOf(target, good), ["submitted", "verified", "assigned"], "actOnReports: once");
      const others = [
        { action: toUnit, reports },
        { action: toArchive, reports },
        { action, reports: [good] },
      ];
      for (const json of others)
        await expectProblem(target, "actOnReports", 422, "idempotency_key_reused", { ...request, json });
      // With another key, this is a new request, and its version is outdated by now.
      const later = await send(target, { ...request, idempotencyKey: newIdempotencyKey() });
      equal(later.map(resultOf), ["precondition_failed", "precondition_failed"], "actOnReports: another key");
    },
  },
  {
    title:
      "actOnReports refuses each report whose holder, or for which the key's role, does not permit the action",
    operation: "actOnReports",
    async run(target) {
      const { liaison, otherAdmin, thirdAdmin, nationalAdmin } = target.keys;
      const one = await seenAfter(target, ["verifyReport"]);
      const outcome = async (key: string, action: BulkAction) =>
        (await send(target, requestFor(key, action, [one]))).map(resultOf);
      equal(await outcome(liaison, toUnit), ["role_not_allowed"], "actOnReports: assign, liaison");
      equal(await outcome(liaison, toArchive), ["role_not_allowed"], "actOnReports: archive, liaison");
      equal(await outcome(otherAdmin, toUnit), ["report_not_found"], "actOnReports: another agency");
      equal(await outcome(nationalAdmin, toArchive), ["not_responsible"], "actOnReports: national triage");
      const toOther: BulkAction = {
        operation: "transferReport",
        input: { toAgencyId: agencyIds.other, reason: "Ruas ini jalan provinsi." },
      };
      equal(await outcome(liaison, toOther), ["done"], "actOnReports: transfer, liaison");
      equal(await outcome(thirdAdmin, toUnit), ["report_not_found"], "actOnReports: a third agency");
    },
  },
  {
    title: "actOnReports omits the version of a report that the key can no longer read",
    operation: "actOnReports",
    async run(target) {
      const { trackingId } = await submit(target, newReport({ confidential: true }));
      const action: BulkAction = { operation: "transferReport", input: { reason: "Ini jalan provinsi." } };
      const reports = [{ trackingId, version: 1 }];
      equal(
        await send(target, requestFor(target.keys.agencyAdmin, action, reports)),
        [{ outcome: "done" as const, trackingId, status: "submitted" as const }],
        "actOnReports: a confidential report that left",
      );
    },
  },
  {
    title: "actOnReports names the missing field of an action, for all reports or for one",
    operation: "actOnReports",
    code: "validation_failed",
    async run(target) {
      const { agencyAdmin: key, nationalAdmin } = target.keys;
      const reports = [await seenAfter(target)];
      const wrong: [object, Record<string, string>][] = [
        [{ ...toArchive, input: { reason: "abusive" } }, { "#/action/input/message": "required" }],
        [
          { ...toArchive, input: { reason: "withdrawn", message: "Dicabut pelapor." } },
          { "#/action/input/reason": "not_allowed_value" },
        ],
        [{ operation: "transferReport", input: {} }, { "#/action/input/reason": "required" }],
        [{ operation: "answerReport", input: {} }, { "#/action/input/templateId": "required" }],
        [
          { operation: "closeReport", input: { message: "Selesai." } },
          { "#/action/operation": "not_allowed_value" },
        ],
      ];
      for (const [action, fields] of wrong)
        await expectFieldErrors(
          target,
          "actOnReports",
          { key, json: { action, reports }, idempotencyKey: newIdempotencyKey() },
          fields as Parameters<typeof expectFieldErrors>[3],
        );
      const { trackingId } = await submit(target, undecidedReport());
      const inTriage = requestFor(nationalAdmin, toUnit, [{ trackingId, version: 1 }]);
      equal(
        (await send(target, inTriage)).flatMap(fieldsOf),
        [...["#/action/input/agencyId", "required"], ...["#/action/input/unitId", "not_permitted"]],
        "actOnReports: a unit of national triage",
      );
    },
  },
  {
    title: "actOnReports refuses an empty list, more than 100 reports, and a report that is listed twice",
    operation: "actOnReports",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const one = await seenAfter(target);
      const many = Array.from({ length: 101 }, () => one);
      const spelt = { ...one, trackingId: one.trackingId.replaceAll("-", "").toLowerCase() };
      const refuse = (reports: readonly Target[], fields: Parameters<typeof expectFieldErrors>[3]) =>
        expectFieldErrors(target, "actOnReports", requestFor(key, toUnit, reports), fields);
      await refuse(many, { "#/reports": "too_many" });
      await refuse([], { "#/reports": "required" });
      await refuse([one, one], { "#/reports/1/trackingId": "duplicate" });
      await refuse([one, spelt], { "#/reports/1/trackingId": "duplicate" });
      equal(await timelineOf(target, one), ["submitted"], "actOnReports: nothing was taken");
      const { version: _, ...blind } = one;
      await refuse([blind as Target], { "#/reports/0/version": "required" });
    },
  },
  sameRequestInFlight("actOnReports"),
];
