import assert from "node:assert/strict";
import { test } from "node:test";
import { createChannel } from "../create-channel.ts";
import { createMemoryBlobs } from "../platform/memory-blobs.ts";
import { systemRandom } from "../platform/system.ts";
import { createMemoryStore } from "../store/memory-store.ts";
import { invitationIn } from "./invitations.ts";
import type { Invitee } from "./officers.ts";

const day = 86_400_000;
const sari: Invitee = {
  name: "Sari Wulandari",
  email: "Sari@Bandung.example",
  role: "liaison",
  agencyId: "pemkot-bandung",
};

function open() {
  let now = new Date("2026-11-24T01:00:00Z");
  const store = createMemoryStore();
  const channel = createChannel({
    store,
    blobs: createMemoryBlobs(),
    clock: { now: () => now },
    random: systemRandom,
    secret: systemRandom.bytes(32),
  });
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const accounts = channel.officerAccounts("https://kanal.example");
  const invite = async (officer: Invitee) => {
    const invited = await accounts.invite(officer);
    return { officer: invited.officer, invitation: invitationIn(invited) };
  };
  return { store, accounts, invite, pass };
}

test("an invitation can be used only once, and only within a week", async () => {
  const { accounts, invite, pass } = open();
  const { officer, invitation } = await invite(sari);
  assert.equal(await accounts.startSession(officer.id, "passkey"), undefined);
  assert.equal(await accounts.activate(officer.id, "another"), false);
  assert.equal((await accounts.findInvited(invitation))?.id, officer.id);
  assert.equal(await accounts.activate(officer.id, invitation), true);
  assert.equal(await accounts.activate(officer.id, invitation), false);
  assert.ok(await accounts.startSession(officer.id, "passkey"));

  const late = await invite({ ...sari, email: "budi@bandung.example" });
  pass(7 * day);
  assert.equal(await accounts.findInvited(late.invitation), undefined);
  assert.equal(await accounts.activate(late.officer.id, late.invitation), false);
});

test("an email address can have only one account, regardless of case", async () => {
  const { accounts } = open();
  const { officer } = await accounts.invite(sari);
  assert.equal((await accounts.findByEmail("SARI@bandung.example"))?.id, officer.id);
  await assert.rejects(accounts.invite({ ...sari, email: "sari@bandung.EXAMPLE" }), {
    code: "validation_failed",
    fieldErrors: [{ pointer: "#/email", code: "duplicate" }],
  });
});

test("creating an officer with inconsistent fields is rejected, and the error names the field", async () => {
  const { accounts } = open();
  const refused: [Partial<Invitee>, string, string][] = [
    [{ name: " " }, "#/name", "required"],
    [{ email: "sari" }, "#/email", "invalid_format"],
    [{ agencyId: "pemkot-antah" }, "#/agencyId", "not_found"],
    [{ role: "national_admin" }, "#/role", "not_permitted"],
    [{ agencyId: null }, "#/role", "not_permitted"],
    [{ role: "unit_officer" }, "#/unitId", "required"],
  ];
  for (const [change, pointer, code] of refused)
    await assert.rejects(accounts.invite({ ...sari, ...change }), { fieldErrors: [{ pointer, code }] });
});

test("the store contains no officer name, address or invitation in clear text", async () => {
  const { store, accounts, invite } = open();
  const { officer, invitation } = await invite(sari);
  const stored = JSON.stringify(await store.find("officers", { id: officer.id }));
  for (const secret of ["Sari", "Wulandari", "bandung.example", invitation])
    assert.ok(!stored.toLowerCase().includes(secret.toLowerCase()), secret);
  assert.equal((await accounts.find(officer.id))?.name, sari.name);
});

test("a role from the identity provider is applied only if it fits the officer's party", async () => {
  const { accounts, invite } = open();
  const { officer, invitation } = await invite(sari);
  assert.equal(await accounts.setRole(officer.id, "leader"), false);
  await accounts.activate(officer.id, invitation);
  for (const role of ["national_admin", "unit_officer"] as const)
    assert.equal(await accounts.setRole(officer.id, role), false);
  assert.equal(await accounts.setRole(officer.id, "leader"), true);
  assert.equal((await accounts.find(officer.id))?.role, "leader");
});
