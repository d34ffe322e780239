import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore } from "../../src/index.ts";
import { type Store, StoreUnavailable } from "../../src/store/index.ts";
import { invitationIn } from "../../src/testing.ts";
import { createMemoryChannel, type MemoryChannel, unlimited } from "../support/memory-channel.ts";
import { readStored, takeAction } from "../support/officer-actions.ts";

const agencyId = "pemkot-bandung";

async function addOfficer(channel: MemoryChannel): Promise<string> {
  const accounts = channel.officerAccounts("https://channel.test");
  const email = `${crypto.randomUUID()}@petugas.example`;
  const invited = await accounts.invite({ name: "Sari Wulandari", email, role: "liaison", agencyId });
  await accounts.activate(invited.officer.id, invitationIn(invited));
  return invited.officer.id;
}

/** Creates an in-memory store that is unavailable once, when it reads the given batch of reports. */
function interruptedStore(interrupted: number): Store {
  const store = createMemoryStore();
  let packages = 0;
  return {
    ...store,
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          ...transaction,
          async lockReportsOf(officerId, selection) {
            packages++;
            if (packages === interrupted) throw new StoreUnavailable();
            const reports = await transaction.lockReportsOf(officerId, selection);
            assert.ok(reports.length <= 50, "a batch is bounded");
            return reports;
          },
        }),
      ),
  };
}

/** Creates a channel in which the hand-over to a successor stops before a given batch. */
async function openInterrupted(interrupted: number, reports: number) {
  const channel = await createMemoryChannel(unlimited, interruptedStore(interrupted));
  const key = await channel.officer(agencyId);
  const [leaver, successor] = [await addOfficer(channel), await addOfficer(channel)];
  for (let made = 0; made < reports; made++)
    await takeAction(channel, key, await channel.submit({ agencyId }), "assign", { officerId: leaver });
  const headers = { "if-match": '"2"', "idempotency-key": crypto.randomUUID() };
  const leave = async (changed: Record<string, string> = {}, body: object = { handOverTo: successor }) => {
    const request = { key, body, headers: { ...headers, ...changed } };
    return (await channel.call("POST", `/v1/officers/${leaver}/offboard`, request)).status;
  };
  const held = async (officerId: string) => {
    const { reports } = await channel.store.listInbox({ officerId, limit: 100 });
    return reports.map(({ version }) => version);
  };
  return { channel, leaver, successor, leave, held };
}

test("repeating an interrupted hand-over continues it, and hands over each report once", async () => {
  const { channel, leaver, successor, leave, held } = await openInterrupted(2, 60);
  assert.equal(await leave(), 503);
  assert.deepEqual([(await held(leaver)).length, (await held(successor)).length], [10, 50]);
  assert.equal((await channel.store.find("officers", { id: leaver }))?.state, "left");
  assert.equal(await leave(), 200);
  assert.deepEqual(await held(leaver), []);
  assert.deepEqual(await held(successor), Array(60).fill(4));
});

test("a request with another key, version or successor can finish an interrupted hand-over", async () => {
  for (const [headers, body, kept] of [
    [{ "idempotency-key": crypto.randomUUID() }, undefined, [4]],
    [{ "idempotency-key": crypto.randomUUID(), "if-match": '"7"' }, undefined, [4]],
    [{ "idempotency-key": crypto.randomUUID() }, {}, []],
  ] as const) {
    const { leaver, successor, leave, held } = await openInterrupted(1, 1);
    assert.equal(await leave(), 503);
    assert.deepEqual(await held(leaver), [3]);
    assert.equal(await leave(headers, body), 200);
    assert.deepEqual([await held(leaver), await held(successor)], [[], kept]);
  }
});

test("an officer who changes role or unit keeps the open reports that the new role or unit can work on", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer(agencyId);
  const units = [await channel.unit(key), await channel.unit(key)];
  const officerId = await addOfficer(channel);
  const change = async (role: string, unitId?: string) => {
    const { version } = (await channel.store.find("officers", { id: officerId })) ?? {};
    const request = {
      key,
      body: { name: "Sari Wulandari", role, unitId },
      headers: { "if-match": `"${version}"` },
    };
    const response = await channel.call("PUT", `/v1/officers/${officerId}`, request);
    assert.equal(response.status, 200, await response.text());
  };
  const assign = async () =>
    takeAction(channel, key, await channel.submit({ agencyId }), "assign", { officerId });
  const heldIn = async () => {
    const { reports } = await channel.store.listInbox({ officerId, limit: 100 });
    return reports.map(({ unitId }) => units.indexOf(unitId ?? ""));
  };
  await change("liaison", units[1]);
  for (let made = 0; made < 51; made++) await assign();
  await change("liaison", units[0]);
  await assign();
  assert.deepEqual((await heldIn()).toSorted(), [0, ...Array(51).fill(1)]);
  await change("unit_officer", units[0]);
  assert.deepEqual(await heldIn(), [0], "as an officer of a unit");
  await change("leader", units[0]);
  assert.deepEqual(await heldIn(), [], "in a role that only reads");
  const { reports } = await channel.store.listInbox({ responsibleAgencyId: agencyId, limit: 100 });
  assert.deepEqual(
    reports.map(({ unitId, version }) => [units.indexOf(unitId ?? ""), version]).toSorted(),
    [[0, 4], ...Array(51).fill([1, 4])],
    "with their unit",
  );
});

test("an officer whose groups grant only a read-only role does not keep any report", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer(agencyId);
  const officerId = await addOfficer(channel);
  const receipt = await channel.submit({ agencyId });
  await takeAction(channel, key, receipt, "assign", { unitId: await channel.unit(key) });
  await takeAction(channel, key, receipt, "assign", { officerId });
  const accounts = channel.officerAccounts("https://channel.test");
  assert.equal(await accounts.setRole(officerId, "agency_admin"), true);
  assert.equal((await readStored(channel, receipt)).report.officerId, officerId);
  assert.equal(await accounts.setRole(officerId, "leader"), true);
  const { report, timeline } = await readStored(channel, receipt);
  assert.equal(report.officerId, null);
  const { kind, actorKind, actorAgencyId, officerId: actor } = timeline.at(-1) ?? {};
  assert.deepEqual(
    { kind, actorKind, actorAgencyId, actor },
    {
      ...{ kind: "assigned", actorKind: "agency", actorAgencyId: agencyId, actor: null },
    },
  );
});
