// An app's own tests: its code as it is, the SDK as it is, and the channel itself in memory behind the network.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { createMock } from "@lapor/mock";
import { createLapor } from "@lapor/sdk";
import { http } from "msw";
import { setupServer } from "msw/node";
import { reportPothole } from "../src/report-pothole.ts";

const baseUrl = "https://kanal.example";
const mock = createMock({ seed: 1, baseUrl });
const network = setupServer(...mock.handlers);
const lapor = createLapor({ baseUrl, key: mock.keys.publishable, maxRetries: 0 });

before(() => network.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  network.resetHandlers();
  mock.reset();
});
after(() => network.close());

test("a pothole is taken, and an officer of the agency reads it", async () => {
  const told = await reportPothole(lapor, "Jl. Contoh", "2026-11-23");
  assert.equal(told.kind, "taken");
  if (told.kind !== "taken") return;
  const officer = createLapor({ baseUrl, key: mock.keys.agencyAdmin });
  const report = await officer.getAgencyReport(told.trackingId);
  assert.ok(report.access === "full");
  assert.equal(report.title, "Lubang di Jl. Contoh");
  assert.equal(report.location.regionCode, "32.73");
});

test("who reports too much is asked to wait", async () => {
  mock.limit({ rates: { submitsPerAddress: { quota: 1, seconds: 60 } } });
  assert.equal((await reportPothole(lapor, "Jl. Satu", "2026-11-23")).kind, "taken");
  assert.equal((await reportPothole(lapor, "Jl. Dua", "2026-11-23")).kind, "later");
  mock.clock.advance(61_000);
  assert.equal((await reportPothole(lapor, "Jl. Dua", "2026-11-23")).kind, "taken");
});

test("a channel that cannot be reached is asked again later", async () => {
  network.use(http.all(`${baseUrl}/*`, () => Response.error()));
  assert.equal((await reportPothole(lapor, "Jl. Contoh", "2026-11-23")).kind, "later");
});

test("a day that has not come yet is refused, by the channel's own rules", async () => {
  const told = await reportPothole(lapor, "Jl. Contoh", "2026-12-24");
  assert.equal(told.sentence, "Tidak dapat dikirim (validation_failed).");
});

test("a deadline that passes is seen by moving the clock, and the next test begins anew", async () => {
  const told = await reportPothole(lapor, "Jl. Contoh", "2026-11-23");
  if (told.kind !== "taken") assert.fail(told.sentence);
  mock.clock.advance(5 * 86_400_000);
  const officer = createLapor({ baseUrl, key: mock.keys.agencyAdmin });
  const report = await officer.getAgencyReport(told.trackingId);
  assert.ok(report.access === "full" && report.timeline.some(({ kind }) => kind === "overdue"));
});

test("nothing is left of the test before", async () => {
  const officer = createLapor({ baseUrl, key: mock.keys.agencyAdmin });
  assert.deepEqual((await officer.listAgencyReports({})).data, []);
});
