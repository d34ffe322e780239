import assert from "node:assert/strict";
import { test } from "node:test";
import { conforming, judgeResponse } from "../src/conformance.ts";
import { contractDocument } from "./contract-document.ts";

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

const judge = (planted: Partial<typeof good>, request = new Request(address)): Promise<string[]> => {
  const { status, type, headers, body } = { ...good, ...planted };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return judgeResponse(
    request,
    new Response(text, { status, headers: { ...headers, "content-type": type } }),
  );
};

const { mandate: _, ...withoutMandate } = good.body as Record<string, unknown>;
const problem = {
  ...{ type: "urn:lapor:problem:agency_not_found", title: "Instansi tidak ditemukan", status: 404 },
  ...{ detail: "Tidak ada.", code: "agency_not_found", requestId: "r-1" },
};
const refusal = { status: 404, type: "application/problem+json", body: problem };

test("an answer that is as the contract says has no fault", async () => {
  assert.deepEqual(await judge({}), []);
  assert.deepEqual(await judge({ type: "application/json; charset=utf-8" }), []);
  assert.deepEqual(await judge(refusal), []);
});

const faults: [name: string, planted: Partial<typeof good>, found: RegExp][] = [
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
  ["a page instead of JSON", { type: "text/html", body: "<h1>502</h1>" }, /content-type is text\/html/],
  ["a page under the type of JSON", { body: "<h1>502</h1>" }, /no JSON/],
  ["an empty body", { body: "" }, /no JSON/],
  [
    "a field that the contract does not name, which may be a leak",
    { body: { ...(good.body as object), secret: 1 } },
    /secret/,
  ],
  ["a missing header", { headers: {} }, /header .*request-id/],
  ["a refusal as plain JSON", { ...refusal, type: "application/json" }, /content-type is application\/json/],
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

for (const [name, planted, found] of faults)
  test(`${name} is found`, async () => {
    const sentences = await judge(planted);
    assert.ok(
      sentences.some((sentence) => found.test(sentence)),
      sentences.join("\n") || "nothing was found",
    );
  });

test("a malformed ETag, Location or Retry-After is found", async () => {
  const { value } = contractDocument.components.examples.verifyReport;
  const report = new Request("https://kanal.example/v1/agency-reports/K7M-2QF-9XH");
  const etag = (text: string) => judge({ headers: { "request-id": "r", etag: text }, body: value }, report);
  assert.deepEqual(await etag('"3"'), []);
  assert.match((await etag("3")).join(), /header \/etag/);
  const busy = { ...problem, status: 503, code: "unavailable" };
  const unavailable = (headers: Record<string, string>) =>
    judge({ ...refusal, status: 503, body: busy, headers });
  assert.deepEqual(await unavailable({ "request-id": "r-1", "retry-after": "5" }), []);
  assert.match(
    (await unavailable({ "request-id": "r-1", "retry-after": "soon" })).join(),
    /header \/retry-after/,
  );
  assert.match((await unavailable({ "request-id": "r-1" })).join(), /retry-after/);
});

test("outside of the contract only a problem document is right, and a preflight", async () => {
  const outside = new Request("https://kanal.example/v1/nothing");
  assert.deepEqual(await judge(refusal, outside), []);
  assert.equal((await judge({ status: 404, type: "text/plain", body: "not found" }, outside)).length, 1);
  assert.deepEqual(
    await judgeResponse(new Request(address, { method: "OPTIONS" }), new Response(null, { status: 204 })),
    [],
  );
});

test("an address with a malformed escape is outside of the contract and breaks nothing", async () => {
  const outside = new Request("https://kanal.example/v1/agencies/%E0%A4%A");
  assert.deepEqual(await judge(refusal, outside), []);
});

test("conforming passes a good exchange on untouched and throws on a bad one, naming the exchange", async () => {
  const answer = (body: string) => async () =>
    new Response(body, { headers: { "content-type": "application/json", "request-id": "r-1" } });
  const response = await conforming(answer(JSON.stringify(good.body)))(new Request(address));
  assert.deepEqual(await response.json(), good.body);
  await assert.rejects(conforming(answer("{}"))(new Request(address)), {
    message: /^GET \/v1\/agencies\/pemkot-bandung -> 200 breaks the contract:\n- body/,
  });
});

test("conforming judges a request whose body is spent", async () => {
  const submit = new Request("https://kanal.example/v1/reports", { method: "POST", body: "{}" });
  const checked = conforming(async (request) => {
    await request.text();
    return new Response("{}", { status: 201, headers: { "content-type": "application/json" } });
  });
  await assert.rejects(checked(submit), /POST \/v1\/reports -> 201 breaks the contract/);
});
