import assert from "node:assert/strict";
import { test } from "node:test";
import { contractSuite } from "@lapor/openapi/contract-suite";
import { createChannelMock } from "../../src/create-channel-mock.ts";

test("support is published once a day, however much time passes between requests on that day", async () => {
  for (const title of [
    "countPublicReports adds up the supports that the reports show, without those of a retracted one",
    "listPublicReports shows no number of supports below five, and none on the day itself",
  ]) {
    const mock = createChannelMock({ now: "2026-03-02T03:00:00+07:00" });
    const suite = contractSuite({
      baseUrl: "https://mock.test",
      keys: mock.keys,
      async fetch(request) {
        mock.clock.advance(2000);
        return mock.fetch(request);
      },
      passTime: async (seconds) => mock.clock.advance(seconds * 1000),
    });
    const one = suite.find((each) => each.title === title);
    assert.ok(one, title);
    await one.run();
  }
});
