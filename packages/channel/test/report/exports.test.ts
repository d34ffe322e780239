import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore } from "../../src/index.ts";
import { createMemoryChannel, unlimited } from "../support/memory-channel.ts";

const agencyId = "pemkot-bandung";

/** Creates a channel with two reports, whose store reports the given counts. */
async function openCrowded(counts: { reports: number; passedOn: number }, quota?: number) {
  const store = createMemoryStore();
  const most: number[] = [];
  const channel = await createMemoryChannel(
    { ...unlimited, ...(quota && { limits: { requestsPerKey: { quota, seconds: 3600 } } }) },
    {
      ...store,
      async countInboxes(_, limit) {
        most.push(limit);
        return [counts.reports];
      },
      async countPassedOn({ limit }) {
        most.push(limit);
        return counts.passedOn;
      },
    },
  );
  const key = await channel.officer(agencyId);
  for (let count = 0; count < 2; count++) await channel.submit({ agencyId });
  const exportPage = (query: string) => channel.call("GET", `/v1/agency-reports/export?${query}`, { key });
  return { channel, key, most, exportPage };
}

test("an export of more than 10,000 reports is refused with an explanation, and is not recorded", async () => {
  const { channel, key, most, exportPage } = await openCrowded({ reports: 10_001, passedOn: 10_001 });
  const response = await exportPage("limit=1");
  const { code, errors, detail } = await response.json();
  assert.deepEqual([response.status, code], [400, "invalid_request"]);
  assert.deepEqual(
    errors.map((error: { parameter: string; code: string }) => [error.parameter, error.code]),
    [["receivedFrom", "too_many"]],
  );
  assert.match(errors[0].message, /10[.,]?000/);
  assert.match(detail, /10\.000 laporan/);
  // Counting stops at the first report above the limit.
  assert.deepEqual(most, [10_001]);
  const log = await channel.call("GET", "/v1/inbox-exports", { key });
  assert.deepEqual(await log.json(), { data: [], nextCursor: null });
});

test("an export of 10,000 reports is allowed", async () => {
  const { exportPage } = await openCrowded({ reports: 10_000, passedOn: 0 });
  const response = await exportPage("limit=1");
  assert.equal(response.status, 200);
  assert.equal((await response.json()).total, 10_000);
});

test("an export of more than 10,000 reports that have left the agency is refused too", async () => {
  const { channel, key, exportPage } = await openCrowded({ reports: 0, passedOn: 10_001 });
  const headers = { "if-match": '"1"' };
  const body = { toAgencyId: "pemprov-jawa-barat", reason: "Ini jalan provinsi." };
  for (let count = 0; count < 2; count++) {
    const { trackingId } = await channel.submit({ agencyId });
    const path = `/v1/agency-reports/${trackingId}/transfer`;
    assert.equal((await channel.call("POST", path, { key, headers, body })).status, 200);
  }
  assert.equal((await exportPage("scope=passed_on&limit=1")).status, 400);
  assert.equal((await exportPage("scope=passed_on&limit=2")).status, 200);
});

test("an export page counts towards the key's limit as one request for every 25 reports", async () => {
  const { exportPage } = await openCrowded({ reports: 2, passedOn: 0 }, 40);
  const statuses: number[] = [];
  for (const limit of [25, 500, 250, 500]) statuses.push((await exportPage(`limit=${limit}`)).status);
  assert.deepEqual(statuses, [200, 200, 200, 429]);
});

test("an export cursor that contains a position from another list is rejected", async () => {
  const { channel, key, exportPage } = await openCrowded({ reports: 2, passedOn: 0 });
  const first = await (await exportPage("q=braga&limit=1")).json();
  assert.ok(first.nextCursor);
  for (const other of ["", "q=jalan", "status=submitted"]) {
    const list = await channel.call("GET", `/v1/agency-reports?${other}&limit=1`, { key });
    const { nextCursor } = await list.json();
    assert.ok(nextCursor);
    const response = await exportPage(`${other}&cursor=${first.exportId}.${nextCursor}`);
    assert.equal(response.status, 400, other);
  }
  assert.equal((await exportPage(`q=braga&cursor=${first.nextCursor}`)).status, 200);
});
