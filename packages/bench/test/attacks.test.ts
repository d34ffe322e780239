import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { defaultBodyBudget } from "@lapor/channel/testing";
import type { Attack, AttackCounts } from "../src/attacks/attack.ts";
import { hostileReleases } from "../src/attacks/hostile-releases.ts";
import { type CitizensResult, sendCitizens } from "../src/attacks/measure/citizens.ts";
import { type AttackedServer, type Engine, openPostgres } from "../src/attacks/measure/engines.ts";
import { readCounters } from "../src/attacks/measure/read-counters.ts";
import { largestFile } from "../src/attacks/pictures.ts";
import { pipelinedBodies } from "../src/attacks/pipelined-bodies.ts";
import { pipelinedRequests } from "../src/attacks/pipelined-requests.ts";
import { pngChunks } from "../src/attacks/png-chunks.ts";
import { similarReports } from "../src/attacks/similar-reports.ts";
import { simultaneousUploads } from "../src/attacks/simultaneous-uploads.ts";
import { slowBodies } from "../src/attacks/slow-bodies.ts";
import { stalledUploads, stalledUploadsOfMany } from "../src/attacks/stalled-uploads.ts";
import { unreadResponses, unreadResponsesOfMany } from "../src/attacks/unread-responses.ts";
import { wrongCodes } from "../src/attacks/wrong-codes.ts";

const mebibyte = 1024 * 1024;
const budget = defaultBodyBudget;
const [json, uploads] = ["json", "uploads"].map((kind) => `request_bytes_in_flight_peak{kind="${kind}"}`) as [
  string,
  string,
];

// Tests only counts, which do not depend on the machine's speed. `pnpm bench attacks` runs the full attacks
// and also measures memory and latency.
describe("under attack, a server with its default limits", () => {
  let engine: Engine;
  let server: AttackedServer;
  let run = 0;
  const folder = mkdtempSync(join(tmpdir(), "lapor-attacks-"));
  before(async () => {
    engine = await openPostgres(folder, { siteKeys: 20, releasedReports: 10 });
    server = await engine.start();
  });
  after(async () => {
    await server?.stop();
    await engine?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /**
   * Runs an attack while citizens send reports, and asserts that no report is rejected. Returns the responses
   * that the attacker received.
   */
  async function attackAmidCitizens(attack: Attack, scale: number, seconds = 1.5): Promise<AttackCounts> {
    run++;
    const siteKey = engine.siteKeys[run] as string;
    const { url } = server;
    const attacking = await attack.prepare({
      url,
      siteKey,
      agencyKey: engine.agencyKey,
      run,
      seconds,
      scale,
    });
    // If 64 networks use the whole upload budget, each gets 1.5 MB. A photo of 4 MB that arrives later is
    // rejected. The form shrinks photos below that size.
    const largePhotos = attack !== stalledUploadsOfMany;
    const citizens = sendCitizens({ url, siteKey, run, first: 0, seconds, perSecond: 2, largePhotos });
    const [counts, honest] = await Promise.all([attacking(), citizens]);
    assertAllTaken(honest, counts);
    return counts;
  }

  function assertAllTaken(
    { sent, taken, photosTaken, photosRead, statuses }: CitizensResult,
    counts: AttackCounts,
  ): void {
    const found = { taken, photosTaken, photosRead, statuses: Object.keys(statuses).sort() };
    const wanted = { taken: sent, photosTaken: sent, photosRead: sent, statuses: ["200", "201"] };
    assert.deepEqual(found, wanted, JSON.stringify({ statuses, counts }));
  }

  async function counter(name: string): Promise<number> {
    const value = (await readCounters(server.metricsUrl))[name];
    assert.notEqual(value, undefined, `the server counts ${name}`);
    return value as number;
  }

  async function assertPeak(name: string, most: number): Promise<void> {
    const peak = await counter(name);
    assert.ok(peak > 0 && peak <= most, `${peak} bytes, at most ${most}`);
  }

  for (const attack of [unreadResponses, unreadResponsesOfMany])
    test(`${attack.name}: unread responses occupy at most 128 MiB`, async () => {
      await attackAmidCitizens(attack, 0.4);
      await assertPeak("response_bytes_in_flight_peak", 128 * mebibyte);
    });

  test("pipelined-requests: the server closes a connection that pipelines 250 requests, and reads no file for it", async () => {
    const cutBefore = await counter('connections_cut_total{reason="too_many_ahead"}');
    const { closedByServer } = await attackAmidCitizens(pipelinedRequests, 1);
    assert.equal(closedByServer, 1);
    assert.equal(await counter('connections_cut_total{reason="too_many_ahead"}'), cutBefore + 1);
    await assertPeak("response_bytes_in_flight_peak", 128 * mebibyte);
  });

  test("pipelined-bodies: the server handles pipelined bodies one after the other", async () => {
    await attackAmidCitizens(pipelinedBodies, 0.2);
    await assertPeak(json, budget.json.total);
  });

  for (const attack of [stalledUploads, stalledUploadsOfMany, simultaneousUploads])
    test(`${attack.name}: upload bodies stay within their budget, and citizens' photos still fit`, async () => {
      await attackAmidCitizens(attack, 0.5, 3);
      await assertPeak(uploads, budget.uploads.total + budget.uploadsAtWork * 3 * largestFile);
    });

  test("slow-bodies: JSON bodies stay within their budget, and citizens' reports still fit", async () => {
    await attackAmidCitizens(slowBodies, 0.6, 3);
    await assertPeak(json, budget.json.total);
  });

  test("png-chunks: the server rejects a picture with hundreds of thousands of chunks", async () => {
    const { statuses } = await attackAmidCitizens(pngChunks, 0.25);
    assert.deepEqual(Object.keys(statuses), ["415"]);
  });

  test("hostile-releases: releasing a hostile text succeeds, and no request times out", async () => {
    const { statuses } = await attackAmidCitizens(hostileReleases, 0.4);
    assert.deepEqual(statuses, { 200: 2 });
  });

  test("similar-reports: an address gets no more look-ups than its limit", async () => {
    const { statuses } = await attackAmidCitizens(similarReports, 0.3, 2);
    // The limit is 300 in a minute, plus five for each second of the attack.
    assert.ok((statuses[200] ?? 0) > 0 && (statuses[200] ?? 0) <= 320, JSON.stringify(statuses));
    assert.deepEqual(
      Object.keys(statuses).filter((status) => !["200", "429", "503"].includes(status)),
      [],
    );
  });

  test("wrong-codes: ten of 400 simultaneous wrong access codes are compared, and the reporter can still read the report", async () => {
    const { statuses } = await attackAmidCitizens(wrongCodes, 1);
    assert.equal(statuses[404], 10);
    assert.deepEqual(Object.keys(statuses).sort(), ["404", "428", "reporter 200"], JSON.stringify(statuses));
    assert.ok((statuses["reporter 200"] ?? 0) > 0, JSON.stringify(statuses));
  });
});
