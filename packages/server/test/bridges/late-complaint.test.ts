import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import { createSettableClock, mockCredentials, startSp4nMock } from "@lapor/mock/sp4n";
import { createSp4nBridge } from "../../src/bridges/sp4n/create-sp4n-bridge.ts";
import { parseMapping } from "../../src/bridges/sp4n/mapping/read-mapping.ts";
import { createNationalChannel } from "../national/national-channel.ts";
import { mappingText } from "./support/sp4n-mapping.ts";

const minute = 60_000;
const secrets = {
  LAPOR_SP4N_AUTHORIZATION: mockCredentials.authorization.replace("Bearer ", ""),
  LAPOR_SP4N_TOKEN: mockCredentials.token,
};

/**
 * Submits a report for which SP4N-LAPOR! responds with 504. Its complaint appears `minutesLate` minutes
 * later. The bridge may have sent the report until its lease ended, after 3 minutes, so only look-ups from
 * minute 33 on can prove that the complaint is missing.
 */
async function submitLate(minutesLate: number) {
  const clock = createSettableClock("2026-11-24T09:15:00+07:00");
  const ministry = await startSp4nMock({
    clock,
    lookUpDelay: 0,
    quirks: { late_create: { share: 1, seconds: minutesLate * 60, times: 1 } },
  });
  const text = mappingText({ "paths/lookup": "/complaints?tag={tag}" }, ministry.url);
  const { mapping } = parseMapping(text, "sp4n.yaml", secrets);
  assert.ok(mapping);
  const store = createMemoryStore();
  const { channel, submit } = await createNationalChannel(store, clock);
  const delivery = channel.createNationalDelivery({
    bridge: createSp4nBridge(mapping).bridge,
    onError: (error) => assert.fail(String(error)),
  });
  const trackingId = await submit();
  const began = clock.now().getTime();
  const countOf = (what: RegExp) =>
    ministry.sp4n.requests.filter(({ method, path }) => what.test(`${method} ${path}`)).length;
  return {
    ministry,
    /**
     * Runs the deliveries due at that minute. Returns the report's state and the number of look-ups and
     * sends.
     */
    async at(minutes: number) {
      clock.advance(began + minutes * minute - clock.now().getTime());
      await delivery.deliverDue();
      const file = await store.findReport({ trackingId });
      return {
        state: file?.report.national?.state,
        lookUps: countOf(/^GET .*\?tag=/),
        sends: countOf(/^POST .*\/complaint-mock$/),
      };
    },
    complaints: () => ministry.sp4n.complaints.length,
    [Symbol.asyncDispose]: ministry.stop,
  };
}

test("a complaint that arrives between the two decisive look-ups is found and not sent again", async () => {
  await using late = await submitLate(36);
  assert.deepEqual(await late.at(0), { state: "unknown", lookUps: 0, sends: 1 });
  assert.deepEqual(await late.at(34), { state: "unknown", lookUps: 1, sends: 1 });
  assert.equal(late.complaints(), 0, "the look-up that counts came before the complaint");
  assert.deepEqual(await late.at(40), { state: "forwarded", lookUps: 2, sends: 1 });
  assert.deepEqual(await late.at(3000), { state: "forwarded", lookUps: 2, sends: 1 });
  assert.equal(late.complaints(), 1);
});

test("a complaint that arrives after both decisive look-ups is sent a second time but never a third", async () => {
  await using late = await submitLate(42);
  await late.at(0);
  await late.at(34);
  await late.at(40);
  assert.deepEqual(await late.at(41), { state: "forwarded", lookUps: 2, sends: 2 });
  assert.equal(late.complaints(), 1, "only the second one is there");
  for (let minutes = 42; minutes < 3000; minutes += 60)
    assert.deepEqual(await late.at(minutes), { state: "forwarded", lookUps: 2, sends: 2 });
  assert.equal(late.complaints(), 2);
});
