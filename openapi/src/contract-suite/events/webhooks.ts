import type { OperationId } from "../../operation.ts";
import { equal, first, holds, includes } from "../support/assertion.ts";
import { type Ask, grant, refuse, refuseFields } from "../support/exchange.ts";
import { grantedAsk } from "../support/granted-asks.ts";
import { act } from "../support/officer.ts";
import { newReport, submit } from "../support/samples/reports.ts";
import { endEndpoints, newEndpoint, onlyEndpoint } from "../support/samples/webhooks.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

/** Operations on webhook endpoints; only administrators may call them. */
const endpointOperations = [
  "createWebhookEndpoint",
  "listWebhookEndpoints",
  "rotateWebhookSecret",
  "deleteWebhookEndpoint",
  "listWebhookDeliveries",
  "redeliverWebhook",
  "redeliverDeadLetters",
] as const;

/** Those that name an endpoint. */
const onEndpoints = endpointOperations.slice(2);

const liaisonMayNot = (operation: OperationId): ContractCase => ({
  title: `${operation} is not for a liaison`,
  operation,
  code: "forbidden",
  async run(target) {
    const ask = await grantedAsk(target, operation, { key: target.keys.liaison });
    await refuse(target, operation, 403, "forbidden", ask);
  },
});

const unknownEndpoint = (operation: OperationId): ContractCase => ({
  title: `${operation} does not say whether an endpoint exists to somebody whose it is not`,
  operation,
  code: "not_found",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    for (const key of [target.keys.otherAdmin, target.keys.nationalAdmin])
      await refuse(target, operation, 404, "not_found", { ...ask, key });
    for (const endpointId of ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x", "%00"])
      await refuse(target, operation, 404, "not_found", { ...ask, path: { ...ask.path, endpointId } });
    await grant(target, operation, ask);
  },
});

const badParameter = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses an id that is longer than any`,
  operation,
  code: "invalid_request",
  async run(target) {
    const ask = await grantedAsk(target, operation);
    const path = { ...ask.path, endpointId: "x".repeat(65) };
    await refuse(target, operation, 400, "invalid_request", { ...ask, path });
  },
});

const deliveriesOf = async (
  target: ContractTarget,
  key: string,
  endpointId: string,
  query: Ask["query"] = {},
) => (await grant(target, "listWebhookDeliveries", { key, path: { endpointId }, query })).body;

/** Endpoints, their secrets, and what is on its way to them; the sending itself is no matter of requests. */
export const webhookCases: ContractCase[] = [
  ...endpointOperations.map(liaisonMayNot),
  ...onEndpoints.flatMap((operation) => [unknownEndpoint(operation), badParameter(operation)]),
  {
    title: "createWebhookEndpoint returns the secret once, and listWebhookEndpoints never",
    operation: "createWebhookEndpoint",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const wanted = newEndpoint({ types: ["report.submitted"] });
      const { endpoint, secret } = await onlyEndpoint(target, key, wanted);
      includes(endpoint, wanted, "createWebhookEndpoint");
      const bytes = atob(secret.slice("whsec_".length)).length;
      holds(bytes >= 24 && bytes <= 64, "createWebhookEndpoint: a secret of 24 to 64 bytes", bytes);
      const { body, text } = await grant(target, "listWebhookEndpoints", { key });
      equal(
        body.data.find(({ id }) => id === endpoint.id),
        endpoint,
        "listWebhookEndpoints: the endpoint",
      );
      holds(!text.includes("whsec_"), "listWebhookEndpoints: no secret");
    },
  },
  {
    title: "listWebhookEndpoints shows an administrator the endpoints of the own agency alone",
    operation: "listWebhookEndpoints",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const made = [];
      for (const key of [agencyAdmin, otherAdmin, nationalAdmin])
        made.push((await onlyEndpoint(target, key)).endpoint.id);
      for (const [index, key] of [agencyAdmin, otherAdmin, nationalAdmin].entries()) {
        const { data } = (await grant(target, "listWebhookEndpoints", { key })).body;
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
    title: "createWebhookEndpoint refuses URLs that are not https, and addresses in private networks",
    operation: "createWebhookEndpoint",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const refused = (url: string, code: "invalid_format" | "not_permitted") =>
        refuseFields(target, "createWebhookEndpoint", { key, json: { url } }, { "#/url": code });
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
      await refuseFields(
        target,
        "createWebhookEndpoint",
        { key, json },
        {
          ...{ "#/url": "required", "#/types": "invalid_format", "#/description": "too_short" },
          "#/secret": "unknown_field",
        },
      );
      const one = { url: newEndpoint().url, types: ["report.lost"] };
      await refuseFields(
        target,
        "createWebhookEndpoint",
        { key, json: one },
        {
          "#/types/0": "not_allowed_value",
        },
      );
      let made = (await grant(target, "listWebhookEndpoints", { key })).body.data.length;
      for (; made < 20; made++) await grant(target, "createWebhookEndpoint", { key, json: newEndpoint() });
      await refuseFields(
        target,
        "createWebhookEndpoint",
        { key, json: newEndpoint() },
        { "#/url": "too_many" },
      );
      await endEndpoints(target, key);
    },
  },
  {
    title: "rotateWebhookSecret returns a new secret and how long the previous one stays valid",
    operation: "rotateWebhookSecret",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { endpoint, secret } = await onlyEndpoint(target, key);
      const path = { endpointId: endpoint.id };
      const { body } = await grant(target, "rotateWebhookSecret", { key, path });
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
      equal((await grant(target, "deleteWebhookEndpoint", { key, path })).body, endpoint, "as it was");
      await refuse(target, "deleteWebhookEndpoint", 404, "not_found", { key, path });
      await refuse(target, "listWebhookDeliveries", 404, "not_found", { key, path });
    },
  },
  {
    title:
      "listWebhookDeliveries shows what waits for an endpoint since it was made, of its types, the latest first",
    operation: "listWebhookDeliveries",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const earlier = await submit(target);
      const types = ["report.submitted", "report.verified"] as const;
      const { endpoint } = await onlyEndpoint(target, key, { types: [...types] });
      const { trackingId } = await submit(target, newReport());
      await act(target, key, "verifyReport", trackingId);
      await act(target, key, "startFollowUp", trackingId);
      // Places in the log are given when it is read.
      await grant(target, "listEvents", { key });
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
    title: "redeliverWebhook restarts a delivery, and finds no event that was not for the endpoint",
    operation: "redeliverWebhook",
    code: "not_found",
    async run(target) {
      const ask = await grantedAsk(target, "redeliverWebhook");
      const { body } = await grant(target, "redeliverWebhook", ask);
      includes(body, { eventId: ask.path?.eventId ?? "", state: "pending", attempts: 0 }, "redeliverWebhook");
      const key = target.keys.agencyAdmin;
      const { data } = await deliveriesOf(target, key, ask.path?.endpointId ?? "");
      equal(first(data, "listWebhookDeliveries"), body, "listWebhookDeliveries: the same");
      for (const eventId of ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x"])
        await refuse(target, "redeliverWebhook", 404, "not_found", {
          ...ask,
          path: { ...ask.path, eventId },
        });
    },
  },
  {
    title: "redeliverDeadLetters does not touch pending deliveries",
    operation: "redeliverDeadLetters",
    async run(target) {
      const { key, path } = await grantedAsk(target, "redeliverWebhook");
      const endpointId = path?.endpointId ?? "";
      const before = await deliveriesOf(target, target.keys.agencyAdmin, endpointId);
      const ask = { key: key ?? null, path: { endpointId } };
      equal((await grant(target, "redeliverDeadLetters", ask)).body, { count: 0 }, "redeliverDeadLetters");
      const after = await deliveriesOf(target, target.keys.agencyAdmin, endpointId);
      equal(after.data, before.data, "listWebhookDeliveries: as before");
    },
  },
];
