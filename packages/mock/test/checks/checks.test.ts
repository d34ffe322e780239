import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createMock, type Mock, type MockOptions } from "../../src/index.ts";
import { createHandlers } from "../../src/msw.ts";
import { mockInNode } from "../../src/node.ts";
import { startMockServer } from "../../src/server.ts";

/** Returns a mock without its types, as a JavaScript program uses it. */
// biome-ignore lint/suspicious/noExplicitAny: The test sends what the types refuse.
type Untyped = any;

const refusedRules: [call: string, run: (mock: Untyped) => unknown, sentence: RegExp][] = [
  [
    "an unknown code",
    (mock) => mock.submitReport.fails("no_such_code"),
    /one of .*rate_limited.*"no_such_code"/,
  ],
  [
    "a code of another operation",
    (mock) => mock.getChannel.fails("report_not_found"),
    /getChannel must be one of/,
  ],
  ["an unknown code, once", (mock) => mock.submitReport.once("no_such_code"), /"no_such_code"/],
  ["no code", (mock) => mock.submitReport.fails(), /must be one of .*, but is undefined/],
  [
    "a misspelt detail",
    (mock) => mock.submitReport.fails("rate_limited", { time: 2 }),
    /submitReport\.fails has an unknown member "time"\. It takes times, every, retryAfter, errors\./,
  ],
  [
    "a text as Retry-After",
    (mock) => mock.submitReport.fails("rate_limited", { retryAfter: "1" }),
    /submitReport\.fails: "retryAfter" must be a number of seconds of at least 0, but is "1"\./,
  ],
  [
    "a field error with an unknown code",
    (mock) =>
      mock.submitReport.fails("validation_failed", { errors: [{ pointer: "#/title", code: "short" }] }),
    /An error of submitReport\.fails: "code" must be one of required, .*"short"/,
  ],
  [
    "a field error of no field",
    (mock) => mock.submitReport.fails("validation_failed", { errors: [{ code: "required" }] }),
    /either a pointer or a parameter/,
  ],
  [
    "half a call",
    (mock) => mock.getChannel.fails("unavailable", { times: 0.5 }),
    /whole number of at least 1.*0\.5/,
  ],
  [
    "a misspelt response",
    (mock) => mock.getChannel.responds({ json: {} }),
    /"json"\. It takes status, headers, body, text/,
  ],
  [
    "a status of no response",
    (mock) => mock.getChannel.responds({ status: 99 }),
    /from 200 to 599, but is 99/,
  ],
  [
    "a list of headers",
    (mock) => mock.getChannel.responds({ headers: [] }),
    /an object of texts, but is \[\]/,
  ],
  [
    "a text as a response",
    (mock) => mock.getChannel.responds("<p>"),
    /responds must be an object, but is "<p>"/,
  ],
  ["a delay as a text", (mock) => mock.getChannel.delay("2"), /milliseconds from 0 to 600000.*"2"/],
  ["a delay backwards", (mock) => mock.getChannel.delay([2, 1]), /the smaller one first, but is \[2,1\]/],
  [
    "a drop in between",
    (mock) => mock.getChannel.drops({ when: "during" }),
    /one of before, after, but is "during"/,
  ],
  ["an unknown scenario", (mock) => mock.scenario("slwo"), /Unknown scenario "slwo"\. Scenarios: slow, /],
  [
    "an unknown limit",
    (mock) => mock.limit({ rates: { submits: null } }),
    /"rates".*"submits".*submitsPerAddress/,
  ],
  ["half a rate", (mock) => mock.limit({ rates: { submitsPerKey: { quota: 1 } } }), /a rate such as/],
  [
    "an unknown challenge",
    (mock) => mock.limit({ challenge: { mode: "hard" } }),
    /one of off, on, load.*"hard"/,
  ],
  ["a misspelt seed", (mock) => mock.reset({ sead: 1 }), /"sead"\. It takes seed\./],
];

describe("a rule that violates its types throws at run time and changes nothing", () => {
  for (const [call, run, sentence] of refusedRules)
    test(call, async () => {
      const mock = createMock();
      assert.throws(
        () => run(mock),
        (error: Error) => error instanceof RangeError && sentence.test(error.message),
      );
      const response = await mock.fetch("http://mock/v1/channel", {
        headers: { authorization: `Bearer ${mock.keys.publishable}` },
      });
      assert.equal(response.status, 200);
    });
});

const refusedOptions: [options: object, sentence: RegExp][] = [
  [{ sead: 1 }, /"sead"\. It takes seed, now, /],
  [{ seed: "1" }, /The options of \w+: "seed" must be a whole number of at least 0, but is "1"/],
  [{ now: "tomorrow" }, /a time such as .*"tomorrow"/],
  [{ origins: "https://a.example" }, /a list of texts/],
  [{ scenario: "slwo" }, /one of slow, .*"slwo"/],
  [{ mode: "single" }, /one of standalone, single_agency, gateway.*"single"/],
  [{ survey: "long" }, /one of none, short, full.*"long"/],
  [{ policy: {} }, /an object with mode, /],
  [{ validate: 1 }, /true or false, but is 1/],
];

test("every entry point rejects options that violate their types", async () => {
  for (const [options, sentence] of refusedOptions) {
    const wrong = options as MockOptions;
    const isRight = (error: Error) => error instanceof RangeError && sentence.test(error.message);
    assert.throws(() => createMock(wrong), isRight);
    assert.throws(() => mockInNode(wrong), isRight);
    await assert.rejects(startMockServer(wrong), isRight);
  }
  assert.throws(() => createMock({ port: 1 } as MockOptions), /unknown member "port"/);
  assert.throws(() => createHandlers(createMock(), { base: "*" } as object), /"base"\. It takes baseUrl\./);
  await assert.rejects(startMockServer({ port: 70_000 }), /"port" must be .* from 0 to 65535, but is 70000/);
});

test("methods reject unknown options", async () => {
  const mock: Untyped = createMock({ mode: "single_agency" });
  await assert.rejects(mock.signIn({ roles: "leader" }), /"roles"\. It takes role, agencyId/);
  await assert.rejects(mock.handOver({ status: "manual" }), /"status"\. It takes state\./);
  await assert.rejects(mock.addWebhook("http://127.0.0.1:9", { type: [] }), /"type"\. It takes types, key\./);
  assert.throws(() => mock.clock.advance("1"), /a number of milliseconds, but is "1"/);
});

const read = async (mock: Mock, path = "/v1/channel") => {
  const headers = { authorization: `Bearer ${mock.keys.publishable}`, "accept-language": "en" };
  const response = await mock.fetch(`http://mock${path}`, { headers });
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, body: type.includes("json") ? JSON.parse(text) : text };
};

test("the mock serves a response that violates the contract, but replaces it with the violations when `validate` is on", async () => {
  const nonsense = { body: { nonsense: 1 } } as never;
  const lax = createMock();
  lax.getChannel.responds(nonsense);
  assert.deepEqual(await read(lax), { status: 200, body: { nonsense: 1 } });

  const strict = createMock({ validate: true });
  assert.equal((await read(strict)).status, 200, "the channel's own response");
  assert.equal((await read(strict, "/v1/regions?wrong=1")).status, 400, "its refusal");
  strict.getChannel.responds(nonsense, { times: 1 });
  const { status, body } = await read(strict);
  assert.deepEqual([status, body.code], [500, "internal_error"]);
  assert.match(body.detail, /breaks the contract: .*body \/ must have required property 'identity'/);
  assert.equal(strict.getChannel.calls.at(-1)?.code, "internal_error");
  strict.getChannel.responds((channel) => ({ ...channel, contestDays: "seven" as never }), { times: 1 });
  assert.match((await read(strict)).body.detail, /\/contestDays must be integer/);
  strict.getChannel.responds({ status: 418 }, { times: 1 });
  assert.match((await read(strict)).body.detail, /status 418 is not in the contract/);
  strict.getChannel.responds({ status: 502, text: "<title>Bad gateway</title>" }, { times: 1 });
  assert.deepEqual(await read(strict), { status: 502, body: "<title>Bad gateway</title>" });
  strict.getChannel.fails("unavailable", { times: 1 });
  assert.equal((await read(strict)).body.code, "unavailable");
});
