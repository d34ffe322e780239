import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import { validateResponse } from "@lapor/openapi/conformance";
import { createLapor } from "../src/index.ts";
import { validateResponses } from "../src/validation.ts";
import { newReport } from "./support/samples.ts";

const options = { baseUrl: "https://kanal.example", key: "pk_bandung" };

test("a response that violates the contract fails the call immediately, and the error states where", async () => {
  let asked = 0;
  const fetch = async () => {
    asked++;
    const headers = { "Request-Id": "req-5" };
    return Response.json({ data: [{ id: "pemkot-bandung", name: 7 }], nextCursor: null }, { headers });
  };
  const lapor = createLapor({ ...options, fetch: validateResponses(validateResponse, fetch) });
  await assert.rejects(lapor.listAgencies(), (error: Error & { code?: string; requestId?: string }) => {
    assert.deepEqual([error.code, error.requestId], ["bad_response", "req-5"]);
    assert.match(error.message, /\/data\/0\/name must be string/);
    return true;
  });
  assert.equal(asked, 1);
});

test("valid responses and the channel's errors pass unchanged", async () => {
  const mock = createMock({ seed: 1 });
  const fetch = validateResponses(validateResponse, mock.fetch);
  const lapor = createLapor({ ...options, key: mock.keys.publishable, fetch });
  assert.ok((await lapor.submitReport(newReport)).trackingId);
  await assert.rejects(lapor.submitReport({ ...newReport, title: "x" }), { code: "validation_failed" });
});

test("createLapor uses the global fetch at the time of the call by default", async (t) => {
  const lapor = createLapor({ ...options, fetch: validateResponses(async () => []) });
  const asked = t.mock.method(globalThis, "fetch", async () => Response.json({ data: [], nextCursor: null }));
  await lapor.listAgencies();
  assert.equal(asked.mock.callCount(), 1);
});
