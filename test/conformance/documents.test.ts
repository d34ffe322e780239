import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type MockServer, startMockServer } from "@lapor/mock/server";
import { inLongRun } from "../../scripts/long-run.ts";
import { checkDocument, documents, pathOf } from "./documents/check-documents.ts";
import { runProgram } from "./support/run-program.ts";
import { redocly, runRespect } from "./support/run-respect.ts";
import { quietTools } from "./tools/install-tools.ts";

const folder = mkdtempSync(join(tmpdir(), "lapor-documents-"));
after(() => rmSync(folder, { recursive: true, force: true }));

let mock: MockServer;
before(async () => {
  mock = await startMockServer({ now: "system", localWebhooks: false });
});
after(() => mock?.stop());

test("the mock passes the contract's workflows in Redocly Respect", async () => {
  const { code, output } = await runRespect(mock.url, mock.keys, folder);
  assert.equal(code, 0, output.slice(-3000));
  assert.match(output, /Workflows: 3 passed, 3 total\s+Steps: 26 passed, 26 total/);
});

interface GeneratedClient {
  client: { auth: { bearer(key: string): void; apiKey(scheme: string, value: string): void } };
  submitReport(input: object): Promise<{ trackingId: string; accessCode: string }>;
  getReport(input: object): Promise<{ title: string; dueStage: string | null }>;
}

test("a client generated from the served OpenAPI 3.0 edition can send a report and read it", async () => {
  const [document, file] = [join(folder, "served.json"), join(folder, "client.ts")];
  writeFileSync(document, await (await fetch(`${mock.url}/openapi-3.0.json`)).text());
  const { code, output } = await runProgram(
    process.execPath,
    [redocly(), "generate-client", document, "--output", file, "--server-url", mock.url],
    { cwd: folder, env: quietTools },
  );
  assert.equal(code, 0, output);
  const { client, submitReport, getReport } = (await import(file)) as GeneratedClient;
  client.auth.bearer(mock.keys.publishable);
  const { trackingId, accessCode } = await submitReport({
    headers: { "Idempotency-Key": crypto.randomUUID() },
    body: {
      classification: "aspiration",
      title: "Halte yang teduh",
      body: "Mohon halte di Jalan Riau diberi atap.",
      location: { regionCode: "32.73" },
    },
  });
  client.auth.apiKey("accessCode", accessCode);
  const report = await getReport({ path: { trackingId } });
  assert.deepEqual([report.title, report.dueStage], ["Halte yang teduh", "national_verification"]);
});

describe("third-party tools", inLongRun, () => {
  for (const name of documents)
    test(`third-party tools find no error in ${name}`, async () =>
      assert.deepEqual(await checkDocument(name), []));

  const faults: [(typeof documents)[number], string, string, RegExp][] = [
    ["openapi.yaml", "operationId: submitReport", "operationId: getReport", /operationId/],
    ["openapi-3.0.yaml", "format: int32", "format: int8", /integer-format/],
    ["asyncapi.yaml", "action: send", "action: shout", /action/],
    ["flows.arazzo.yaml", "stepId: submit\n", "stepId: upload\n", /stepId/],
  ];
  for (const [name, right, wrong, found] of faults)
    test(`third-party tools find "${wrong.trim()}" in ${name}`, async () => {
      const text = readFileSync(pathOf(name), "utf8");
      assert.ok(text.includes(right));
      const path = join(folder, name);
      writeFileSync(path, text.replace(right, wrong));
      const messages = (await checkDocument(name, path)).map(({ message }) => message);
      assert.ok(
        messages.some((message) => found.test(message)),
        messages.join("\n"),
      );
    });
});
