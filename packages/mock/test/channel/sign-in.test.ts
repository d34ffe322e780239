import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { createMock, type Mock, type SignInOptions } from "../../src/index.ts";

const baseUrl = "https://kanal.example";

async function as(mock: Mock, officer: SignInOptions) {
  const { headers } = await mock.signIn(officer);
  return createLapor({
    baseUrl,
    session: true,
    maxRetries: 0,
    fetch: (url, init) =>
      mock.fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers } }),
  });
}

const submit = (mock: Mock) =>
  createLapor({ baseUrl, key: mock.keys.publishable, fetch: mock.fetch }).submitReport({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12.",
    occurredOn: "2026-11-20",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
  });

test("officers of each role can sign in and do what their role permits", async () => {
  const mock = createMock();
  const { trackingId } = await submit(mock);
  const admin = await as(mock, { role: "agency_admin" });
  const leader = await as(mock, { role: "leader" });
  const unitOfficer = await as(mock, { role: "unit_officer" });
  const triage = await as(mock, { role: "national_admin" });
  assert.equal((await triage.getMe()).role, "national_admin");
  const seen = { trackingId, version: 1 };
  await assert.rejects(leader.verifyReport(seen), { code: "role_not_allowed" });
  await assert.rejects(unitOfficer.getAgencyReport(trackingId), { code: "report_not_found" });
  await admin.verifyReport(seen);
  const me = await unitOfficer.getMe();
  assert.ok(me.kind === "officer" && me.unit);
  await admin.assignReport({ trackingId, version: 2 }, { unitId: me.unit.id });
  assert.equal((await unitOfficer.getAgencyReport(trackingId)).access, "full");
});

test("a session follows the mock's clock", async () => {
  const mock = createMock();
  const admin = await as(mock, { role: "agency_admin" });
  const { trackingId } = await submit(mock);
  const archive = () =>
    admin.archiveReport({ trackingId, version: 1 }, { reason: "abusive", message: "Berisi hinaan." });
  mock.clock.advance(6 * 60_000);
  await assert.rejects(archive(), { code: "step_up_required" });
  mock.clock.advance(31 * 60_000);
  await assert.rejects(admin.getMe(), { code: "unauthorized" });
});

test("signing in with an unknown role is rejected", async () => {
  await assert.rejects(createMock().signIn({ role: "boss" as never }), RangeError);
});
