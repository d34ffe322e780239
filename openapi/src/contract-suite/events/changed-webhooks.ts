import { equal, first, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { submit } from "../support/samples/reports.ts";
import { newEndpoint, onlyEndpoint } from "../support/samples/webhooks.ts";
import type { ContractCase } from "../support/target.ts";
import { deliveriesOf } from "./webhooks.ts";

export const changedWebhookCases: ContractCase[] = [
  {
    title: "getWebhookEndpoint returns the endpoint as listWebhookEndpoints does, without its secret",
    operation: "getWebhookEndpoint",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint } = await onlyEndpoint(target, key, { types: ["report.submitted"] });
      const path = { endpointId: endpoint.id };
      const { body, text } = await expectSuccess(target, "getWebhookEndpoint", { key, path });
      equal(body, endpoint, "getWebhookEndpoint");
      holds(!text.includes("whsec_"), "getWebhookEndpoint: no secret");
    },
  },
  {
    title: "updateWebhookEndpoint changes only the given fields, and null removes types and description",
    operation: "updateWebhookEndpoint",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint } = await onlyEndpoint(target, key, { types: ["report.submitted"] });
      const path = { endpointId: endpoint.id };
      const update = async (json: object) =>
        (await expectSuccess(target, "updateWebhookEndpoint", { key, path, json })).body;
      equal(await update({}), endpoint, "updateWebhookEndpoint: nothing");
      const url = "https://penerima-baru.example/lapor";
      const moved = { ...endpoint, url };
      equal(await update({ url }), moved, "updateWebhookEndpoint: the address");
      equal(await update({ types: ["report.closed"] }), { ...moved, types: ["report.closed"] }, "its types");
      const { types: _types, description: _description, ...rest } = moved;
      equal(await update({ types: null, description: null }), rest, "updateWebhookEndpoint: null");
      // Restore the description, by which the suite finds the endpoints to delete later.
      await update({ description: newEndpoint().description });
      const read = (await expectSuccess(target, "getWebhookEndpoint", { key, path })).body;
      equal(read, { ...rest, description: endpoint.description ?? "" }, "getWebhookEndpoint");
    },
  },
  {
    title: "updateWebhookEndpoint keeps pending deliveries, and applies new types only to later events",
    operation: "updateWebhookEndpoint",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint } = await onlyEndpoint(target, key, { types: ["report.submitted"] });
      const { trackingId } = await submit(target);
      const json = { types: ["report.follow_up_started"] };
      const path = { endpointId: endpoint.id };
      await expectSuccess(target, "updateWebhookEndpoint", { key, path, json });
      await act(target, key, "verifyReport", trackingId);
      await act(target, key, "startFollowUp", trackingId);
      // Reading the log makes the server assign sequence numbers, without which it creates no deliveries.
      await expectSuccess(target, "listEvents", { key });
      const { data } = await deliveriesOf(target, key, endpoint.id);
      const sent = data.filter((delivery) => delivery.trackingId === trackingId);
      equal(
        sent.map(({ type }) => type),
        ["report.follow_up_started", "report.submitted"],
        "listWebhookDeliveries",
      );
    },
  },
  {
    title: "updateWebhookEndpoint refuses the URLs and values that createWebhookEndpoint refuses",
    operation: "updateWebhookEndpoint",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint } = await onlyEndpoint(target, key);
      const request = { key, path: { endpointId: endpoint.id } };
      const refused = (json: object, expected: Parameters<typeof expectFieldErrors>[3]) =>
        expectFieldErrors(target, "updateWebhookEndpoint", { ...request, json }, expected);
      await refused({ url: "http://penerima.example/lapor" }, { "#/url": "invalid_format" });
      await refused({ url: "https://127.0.0.1/lapor" }, { "#/url": "not_permitted" });
      await refused({ url: null }, { "#/url": "wrong_type" });
      await refused({ types: ["report.lost"] }, { "#/types/0": "not_allowed_value" });
      const json = { types: [], description: "", secret: "whsec_" };
      await refused(json, {
        "#/types": "required",
        "#/description": "too_short",
        "#/secret": "unknown_field",
      });
      equal((await expectSuccess(target, "getWebhookEndpoint", request)).body, endpoint, "unchanged");
    },
  },
  {
    title: "sendTestEvent queues a delivery whatever the endpoint's types are, and adds no event to the log",
    operation: "sendTestEvent",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint } = await onlyEndpoint(target, key, { types: ["report.submitted"] });
      const path = { endpointId: endpoint.id };
      const { body, status } = await expectSuccess(target, "sendTestEvent", { key, path });
      equal(status, 201, "sendTestEvent: status");
      const test = { type: "webhook.test", trackingId: "222-222-222" } as const;
      includes(body, { ...test, state: "pending", attempts: 0 }, "sendTestEvent");
      const second = (await expectSuccess(target, "sendTestEvent", { key, path })).body;
      const { data } = await deliveriesOf(target, key, endpoint.id);
      equal(data, [second, body], "listWebhookDeliveries: latest first");
      const log = await expectSuccess(target, "listEvents", { key, query: { type: "webhook.test" } });
      equal(log.body.data, [], "listEvents");

      const delivery = { key, path: { ...path, eventId: body.eventId } };
      const again = (await expectSuccess(target, "redeliverWebhook", delivery)).body;
      includes(again, { ...test, eventId: body.eventId }, "redeliverWebhook");
      const { trackingId } = await submit(target);
      await expectSuccess(target, "listEvents", { key });
      const later = await deliveriesOf(target, key, endpoint.id);
      equal(first(later.data, "listWebhookDeliveries").trackingId, trackingId, "an event after the tests");
    },
  },
];
