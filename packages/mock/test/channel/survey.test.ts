import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { createMock, type MockOptions } from "../../src/index.ts";

const surveyOf = async (options: MockOptions) => {
  const mock = createMock(options);
  const lapor = createLapor({
    baseUrl: "http://kanal.test",
    key: mock.keys.publishable,
    fetch: mock.fetch,
  });
  return (await lapor.getChannel()).survey;
};

test("the mock uses the survey in its options, and the short form by default", async () => {
  const short = { form: "short", elements: ["time", "conduct", "complaintHandling"] };
  assert.deepEqual(await surveyOf({}), short);
  assert.deepEqual(await surveyOf({ survey: "none" }), { form: "none", elements: [] });
  assert.equal((await surveyOf({ survey: "full", mode: "single_agency" })).elements.length, 9);
});
