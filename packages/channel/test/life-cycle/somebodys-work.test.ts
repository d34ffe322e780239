import assert from "node:assert/strict";
import { test } from "node:test";
import { findPresentAgency } from "@lapor/directory";
import fc from "fast-check";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { type Policy, transitions } from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { hasEnded } from "../../src/life-cycle/life-cycle.ts";
import { hasOneAgency, type ReportRecord } from "../../src/store/index.ts";
import { connectSp4n, holderOf } from "../../src/testing.ts";
import { agencyIds, goOn, move } from "../support/life-moves.ts";
import { openWorld, readAll, send } from "../support/life-world.ts";
import { type MemoryChannel, unlimited } from "../support/memory-channel.ts";

const parties = [...agencyIds, null];
const toDo = ["submitted", "assigned", "in_progress"] as const;

/** Returns the parties whose view `needs_action` contains the report. */
async function workersOf({ store }: MemoryChannel, id: string): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (const responsibleAgencyId of parties) {
    const { reports } = await store.listInbox({ responsibleAgencyId, statuses: toDo, limit: 10_000 });
    if (reports.some((report) => report.id === id)) found.push(responsibleAgencyId);
  }
  return found;
}

/** Returns the transitions by which the holder's officers can advance the report. */
const waysOn = ({ status, ...report }: ReportRecord): string[] =>
  transitions
    .filter(
      ({ from, holder, by, action }) =>
        from === status &&
        holder === holderOf(report) &&
        (by.includes("agency_admin") || by.includes("national_admin")) &&
        !["releaseReport", "retractReport"].includes(action),
    )
    .map(({ action }) => action);

/**
 * The national states in which a report is SP4N-LAPOR!'s work: no officer of this channel works on it, and it
 * has no deadline.
 */
const away: readonly (string | undefined)[] = ["pending", "sending", "unknown", "forwarded"];

/**
 * Asserts that an open report is the work of exactly one existing party and has a deadline, or is with
 * SP4N-LAPOR! (`away`).
 */
async function isSomebodysWork(channel: MemoryChannel, policy: Policy, report: ReportRecord): Promise<void> {
  const { status, national, dueAt } = report;
  if (hasEnded(status)) return;
  const workers = await workersOf(channel, report.id);
  const what = `${status} with ${holderOf(report)}, ${national?.state}`;
  if (!toDo.some((one) => one === status)) {
    assert.deepEqual(workers, [], `its reporter acts: ${what}`);
    assert.ok(dueAt, `the reporter has a deadline: ${what}`);
    return;
  }
  if (holderOf(report) === "sp4n" && away.includes(national?.state)) {
    assert.deepEqual([workers, dueAt], [[], null], `the channel or SP4N-LAPOR! acts: ${what}`);
    return;
  }
  assert.equal(workers.length, 1, `exactly one party works on it: ${what}, ${workers.join(", ")}`);
  const [party] = workers;
  assert.ok(party ? findPresentAgency(party) : !hasOneAgency(policy), `the party is there: ${what}`);
  assert.ok(waysOn(report).length > 0, `it can act: ${what}`);
  assert.ok(dueAt, `it has a deadline: ${what}`);
}

const handOver = {
  action: "transferReport",
  by: "holder's liaison",
  to: null,
  reason: "abusive",
  examination: undefined,
  other: 0,
} as const;

const events = ["hand over", "forwarded", "refused", "unknown", "by hand"] as const;
const event = fc.constantFrom(...events);

/** Events that bring a report with SP4N-LAPOR! into each state, because random lives may miss one. */
const everyState: [confidential: boolean, events: (typeof events)[number][]][] = [
  [true, ["hand over"]],
  [false, ["hand over", "unknown"]],
  [false, ["hand over", "refused"]],
  [false, ["hand over", "forwarded"]],
];

for (const mode of ["standalone", "single_agency", "gateway"] as const)
  for (const isBridged of [false, true])
    test(`every open report has somebody who must work on it, with ${mode} ${isBridged ? "and" : "without"} a bridge`, async () => {
      const policy: Policy = {
        ...unlimited,
        mode,
        ...(mode !== "standalone" && { agencyId: agencyIds[0] }),
      };
      const world = await openWorld(policy);
      const { channel } = world;
      const bridge = isBridged ? await connectSp4n({ channel, ...channel, policy }) : undefined;
      const seen = new Set<string | undefined>();
      await fc.assert(
        fc.asyncProperty(
          fc.boolean(),
          fc.array(fc.oneof({ weight: 5, arbitrary: move }, { weight: 2, arbitrary: event }), {
            minLength: 20,
            maxLength: 30,
            size: "max",
          }),
          async (confidential, moves) => {
            channel.clock.set("2026-11-24T02:00:00Z");
            const receipts = [
              await channel.submit({ confidential }),
              await channel.submit({ agencyId: agencyIds[0] }),
              await channel.submit(),
            ];
            for (const next of moves) {
              const files = await readAll(channel, receipts);
              if (next === "hand over") {
                const receipt = receipts[0] as (typeof receipts)[number];
                const { report } = files[0] as (typeof files)[number];
                await send(world, handOver, receipt, report, receipts);
              } else if (next === "by hand") {
                for (const { trackingId } of receipts)
                  await channel.resolveForwarding(trackingId, { kind: "by_hand" });
              } else if (typeof next === "string") await bridge?.send(next);
              else if (next.action === "wait") {
                channel.clock.set(
                  new Date(channel.clock.now().getTime() + next.hours * 3_600_000).toISOString(),
                );
                await runJob(channel, "tick-clocks");
              } else {
                const { report } = files[next.report] as (typeof files)[number];
                const act = next.action === "go on" ? goOn(next, report) : next;
                const receipt = receipts[next.report] as (typeof receipts)[number];
                await send(world, act, receipt, report, receipts);
              }
              for (const { report } of await readAll(channel, receipts)) {
                if (holderOf(report) === "sp4n") seen.add(report.national?.state);
                await isSomebodysWork(channel, policy, report);
              }
            }
          },
        ),
        { numRuns: isLongRun ? 60 : 15, examples: everyState },
      );
      const handed = ["manual", "pending", "unknown", "refused", "forwarded"];
      const expected = mode === "standalone" ? [] : isBridged ? handed : ["manual"];
      for (const state of expected) assert.ok(seen.has(state), `no report was ${state}`);
    });
