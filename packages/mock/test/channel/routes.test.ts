import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createMock } from "../../src/index.ts";

interface Route {
  operationId: string;
  method: string;
  path: string;
  keys: ("publishable" | "secret")[];
  accessCode: "none" | "optional" | "required";
  idempotencyKey: "none" | "optional" | "required";
  ifMatch: "none" | "optional" | "required";
  parameters: { name: string; in: "path" | "query" | "header"; required: boolean; list: boolean }[];
  body: { mediaType: string; required: boolean; schema: string | null } | null;
  success: number;
  result: string | null;
  pages: boolean;
  errors: string[];
}

const { operations } = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@lapor/openapi/routes.json")), "utf8"),
) as { operations: Route[] };

interface Call {
  arguments?: Record<string, string | string[]>;
  body?: unknown;
  accessCode?: string;
  idempotencyKey?: string;
  ifMatch?: string;
}

const mock = createMock({ seed: 1 });
const keys = { publishable: mock.keys.publishable, secret: mock.keys.agencyAdmin };

/** Calls an operation using only the route table, as a client in another language does. */
async function call(id: string, given: Call = {}) {
  const route = operations.find(({ operationId }) => operationId === id);
  assert.ok(route, `no route of ${id}`);
  const url = new URL(`https://kanal.example${route.path}`);
  const [key] = route.keys;
  const headers = new Headers(key && { authorization: `Bearer ${keys[key]}` });
  if (route.accessCode !== "none" && given.accessCode) headers.set("lapor-access-code", given.accessCode);
  if (route.idempotencyKey !== "none")
    headers.set("idempotency-key", given.idempotencyKey ?? crypto.randomUUID());
  if (route.ifMatch !== "none" && given.ifMatch) headers.set("if-match", given.ifMatch);
  for (const parameter of route.parameters) {
    const value = given.arguments?.[parameter.name];
    assert.ok(value !== undefined || !parameter.required, `${id} needs ${parameter.name}`);
    if (value === undefined) continue;
    assert.equal(Array.isArray(value), parameter.list, parameter.name);
    const text = String(value);
    if (parameter.in === "path")
      url.pathname = url.pathname.replace(`%7B${parameter.name}%7D`, encodeURIComponent(text));
    else if (parameter.in === "query") url.searchParams.set(parameter.name, text);
    else headers.set(parameter.name, text);
  }
  if (route.body) headers.set("content-type", route.body.mediaType);
  const response = await mock.fetch(
    new Request(url, {
      method: route.method,
      headers,
      ...(route.body && { body: JSON.stringify(given.body ?? {}) }),
    }),
  );
  const body = await response.json();
  if (!response.ok) assert.ok(route.errors.includes(body.code), `${id}: ${body.code}`);
  else assert.equal(response.status, route.success, id);
  return { body, headers: response.headers, status: response.status };
}

test("a client that knows only routes.json can submit a report, follow it and work on it", async () => {
  const report = {
    classification: "aspiration",
    title: "Halte yang teduh",
    body: "Mohon halte di Jalan Riau diberi atap.",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
  };
  const idempotencyKey = crypto.randomUUID();
  const { body: receipt } = await call("submitReport", { body: report, idempotencyKey });
  const again = await call("submitReport", { body: report, idempotencyKey });
  assert.equal(again.headers.get("idempotent-replayed"), "true");

  const { trackingId, accessCode } = receipt;
  const followed = await call("getReport", { arguments: { trackingId }, accessCode });
  assert.equal(followed.body.title, report.title);

  const inbox = await call("listAgencyReports", { arguments: { status: ["submitted", "assigned"] } });
  assert.deepEqual(
    inbox.body.data.map((line: { trackingId: string }) => line.trackingId),
    [trackingId],
  );
  const read = await call("getAgencyReport", { arguments: { trackingId } });
  const ifMatch = read.headers.get("etag") ?? "";
  assert.equal((await call("verifyReport", { arguments: { trackingId }, ifMatch })).body.status, "assigned");
  const late = await call("verifyReport", { arguments: { trackingId }, ifMatch });
  assert.equal(late.body.code, "precondition_failed");
});

test("routes.json states which operations return pages", async () => {
  for (const { operationId, result, pages, parameters } of operations) {
    if (!result?.endsWith("List") || parameters.some(({ required }) => required)) continue;
    const { status, body } = await call(operationId);
    if (status === 200) assert.equal("nextCursor" in body, pages, operationId);
  }
});
