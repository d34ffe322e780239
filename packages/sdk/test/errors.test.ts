import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { createLapor, isLaporError, type Lapor, LaporError } from "../src/index.ts";
import { cutConnection, json, listen, problem, type Responder } from "./support/http-server.ts";
import { newReport, receipt } from "./support/samples.ts";

const access = { trackingId: "K7M-2QF-9XK", accessCode: receipt.accessCode };
const once = { maxRetries: 0 };
const raw =
  (status: number, type: string, body: string): Responder =>
  (response) =>
    response.writeHead(status, { "Content-Type": type }).end(body);

async function caught(call: Promise<unknown>): Promise<LaporError> {
  const error = await call.then(
    () => assert.fail("the call succeeded"),
    (error: unknown) => error,
  );
  assert.ok(error instanceof LaporError && isLaporError(error));
  return error;
}

test("an error contains the channel's code, message, fields and request id", async (t) => {
  const errors = [{ pointer: "#/title", code: "too_short", message: "Paling sedikit 5 huruf." }];
  const { lapor } = await listen(
    t,
    problem(422, "validation_failed", { detail: "Satu isian perlu diperbaiki.", errors }),
  );
  const error = await caught(lapor().submitReport(newReport));
  const {
    code,
    status,
    detail,
    message,
    operation,
    fields,
    requestId,
    retryable,
    retryAfter,
    attempts,
    name,
  } = error;
  assert.deepEqual(
    { code, status, detail, message, operation, fields, requestId, retryable, retryAfter, attempts, name },
    {
      code: "validation_failed",
      status: 422,
      detail: "Satu isian perlu diperbaiki.",
      message: "Satu isian perlu diperbaiki. #/title: too_short.",
      operation: "submitReport",
      fields: errors,
      requestId: "req-1",
      retryable: false,
      retryAfter: undefined,
      attempts: 1,
      name: "LaporError",
    },
  );
});

test("the request id comes from the header, or from the body where a page cannot read the header", async (t) => {
  const body = { code: "wrong_key_kind", requestId: "req-body" };
  const { lapor } = await listen(t, json(403, body), json(403, body, { "Request-Id": "" }));
  assert.equal((await caught(lapor().getChannel())).requestId, "req-1");
  assert.equal((await caught(lapor().getChannel())).requestId, "req-body");
});

test("an error code from a later version of the contract is passed on unchanged", async (t) => {
  const { lapor } = await listen(t, problem(402, "quota_used_up"));
  assert.equal((await caught(lapor().getChannel())).code, "quota_used_up");
});

for (const [what, respond, status, retryable] of [
  ["a 200 with a page (captive portal)", raw(200, "text/html", "<html>Masuk ke WiFi</html>"), 200, true],
  ["a 200 with half a JSON document", raw(200, "application/json", '{"title":"Jalan Braga'), 200, true],
  ["an empty 200", raw(200, "application/json", ""), 200, true],
  ["a 200 with null", raw(200, "application/json", "null"), 200, true],
  ["a 204", raw(204, "application/json", ""), 204, true],
  ["an empty 500", raw(500, "text/plain", ""), 500, true],
  ["a proxy's 502 page", raw(502, "text/html", "<h1>Bad Gateway</h1>"), 502, true],
  ["a 404 page", raw(404, "text/html", "<h1>Not Found</h1>"), 404, false],
  ["a JSON error that is not a problem document", raw(400, "application/json", '"no"'), 400, false],
] as const) {
  test(`${what} throws bad_response without quoting the body`, async (t) => {
    const { lapor } = await listen(t, respond);
    const error = await caught(lapor().getReport(access, once));
    assert.deepEqual([error.code, error.status, error.retryable], ["bad_response", status, retryable]);
    assert.doesNotMatch(inspect(error), /WiFi|Braga|Gateway<|Found</);
  });
}

test("a problem document with members of the wrong type still throws its code", async (t) => {
  const { lapor } = await listen(t, json(400, { code: "invalid_request", detail: 5, errors: "x" }));
  const { code, fields, detail } = await caught(lapor().getChannel());
  assert.deepEqual([code, fields, detail], ["invalid_request", [], "5"]);
});

test("`fields` omits entries of the response that are not objects", async (t) => {
  const errors = [null, "x", { pointer: "#/title", code: "too_short", message: "" }];
  const { lapor } = await listen(t, problem(422, "validation_failed", { errors }));
  const { fields } = await caught(lapor().submitReport(newReport));
  assert.deepEqual(fields, [errors[2]]);
});

test("a failed connection throws network, with the system's error code in the cause", async () => {
  const lapor = createLapor({ baseUrl: "http://127.0.0.1:1", key: "pk_bandung" });
  const error = await caught(lapor.getChannel(once));
  assert.deepEqual([error.code, error.retryable, error.attempts], ["network", true, 1]);
  assert.match(inspect(error), /ECONNREFUSED|bad port/);
});

test("a request that cannot be sent throws invalid_request and is not retried", async (t) => {
  const { requests, lapor } = await listen(t, json(201, receipt));
  const error = await caught(lapor().submitReport(newReport, { idempotencyKey: "kunci-…-ganda" }));
  assert.deepEqual(
    [error.code, error.retryable, error.attempts, requests.length],
    ["invalid_request", false, 0, 0],
  );
});

test("keys, access codes and bearer tokens are removed from every string of an error", async (t) => {
  const key = "sk_live_9f8e7d6c5b4a";
  const spelled = "4f7k 9qxw zb2d m8tr";
  const leaky = `${key} / Bearer abc.def / ${spelled} / ${receipt.accessCode} / https://k.example/v1/attachments/1?expires=1&signature=SIGNED`;
  const errors = [{ pointer: `#/${key}`, parameter: leaky, code: "required", message: leaky }];
  const { lapor } = await listen(
    t,
    problem(400, "invalid_request", { detail: leaky, title: leaky, errors }),
    json(400, { code: leaky, title: leaky, requestId: leaky }, { "Request-Id": "" }),
    cutConnection,
  );
  const leakyFetch = async () => {
    const inner = Object.assign(new Error(leaky), {
      code: leaky,
      request: { headers: { authorization: leaky } },
    });
    throw Object.assign(new TypeError(leaky, { cause: inner }), { body: newReport.body });
  };
  const found = [
    await caught(lapor({ key, ...once }).getReport({ ...access, accessCode: spelled })),
    await caught(lapor({ key, ...once }).getReport({ ...access, accessCode: spelled })),
    await caught(lapor({ key, ...once }).getReport({ ...access, accessCode: spelled })),
    await caught(lapor({ key, ...once, fetch: leakyFetch }).getReport({ ...access, accessCode: spelled })),
    await caught(lapor({ key, ...once, fetch: leakyFetch }).submitReport(newReport)),
    await caught(
      lapor({ ...once, fetch: leakyFetch }).getAttachment({ url: "https://blobs.example/x?sig=SIGNED" }),
    ),
    new LaporError({
      code: "network",
      message: leaky,
      detail: leaky,
      cause: leaky,
      secrets: [spelled, "", undefined],
    }),
  ];
  for (const error of found) {
    const texts = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      `${error.stack}`,
      `${error}`,
    ];
    for (const text of texts) {
      assert.doesNotMatch(text, /sk_live|abc\.def|M8TR|SIGNED|lubang besar/);
    }
  }
  for (const error of found.slice(0, 4)) assert.doesNotMatch(inspect(error, { depth: 9 }), /m8tr/);
  assert.match(inspect(found[0]), /\[secret\]/);
});

test("header values are removed from every string of an error", async (t) => {
  const headers = { "X-Gateway": "Basic GWSECRET1", "Lapor-Acting-As": "acct-771" };
  const leaky = "X-Gateway: Basic GWSECRET1; the token GWSECRET1 of acct-771 and CALLSECRET";
  const { lapor } = await listen(
    t,
    problem(400, "invalid_request", { detail: leaky, errors: [{ code: "required", message: leaky }] }),
    cutConnection,
  );
  const leakyFetch = async () => {
    throw new TypeError(leaky, { cause: new Error(leaky) });
  };
  const own = { headers: { "X-Trace": "CALLSECRET" }, ...once };
  const url = "https://blobs.example/x";
  for (const error of [
    await caught(lapor({ headers }).submitReport(newReport, own)),
    await caught(lapor({ headers }).submitReport(newReport, own)),
    await caught(lapor({ headers, fetch: leakyFetch }).submitReport(newReport, own)),
    await caught(
      lapor({ headers: {}, fetch: leakyFetch }).getAttachment(
        { url },
        { ...once, headers: { ...headers, ...own.headers } },
      ),
    ),
  ])
    for (const text of [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      `${error.stack}`,
    ])
      assert.doesNotMatch(text, /GWSECRET|acct-771|CALLSECRET/);
});

test("an error about an invalid header does not quote its value", async (t) => {
  const { requests, lapor } = await listen(t, json(200, {}));
  const value = "GWSECRET-of-line-1\nGWSECRET-of-line-2";
  for (const call of [
    lapor({ headers: { "X-Gateway": value } }).getChannel(),
    lapor().getChannel({ headers: { "X-Gateway": value } }),
    lapor().submitReport(newReport, { idempotencyKey: value }),
  ]) {
    const error = await caught(call);
    assert.deepEqual([error.code, error.attempts], ["invalid_request", 0]);
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /GWSECRET/);
  }
  assert.equal(requests.length, 0);
});

test("a short header value is not removed from the text of an error", async (t) => {
  const { lapor } = await listen(t, problem(404, "report_not_found", { detail: "Laporan 1 tidak ada." }));
  const { code, detail } = await caught(
    lapor({ headers: { "X-Debug": "1", "X-Team": "not" } }).getChannel(once),
  );
  assert.deepEqual([code, detail], ["report_not_found", "Laporan 1 tidak ada."]);
});

for (const [what, body, call] of [
  ["an object without data, for a list", {}, (lapor) => lapor.listAgencies({}, once)],
  ["an array, for a list", [], (lapor) => lapor.listAgencies({}, once)],
  ["data that is no array, for a list", { data: {} }, (lapor) => lapor.listUnits(once)],
  ["an array, for a report", [{}], (lapor) => lapor.getReport(access, once)],
] as [string, unknown, (lapor: Lapor) => Promise<unknown>][])
  test(`${what} throws bad_response`, async (t) => {
    const { lapor } = await listen(t, json(200, body));
    const { code, status, retryable } = await caught(call(lapor()));
    assert.deepEqual([code, status, retryable], ["bad_response", 200, true]);
  });

test("an access code that equals a JSON syntax character is removed like any other", async (t) => {
  const { lapor } = await listen(t, problem(404, "report_not_found", { detail: 'Kode "1,:{" salah.' }));
  for (const accessCode of ['"', ":", ",", "{", "1"]) {
    const error = await caught(lapor().getReport({ ...access, accessCode }));
    assert.deepEqual([error.code, error.status, error.attempts], ["report_not_found", 404, 1]);
    assert.ok(!error.detail?.includes(accessCode) && error.detail?.includes("[secret]"));
  }
});

test("an error never contains any part of the request body", async (t) => {
  const { lapor } = await listen(
    t,
    problem(500, "internal_error"),
    raw(500, "text/html", newReport.body),
    cutConnection,
  );
  for (let index = 0; index < 3; index++) {
    const error = await caught(lapor(once).submitReport(newReport));
    assert.doesNotMatch(
      inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error),
      /Braga|motor/,
    );
  }
});

test("isLaporError recognizes only this package's errors, including those from a second copy of it", async () => {
  const second: string = "../src/lapor-error.ts?copy";
  const copy: typeof import("../src/lapor-error.ts") = await import(second);
  const foreign = new copy.LaporError({ code: "network", message: "x" });
  assert.equal(foreign instanceof LaporError, false);
  assert.equal(isLaporError(foreign), true);
  for (const other of [new Error("x"), null, undefined, "LaporError", {}])
    assert.equal(isLaporError(other), false);
});

test("a sentence that mentions the Authorization header without a token stays unchanged", () => {
  const detail = "Kirim header Authorization: Bearer dengan kunci dari pengelola kanal.";
  const error = new LaporError({ code: "unauthorized", message: detail, detail });
  assert.equal(error.detail, detail);
  assert.equal(error.message, detail);
});
