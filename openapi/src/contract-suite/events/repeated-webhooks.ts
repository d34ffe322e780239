import type { OperationId } from "../../operation.ts";
import { sameRequestInFlight } from "../http/idempotency.ts";
import { equal } from "../support/assertion.ts";
import { expectProblem, expectSuccess, type RequestParts } from "../support/exchange.ts";
import { newIdempotencyKey } from "../support/samples/reports.ts";
import { newEndpoint, onlyEndpoint } from "../support/samples/webhooks.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

/** Sends a request twice with the same key and asserts that the second response repeats the first. */
async function sendTwice<Id extends OperationId>(
  target: ContractTarget,
  operation: Id,
  request: RequestParts,
) {
  const keyed = { ...request, idempotencyKey: newIdempotencyKey() };
  const once = await expectSuccess(target, operation, keyed);
  const again = await expectSuccess(target, operation, keyed);
  equal(once.headers.get("idempotent-replayed"), null, `${operation}: the first request`);
  equal(again.headers.get("idempotent-replayed"), "true", `${operation}: Idempotent-Replayed`);
  equal(again.text, once.text, `${operation}: the response to a repeated request`);
  return { keyed, once };
}

const repeated = (operation: "redeliverWebhook" | "redeliverDeadLetters"): ContractCase => ({
  title: `${operation} repeated with the same key takes effect once`,
  operation,
  async run(target) {
    await sendTwice(target, operation, await validRequest(target, operation));
  },
});

/** Cases about requests for endpoints and templates that are repeated because the response was lost. */
export const repeatedWebhookCases: ContractCase[] = [
  ...(
    [
      "createWebhookEndpoint",
      "rotateWebhookSecret",
      "redeliverWebhook",
      "redeliverDeadLetters",
      "updateWebhookEndpoint",
      "sendTestEvent",
      "updateAnswerTemplate",
    ] as const
  ).map(sameRequestInFlight),
  repeated("redeliverWebhook"),
  repeated("redeliverDeadLetters"),
  {
    title:
      "createWebhookEndpoint repeated with the same key creates one endpoint, and returns its secret again",
    operation: "createWebhookEndpoint",
    code: "idempotency_key_reused",
    async run(target) {
      const request = await validRequest(target, "createWebhookEndpoint");
      const { keyed, once } = await sendTwice(target, "createWebhookEndpoint", request);
      const { data } = (await expectSuccess(target, "listWebhookEndpoints", { key: target.keys.agencyAdmin }))
        .body;
      const made = data.filter(({ description }) => description === newEndpoint().description);
      equal(made, [once.body.endpoint], "listWebhookEndpoints");
      const json = newEndpoint({ url: "https://penerima.example/lain" });
      await expectProblem(target, "createWebhookEndpoint", 422, "idempotency_key_reused", { ...keyed, json });
    },
  },
  {
    title: "createWebhookEndpoint repeated after the endpoint was deleted does not create it again",
    operation: "createWebhookEndpoint",
    code: "not_found",
    async run(target) {
      const request = await validRequest(target, "createWebhookEndpoint");
      const keyed = { ...request, idempotencyKey: newIdempotencyKey() };
      const { endpoint } = (await expectSuccess(target, "createWebhookEndpoint", keyed)).body;
      const path = { endpointId: endpoint.id };
      await expectSuccess(target, "deleteWebhookEndpoint", { key: target.keys.agencyAdmin, path });
      await expectProblem(target, "createWebhookEndpoint", 404, "not_found", keyed);
    },
  },
  {
    title: "rotateWebhookSecret repeated with the same key rotates once, and never returns a later secret",
    operation: "rotateWebhookSecret",
    code: "not_found",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint } = await onlyEndpoint(target, key);
      const request = { key, path: { endpointId: endpoint.id } };
      const { keyed, once } = await sendTwice(target, "rotateWebhookSecret", request);
      await expectSuccess(target, "rotateWebhookSecret", request);
      const { body } = await expectSuccess(target, "rotateWebhookSecret", keyed);
      equal(body.secret, once.body.secret, "rotateWebhookSecret: while the secret still signs");
      await expectSuccess(target, "rotateWebhookSecret", request);
      await expectProblem(target, "rotateWebhookSecret", 404, "not_found", keyed);
    },
  },
  {
    title:
      "updateWebhookEndpoint repeated with the same key takes effect once, and returns the current endpoint",
    operation: "updateWebhookEndpoint",
    code: "idempotency_key_reused",
    async run(target) {
      const request = await validRequest(target, "updateWebhookEndpoint");
      const { keyed } = await sendTwice(target, "updateWebhookEndpoint", request);
      const json = { types: ["report.closed"] };
      await expectProblem(target, "updateWebhookEndpoint", 422, "idempotency_key_reused", { ...keyed, json });
      const other = await expectSuccess(target, "updateWebhookEndpoint", { ...request, json });
      const { body } = await expectSuccess(target, "updateWebhookEndpoint", keyed);
      equal(body, other.body, "updateWebhookEndpoint: a replay after another change");
    },
  },
  {
    title: "sendTestEvent repeated with the same key sends one event",
    operation: "sendTestEvent",
    async run(target) {
      const request = await validRequest(target, "sendTestEvent");
      const { once } = await sendTwice(target, "sendTestEvent", request);
      const { data } = (await expectSuccess(target, "listWebhookDeliveries", request)).body;
      equal(data, [once.body], "listWebhookDeliveries");
    },
  },
  {
    title: "updateAnswerTemplate repeated with the same key and version takes effect once",
    operation: "updateAnswerTemplate",
    code: "idempotency_key_reused",
    async run(target) {
      const request = await validRequest(target, "updateAnswerTemplate");
      const { keyed } = await sendTwice(target, "updateAnswerTemplate", request);
      const json = { ...(request.json as object), text: "Terima kasih atas laporan Anda." };
      await expectProblem(target, "updateAnswerTemplate", 422, "idempotency_key_reused", { ...keyed, json });
    },
  },
];
