import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { solveChallenge } from "@lapor/sdk/challenge";
import { setupServer } from "msw/node";
import { createMock, type Mock } from "../../src/index.ts";
import { createHandlers } from "../../src/msw.ts";
import { startMockServer } from "../../src/server.ts";

const report = {
  classification: "complaint" as const,
  title: "Lampu jalan padam",
  body: "Lampu jalan di depan SDN Merdeka padam sejak seminggu lalu.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73", address: "Jl. Merdeka" },
  agencyId: "pemkot-bandung",
  reporter: { name: "Sari Dewi" },
};

/** Returns the text of all responses to the same three calls. */
async function transcript(mock: Mock): Promise<string[]> {
  const transcript: string[] = [];
  const call = async (path: string, key: string, init: RequestInit = {}): Promise<string> => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", ...init.headers };
    const response = await mock.fetch(new Request(`http://mock${path}`, { ...init, headers }));
    const text = await response.text();
    transcript.push(`${response.status} ${JSON.stringify([...response.headers])} ${text}`);
    return text;
  };
  const receipt = await call("/v1/reports", mock.keys.publishable, {
    method: "POST",
    body: JSON.stringify(report),
    headers: { "idempotency-key": "one-and-the-same" },
  });
  const { trackingId } = JSON.parse(receipt) as { trackingId: string };
  await call(`/v1/agency-reports/${trackingId}`, mock.keys.agencyAdmin);
  await call("/v1/regions?q=bandung", mock.keys.publishable);
  return transcript;
}

test("the same seed and calls produce the same responses, byte for byte", async () => {
  const [first, second] = await Promise.all([
    transcript(createMock({ seed: 7 })),
    transcript(createMock({ seed: 7 })),
  ]);
  assert.deepEqual(first, second);
  assert.match(first[0] ?? "", /^201 /);
});

test("a different seed produces a different tracking ID and access code", async () => {
  const receipt = async (seed: number) => (await transcript(createMock({ seed })))[0] ?? "";
  const [one, two] = await Promise.all([receipt(1), receipt(2)]);
  assert.notEqual(/"trackingId":"([^"]+)/.exec(one)?.[1], /"trackingId":"([^"]+)/.exec(two)?.[1]);
  assert.notEqual(/"accessCode":"([^"]+)/.exec(one)?.[1], /"accessCode":"([^"]+)/.exec(two)?.[1]);
});

test("reset discards all reports and restarts the seed and the clock", async () => {
  const mock = createMock();
  const before = await transcript(mock);
  mock.clock.advance(60_000);
  mock.reset();
  assert.deepEqual(await transcript(mock), before);
});

test("the mock rejects HEAD like GET, but without a body", async () => {
  const mock = createMock();
  const response = await mock.fetch("http://mock/v1/similar-reports", { method: "HEAD" });
  assert.deepEqual(
    [response.status, response.body, response.headers.get("allow")],
    [405, null, "POST, OPTIONS"],
  );
});

test("the SDK reaches the mock's handlers through msw in Node", async () => {
  const mock = createMock();
  const server = setupServer(...createHandlers(mock, { baseUrl: "https://kanal.example" }));
  server.listen({ onUnhandledFrame: "error" });
  try {
    const lapor = createLapor({ baseUrl: "https://kanal.example", key: mock.keys.publishable });
    const { trackingId, accessCode, responsible } = await lapor.submitReport(report);
    assert.equal(responsible.agency?.id, "pemkot-bandung");
    const seen = await lapor.getReport({ trackingId, accessCode });
    assert.equal(seen.title, report.title);
  } finally {
    server.close();
  }
});

test("deadlines follow the mock's clock", async () => {
  const mock = createMock();
  const lapor = createLapor({ baseUrl: "http://mock", key: mock.keys.publishable, fetch: mock.fetch });
  const officer = createLapor({ baseUrl: "http://mock", key: mock.keys.agencyAdmin, fetch: mock.fetch });
  const { trackingId, dueAt } = await lapor.submitReport(report);
  // The deadline is three working days after Tuesday 24 November.
  assert.equal(dueAt, "2026-11-27T23:59:59+07:00");
  const isOverdue = async () => {
    const report = await officer.getAgencyReport(trackingId);
    return report.access === "full" && report.overdue;
  };
  assert.equal(await isOverdue(), false);
  mock.clock.set("2026-11-28T00:00:00+07:00");
  assert.equal(await isOverdue(), true);
});

test("due work runs when the mock's clock moves, and starts over after reset", async () => {
  const mock = createMock();
  const lapor = createLapor({ baseUrl: "http://mock", key: mock.keys.publishable, fetch: mock.fetch });
  const receipt = await lapor.submitReport(report);
  const kinds = async () => (await lapor.getReport(receipt)).timeline.map(({ kind }) => kind);
  mock.clock.set(receipt.dueAt);
  assert.deepEqual(await kinds(), ["submitted"]);
  mock.clock.advance(1000);
  assert.deepEqual(await kinds(), ["submitted", "overdue"]);
  assert.deepEqual(await kinds(), ["submitted", "overdue"]);
  mock.reset();
  const again = await lapor.submitReport(report);
  assert.deepEqual((await lapor.getReport(again)).timeline.length, 1);
});

test("the clock rejects an invalid time and shows the expected format", () => {
  assert.throws(() => createMock().clock.set("kemarin"), /"kemarin" is not a valid time\. Use RFC 3339/);
});

test("startMockServer leaves the global Request and Response unchanged", async () => {
  const own = [globalThis.Request, globalThis.Response];
  const mock = await startMockServer();
  assert.deepEqual([globalThis.Request, globalThis.Response], own);
  await mock.stop();
});

test("startMockServer responds over HTTP and reports a port that is in use", async () => {
  const mock = await startMockServer();
  try {
    const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable });
    assert.equal((await lapor.getChannel()).agency?.id, "pemkot-bandung");
    await assert.rejects(startMockServer({ port: Number(new URL(mock.url).port) }), /EADDRINUSE/);
  } finally {
    await mock.stop();
  }
});

test("the mock server's health checks respond like the real server's, even while a scenario fails all calls", async () => {
  const mock = await startMockServer({ scenario: "offline" });
  try {
    for (const path of ["/healthz", "/readyz", "/readyz?from=balancer"]) {
      const response = await fetch(`${mock.url}${path}`);
      assert.deepEqual([response.status, await response.json()], [200, { status: "ok" }]);
      assert.equal(response.headers.get("cache-control"), "no-store");
    }
    assert.deepEqual(mock.calls, []);
    const headers = { authorization: `Bearer ${mock.keys.publishable}` };
    await assert.rejects(fetch(`${mock.url}/v1/channel`, { headers }), TypeError);
    assert.equal((await fetch(`${mock.url}/healthzz`)).status, 404);
  } finally {
    await mock.stop();
  }
});

test("a mock with public reports has lists, similar reports and statistics, and starts without them by default", async () => {
  const open = (mock: Mock) =>
    createLapor({ baseUrl: "http://mock", key: mock.keys.publishable, fetch: mock.fetch });
  const lapor = open(createMock({ publicReports: true }));
  const { data } = await lapor.listPublicReports({ q: "perbaikan jalan lubang", limit: 5 });
  assert.deepEqual(data, []);
  const list = await lapor.listPublicReports({ q: "lubang" });
  assert.equal(list.data.length, 3);
  const newest = list.data[0];
  assert.ok(newest);
  const read = await lapor.getPublicReport(newest.trackingId);
  assert.match(read.timeline.find(({ kind }) => kind === "answered")?.message ?? "", /Terima kasih/);
  const similar = await lapor.findSimilarReports({ text: "Sampah belum diangkut sudah berbau" });
  assert.match(similar.data[0]?.title ?? "", /Sampah tidak diangkut/);
  const { total } = await lapor.getStatistics({ by: "category", year: 2026 });
  assert.ok((total?.reports ?? 0) >= 5);
  assert.equal((await lapor.getUsualAnswer({ agencyId: "pemkot-bandung" })).days, 3);
  const counts = await lapor.countPublicReports({ by: "category" });
  assert.equal(counts.counted, 18);
  assert.deepEqual(
    counts.data.flatMap(({ category, supports }) => (supports ? [[category?.id, supports]] : [])),
    [
      ["jalan", 10],
      ["penerangan-jalan", 5],
    ],
  );
  assert.deepEqual((await open(createMock()).listPublicReports()).data, []);
});

test("limit turns rate limits and challenges on and off", async () => {
  const mock = createMock();
  const lapor = createLapor({
    baseUrl: "http://mock",
    key: mock.keys.publishable,
    fetch: mock.fetch,
    maxRetries: 0,
    solveChallenge,
  });
  mock.limit({ rates: { submitsPerAddress: { quota: 1, seconds: 60 } } });
  await lapor.submitReport(report);
  await assert.rejects(lapor.submitReport(report), { code: "rate_limited", status: 429, retryAfter: 60 });
  mock.clock.advance(60_000);
  await lapor.submitReport(report);

  mock.limit({ challenge: { mode: "on", work: 1000 } });
  assert.equal((await lapor.getChannel()).challenge, "on");
  assert.equal((await lapor.submitReport(report)).status, "submitted");
  const unable = createLapor({ baseUrl: "http://mock", key: mock.keys.publishable, fetch: mock.fetch });
  await assert.rejects(unable.submitReport(report), { code: "challenge_required" });

  mock.limit();
  for (let count = 0; count < 400; count++) await unable.submitReport(report);
});
