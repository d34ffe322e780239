import assert from "node:assert/strict";
import { test } from "node:test";
import { endSession } from "../operations/end-session.ts";
import { listSessions } from "../operations/list-sessions.ts";
import { webHashing } from "../platform/hashing.ts";
import { systemRandom } from "../platform/system.ts";
import type { OfficerRecord } from "../records/officers.ts";
import { createMemoryStore } from "../store/memory-store.ts";
import { principalOfSession } from "./principal.ts";
import { confirmSession, openSession, sessionTokenIn, startSession } from "./sessions.ts";

const start = new Date("2026-11-24T01:00:00Z");
const minute = 60_000;
const url = "https://kanal.example";

const officer: OfficerRecord = {
  id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70",
  agencyId: "pemkot-bandung",
  role: "liaison",
  unitId: null,
  name: "Sari Wulandari",
  email: "sari@bandung.example",
  emailHash: "hash",
  state: "active",
  invitationHash: null,
  invitedUntil: null,
  version: 1,
  createdAt: start,
  updatedAt: start,
};

async function signedIn() {
  let now = start;
  const store = createMemoryStore();
  await store.transaction((transaction) => transaction.replace("officers", officer));
  const parts = { store, clock: { now: () => now }, random: systemRandom, hashing: webHashing };
  const session = await startSession(parts, url, { officerId: officer.id, method: "passkey" });
  assert.ok(session);
  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * minute);
  };
  return { parts, ...session, pass, open: () => openSession(parts, session.token) };
}

test("a session that is used every 25 minutes expires twelve hours after it started", async () => {
  const { open, pass } = await signedIn();
  let passed = 0;
  for (; await open(); passed += 25) pass(25);
  assert.ok(passed >= 12 * 60 && passed < 12 * 60 + 25, `${passed} minutes`);
});

test("signing in again confirms the session but does not extend it", async () => {
  const { parts, token, open, pass } = await signedIn();
  pass(20);
  await confirmSession(parts, token);
  const opened = await open();
  assert.equal(opened?.session.confirmedAt.getTime(), start.getTime() + 20 * minute);
  assert.equal(opened?.session.startedAt.getTime(), start.getTime());
});

test("a valid token does not open a session after its officer has left", async () => {
  const { parts, open } = await signedIn();
  const left = { ...officer, state: "left" as const, version: 2 };
  await parts.store.transaction((transaction) => transaction.replace("officers", left));
  assert.equal(await open(), undefined);
  const again = await startSession(parts, url, { officerId: officer.id, method: "passkey" });
  assert.equal(again, undefined);
});

test("the store does not contain the session token, and the cookie is restricted to its own host", async () => {
  const { parts, token, cookie } = await signedIn();
  assert.equal(await parts.store.find("sessions", { tokenHash: token }), undefined);
  assert.equal(cookie, `__Host-lapor-session=${token}; Path=/; Secure; HttpOnly; SameSite=Strict`);
  assert.equal(sessionTokenIn(`a=b; __Host-lapor-session=${token}; c=d`, url), token);
  for (const name of ["lapor-session", "X__Host-lapor-session"])
    assert.equal(sessionTokenIn(`${name}=${token}`, url), undefined);
});

test("an officer's open sessions are listed, most recently used first", async () => {
  const { parts, token, pass } = await signedIn();
  const client = { network: "203.0.113.0/24", userAgent: "Firefox, Windows" };
  pass(20);
  const second = await startSession(parts, url, { officerId: officer.id, method: "oidc", client });
  const open = await openSession(parts, token);
  assert.ok(open && second);
  const caller = { principal: principalOfSession(open) };
  pass(1);
  await openSession(parts, token);
  const list = async () => (await listSessions(parts, caller)).data;
  const [own, other] = await list();
  assert.deepEqual([own?.current, other?.current, other?.method], [true, false, "oidc"]);
  assert.deepEqual([other?.network, other?.device], [client.network, client.userAgent]);
  assert.deepEqual(await endSession(parts, caller, "unknown").then(({ data }) => data.length), 2);
  assert.deepEqual(await endSession(parts, caller, other?.id ?? ""), { data: [own], nextCursor: null });
  assert.equal(await openSession(parts, second.token), undefined);
  await startSession(parts, url, { officerId: officer.id, method: "passkey" });
  pass(31);
  assert.deepEqual(await list(), []);
});
