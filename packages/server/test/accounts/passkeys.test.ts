import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, beforeEach, describe, test } from "node:test";
import { asked, register, signIn } from "./passkey-steps.ts";
import { baseUrl, codeOf, enrolWithPassword, goodPassword, openWorld, type World } from "./sign-in-world.ts";
import { type Quirks, SoftwareAuthenticator } from "./software-authenticator.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());
beforeEach(() => world.passTime(86_400_000));

const rpId = new URL(baseUrl).hostname;

async function enrol(authenticator = new SoftwareAuthenticator()) {
  const invited = await world.invite();
  const browser = world.browser();
  const { status } = await register(browser, authenticator, { invitation: invited.invitation });
  assert.equal(status, 200);
  return { ...invited, browser, authenticator };
}

describe("a passkey", () => {
  test("an officer registers a passkey with an invitation and signs in with it on another browser", async () => {
    const { browser, officerId, authenticator } = await enrol();
    assert.equal(await browser.isSignedIn(), true);
    const other = world.browser();
    assert.equal((await signIn(other, authenticator)).status, 200);
    assert.equal(await other.isSignedIn(), true);
    assert.deepEqual(await world.eventsOf(officerId), [
      ...["invitation_accepted", "passkey_added", "signed_in"],
      "signed_in",
    ]);
    const [event] = await world.store.listSignIns({ agencyId: "pemkot-bandung", officerId, limit: 1 });
    assert.equal(event?.network, "203.0.113.0/24");
    assert.equal(event?.userAgent, "Firefox, Windows");
  });

  test("the server requires a passkey stored on the device, with user verification, for the channel's host", async () => {
    const { invitation, email, officerId } = await world.invite();
    const { options } = (await world.browser().post("proofs/passkeys/options", { invitation })).body;
    assert.deepEqual(options.rp, { id: rpId, name: "Lapor Bandung" });
    assert.equal(options.authenticatorSelection.residentKey, "required");
    assert.equal(options.authenticatorSelection.userVerification, "required");
    assert.equal(options.attestation, "none");
    assert.equal(options.user.name, email);
    assert.equal(Buffer.from(options.user.id, "base64url").toString(), officerId);
    const signInOptions = (await world.browser().post("sign-in/passkey/options")).body.options;
    assert.equal(signInOptions.userVerification, "required");
    assert.deepEqual(signInOptions.allowCredentials, [], "the options reveal no account");
  });

  const wrong: Record<string, Quirks> = {
    "another origin": { origin: "https://lapor-bandung.example" },
    "another host": { rpId: "lapor-bandung.example" },
    "another challenge": { challenge: randomBytes(32).toString("base64url") },
    "a touch without a fingerprint or PIN": { userVerified: false },
    "another kind of ceremony": { type: "payment.get" },
  };
  for (const [title, quirks] of Object.entries(wrong)) {
    test(`the server rejects a passkey with ${title}, at registration and at sign-in`, async () => {
      const { invitation } = await world.invite();
      const setUp = await register(world.browser(), new SoftwareAuthenticator(), { invitation, quirks });
      assert.deepEqual([setUp.status, setUp.body.code], [422, "passkey_refused"]);
      const { authenticator, officerId } = await enrol();
      const refused = await signIn(world.browser(), authenticator, quirks);
      assert.deepEqual([refused.status, refused.body.code], [401, "sign_in_failed"]);
      assert.equal((await world.eventsOf(officerId)).at(-1), "refused: passkey");
      assert.equal((await signIn(world.browser(), authenticator)).status, 200);
    });
  }

  test("the server rejects a passkey with the signature of another passkey", async () => {
    const { authenticator } = await enrol();
    const browser = world.browser();
    const { options } = (await browser.post("sign-in/passkey/options")).body;
    const own = authenticator.get(asked(options.challenge)) as { response: object };
    const others = new SoftwareAuthenticator().get(asked(options.challenge)) as { response: object };
    const { status } = await browser.post("sign-in/passkey", {
      credential: { ...own, response: others.response },
    });
    assert.equal(status, 401);
  });

  test("an unregistered passkey cannot sign in", async () => {
    const refused = await signIn(world.browser(), new SoftwareAuthenticator());
    assert.deepEqual([refused.status, refused.body.code], [401, "sign_in_failed"]);
  });

  test("a challenge works once, within five minutes, in the browser that requested it", async () => {
    const { authenticator } = await enrol();
    const browser = world.browser();
    const { options } = (await browser.post("sign-in/passkey/options")).body;
    const credential = authenticator.get(asked(options.challenge));
    assert.equal((await world.browser().post("sign-in/passkey", { credential })).status, 410);
    assert.equal((await browser.post("sign-in/passkey", { credential })).status, 200);
    const replayed = await browser.post("sign-in/passkey", { credential });
    assert.deepEqual([replayed.status, replayed.body.code], [410, "ceremony_ended"]);
    const late = world.browser();
    const { options: earlier } = (await late.post("sign-in/passkey/options")).body;
    world.passTime(5 * 60_000);
    const { status } = await late.post("sign-in/passkey", {
      credential: authenticator.get(asked(earlier.challenge)),
    });
    assert.equal(status, 410);
  });

  test("a challenge works only for its own kind of ceremony", async () => {
    const { browser, authenticator } = await enrol();
    const { options } = (await browser.post("proofs/passkeys/options")).body;
    const credential = authenticator.get(asked(options.challenge));
    assert.equal((await browser.post("sign-in/passkey", { credential })).status, 410);
  });

  test("the server rejects a passkey whose counter does not increase, as with a clone", async () => {
    const { authenticator, officerId } = await enrol();
    assert.equal((await signIn(world.browser(), authenticator, { counter: 7 })).status, 200);
    for (const counter of [7, 3, 0]) {
      assert.equal((await signIn(world.browser(), authenticator, { counter })).status, 401, `${counter}`);
      assert.equal((await world.eventsOf(officerId)).at(-1), "refused: counter");
    }
    assert.equal((await signIn(world.browser(), authenticator, { counter: 2 ** 32 - 1 })).status, 200);
  });

  test("the server accepts a passkey without a counter, as synced passkeys have none", async () => {
    const authenticator = new SoftwareAuthenticator();
    const { invitation } = await world.invite();
    await register(world.browser(), authenticator, { invitation, quirks: { counter: 0 } });
    for (let nth = 0; nth < 2; nth++)
      assert.equal((await signIn(world.browser(), authenticator, { counter: 0 })).status, 200);
  });

  test("a passkey is removed when its officer accepts a renewed invitation, even with another kind of proof", async () => {
    const { authenticator, officerId } = await enrol();
    const browser = world.browser();
    const invitation = await world.renew(officerId);
    const { totpSecret } = (await browser.post("proofs/password/options", { invitation })).body;
    const proof = { password: goodPassword, code: codeOf(world, totpSecret) };
    assert.equal((await browser.post("proofs/password", proof)).status, 200);
    assert.equal((await signIn(world.browser(), authenticator)).status, 401);
  });

  test("a passkey of an officer who has left can no longer sign in", async () => {
    const { authenticator, officerId } = await enrol();
    await world.change(officerId, { state: "left" });
    assert.equal((await signIn(world.browser(), authenticator)).status, 401);
    assert.equal((await world.eventsOf(officerId)).at(-1), "refused: state");
  });
});

describe("an invitation whose passkey is rejected", () => {
  test("a rejected passkey leaves the invitation open and the officer not yet active", async () => {
    const other = await enrol();
    const { invitation, officerId } = await world.invite();
    const taken = await register(world.browser(), other.authenticator, { invitation });
    assert.deepEqual([taken.status, taken.body.code], [422, "passkey_refused"]);
    assert.equal((await world.context.officers.find(officerId))?.state, "invited");
    assert.deepEqual(await world.eventsOf(officerId), []);
    assert.equal((await register(world.browser(), new SoftwareAuthenticator(), { invitation })).status, 200);
  });

  test("a rejected passkey leaves the officer's sessions and proofs unchanged when the invitation renews them", async () => {
    const [officer, other] = [await enrol(), await enrol()];
    const invitation = await world.renew(officer.officerId);
    assert.equal((await register(world.browser(), other.authenticator, { invitation })).status, 422);
    assert.equal(await officer.browser.isSignedIn(), true);
    assert.equal((await signIn(world.browser(), officer.authenticator)).status, 200);
    assert.equal((await register(world.browser(), officer.authenticator, { invitation })).status, 200);
    assert.equal(await officer.browser.isSignedIn(), false);
  });
});

describe("an officer with several passkeys", () => {
  test("adding a passkey keeps the officer's other sessions, and removing one ends them", async () => {
    const { browser, authenticator } = await enrol();
    const other = world.browser();
    assert.equal((await signIn(other, authenticator)).status, 200);
    assert.equal((await register(browser, new SoftwareAuthenticator())).status, 200);
    assert.equal(await other.isSignedIn(), true);
    const { passkeys } = (await browser.get("proofs")).body;
    assert.equal((await browser.send("DELETE", `proofs/passkeys/${passkeys[1].id}`)).status, 204);
    assert.deepEqual([await other.isSignedIn(), await browser.isSignedIn()], [false, true]);
  });

  test("passkeys can be added in a confirmed session, are listed by name, and can be removed except the last proof", async () => {
    const { browser, authenticator, officerId } = await enrol();
    world.passConfirmation();
    assert.equal((await register(browser, new SoftwareAuthenticator())).body.code, "step_up_required");
    assert.equal((await signIn(browser, authenticator, {}, { confirm: true })).status, 200);
    const phone = new SoftwareAuthenticator();
    assert.equal((await register(browser, phone, { name: "Ponsel" })).status, 200);
    const { passkeys } = (await browser.get("proofs")).body;
    assert.deepEqual(
      passkeys.map(({ name }: { name: string }) => name),
      ["Laptop kantor", "Ponsel"],
    );
    const remove = (id: string) => browser.send("DELETE", `proofs/passkeys/${id}`);
    assert.equal((await remove(passkeys[0].id)).status, 204);
    assert.equal((await signIn(world.browser(), authenticator)).status, 401);
    assert.equal((await signIn(world.browser(), phone)).status, 200);
    assert.equal((await remove(passkeys[1].id)).body.code, "last_proof");
    assert.equal((await remove("x")).status, 404);
    assert.ok((await world.eventsOf(officerId)).includes("passkey_removed"));
  });

  test("an officer cannot remove or register another officer's passkey", async () => {
    const [one, other] = [await enrol(), await enrol()];
    const { passkeys } = (await one.browser.get("proofs")).body;
    const { status } = await other.browser.send("DELETE", `proofs/passkeys/${passkeys[0].id}`);
    assert.equal(status, 404);
    const again = await register(other.browser, one.authenticator);
    assert.equal(again.body.code, "passkey_refused", "a passkey has one officer");
  });
});

test("a session can be confirmed only with a passkey or password of its own officer", async () => {
  const [one, other] = [await enrol(), await enrol()];
  world.passConfirmation();
  assert.equal((await signIn(one.browser, other.authenticator, {}, { confirm: true })).status, 401);
  const third = await enrolWithPassword(world);
  const [recoveryCode] = third.recoveryCodes;
  const proof = { email: third.email, password: goodPassword, recoveryCode, confirm: true };
  assert.equal((await one.browser.post("sign-in/password", proof)).status, 401);
  assert.equal((await register(one.browser, new SoftwareAuthenticator())).body.code, "step_up_required");
  assert.equal((await signIn(one.browser, one.authenticator, {}, { confirm: true })).status, 200);
  assert.equal(await world.store.endSessions({ officerId: one.officerId }), 1, "no session was added");
  const nobody = await world.browser().post("sign-in/passkey/options", { confirm: true });
  assert.equal(nobody.body.code, "session_ended");
});
