import { sameRequestInFlight } from "../http/idempotency.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { expectProblem, expectSuccess } from "../support/exchange.ts";
import { inItsMode } from "../support/modes.ts";
import {
  act,
  type OfficerAction,
  officerActions,
  readAsAllowed,
  reportAfter,
  requestWithETag,
  usualBody,
} from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { agencyIds, newIdempotencyKey } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const otherWords = (action: OfficerAction): object =>
  action === "transferReport" || action === "correctReport"
    ? { reason: "Kata yang lain." }
    : { message: "Kata yang lain." };

const repeated = (action: OfficerAction): ContractCase => ({
  title: `${action} repeated with the same key takes effect once; the key is refused for another body`,
  operation: action,
  code: "idempotency_key_reused",
  async run(target) {
    const request = await validRequest(target, action, { idempotencyKey: newIdempotencyKey() });
    const once = await expectSuccess(target, action, request);
    const again = await expectSuccess(target, action, request);
    equal(once.headers.get("idempotent-replayed"), null, `${action}: the first request`);
    equal(again.headers.get("idempotent-replayed"), "true", `${action}: Idempotent-Replayed`);
    equal(again.body, once.body, `${action}: the report of a repeated request`);
    equal(again.headers.get("etag"), once.headers.get("etag"), `${action}: ETag of a replay`);
    const json = { ...(request.json as object), ...otherWords(action) };
    await expectProblem(target, action, 422, "idempotency_key_reused", { ...request, json });
  },
});

/** Cases about officers who repeat an action because its response was lost. */
export const repeatedActionCases: ContractCase[] = [
  ...officerActions.flatMap((action) => [repeated(action), sameRequestInFlight(action)]).map(inItsMode),
  {
    title:
      "transferReport repeated after its response was lost succeeds, and shows only what a former holder can read",
    operation: "transferReport",
    code: "not_responsible",
    async run(target) {
      const { agencyAdmin: key, otherAdmin, thirdAdmin } = target.keys;
      const receipt = await reportAfter(target, []);
      const { trackingId } = receipt;
      const json = { toAgencyId: agencyIds.other, reason: "Ruas ini jalan provinsi." };
      const plain = await requestWithETag(target, key, trackingId, json);
      const request = { ...plain, idempotencyKey: newIdempotencyKey() };
      const left = (await expectSuccess(target, "transferReport", request)).body;
      await act(target, otherAdmin, "verifyReport", trackingId);
      const again = await expectSuccess(target, "transferReport", request);
      equal(again.body, left, "transferReport: the report as it left");
      includes(again.body, { access: "former" }, "transferReport: a replay");
      // Without its key, a repeated request looks like one that was never permitted.
      await expectProblem(target, "transferReport", 403, "not_responsible", plain);
      await expectProblem(target, "transferReport", 404, "report_not_found", { ...request, key: thirdAdmin });

      await actAsReporter(target, receipt, "withdrawReport");
      const withheld = await expectSuccess(target, "transferReport", request);
      includes(withheld.body, { access: "minimal" }, "transferReport: a replay after a withdrawal");
      const now = await readAsAllowed(target, key, trackingId);
      equal(withheld.body, now.body, "transferReport: no more than getAgencyReport");
      holds(!withheld.text.includes(json.reason), "transferReport: no words after a withdrawal");
    },
  },
  {
    title: "verifyReport does not use up a refused request's key, and requires If-Match for a new action",
    operation: "verifyReport",
    code: "precondition_failed",
    async run(target) {
      const { trackingId } = await reportAfter(target, []);
      const idempotencyKey = newIdempotencyKey();
      const request = {
        ...(await requestWithETag(target, target.keys.agencyAdmin, trackingId, usualBody.verifyReport)),
        idempotencyKey,
      };
      const { ifMatch: _, ...blind } = request;
      await expectProblem(target, "verifyReport", 428, "precondition_required", blind);
      await expectProblem(target, "verifyReport", 412, "precondition_failed", {
        ...request,
        ifMatch: '"99"',
      });
      const taken = await expectSuccess(target, "verifyReport", request);
      equal(taken.headers.get("idempotent-replayed"), null, "verifyReport: the first that went through");
      await act(target, target.keys.agencyAdmin, "startFollowUp", trackingId);
      const later = await expectSuccess(target, "verifyReport", blind);
      includes(later.body, { status: "in_progress" }, "verifyReport: a replay shows the report as it is now");
    },
  },
];
