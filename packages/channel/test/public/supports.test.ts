import assert from "node:assert/strict";
import { test } from "node:test";
import type { FullAgencyReport, PublicReport } from "@lapor/openapi";
import fc from "fast-check";
import { defaultPolicy } from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { createMemoryChannel, unlimited } from "../support/memory-channel.ts";
import { takeAction } from "../support/officer-actions.ts";
import {
  addPhoto,
  isCounted,
  newFollowCode,
  type SupporterDevice,
  sendSupport,
} from "../support/supporters.ts";

const dayMs = 86_400_000;
const start = Date.parse("2026-11-24T02:00:00Z");

/** Creates a channel with a public report, and functions that read it as an officer and as the public. */
async function createSupported(policy = unlimited) {
  const channel = await createMemoryChannel(policy);
  const key = await channel.officer("pemkot-bandung");
  const receipt = await channel.submit({ agencyId: "pemkot-bandung", anonymous: true });
  const { trackingId } = receipt;
  await takeAction(channel, key, receipt, "release");
  const read = async (path: string) => (await channel.call("GET", `${path}/${trackingId}`, { key })).json();
  return {
    ...{ channel, key, receipt, trackingId },
    officer: async () => (await read("/v1/agency-reports")) as FullAgencyReport,
    published: async () => ((await read("/v1/public-reports")) as PublicReport).supports ?? 0,
    async toDay(day: number) {
      channel.clock.set(new Date(start + day * dayMs).toISOString());
      await runJob(channel, "publish-supports");
    },
  };
}

const device = (address: string): SupporterDevice => ({ followCode: newFollowCode(), address });

test("1,000 supporters from one network raise the counter by only five a day", async () => {
  const { channel, trackingId, officer, published, toDay } = await createSupported();
  const counted: boolean[] = [];
  for (let index = 0; index < 1000; index++)
    // A thousand /64 networks in one IPv6 /48, the largest network that a single customer has.
    counted.push(await isCounted(channel, trackingId, device(`2001:db8:1:${index.toString(16)}::1`)));
  assert.equal(counted.filter(Boolean).length, 5);
  assert.deepEqual((await officer()).supports, { counted: 5, uncounted: 995, notSolved: 0 });
  assert.equal(await isCounted(channel, trackingId, device("2001:db8:2::1")), true, "another network");
  await toDay(1);
  assert.equal(await published(), 5);
  for (let index = 0; index < 20; index++)
    counted.push(await isCounted(channel, trackingId, device("2001:db8:1::1")));
  assert.equal(counted.filter(Boolean).length, 10);
});

test("a withdrawal does not lower its network's count on the same day", async () => {
  const { channel, trackingId, officer } = await createSupported();
  for (let round = 0; round < 20; round++) {
    const one = device("192.0.2.7");
    await isCounted(channel, trackingId, one);
    assert.equal((await sendSupport(channel, trackingId, one, "withdraw")).status, 200);
  }
  assert.equal(await isCounted(channel, trackingId, device("192.0.2.7")), false);
  assert.deepEqual((await officer()).supports, { counted: 0, uncounted: 1, notSolved: 0 });
});

test("counts by network are deleted on the next day, and today's counts stay", async () => {
  const { channel, trackingId, toDay } = await createSupported();
  for (let index = 0; index < 5; index++) await isCounted(channel, trackingId, device("192.0.2.7"));
  await runJob(channel, "publish-supports");
  assert.equal(await isCounted(channel, trackingId, device("192.0.2.7")), false);
  await toDay(1);
  assert.equal(await channel.store.deleteNetworkCounts("2099-01-01", 100), 0, "nothing is left");
});

test("a challenge is required while many supporters come from one address", async () => {
  const challenge = { ...defaultPolicy.challenge, freeSubmitsPerAddress: { quota: 3, seconds: 60 } };
  const { channel, trackingId } = await createSupported({ ...unlimited, challenge });
  const codes: string[] = [];
  for (let index = 0; index < 5; index++) {
    const response = await sendSupport(channel, trackingId, device("192.0.2.7"), "support");
    codes.push(response.ok ? "accepted" : ((await response.json()) as { code: string }).code);
  }
  assert.deepEqual(codes, [
    ...["accepted", "accepted", "accepted"],
    ...["challenge_required", "challenge_required"],
  ]);
});

test("a follow code does not reveal a report that was never released", async () => {
  const { channel, key, trackingId } = await createSupported();
  const hidden = await channel.submit({ agencyId: "pemkot-bandung", confidential: true });
  await takeAction(channel, key, hidden, "merge", { intoTrackingId: trackingId });
  const one = device("192.0.2.7");
  assert.equal(await isCounted(channel, trackingId, one), true);
  const read = await sendSupport(channel, hidden.trackingId, one, "read");
  assert.equal(read.status, 404);
  const withdrawn = await sendSupport(channel, hidden.trackingId, one, "withdraw");
  assert.deepEqual(await withdrawn.json(), { withdrawn: false });
  assert.equal((await sendSupport(channel, trackingId, one, "read")).status, 200);
});

interface Act {
  kind: "support" | "withdraw" | "notSolved" | "answer" | "nextDay";
  device: number;
  network: number;
}

const arbitraryActs = fc.array(
  fc.record<Act>({
    kind: fc.oneof(
      { weight: 5, arbitrary: fc.constant("support") },
      { weight: 3, arbitrary: fc.constant("withdraw") },
      { weight: 2, arbitrary: fc.constant("nextDay") },
      { weight: 1, arbitrary: fc.constantFrom("notSolved", "answer") },
    ),
    device: fc.nat(11),
    network: fc.nat(2),
  }),
  { minLength: 40, maxLength: 80 },
);

test("five supports per network and day count, a device counts once, and the public number never falls", async () => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryActs, async (acts) => {
      const { channel, key, receipt, trackingId, officer, published, toDay } = await createSupported();
      await takeAction(channel, key, receipt, "verify");
      await takeAction(channel, key, receipt, "follow-up");
      const codes = Array.from({ length: 12 }, newFollowCode);
      /** The supports that have not been withdrawn, by device. */
      const live = new Map<number, { counted: boolean; notSolved: boolean }>();
      const fromNetwork = new Map<string, number>();
      let [day, shown, isAnswered] = [0, 0, false];
      for (const act of acts) {
        const one: SupporterDevice = {
          followCode: codes[act.device] as string,
          address: `192.0.2.${act.network}`,
        };
        const before = live.get(act.device);
        if (act.kind === "support") {
          const counted = await isCounted(channel, trackingId, one);
          if (before) assert.equal(counted, before.counted, "a repetition");
          else {
            const name = `${day} ${act.network}`;
            assert.equal(counted, (fromNetwork.get(name) ?? 0) < 5);
            if (counted) fromNetwork.set(name, (fromNetwork.get(name) ?? 0) + 1);
            live.set(act.device, { counted, notSolved: false });
          }
        } else if (act.kind === "withdraw") {
          await sendSupport(channel, trackingId, one, "withdraw");
          live.delete(act.device);
        } else if (act.kind === "notSolved") {
          const response = await sendSupport(channel, trackingId, one, { notSolved: "Belum." });
          assert.equal(response.status, !before ? 404 : isAnswered ? 200 : 409);
          if (before && isAnswered) before.notSolved = true;
        } else if (act.kind === "answer") {
          await takeAction(channel, key, receipt, "answer", { message: "Sudah ditambal." });
          isAnswered = true;
          for (const support of live.values()) support.notSolved = false;
        } else {
          await toDay(++day);
          const count = [...live.values()].filter(({ counted }) => counted).length;
          const next = await published();
          assert.equal(next, Math.max(shown, count - (count % 5)));
          shown = next;
        }
        assert.equal(await published(), shown, "the public number changes once a day");
      }
      const counted = [...live.values()].filter((support) => support.counted);
      const expected = {
        counted: counted.length,
        uncounted: live.size - counted.length,
        notSolved: counted.filter(({ notSolved }) => notSolved).length,
      };
      assert.deepEqual((await officer()).supports, live.size > 0 ? expected : undefined);
      most = Math.max(most, shown);
    }),
    { numRuns: 30 },
  );
  assert.ok(most >= 5, "some number was published");
});

test("supporters' messages are erased together with their identities, even on an anonymous report", async () => {
  const retention = { ...defaultPolicy.retention, identityDays: 100 };
  const { channel, key, receipt, trackingId, officer, toDay } = await createSupported({
    ...unlimited,
    retention,
  });
  const one = device("192.0.2.7");
  await isCounted(channel, trackingId, one);
  for (const action of ["verify", "follow-up"]) await takeAction(channel, key, receipt, action);
  await takeAction(channel, key, receipt, "answer", { message: "Sudah ditambal." });
  await sendSupport(channel, trackingId, one, { notSolved: "Masih berlubang." });
  await takeAction(channel, key, receipt, "close", { message: "Selesai diperiksa." });
  const stored = async () => {
    const { report } = (await channel.store.findReport({ trackingId })) ?? assert.fail();
    return {
      messages: (await officer()).notSolvedMessages?.map(({ message }) => message),
      version: report.version,
    };
  };
  const before = await stored();
  assert.deepEqual(before.messages, ["Masih berlubang."]);
  await toDay(99);
  await runJob(channel, "erase-expired");
  assert.deepEqual(await stored(), before, "kept until then");
  await toDay(101);
  await runJob(channel, "erase-expired");
  assert.deepEqual(await stored(), { messages: undefined, version: before.version });
  assert.equal((await officer()).supports?.counted, 1, "the number stays");
});

test("one network cannot use up the photo slots for all other supporters", async () => {
  const { channel, trackingId, officer } = await createSupported();
  const add = async (address: string): Promise<number> => {
    const by = device(address);
    await isCounted(channel, trackingId, by);
    return (await addPhoto(channel, trackingId, by)).response.status;
  };
  const statuses: number[] = [];
  for (let index = 0; index < 20; index++) statuses.push(await add("192.0.2.7"));
  assert.deepEqual(statuses, [...Array<number>(15).fill(200), ...Array<number>(5).fill(422)]);
  assert.equal(await add("198.51.100.7"), 200);
  assert.equal((await officer()).supporterPhotos?.length, 16);
});
