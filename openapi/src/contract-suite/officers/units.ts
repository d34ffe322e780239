import type { OperationId } from "../../operation.ts";
import { sameRequestInFlight } from "../http/idempotency.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { atOnce } from "../support/at-once.ts";
import { expectFieldErrors, expectProblem, expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer, reportAfter, requestWithETag } from "../support/officer.ts";
import { liaisonMayNot } from "../support/rules/administrators-only.ts";
import { newIdempotencyKey } from "../support/samples/reports.ts";
import { makeUnit, newUnitName, unitsOf } from "../support/samples/units.ts";
import type { ContractCase } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const triageMayNot = (operation: OperationId): ContractCase => ({
  title: `${operation} is refused for national triage, which has no units`,
  operation,
  code: "role_not_allowed",
  async run(target) {
    const request = await validRequest(target, operation, { key: target.keys.nationalAdmin });
    await expectProblem(target, operation, 403, "role_not_allowed", request);
  },
});

export const unitCases: ContractCase[] = [
  ...(["createUnit", "updateUnit"] as const).map(liaisonMayNot),
  ...(["listUnits", "createUnit", "updateUnit"] as const).map(triageMayNot),
  ...(["createUnit", "updateUnit"] as const).map(sameRequestInFlight),
  {
    title: "listUnits lists the units of the agency by name, but not to other agencies",
    operation: "listUnits",
    async run(target) {
      const { agencyAdmin, liaison, otherAdmin } = target.keys;
      const name = newUnitName();
      const [second, first] = [
        await makeUnit(target, agencyAdmin, `${name} B`),
        await makeUnit(target, agencyAdmin, `${name} A`),
      ];
      includes(first, { name: `${name} A`, active: true, version: 1 }, "createUnit");
      for (const key of [agencyAdmin, liaison]) {
        const listed = (await unitsOf(target, key)).filter((unit) => unit.name.startsWith(name));
        equal(listed, [first, second], "listUnits");
      }
      const others = await unitsOf(target, otherAdmin);
      holds(!others.some((unit) => unit.name.startsWith(name)), "listUnits: another agency", others);
    },
  },
  {
    title: "createUnit repeated with the same key creates one unit; the key is refused for another body",
    operation: "createUnit",
    code: "idempotency_key_reused",
    async run(target) {
      const request = await validRequest(target, "createUnit");
      const made = await expectSuccess(target, "createUnit", request);
      const again = await expectSuccess(target, "createUnit", request);
      equal(again.body, made.body, "createUnit: repeated");
      equal(again.headers.get("idempotent-replayed"), "true", "createUnit: Idempotent-Replayed");
      const json = { name: newUnitName() };
      await expectProblem(target, "createUnit", 422, "idempotency_key_reused", { ...request, json });
    },
  },
  {
    title: "createUnit refuses a name that differs only in case and spaces; another agency may have it",
    operation: "createUnit",
    code: "validation_failed",
    async run(target) {
      const { agencyAdmin, otherAdmin } = target.keys;
      const { name } = await makeUnit(target, agencyAdmin);
      for (const same of [name, name.toUpperCase(), name.replace(" ", ""), name.replace(" ", "  ")])
        await expectFieldErrors(
          target,
          "createUnit",
          { key: agencyAdmin, json: { name: same }, idempotencyKey: newIdempotencyKey() },
          { "#/name": "duplicate" },
        );
      equal((await makeUnit(target, otherAdmin, name)).name, name, "createUnit: another agency");
    },
  },
  {
    title: "createUnit by many requests at once with the same name succeeds for one of them",
    operation: "createUnit",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const name = newUnitName();
      const results = await atOnce(
        [name, name.toUpperCase(), name, name.toLowerCase()].map((one) => makeUnit(target, agencyAdmin, one)),
      );
      equal(results.filter(({ status }) => status === "fulfilled").length, 1, "createUnit: once");
      const named = (await unitsOf(target, agencyAdmin)).filter(
        (unit) => unit.name.toLowerCase() === name.toLowerCase(),
      );
      equal(named.length, 1, "listUnits: once");
    },
  },
  {
    title: "updateUnit renames a unit, also on its reports, and refuses a name in use and an old version",
    operation: "updateUnit",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const [unit, other] = [await makeUnit(target, key), await makeUnit(target, key)];
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      await act(target, key, "assignReport", trackingId, { unitId: unit.id });
      const request = { key, path: { unitId: unit.id }, ifMatch: '"1"' };
      await expectFieldErrors(
        target,
        "updateUnit",
        { ...request, json: { name: other.name.toUpperCase() } },
        { "#/name": "duplicate" },
      );
      const name = unit.name.toUpperCase();
      const renamed = await expectSuccess(target, "updateUnit", { ...request, json: { name } });
      includes(renamed.body, { id: unit.id, name, active: true, version: 2 }, "updateUnit");
      equal(renamed.headers.get("etag"), '"2"', "updateUnit: ETag");
      const { body } = await readAsOfficer(target, key, trackingId);
      equal(body.unit, { id: unit.id, name }, "getAgencyReport: unit");
      equal(body.version, 3, "getAgencyReport: version");
      await expectProblem(target, "updateUnit", 412, "precondition_failed", { ...request, json: { name } });
    },
  },
  {
    title: "updateUnit repeated with the same key and version takes effect once",
    operation: "updateUnit",
    code: "idempotency_key_reused",
    async run(target) {
      const request = { ...(await validRequest(target, "updateUnit")), idempotencyKey: newIdempotencyKey() };
      const once = await expectSuccess(target, "updateUnit", request);
      const again = await expectSuccess(target, "updateUnit", request);
      equal(again.text, once.text, "updateUnit: repeated");
      equal(again.headers.get("idempotent-replayed"), "true", "updateUnit: Idempotent-Replayed");
      const json = { name: newUnitName() };
      await expectProblem(target, "updateUnit", 422, "idempotency_key_reused", { ...request, json });
    },
  },
  {
    title: "updateUnit does not reveal whether a unit of another agency exists",
    operation: "updateUnit",
    code: "not_found",
    async run(target) {
      const request = await validRequest(target, "updateUnit");
      const key = target.keys.otherAdmin;
      await expectProblem(target, "updateUnit", 404, "not_found", { ...request, key });
      for (const unitId of ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x", "%00"])
        await expectProblem(target, "updateUnit", 404, "not_found", { ...request, path: { unitId } });
      await expectSuccess(target, "updateUnit", request);
    },
  },
  {
    title: "updateUnit refuses an id that is too long",
    operation: "updateUnit",
    code: "invalid_request",
    async run(target) {
      const request = await validRequest(target, "updateUnit");
      const path = { unitId: "x".repeat(65) };
      await expectProblem(target, "updateUnit", 400, "invalid_request", { ...request, path });
    },
  },
  {
    title: "assignReport refuses inactive and foreign units, but a report keeps a unit that becomes inactive",
    operation: "assignReport",
    code: "validation_failed",
    async run(target) {
      const { agencyAdmin: key, otherAdmin } = target.keys;
      const [unit, foreign] = [await makeUnit(target, key), await makeUnit(target, otherAdmin)];
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      await act(target, key, "assignReport", trackingId, { unitId: unit.id });
      const path = { unitId: unit.id };
      const json = { name: unit.name, active: false };
      const ended = await expectSuccess(target, "updateUnit", { key, path, ifMatch: '"1"', json });
      equal(ended.body.active, false, "updateUnit: active");
      for (const unitId of [unit.id, foreign.id, "0192f5e2-7c1a-7f3e-8b52-000000000000", "x"])
        await expectFieldErrors(
          target,
          "assignReport",
          await requestWithETag(target, key, trackingId, { unitId }),
          { "#/unitId": "not_found" },
        );
      const { body } = await readAsOfficer(target, key, trackingId);
      equal(body.unit, { id: unit.id, name: unit.name }, "getAgencyReport: unit");
    },
  },
];
