import assert from "node:assert/strict";
import fc from "fast-check";
import { type Policy, transitions } from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import type { ReportFile, ReportRecord } from "../../src/store/index.ts";
import { keeperOf } from "../../src/testing.ts";
import { agencyIds, goOn, move, type OfficerMove, type ReporterMove, reportCount } from "./life-moves.ts";
import { holds, holdsTransition } from "./life-rules.ts";
import { openWorld, partyOf, readAll, send } from "./life-world.ts";
import type { MemoryChannel, Receipt } from "./memory-channel.ts";

/** The results of a run of many random lives. */
export interface Lives {
  actions: number;
  refused: number;
  /** How often each table row was taken, by `nameOf`. */
  taken: ReadonlyMap<string, number>;
}

/** Names a table row. Rows that differ only in the holder share a name. */
export const nameOf = ({ action, variant, from, due }: (typeof transitions)[number]): string =>
  [action, variant, from, due].join(" ");

function followedOf(files: readonly ReportFile[], { report }: ReportFile): ReportRecord {
  const next = files.find((file) => file.report.id === report.mergedIntoId);
  return next ? followedOf(files, next) : report;
}

/**
 * Asserts that after a merge, the kept report is as urgent as the more urgent of the two, unless one is
 * waiting for its reporter.
 */
function holdsMerge(after: ReportRecord, kept: ReportRecord, duplicate: ReportRecord): void {
  if (kept.pausedStatus || duplicate.pausedStatus) return;
  const dueAt = Math.min(Number(kept.dueAt), Number(duplicate.dueAt));
  assert.equal(Number(after.dueAt), dueAt, "the earlier deadline");
  assert.equal(after.escalation, Math.max(kept.escalation, duplicate.escalation), "and the escalation");
}

/**
 * Takes random actions of all parties on three reports, many times over, and checks the rules after each
 * action.
 * @param holdsToo Additional rules that hold for every report after every transition.
 */
export async function liveManyLives(
  policy: Policy,
  numRuns: number,
  holdsToo: (channel: MemoryChannel, file: ReportFile, receipt: Receipt) => Promise<void> = async () => {},
): Promise<Lives> {
  const world = await openWorld(policy);
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
    const party = "by" in move ? partyOf(move.by, keeperOf(target.report)) : "reporter";
    for (const [place, file] of after.entries()) {
      const earlier = before[place] as ReportFile;
      if (file.report === earlier.report) continue;
      const joins = place !== index;
      assert.ok(!joins || move.action === "mergeReport", "only a merge touches another report");
      const moment = joins ? file.report.updatedAt : now;
      const kept = followedOf(before, earlier);
      const archivedAt = (kept !== earlier.report && kept.status === "archived" && kept.endedAt) || undefined;
      if (joins) holdsMerge(file.report, earlier.report, target.report);
      const row = holdsTransition(policy, earlier, file, party, {
        now: moment,
        followedArchivedAt: archivedAt,
      });
      assert.equal(row.action, move.action);
      const name = nameOf(row);
      taken.set(name, (taken.get(name) ?? 0) + 1);
      await holds(file, after);
      await holdsToo(channel, file, receipts[place] as Receipt);
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
      const name = nameOf(row);
      taken.set(name, (taken.get(name) ?? 0) + 1);
    }
    for (const [place, file] of after.entries()) {
      await holds(file, after);
      await holdsToo(channel, file, receipts[place] as Receipt);
    }
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
        for (const [place, file] of files.entries()) {
          await holds(file, files);
          await holdsToo(channel, file, receipts[place] as Receipt);
        }
        for (const next of moves) {
          if (next.action === "wait") await wait(next.hours, receipts);
          else if (next.action === "go on") {
            const { report } = (await readAll(channel, receipts))[next.report] as ReportFile;
            await tryMove(goOn(next, report), next.report, receipts);
          } else await tryMove(next, next.report, receipts);
        }
      },
    ),
    { numRuns },
  );
  return { actions, refused, taken };
}
