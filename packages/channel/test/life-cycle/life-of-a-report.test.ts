import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ReportFile, type ReportRecord, transitions } from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import {
  agencyIds,
  goOn,
  move,
  type OfficerMove,
  type ReporterMove,
  reportCount,
} from "../support/life-moves.ts";
import { holds, holdsStep } from "../support/life-rules.ts";
import { openWorld, partyOf, readAll, send } from "../support/life-world.ts";
import type { Receipt } from "../support/memory-channel.ts";

function followedOf(files: readonly ReportFile[], { report }: ReportFile): ReportRecord {
  const next = files.find((file) => file.report.id === report.mergedIntoId);
  return next ? followedOf(files, next) : report;
}

test("always keeps an open report with one holder and on a path of the table, in 10,000 actions", async () => {
  const world = await openWorld();
  const { channel } = world;
  let [actions, refused] = [0, 0];
  const taken = new Map<string, number>();

  const tryMove = async (move: OfficerMove | ReporterMove, index: number, receipts: Receipt[]) => {
    const before = await readAll(channel, receipts);
    const target = before[index] as ReportFile;
    const now = channel.clock.now();
    const response = await send(world, move, receipts[index] as Receipt, target.report, receipts);
    const after = await readAll(channel, receipts);
    actions++;
    if (!response.ok) {
      refused++;
      assert.ok([403, 404, 409, 422].includes(response.status), `refused with ${response.status}`);
      assert.deepEqual(after, before, "a refusal changes nothing");
      return;
    }
    const party = "by" in move ? partyOf(move.by, target.report.responsibleAgencyId) : "reporter";
    for (const [place, file] of after.entries()) {
      const earlier = before[place] as ReportFile;
      if (file.report === earlier.report) continue;
      const joins = place !== index;
      assert.ok(!joins || move.action === "mergeReport", "only a merge touches another report");
      const moment = joins ? file.report.updatedAt : now;
      const kept = followedOf(before, earlier);
      const archivedAt = (kept !== earlier.report && kept.status === "archived" && kept.endedAt) || undefined;
      const row = holdsStep(earlier, file, party, party === "national_admin", moment, archivedAt);
      assert.equal(row.action, move.action);
      const name = [row.action, row.variant, row.from, row.due].join(" ");
      taken.set(name, (taken.get(name) ?? 0) + 1);
      await holds(file, after);
    }
    assert.notEqual(after[index]?.report, target.report, "what was granted has happened");
  };

  const wait = async (hours: number, receipts: Receipt[]) => {
    channel.clock.set(new Date(channel.clock.now().getTime() + hours * 3_600_000).toISOString());
    const before = await readAll(channel, receipts);
    await runJob(channel, "tick-clocks");
    const after = await readAll(channel, receipts);
    const own = after.flatMap(({ timeline }, place) => timeline.slice(before[place]?.timeline.length));
    for (const { actorKind, kind, status } of own) {
      const row = transitions.find(
        (row) => row.by.includes("channel") && row.kind === kind && row.to === status,
      );
      assert.ok(row && actorKind === "channel");
      const name = [row.action, row.variant, row.from, row.due].join(" ");
      taken.set(name, (taken.get(name) ?? 0) + 1);
    }
    for (const file of after) await holds(file, after);
  };

  await fc.assert(
    fc.asyncProperty(
      fc.option(fc.constantFrom(...agencyIds), { nil: undefined }),
      fc.array(move, { minLength: 40, maxLength: 60, size: "max" }),
      async (agencyId, moves) => {
        channel.clock.set("2026-11-24T02:00:00Z");
        const receipts: Receipt[] = [];
        for (let count = 0; count < reportCount; count++)
          receipts.push(await channel.submit({ ...(agencyId && { agencyId }) }));
        const files = await readAll(channel, receipts);
        for (const file of files) await holds(file, files);
        for (const next of moves) {
          if (next.action === "wait") await wait(next.hours, receipts);
          else if (next.action === "go on") {
            const { report } = (await readAll(channel, receipts))[next.report] as ReportFile;
            await tryMove(goOn(next, report), next.report, receipts);
          } else await tryMove(next, next.report, receipts);
        }
      },
    ),
    { numRuns: 260 },
  );
  // All parties must have acted, or the property proves nothing.
  const granted = actions - refused;
  assert.ok(actions >= 10_000 && granted > 2000 && refused > 2000, `${actions} actions, ${granted} granted`);
  // No agency ends here: agency-ends.test.ts covers those steps. This channel is `standalone`.
  const steps = new Set(
    transitions
      .filter(({ action }) => action !== "followAgency" && action !== "setNationalReference")
      .map(({ action, variant, from, due }) => [action, variant, from, due].join(" ")),
  );
  const never = [...steps].filter((name) => !taken.has(name));
  assert.ok(never.length < steps.size / 10, `never taken: ${never.join(", ")}`);
});

test("returns 412 to one of two officers who act on the same version at once", async () => {
  const { channel, keyOf } = await openWorld();
  const { trackingId } = await channel.submit({ agencyId: agencyIds[0] });
  const verify = () =>
    channel.call("POST", `/v1/agency-reports/${trackingId}/verify`, {
      key: keyOf("holder", agencyIds[0]),
      body: {},
      headers: { "if-match": '"1"' },
    });
  const statuses = (await Promise.all([verify(), verify()])).map(({ status }) => status).sort();
  assert.deepEqual(statuses, [200, 412]);
});
