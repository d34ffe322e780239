import type { OperationId } from "../../operation.ts";
import { equal, first, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess, type RequestParts } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { liaisonMayNot } from "../support/rules/administrators-only.ts";
import { newReport, submit } from "../support/samples/reports.ts";
import { endEndpoints, newEndpoint, onlyEndpoint } from "../support/samples/webhooks.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

/** The operations on webhook endpoints. Only administrators can call them. */
const endpointOperations = [
  "createWebhookEndpoint",
  "listWebhookEndpoints",
  "getWebhookEndpoint",
  "updateWebhookEndpoint",
  "sendTestEvent",
  "rotateWebhookSecret",
  "deleteWebhookEndpoint",
  "listWebhookDeliveries",
  "redeliverWebhook",
  "redeliverDeadLetters",
] as const;

const onEndpoints = endpointOperations.slice(2);

const unknownEndpoint = (operation: OperationId): ContractCase => ({
  title: `${operation} does not reveal whether an endpoint of another party exists`,
  operation,
  code: "not_found",
  async run(target) {
    const request = await validRequest(target, operation);
    for (const key of [target.keys.otherAdmin, target.keys.nationalAdmin])
      await expectProblem(target, operation, 404, "not_found", { ...request, key });
    for (const endpointId of ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x", "%00"])
      await expectProblem(target, operation, 404, "not_found", {
        ...request,
        path: { ...request.path, endpointId },
      });
    await expectSuccess(target, operation, request);
  },
});

const badParameter = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses an id that is too long`,
  operation,
  code: "invalid_request",
  async run(target) {
    const request = await validRequest(target, operation);
    const path = { ...request.path, endpointId: "x".repeat(65) };
    await expectProblem(target, operation, 400, "invalid_request", { ...request, path });
  },
});

export const deliveriesOf = async (
  target: ContractTarget,
  key: string,
  endpointId: string,
  query: RequestParts["query"] = {},
) => (await expectSuccess(target, "listWebhookDeliveries", { key, path: { endpointId }, query })).body;

/** Cases about endpoints, their secrets and their deliveries. This suite does not receive webhooks. */
export const webhookCases: ContractCase[] = [
  ...endpointOperations.map(liaisonMayNot),
  ...onEndpoints.flatMap((operation) => [unknownEndpoint(operation), badParameter(operation)]),
  {
    title: "createWebhookEndpoint returns the secret once, and listWebhookEndpoints never returns it",
    operation: "createWebhookEndpoint",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const wanted = newEndpoint({ types: ["report.submitted"] });
      const { endpoint, secret } = await onlyEndpoint(target, key, wanted);
      includes(endpoint, wanted, "createWebhookEndpoint");
      const bytes = atob(secret.slice("whsec_".length)).length;
      holds(bytes >= 24 && bytes <= 64, "createWebhookEndpoint: a secret of 24 to 64 bytes", bytes);
      const { body, text } = await expectSuccess(target, "listWebhookEndpoints", { key });
      equal(
        body.data.find(({ id }) => id === endpoint.id),
        endpoint,
        "listWebhookEndpoints: the endpoint",
      );
      holds(!text.includes("whsec_"), "listWebhookEndpoints: no secret");
    },
  },
  {
    title: "listWebhookEndpoints returns only the endpoints of the administrator's own agency",
    operation: "listWebhookEndpoints",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const made = [];
      for (const key of [agencyAdmin, otherAdmin, nationalAdmin])
        made.push((await onlyEndpoint(target, key)).endpoint.id);
      for (const [index, key] of [agencyAdmin, otherAdmin, nationalAdmin].entries()) {
        const { data } = (await expectSuccess(target, "listWebhookEndpoints", { key })).body;
        const ids = data.map(({ id }) => id);
        equal(
          made.map((id) => ids.includes(id)),
          made.map((_, at) => at === index),
          "listWebhookEndpoints: whose",
        );
      }
    },
  },
  {
    title: "createWebhookEndpoint refuses URLs without https and addresses in private networks",
    operation: "createWebhookEndpoint",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const refused = (url: string, code: "invalid_format" | "not_permitted") =>
        expectFieldErrors(target, "createWebhookEndpoint", { key, json: { url } }, { "#/url": code });
      for (const url of [
        "http://penerima.example/lapor",
        "ftp://penerima.example/lapor",
        "https://user:secret@penerima.example/",
        "https://penerima.example/#lapor",
        "javascript:alert(1)",
        "/lapor",
      ])
        await refused(url, "invalid_format");
      for (const host of [
        ...["localhost", "kanal.localhost", "localhost.", "basisdata", "metadata.google.internal"],
        ...["127.0.0.1", "127.1", "0x7f000001", "2130706433", "0177.0.0.1", "0.0.0.0", "10.1.2.3"],
        ...["172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255"],
        ...["[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:a9fe:a9fe]", "[fe80::1]", "[fd00:ec2::254]"],
        ...["[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:db8::1]", "[ff02::1]"],
      ])
        await refused(`https://${host}/lapor`, "not_permitted");
    },
  },
  {
    title:
      "createWebhookEndpoint reports invalid fields, and refuses more than the maximum number of endpoints",
    operation: "createWebhookEndpoint",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.thirdAdmin;
      await endEndpoints(target, key);
      const json = { types: [], description: "", secret: "whsec_" };
      await expectFieldErrors(
        target,
        "createWebhookEndpoint",
        { key, json },
        {
          "#/url": "required",
          "#/types": "required",
          "#/description": "too_short",
          "#/secret": "unknown_field",
        },
      );
      const one = { url: newEndpoint().url, types: ["report.lost"] };
      await expectFieldErrors(
        target,
        "createWebhookEndpoint",
        { key, json: one },
        {
          "#/types/0": "not_allowed_value",
        },
      );
      let made = (await expectSuccess(target, "listWebhookEndpoints", { key })).body.data.length;
      for (; made < 20; made++)
        await expectSuccess(target, "createWebhookEndpoint", { key, json: newEndpoint() });
      await expectFieldErrors(
        target,
        "createWebhookEndpoint",
        { key, json: newEndpoint() },
        { "#/url": "too_many" },
      );
      await endEndpoints(target, key);
    },
  },
  {
    title: "rotateWebhookSecret returns a new secret and the time until which the previous one is valid",
    operation: "rotateWebhookSecret",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint, secret } = await onlyEndpoint(target, key);
      const path = { endpointId: endpoint.id };
      const { body } = await expectSuccess(target, "rotateWebhookSecret", { key, path });
      holds(body.secret !== secret, "rotateWebhookSecret: another secret");
      const { previousSecretUntil = "", ...rest } = body.endpoint;
      equal(rest, endpoint, "rotateWebhookSecret: the endpoint");
      const hours = (Date.parse(previousSecretUntil) - Date.parse(endpoint.createdAt)) / 3_600_000;
      holds(hours > 23.9 && hours < 24.5, "rotateWebhookSecret: 24 hours", hours);
    },
  },
  {
    title: "deleteWebhookEndpoint returns the deleted endpoint",
    operation: "deleteWebhookEndpoint",
    code: "not_found",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint } = await onlyEndpoint(target, key);
      await submit(target);
      const path = { endpointId: endpoint.id };
      equal(
        (await expectSuccess(target, "deleteWebhookEndpoint", { key, path })).body,
        endpoint,
        "as it was",
      );
      await expectProblem(target, "deleteWebhookEndpoint", 404, "not_found", { key, path });
      await expectProblem(target, "listWebhookDeliveries", 404, "not_found", { key, path });
    },
  },
  {
    title:
      "listWebhookDeliveries returns pending events of the endpoint's types since its creation, latest first",
    operation: "listWebhookDeliveries",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const earlier = await submit(target);
      const types = ["report.submitted", "report.verified"] as const;
      const { endpoint } = await onlyEndpoint(target, key, { types: [...types] });
      const { trackingId } = await submit(target, newReport());
      await act(target, key, "verifyReport", trackingId);
      await act(target, key, "startFollowUp", trackingId);
      // Reading the log makes the server assign sequence numbers, without which it creates no deliveries.
      await expectSuccess(target, "listEvents", { key });
      const { data } = await deliveriesOf(target, key, endpoint.id);
      const of = (id: string) => data.filter((delivery) => delivery.trackingId === id);
      equal(
        of(trackingId).map(({ type, state, attempts }) => ({ type, state, attempts })),
        types.toReversed().map((type) => ({ type, state: "pending" as const, attempts: 0 })),
        "listWebhookDeliveries",
      );
      equal(of(earlier.trackingId), [], "listWebhookDeliveries: of the time before");
      const one = await deliveriesOf(target, key, endpoint.id, { limit: 1 });
      equal(one.data, data.slice(0, 1), "listWebhookDeliveries: the first page");
      const cursor = one.nextCursor ?? "";
      const two = await deliveriesOf(target, key, endpoint.id, { limit: 1, cursor });
      equal(two.data, data.slice(1, 2), "listWebhookDeliveries: the second page");
      equal(
        (await deliveriesOf(target, key, endpoint.id, { state: "dead" })).data,
        [],
        "listWebhookDeliveries: dead",
      );
    },
  },
  {
    title: "redeliverWebhook restarts a delivery, and returns 404 for an event that was not for the endpoint",
    operation: "redeliverWebhook",
    code: "not_found",
    async run(target) {
      const request = await validRequest(target, "redeliverWebhook");
      const { body } = await expectSuccess(target, "redeliverWebhook", request);
      includes(
        body,
        { eventId: request.path?.eventId ?? "", state: "pending", attempts: 0 },
        "redeliverWebhook",
      );
      const key = target.keys.agencyAdmin;
      const { data } = await deliveriesOf(target, key, request.path?.endpointId ?? "");
      equal(first(data, "listWebhookDeliveries"), body, "listWebhookDeliveries: the same");
      for (const eventId of ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x"])
        await expectProblem(target, "redeliverWebhook", 404, "not_found", {
          ...request,
          path: { ...request.path, eventId },
        });
    },
  },
  {
    title: "redeliverDeadLetters does not change pending deliveries",
    operation: "redeliverDeadLetters",
    async run(target) {
      const { key, path } = await validRequest(target, "redeliverWebhook");
      const endpointId = path?.endpointId ?? "";
      const before = await deliveriesOf(target, target.keys.agencyAdmin, endpointId);
      const request = { key: key ?? null, path: { endpointId } };
      equal(
        (await expectSuccess(target, "redeliverDeadLetters", request)).body,
        { count: 0 },
        "redeliverDeadLetters",
      );
      const after = await deliveriesOf(target, target.keys.agencyAdmin, endpointId);
      equal(after.data, before.data, "listWebhookDeliveries: as before");
    },
  },
];
