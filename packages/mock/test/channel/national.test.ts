import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { createMock } from "../../src/index.ts";

const baseUrl = "http://kanal.test";
const newReport = {
  classification: "aspiration",
  title: "Halte di Dago",
  body: "Usul agar halte di Dago dapat dicapai dengan kursi roda.",
  location: { regionCode: "32.73" },
} as const;

test("in the mode `single_agency`, an officer enters a report into SP4N-LAPOR! by hand and records its number there", async () => {
  const mock = createMock({ mode: "single_agency" });
  const site = createLapor({ baseUrl, key: mock.keys.publishable, fetch: mock.fetch });
  const officer = createLapor({ baseUrl, key: mock.keys.agencyAdmin, fetch: mock.fetch });
  const receipt = await site.submitReport(newReport);
  const read = async () => (await site.getReport(receipt)).national;
  assert.equal(await read(), undefined);
  const report = await officer.getAgencyReport(receipt.trackingId);
  assert.equal(report.access, "full");
  const handedOver = await officer.transferReport(report, { reason: "Hal ini wewenang provinsi." });
  assert.deepEqual(await read(), { system: "sp4n", state: "manual" });
  assert.equal(handedOver.access, "full");
  await officer.setNationalReference(handedOver, { trackingId: "9812345" });
  const { state, trackingId } = (await read()) ?? {};
  assert.deepEqual([state, trackingId], ["forwarded", "9812345"]);
});

test("without a mode, the mock forwards nothing to SP4N-LAPOR!", async () => {
  const mock = createMock();
  const site = createLapor({ baseUrl, key: mock.keys.publishable, fetch: mock.fetch });
  const officer = createLapor({ baseUrl, key: mock.keys.agencyAdmin, fetch: mock.fetch });
  assert.equal((await site.getChannel()).identity.nationalChannel, "none");
  const { trackingId } = await site.submitReport({ ...newReport, agencyId: "pemkot-bandung" });
  const report = await officer.getAgencyReport(trackingId);
  assert.equal(report.access, "full");
  await assert.rejects(officer.setNationalReference(report, { trackingId: "9812345" }), {
    code: "invalid_transition",
  });
});

test("handOver creates a report in every state on its way to SP4N-LAPOR!", async () => {
  const mock = createMock({ mode: "single_agency" });
  const site = createLapor({ baseUrl, key: mock.keys.publishable, fetch: mock.fetch });
  for (const state of ["pending", "sending", "unknown", "refused", "forwarded", "manual"] as const) {
    const { national, timeline } = await site.getReport(await mock.handOver({ state }));
    assert.equal(national?.state, state);
    assert.equal(national?.trackingId, state === "forwarded" ? "9812345" : undefined);
    const isFailed = state === "unknown" || state === "refused";
    assert.equal(timeline.at(-1)?.kind === "forward_failed", isFailed, state);
  }
  await mock.handOver({ state: "pending" });
  assert.equal((await site.getChannel()).identity.nationalChannel, "forwarded");
  mock.reset();
  assert.equal((await site.getChannel()).identity.nationalChannel, "linked");
});
