// Tests an app's own code with the real SDK. An in-memory channel replaces the network.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { createMock } from "@lapor/mock";
import { createHandlers } from "@lapor/mock/msw";
import { createLapor } from "@lapor/sdk";
import { http } from "msw";
import { setupServer } from "msw/node";
import { reportPothole } from "../src/report-pothole.ts";

const baseUrl = "https://kanal.example";
const mock = createMock({ seed: 1 });
const network = setupServer(...createHandlers(mock, { baseUrl }));
const lapor = createLapor({ baseUrl, key: mock.keys.publishable, maxRetries: 0 });

before(() => network.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  network.resetHandlers();
  mock.reset();
});
after(() => network.close());

test("the channel accepts a pothole report, and an officer of the agency can read it", async () => {
  const told = await reportPothole(lapor, "Jl. Contoh", "2026-11-23");
  assert.equal(told.kind, "taken");
  if (told.kind !== "taken") return;
  const officer = createLapor({ baseUrl, key: mock.keys.agencyAdmin });
  const report = await officer.getAgencyReport(told.trackingId);
  assert.ok(report.access === "full");
  assert.equal(report.title, "Lubang di Jl. Contoh");
  assert.equal(report.location.regionCode, "32.73");
});

test("the app asks a user who reports too often to wait", async () => {
  mock.limit({ rates: { submitsPerAddress: { quota: 1, seconds: 60 } } });
  assert.equal((await reportPothole(lapor, "Jl. Satu", "2026-11-23")).kind, "taken");
  assert.equal((await reportPothole(lapor, "Jl. Dua", "2026-11-23")).kind, "later");
  mock.clock.advance(61_000);
  assert.equal((await reportPothole(lapor, "Jl. Dua", "2026-11-23")).kind, "taken");
});

test("the client retries while the channel is unreachable", async () => {
  network.use(http.all(`${baseUrl}/*`, () => Response.error()));
  assert.equal((await reportPothole(lapor, "Jl. Contoh", "2026-11-23")).kind, "later");
});

test("the mock applies the channel's rule that a date must not be in the future", async () => {
  const told = await reportPothole(lapor, "Jl. Contoh", "2026-12-24");
  assert.equal(told.sentence, "Tidak dapat dikirim (validation_failed).");
});

test("a deadline passes when a test advances the clock, and the next test starts with a fresh clock", async () => {
  const told = await reportPothole(lapor, "Jl. Contoh", "2026-11-23");
  if (told.kind !== "taken") assert.fail(told.sentence);
  mock.clock.advance(5 * 86_400_000);
  const officer = createLapor({ baseUrl, key: mock.keys.agencyAdmin });
  const report = await officer.getAgencyReport(told.trackingId);
  assert.ok(report.access === "full" && report.timeline.some(({ kind }) => kind === "overdue"));
});

test("no report from the previous test is left", async () => {
  const officer = createLapor({ baseUrl, key: mock.keys.agencyAdmin });
  assert.deepEqual((await officer.listAgencyReports({})).data, []);
});
