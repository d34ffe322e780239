import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { startMockServer } from "@lapor/mock/server";
import { inLongRun } from "../../scripts/long-run.ts";
import { checkDocument, documents, pathOf } from "./documents/check-documents.ts";
import { runRespect } from "./support/run-respect.ts";

const folder = mkdtempSync(join(tmpdir(), "lapor-documents-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("the mock passes the flows of the contract, run by Redocly Respect", async () => {
  const mock = await startMockServer({ now: "system", localWebhooks: false });
  after(() => mock.stop());
  const { code, output } = await runRespect(mock.url, mock.keys, folder);
  assert.equal(code, 0, output.slice(-3000));
  assert.match(output, /Workflows: 3 passed, 3 total\s+Steps: 24 passed, 24 total/);
});

describe("tools by others", inLongRun, () => {
  for (const name of documents)
    test(`find nothing in ${name}`, async () => assert.deepEqual(await checkDocument(name), []));

  const faults: [(typeof documents)[number], string, string, RegExp][] = [
    ["openapi.yaml", "operationId: submitReport", "operationId: getReport", /operationId/],
    ["openapi-3.0.yaml", "format: int32", "format: int8", /integer-format/],
    ["asyncapi.yaml", "action: send", "action: shout", /action/],
    ["flows.arazzo.yaml", "stepId: submit\n", "stepId: upload\n", /stepId/],
  ];
  for (const [name, right, wrong, found] of faults)
    test(`find "${wrong.trim()}" in ${name}`, async () => {
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
