import assert from "node:assert/strict";
import { test } from "node:test";
import { conforming, validateResponse } from "../src/conformance.ts";
import { contractDocument } from "./support/contract-document.ts";

const address = "https://kanal.example/v1/agencies/pemkot-bandung";
const good = {
  status: 200,
  type: "application/json",
  headers: { "request-id": "r-1" } as Record<string, string>,
  body: {
    id: "pemkot-bandung",
    name: "Pemerintah Kota Bandung",
    shortName: "Pemkot Bandung",
    kind: "local_government",
    mandate: ["drainase"],
  } as unknown,
};

function validate(change: Partial<typeof good>, request = new Request(address)): Promise<string[]> {
  const { status, type, headers, body } = { ...good, ...change };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return validateResponse(
    request,
    new Response(text, { status, headers: { ...headers, "content-type": type } }),
  );
}

const { mandate: _, ...withoutMandate } = good.body as Record<string, unknown>;
const problem = {
  type: "urn:lapor:problem:agency_not_found",
  title: "Instansi tidak ditemukan",
  status: 404,
  detail: "Tidak ada.",
  code: "agency_not_found",
  requestId: "r-1",
};
const refusal = { status: 404, type: "application/problem+json", body: problem };

test("validateResponse accepts a response that conforms to the contract", async () => {
  assert.deepEqual(await validate({}), []);
  assert.deepEqual(await validate({ type: "application/json; charset=utf-8" }), []);
  assert.deepEqual(await validate(refusal), []);
});

const planted: [name: string, change: Partial<typeof good>, found: RegExp][] = [
  ["a missing field", { body: withoutMandate }, /body .*required.*mandate/],
  ["a status that the contract does not list", { status: 202 }, /status 202/],
  [
    "a field of the wrong type",
    { body: { ...(good.body as object), name: 7 } },
    /body \/name must be string/,
  ],
  [
    "a value that the contract does not list",
    { body: { ...(good.body as object), kind: "village" } },
    /\/kind/,
  ],
  ["an HTML page instead of JSON", { type: "text/html", body: "<h1>502</h1>" }, /content-type is text\/html/],
  ["an HTML page with the media type of JSON", { body: "<h1>502</h1>" }, /not valid JSON/],
  ["an empty body", { body: "" }, /not valid JSON/],
  [
    "a field that the contract does not name, which may be a leak",
    { body: { ...(good.body as object), secret: 1 } },
    /secret/,
  ],
  ["a missing header", { headers: {} }, /header .*request-id/],
  [
    "a problem document with the media type of JSON",
    { ...refusal, type: "application/json" },
    /content-type is application\/json/,
  ],
  [
    "a refusal with a code that the contract does not know",
    { ...refusal, body: { ...problem, code: "oops" } },
    /\/code/,
  ],
  [
    "a refusal without its request id",
    { ...refusal, body: { ...problem, requestId: undefined } },
    /requestId/,
  ],
];

for (const [name, change, found] of planted)
  test(`validateResponse reports ${name}`, async () => {
    const sentences = await validate(change);
    assert.ok(
      sentences.some((sentence) => found.test(sentence)),
      sentences.join("\n") || "nothing was reported",
    );
  });

test("validateResponse reports a malformed ETag, Location or Retry-After", async () => {
  const { value } = contractDocument.components.examples.verifyReport;
  const report = new Request("https://kanal.example/v1/agency-reports/K7M-2QF-9XK");
  const etag = (text: string) =>
    validate({ headers: { "request-id": "r", etag: text }, body: value }, report);
  assert.deepEqual(await etag('"3"'), []);
  assert.match((await etag("3")).join(), /header \/etag/);
  const busy = { ...problem, status: 503, code: "unavailable" };
  const unavailable = (headers: Record<string, string>) =>
    validate({ ...refusal, status: 503, body: busy, headers });
  assert.deepEqual(await unavailable({ "request-id": "r-1", "retry-after": "5" }), []);
  assert.match(
    (await unavailable({ "request-id": "r-1", "retry-after": "soon" })).join(),
    /header \/retry-after/,
  );
  assert.match((await unavailable({ "request-id": "r-1" })).join(), /retry-after/);
});

test("validateResponse rejects every response outside the contract except problem documents and preflight responses", async () => {
  const outside = new Request("https://kanal.example/v1/nothing");
  assert.deepEqual(await validate(refusal, outside), []);
  assert.equal((await validate({ status: 404, type: "text/plain", body: "not found" }, outside)).length, 1);
  assert.deepEqual(
    await validateResponse(new Request(address, { method: "OPTIONS" }), new Response(null, { status: 204 })),
    [],
  );
});

test("a path with a malformed escape does not belong to the contract", async () => {
  const outside = new Request("https://kanal.example/v1/agencies/%E0%A4%A");
  assert.deepEqual(await validate(refusal, outside), []);
});

test("conforming returns a valid response unchanged and throws an error that names an invalid request and response", async () => {
  const answer = (body: string) => async () =>
    new Response(body, { headers: { "content-type": "application/json", "request-id": "r-1" } });
  const response = await conforming(answer(JSON.stringify(good.body)))(new Request(address));
  assert.deepEqual(await response.json(), good.body);
  await assert.rejects(conforming(answer("{}"))(new Request(address)), {
    message: /^GET \/v1\/agencies\/pemkot-bandung -> 200 breaks the contract:\n- body/,
  });
});

test("conforming validates the response to a request whose body was consumed", async () => {
  const submit = new Request("https://kanal.example/v1/reports", { method: "POST", body: "{}" });
  const checked = conforming(async (request) => {
    await request.text();
    return new Response("{}", { status: 201, headers: { "content-type": "application/json" } });
  });
  await assert.rejects(checked(submit), /POST \/v1\/reports -> 201 breaks the contract/);
});
