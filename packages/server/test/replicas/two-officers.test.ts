import assert from "node:assert/strict";
import { test } from "node:test";
import { type Channel, createMemoryBlobs, systemRandom } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { signInOfficer } from "@lapor/channel/testing";
import { type FullAgencyReport, isLaporError, type Lapor, type SubmittedReport } from "@lapor/sdk";
import fc from "fast-check";
import { isLongRun, onStore } from "../../../../scripts/long-run.ts";
import { replicaEngines } from "../support/engines.ts";
import {
  agencyId,
  channelOn,
  deskOn,
  laporOn,
  makeKey,
  newReport,
  unlimited,
} from "../support/test-channel.ts";

const origin = "http://localhost";
const actionCount = isLongRun ? 1000 : 300;
const reportCount = actionCount / 10;
/** The number of requests that an officer sends concurrently, as with several tabs. */
const tabs = 3;

const actions = ["verifyReport", "startFollowUp", "askReporter", "answerReport", "addNote"] as const;
type OfficerAction = (typeof actions)[number];
/** An action on the version of a report that the officer saw last. */
interface Act {
  /** "next" continues from the status that the officer saw last. */
  action: OfficerAction | "next";
  /** Whether the officer first reloads the report. */
  reloads: boolean;
  /** Whether the request is sent twice, as after a lost response. */
  repeats: boolean;
}
const act: fc.Arbitrary<Act> = fc.record({
  action: fc.constantFrom(...actions, "next", "next", "next", "next"),
  reloads: fc.nat(3).map((chance) => chance > 0),
  repeats: fc.nat(7).map((chance) => chance === 0),
});

type Seen = Pick<FullAgencyReport, "version" | "status">;
/** A report after all actions, with what the channel told the officers about them. */
interface Worked {
  receipt: SubmittedReport;
  /** The texts of the acknowledged actions. */
  acknowledged: string[];
  /** The versions on which acknowledged actions were based. */
  versions: number[];
  contests: number;
}

const actionFrom = (status: string): OfficerAction =>
  status === "submitted" ? "verifyReport" : status === "assigned" ? "startFollowUp" : "answerReport";

async function readFully(officer: Lapor, trackingId: string) {
  const report = await officer.getAgencyReport(trackingId);
  assert.ok(report.access === "full");
  return report;
}

/**
 * Signs in two officers of one agency and a citizen. With two replicas, each officer uses a different one.
 */
async function signInBoth(stores: readonly Store[]): Promise<{ officers: [Lapor, Lapor]; citizen: Lapor }> {
  const shared = { blobs: createMemoryBlobs(), secret: systemRandom.bytes(32), policy: unlimited };
  const channels = stores.map((store) => channelOn(store, shared));
  const [first, second = first] = channels as [Channel, Channel?];
  const signIn = async (channel: Channel): Promise<Lapor> =>
    deskOn(channel, origin, await signInOfficer(channel, origin, { role: "agency_admin", agencyId }), 2);
  const citizen = laporOn(first, await makeKey(stores[0] as Store));
  return { officers: [await signIn(first), await signIn(second)], citizen };
}

/** Responds as the reporter to an officer's action. The other officer may have acted in between. */
async function react(citizen: Lapor, { receipt, contests }: Worked, action: OfficerAction): Promise<boolean> {
  const { trackingId, accessCode } = receipt;
  const access = { trackingId, accessCode };
  try {
    if (action === "askReporter") await citizen.addReply(access, { message: "Di depan toko." });
    // A third contest would take the report away from the agency.
    if (action !== "answerReport" || contests >= 2) return false;
    await citizen.giveFeedback(access, { kind: "contest", message: "Lubangnya masih ada." });
    return true;
  } catch (error) {
    assert.ok(isLaporError(error) && error.code === "invalid_transition", String(error));
    return false;
  }
}

for (const [engine, open] of Object.entries(replicaEngines))
  test(
    `no action of two officers is lost or executed twice in ${actionCount} concurrent actions: ${engine}`,
    onStore(engine),
    async (t) => {
      const replicas = await open();
      t.after(replicas.close);
      const { officers, citizen } = await signInBoth(replicas.stores);
      const reports: Worked[] = [];
      for (let made = 0; made < reportCount; made++)
        reports.push({
          receipt: await citizen.submitReport(newReport),
          acknowledged: [],
          versions: [],
          contests: 0,
        });
      const refusals = new Map<string, number>();
      let refused = 0;

      async function perform(
        officer: Lapor,
        seen: Map<Worked, Seen>,
        report: Worked,
        text: string,
        act: Act,
      ) {
        const { trackingId } = report.receipt;
        if (act.reloads) seen.set(report, await readFully(officer, trackingId));
        const { version, status } = seen.get(report) ?? { version: 1, status: "submitted" };
        const action = act.action === "next" ? actionFrom(status) : act.action;
        const options = { idempotencyKey: crypto.randomUUID() };
        const send = (): Promise<unknown> =>
          action === "addNote"
            ? officer.addNote({ trackingId, version }, { text }, options)
            : officer[action]({ trackingId, version }, { message: text }, options);
        const outcomes = await Promise.allSettled(act.repeats ? [send(), send()] : [send()]);
        for (const outcome of outcomes)
          if (outcome.status === "rejected") {
            assert.ok(isLaporError(outcome.reason), String(outcome.reason));
            const { code } = outcome.reason;
            refusals.set(code, (refusals.get(code) ?? 0) + 1);
          }
        if (outcomes.every(({ status }) => status === "rejected")) {
          refused++;
          return;
        }
        report.acknowledged.push(text);
        if (action !== "addNote") report.versions.push(version);
        if (await react(citizen, report, action)) report.contests++;
      }
      const acts = fc.sample(act, actionCount);
      let next = 0;
      const work = async (officer: Lapor, seen: Map<Worked, Seen>): Promise<void> => {
        for (let taken = next++; taken < acts.length; taken = next++) {
          const report = reports[Math.floor(taken / 10)] as Worked;
          await perform(officer, seen, report, `Tindakan ${taken}.`, acts[taken] as Act);
        }
      };
      await Promise.all(
        officers.flatMap((officer) => {
          const seen = new Map<Worked, Seen>();
          return Array.from({ length: tabs }, () => work(officer, seen));
        }),
      );

      for (const { receipt, acknowledged, versions } of reports) {
        const { timeline, notes } = await readFully(officers[0], receipt.trackingId);
        const written = [...timeline.map(({ message }) => message), ...notes.map(({ text }) => text)];
        const ofOfficers = written.filter((text) => text?.startsWith("Tindakan "));
        assert.deepEqual(ofOfficers.sort(), acknowledged.sort(), "each acknowledged act once, and no other");
        assert.equal(new Set(versions).size, versions.length, `two actions from one version: ${versions}`);
      }
      const done = reports.flatMap(({ acknowledged }) => acknowledged).length;
      assert.equal(done + refused, actionCount);
      const stale = refusals.get("precondition_failed") ?? 0;
      assert.ok(done > actionCount / 5 && stale > actionCount / 20, `${done} done, ${stale} stale`);
      t.diagnostic(`${done} acknowledged, refused: ${JSON.stringify(Object.fromEntries(refusals))}`);
    },
  );
