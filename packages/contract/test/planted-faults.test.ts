import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Report } from "../src/index.ts";
import { type Fault, startFaultyServer } from "./faulty-server.ts";
import { runCli } from "./run-cli.ts";

const operations = ["submitReport", "getReport", "getAgency", "listAgencies", "createChallenge"];
const valid = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  occurredOn: "2024-03-05",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  location: { regionCode: "32.73" },
  agencyId: "pemkot-bandung",
};

function edited(body: string, edit: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(body) as Record<string, unknown>;
  edit(json);
  return JSON.stringify(json);
}

const isSubmit = ({ method, path }: { method: string; path: string }): boolean =>
  method === "POST" && path === "/v1/reports";

/** Faults that the suite must find. Each is planted into an otherwise correct server. */
const faults: Record<string, { fault: Fault; at: string; wrong: RegExp; advice: RegExp }> = {
  "a missing required field": {
    fault: ({ path, status, headers, body }) =>
      /^\/v1\/agencies\/./.test(path) && status === 200
        ? { status, headers, body: edited(body, (json) => void delete json.mandate) }
        : undefined,
    at: "getAgency",
    wrong: /required property 'mandate'/,
    advice: /"mandate"/,
  },
  "a wrong status": {
    fault: (exchange) =>
      isSubmit(exchange) && exchange.status === 201 ? { ...exchange, status: 200 } : undefined,
    at: "submitReport",
    wrong: /status 200 is not in the contract/,
    advice: /status that the contract/,
  },
  "a value of the wrong type": {
    fault: ({ method, path, status, headers, body }) =>
      method === "GET" && /^\/v1\/reports\/[^/]+$/.test(path) && status === 200
        ? { status, headers, body: edited(body, (json) => void Object.assign(json, { anonymous: "false" })) }
        : undefined,
    at: "getReport",
    wrong: /\/anonymous must be boolean/,
    advice: /JSON boolean/,
  },
  "an error as an HTML page": {
    fault: ({ path, status }) =>
      /^\/v1\/agencies\/./.test(path) && status === 404
        ? { status, headers: new Headers({ "content-type": "text/html" }), body: "<h1>Not found</h1>" }
        : undefined,
    at: "getAgency",
    wrong: /content-type is text\/html/,
    advice: /application\/problem\+json/,
  },
  "no validation": {
    fault: (exchange) => (isSubmit(exchange) && exchange.status === 422 ? exchange.again(valid) : undefined),
    at: "submitReport",
    wrong: /expected 422 validation_failed, received 201/,
    advice: /Refuse this/,
  },
  "a clock that is off": {
    fault: ({ path, status, headers, body }) =>
      path === "/v1/challenges" && status === 201
        ? { status, headers, body: body.replace(/"expiresAt":\d+/, '"expiresAt":1') }
        : undefined,
    at: "createChallenge",
    wrong: /clocks of server and client differ/,
    advice: /clock of the server/,
  },
};

async function check(
  fault?: Fault,
): Promise<{ code: number; report: Report; stdout: string; keys: string[] }> {
  const server = await startFaultyServer(fault);
  after(server.stop);
  const { publishable, agencyAdmin, nationalAdmin } = server.keys;
  const args = ["--publishable", publishable, "--json", "--only", operations.join(",")];
  const { code, stdout, stderr } = await runCli([server.url, ...args], {
    LAPOR_CONTRACT_AGENCY_ADMIN: agencyAdmin,
    LAPOR_CONTRACT_NATIONAL_ADMIN: nationalAdmin,
  });
  assert.ok(stdout, stderr);
  return { code, report: JSON.parse(stdout), stdout, keys: Object.values(server.keys) };
}

test("a correct server passes, and skipped cases do not count as passed", async () => {
  const { code, report } = await check();
  assert.deepEqual(
    report.findings.filter(({ outcome }) => outcome === "failed"),
    [],
  );
  assert.equal(code, 0);
  assert.ok(report.passed > 50, `${report.passed} passed`);
  assert.equal(report.passed + report.skipped, report.findings.length);
  for (const { outcome, reason } of report.findings)
    assert.equal(outcome === "skipped", reason !== undefined);
  assert.deepEqual(new Set(report.findings.map(({ operation }) => operation)), new Set(operations));
});

for (const [name, { fault, at, wrong, advice }] of Object.entries(faults))
  test(`lapor-contract finds ${name} and reports it with request, response and advice, without secrets`, async () => {
    const { code, report, stdout, keys } = await check(fault);
    assert.equal(code, 1);
    const found = report.findings.filter(
      ({ failure }) => failure?.at === at && failure.wrong.some((sentence) => wrong.test(sentence)),
    );
    assert.ok(
      found.length > 0,
      JSON.stringify(report.findings.flatMap(({ failure }) => failure?.wrong ?? [])),
    );
    for (const { failure } of found) {
      assert.match(failure?.advice ?? "", advice);
      assert.match(failure?.sent ?? "", /^(GET|POST) \/v1\//);
      assert.match(failure?.received ?? "", /^\d{3}/);
      assert.match(failure?.expected ?? "", new RegExp(`openapi.yaml, .*${at}`));
    }
    for (const key of keys) assert.ok(!stdout.includes(key), "a key is shown");
    assert.doesNotMatch(stdout, /"accessCode\\*":\s*\\*"(?!\(access code\))/);
    assert.doesNotMatch(stdout, /lapor-access-code: (?!\(access code\))/);
  });
