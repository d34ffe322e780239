import type { OperationId } from "../../operation.ts";
import type { PublishableKey } from "../../schemas.gen.ts";
import { sameRequestInFlight } from "../http/idempotency.ts";
import { equal, holds } from "../support/assertion.ts";
import { atOnce } from "../support/at-once.ts";
import { expectFieldErrors, expectProblem, expectSuccess, type RequestParts } from "../support/exchange.ts";
import {
  makeKey,
  newKeyContent,
  publishableKeysOf,
  revokeSuiteKeys,
} from "../support/samples/publishable-keys.ts";
import { agencyIds, newIdempotencyKey } from "../support/samples/reports.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const hours = 3600;
const most = 20;

const onKey = ({ id: keyId, version }: PublishableKey, session: RequestParts): RequestParts => ({
  ...session,
  path: { keyId },
  ifMatch: `"${version}"`,
});

/** Returns a request with the key from a page of that site, as a form sends it when it starts. */
const fromSite = ({ key }: PublishableKey, origin: string): RequestParts => ({
  key: key ?? null,
  headers: { origin },
});

const originOf = ({ origins }: PublishableKey): string => origins[0] ?? "";

async function adminWithKey(target: ContractTarget) {
  const session = await asOfficer(target, "agency_admin");
  await revokeSuiteKeys(target, session);
  return { session, made: await makeKey(target, session) };
}

/** Creates keys until the agency can add only `room` more. */
async function fillUp(target: ContractTarget, session: RequestParts, room: number): Promise<void> {
  const present = (await publishableKeysOf(target, session)).filter(({ endsAt }) => !endsAt).length;
  for (let count = present; count < most - room; count++) await makeKey(target, session);
}

const roleMayNot = (operation: OperationId): ContractCase => ({
  title: `${operation} is refused for a liaison, and for national triage`,
  operation,
  code: "role_not_allowed",
  async run(target) {
    const request = await validRequest(target, operation);
    for (const session of [await asOfficer(target, "liaison"), await asOfficer(target, "national_admin")])
      await expectProblem(target, operation, 403, "role_not_allowed", { ...request, ...session });
  },
});

const confirmedOnly = (operation: "rotatePublishableKey" | "revokePublishableKey"): ContractCase => ({
  title: `${operation} requires a session whose officer has just proved who they are`,
  operation,
  code: "step_up_required",
  async run(target) {
    if (!target.passTime) return;
    const { session, made } = await adminWithKey(target);
    await target.passTime(hours / 10);
    await expectProblem(target, operation, 403, "step_up_required", onKey(made, session));
    await expectSuccess(target, operation, onKey(made, await asOfficer(target, "agency_admin")));
  },
});

export const publishableKeyCases: ContractCase[] = [
  ...(["createPublishableKey", "updatePublishableKey", "rotatePublishableKey"] as const).map(
    sameRequestInFlight,
  ),
  ...(["rotatePublishableKey", "revokePublishableKey"] as const).map(confirmedOnly),
  ...(
    [
      "listPublishableKeys",
      "createPublishableKey",
      "updatePublishableKey",
      "rotatePublishableKey",
      "revokePublishableKey",
    ] as const
  ).map(roleMayNot),
  {
    title: "createPublishableKey returns a key that works only from its own sites",
    operation: "createPublishableKey",
    async run(target) {
      const { session } = await adminWithKey(target);
      const content = newKeyContent();
      const [site = ""] = content.origins;
      const made = await makeKey(target, session, {
        ...content,
        origins: [`${site}/halaman?a=1`, site, "http://localhost:8080"],
      });
      equal(made.origins, [site, "http://localhost:8080"], "createPublishableKey: origins");
      equal([made.name, made.lastSeen, made.version], [content.name, [], 1], "createPublishableKey");
      holds(/^pk_\w{20,}$/.test(made.key ?? ""), "createPublishableKey: expected the key", made.key);
      const { body } = await expectSuccess(target, "getChannel", fromSite(made, site));
      equal(body.agency?.id, agencyIds.own, "getChannel: the agency of the key");
      const elsewhere = fromSite(made, "https://lain.example");
      await expectProblem(target, "getChannel", 403, "origin_not_allowed", elsewhere);
    },
  },
  {
    title: "createPublishableKey repeated with the same key creates one key, and returns it again",
    operation: "createPublishableKey",
    code: "idempotency_key_reused",
    async run(target) {
      const request = await validRequest(target, "createPublishableKey");
      const made = await expectSuccess(target, "createPublishableKey", request);
      const again = await expectSuccess(target, "createPublishableKey", request);
      equal(again.body, made.body, "createPublishableKey: repeated");
      equal(again.headers.get("idempotent-replayed"), "true", "createPublishableKey: Idempotent-Replayed");
      const other = { ...request, json: newKeyContent() };
      await expectProblem(target, "createPublishableKey", 422, "idempotency_key_reused", other);
    },
  },
  {
    title:
      "createPublishableKey returns 422 for an invalid origin, and refuses keys beyond the agency's limit, also when they arrive at once",
    operation: "createPublishableKey",
    code: "validation_failed",
    async run(target) {
      const request = await validRequest(target, "createPublishableKey");
      const [site = ""] = newKeyContent().origins;
      const origins = [site, "bandung.go.id", "ftp://bandung.go.id", "*", "null"];
      await expectFieldErrors(
        target,
        "createPublishableKey",
        { ...request, json: { name: "Situs", origins } },
        Object.fromEntries([1, 2, 3, 4].map((index) => [`#/origins/${index}`, "invalid_format"] as const)),
      );
      const session = { key: null, headers: request.headers ?? {} };
      await fillUp(target, session, 1);
      const results = await atOnce([1, 2, 3].map(() => makeKey(target, session)));
      equal(
        results.filter(({ status }) => status === "fulfilled").length,
        1,
        "createPublishableKey: the last",
      );
      await expectFieldErrors(target, "createPublishableKey", request, { "#": "too_many" });
      await revokeSuiteKeys(target, session);
    },
  },
  {
    title: "listPublishableKeys lists only the agency's own keys, latest first",
    operation: "listPublishableKeys",
    async run(target) {
      const { session, made } = await adminWithKey(target);
      const second = await makeKey(target, session);
      const listed = await publishableKeysOf(target, session);
      const ids = [second.id, made.id];
      equal(
        listed.filter(({ id }) => ids.includes(id)),
        [second, made],
        "listPublishableKeys",
      );
      const others = await publishableKeysOf(
        target,
        await asOfficer(target, "agency_admin", agencyIds.other),
      );
      holds(!others.some(({ id }) => ids.includes(id)), "listPublishableKeys: another agency", others);
    },
  },
  {
    title: "listPublishableKeys returns the day on which a page of each origin last used the key",
    operation: "listPublishableKeys",
    async run(target) {
      const { session } = await adminWithKey(target);
      const [first = "", second = ""] = [newKeyContent(), newKeyContent()].flatMap(({ origins }) => origins);
      const made = await makeKey(target, session, { name: newKeyContent().name, origins: [first, second] });
      const seen = async (as: RequestParts) =>
        (await publishableKeysOf(target, as)).find(({ id }) => id === made.id)?.lastSeen ?? [];
      const { key = null } = made;
      await expectSuccess(target, "getChannel", { key });
      await expectProblem(
        target,
        "getChannel",
        403,
        "origin_not_allowed",
        fromSite(made, "https://lain.example"),
      );
      equal(await seen(session), [], "listPublishableKeys: used by no page");
      await expectSuccess(target, "getChannel", fromSite(made, first));
      const [sighting, ...more] = await seen(session);
      equal([sighting?.origin, more], [first, []], "listPublishableKeys: one page");
      await expectSuccess(target, "getChannel", fromSite(made, second));
      equal((await seen(session)).length, 2, "listPublishableKeys: two sites");
      if (!target.passTime) return;
      await target.passTime(24 * hours);
      await expectSuccess(target, "getChannel", fromSite(made, second));
      const later = await seen(await asOfficer(target, "agency_admin"));
      equal(
        later.map(({ origin }) => origin),
        [second, first],
        "listPublishableKeys: the latest first",
      );
      const days = later.map(({ date }) => Date.parse(date) / 86_400_000);
      equal((days[0] ?? 0) - (days[1] ?? 0), 1, "listPublishableKeys: a day later");
    },
  },
  {
    title: "updatePublishableKey changes name and sites from the next request on, and refuses an old version",
    operation: "updatePublishableKey",
    code: "precondition_failed",
    async run(target) {
      const { session, made } = await adminWithKey(target);
      const json = newKeyContent();
      const request = { ...onKey(made, session), json };
      const changed = await expectSuccess(target, "updatePublishableKey", request);
      equal(changed.body, { ...made, ...json, version: 2 }, "updatePublishableKey");
      equal(changed.headers.get("etag"), '"2"', "updatePublishableKey: ETag");
      await expectSuccess(target, "getChannel", fromSite(made, originOf(changed.body)));
      const former = fromSite(made, originOf(made));
      await expectProblem(target, "getChannel", 403, "origin_not_allowed", former);
      await expectProblem(target, "updatePublishableKey", 412, "precondition_failed", request);
    },
  },
  {
    title: "updatePublishableKey repeated with the same key and version takes effect once",
    operation: "updatePublishableKey",
    code: "idempotency_key_reused",
    async run(target) {
      const request = {
        ...(await validRequest(target, "updatePublishableKey")),
        idempotencyKey: newIdempotencyKey(),
      };
      const once = await expectSuccess(target, "updatePublishableKey", request);
      const again = await expectSuccess(target, "updatePublishableKey", request);
      equal(again.text, once.text, "updatePublishableKey: repeated");
      equal(again.headers.get("idempotent-replayed"), "true", "updatePublishableKey: Idempotent-Replayed");
      const other = { ...request, json: newKeyContent() };
      await expectProblem(target, "updatePublishableKey", 422, "idempotency_key_reused", other);
    },
  },
  {
    title: "updatePublishableKey returns 422 for an invalid origin",
    operation: "updatePublishableKey",
    code: "validation_failed",
    async run(target) {
      const request = await validRequest(target, "updatePublishableKey");
      const json = { name: "Situs", origins: ["javascript:alert(1)"] };
      await expectFieldErrors(
        target,
        "updatePublishableKey",
        { ...request, json },
        { "#/origins/0": "invalid_format" },
      );
    },
  },
  {
    title: "rotatePublishableKey creates a key for the same sites, and the old key works for one more day",
    operation: "rotatePublishableKey",
    async run(target) {
      const { session, made } = await adminWithKey(target);
      const { body: next } = await expectSuccess(target, "rotatePublishableKey", onKey(made, session));
      equal([next.name, next.origins, next.version], [made.name, made.origins, 1], "rotatePublishableKey");
      holds(next.id !== made.id && next.key !== made.key, "rotatePublishableKey: expected a new key");
      for (const one of [made, next])
        await expectSuccess(target, "getChannel", fromSite(one, originOf(made)));
      const old = (await publishableKeysOf(target, session)).find(({ id }) => id === made.id);
      equal(old?.version, 2, "listPublishableKeys: version of the old key");
      holds(old?.endsAt !== undefined, "listPublishableKeys: expected the end of the old key");
      if (!target.passTime) return;
      await target.passTime(24 * hours + 1);
      const late = fromSite(made, originOf(made));
      await expectProblem(target, "getChannel", 401, "key_expired", late);
      await expectSuccess(target, "getChannel", fromSite(next, originOf(made)));
      const later = await asOfficer(target, "agency_admin");
      const listed = await publishableKeysOf(target, later);
      holds(!listed.some(({ id }) => id === made.id), "listPublishableKeys: expected no ended key");
      const ended = { ...onKey(made, later), ifMatch: '"2"' };
      await expectProblem(target, "rotatePublishableKey", 404, "not_found", ended);
    },
  },
  {
    title: "rotatePublishableKey repeated with the same key and version rotates once",
    operation: "rotatePublishableKey",
    code: "precondition_failed",
    async run(target) {
      const { session, made } = await adminWithKey(target);
      const request = { ...onKey(made, session), idempotencyKey: newIdempotencyKey() };
      const once = await expectSuccess(target, "rotatePublishableKey", request);
      const again = await expectSuccess(target, "rotatePublishableKey", request);
      equal(again.text, once.text, "rotatePublishableKey: repeated");
      const stale = { ...request, idempotencyKey: newIdempotencyKey() };
      await expectProblem(target, "rotatePublishableKey", 412, "precondition_failed", stale);
    },
  },
  {
    title: "rotatePublishableKey also works at the agency's limit, except for a key that was rotated before",
    operation: "rotatePublishableKey",
    code: "validation_failed",
    async run(target) {
      const { session, made } = await adminWithKey(target);
      await fillUp(target, session, 0);
      await expectSuccess(target, "rotatePublishableKey", onKey(made, session));
      const again = { ...onKey(made, session), ifMatch: '"2"' };
      await expectFieldErrors(target, "rotatePublishableKey", again, { "#": "too_many" });
      await revokeSuiteKeys(target, session);
    },
  },
  {
    title: "revokePublishableKey makes a key invalid from the next request on, and no longer lists it",
    operation: "revokePublishableKey",
    code: "not_found",
    async run(target) {
      const { session, made } = await adminWithKey(target);
      const request = onKey(made, session);
      const page = fromSite(made, originOf(made));
      await expectSuccess(target, "getChannel", page);
      const stale = { ...request, ifMatch: '"7"' };
      await expectProblem(target, "revokePublishableKey", 412, "precondition_failed", stale);
      await expectSuccess(target, "revokePublishableKey", request);
      await expectProblem(target, "getChannel", 401, "unauthorized", page);
      const listed = await publishableKeysOf(target, session);
      holds(!listed.some(({ id }) => id === made.id), "listPublishableKeys: expected no revoked key");
      await expectProblem(target, "revokePublishableKey", 404, "not_found", request);
    },
  },
  ...(["updatePublishableKey", "rotatePublishableKey", "revokePublishableKey"] as const).flatMap(
    (operation): ContractCase[] => [
      {
        title: `${operation} does not reveal whether a key of another agency exists`,
        operation,
        code: "not_found",
        async run(target) {
          const request = await validRequest(target, operation);
          const other = await asOfficer(target, "agency_admin", agencyIds.other);
          await expectProblem(target, operation, 404, "not_found", { ...request, ...other });
          for (const keyId of ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x", "%00"])
            await expectProblem(target, operation, 404, "not_found", { ...request, path: { keyId } });
          await expectSuccess(target, operation, request);
        },
      },
      {
        title: `${operation} refuses an id that is too long`,
        operation,
        code: "invalid_request",
        async run(target) {
          const request = await validRequest(target, operation);
          const path = { keyId: "x".repeat(65) };
          await expectProblem(target, operation, 400, "invalid_request", { ...request, path });
        },
      },
    ],
  ),
];
