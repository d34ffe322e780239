import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { createResealing, createSecrets } from "@lapor/channel/store";
import { codeOf, enrolWithPassword, goodPassword, openWorld, type World } from "./sign-in-world.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());
// Each test starts with full buckets, because they refill within a day.
beforeEach(() => world.passTime(86_400_000));

type Officer = Awaited<ReturnType<typeof enrolWithPassword>>;

const proofOf = ({ email, totpSecret }: Officer, changes: object = {}) => ({
  email,
  password: goodPassword,
  code: codeOf(world, totpSecret),
  ...changes,
});

describe("an invitation", () => {
  test("an officer sets a password and an app with an invitation, is signed in, and sees ten recovery codes once", async () => {
    const { officerId, browser, recoveryCodes, invitation } = await enrolWithPassword(world);
    assert.equal(new Set(recoveryCodes).size, 10);
    assert.equal(await browser.isSignedIn(), true);
    assert.deepEqual(await world.eventsOf(officerId), ["invitation_accepted", "password_set", "signed_in"]);
    assert.equal((await browser.get("proofs")).body.password.recoveryCodesLeft, 10);
    const again = await world.browser().post("proofs/password/options", { invitation });
    assert.deepEqual([again.status, again.body.code], [404, "invitation_invalid"]);
  });

  test("an invitation shows its officer's name and address, and an unknown token shows nothing", async () => {
    const { invitation, email } = await world.invite();
    const shown = await world.browser().post("invitation", { invitation });
    assert.deepEqual(shown.body, { name: "Siti Rahma", email });
    assert.equal((await world.browser().post("invitation", { invitation: "x" })).status, 404);
  });

  test("only one of two browsers can accept the same invitation at the same time", async () => {
    const { invitation } = await world.invite();
    const statuses = await Promise.all(
      [world.browser(), world.browser()].map(async (browser) => {
        const { body } = await browser.post("proofs/password/options", { invitation });
        const code = codeOf(world, body.totpSecret);
        return (await browser.post("proofs/password", { password: goodPassword, code })).status;
      }),
    );
    assert.deepEqual(statuses.toSorted(), [200, 404]);
  });

  test("a renewed invitation ends the officer's previous sessions and proofs", async () => {
    const lost = await enrolWithPassword(world);
    const invitation = await world.renew(lost.officerId);
    const browser = world.browser();
    const { body } = await browser.post("proofs/password/options", { invitation });
    const password = "ombak besar di pantai";
    const code = codeOf(world, body.totpSecret);
    assert.equal((await browser.post("proofs/password", { password, code })).status, 200);
    assert.equal(await lost.browser.isSignedIn(), false);
    const refused = await world.browser().post("sign-in/password", proofOf(lost));
    assert.equal(refused.status, 401);
  });

  test("an officer can correct a guessable password and a wrong code without starting again", async () => {
    const { invitation } = await world.invite({ name: "Budi Santoso" });
    const browser = world.browser();
    const { body } = await browser.post("proofs/password/options", { invitation });
    assert.match(body.totpAddress, /^otpauth:\/\/totp\/Lapor%20Bandung:/);
    const set = async (password: string, code: string) =>
      (await browser.post("proofs/password", { password, code })).body.code;
    const code = codeOf(world, body.totpSecret);
    assert.equal(await set("sebelasabcd", code), "password_length");
    assert.equal(await set("BudiSantoso2026!", code), "password_guessable");
    const wrong = code === "000000" ? "000001" : "000000";
    assert.equal(await set(goodPassword, wrong), "code_refused");
    assert.equal(await set(goodPassword, code), undefined);
    assert.equal(await set(goodPassword, code), "ceremony_ended");
  });
});

describe("a password with a code", () => {
  test("an officer signs in with a password and a code, and each code works once", async () => {
    const officer = await enrolWithPassword(world);
    const used = await world.browser().post("sign-in/password", proofOf(officer));
    assert.equal(used.status, 401, "the code that set up the app is used");
    world.passTime(30_000);
    const proof = proofOf(officer);
    const browser = world.browser();
    const signedIn = await browser.post("sign-in/password", proof);
    assert.deepEqual([signedIn.status, signedIn.body], [200, { recoveryCodesLeft: 10 }]);
    assert.equal(await browser.isSignedIn(), true);
    assert.equal((await world.browser().post("sign-in/password", proof)).status, 401);
    assert.deepEqual((await world.eventsOf(officer.officerId)).slice(-2), ["signed_in", "refused: code"]);
  });

  test("a code signs in only one of several browsers that send it at the same time", async () => {
    const officer = await enrolWithPassword(world);
    world.passTime(30_000);
    const proof = proofOf(officer);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => world.browser().post("sign-in/password", proof)),
    );
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 401, 401, 401]);
  });

  test("a code is valid one time step early or late, and no further", async () => {
    const officer = await enrolWithPassword(world);
    for (const [steps, status] of [
      [-2, 401],
      [2, 401],
      [-1, 200],
      [1, 200],
    ] as const) {
      world.passTime(90_000);
      const code = codeOf(world, officer.totpSecret, steps);
      const answer = await world.browser().post("sign-in/password", proofOf(officer, { code }));
      assert.equal(answer.status, status, `${steps} steps`);
    }
  });

  test("every wrong sign-in gets the same response after the same work, whichever part is wrong", async () => {
    const officer = await enrolWithPassword(world);
    const withPasskey = await world.invite();
    await world.change(withPasskey.officerId, { state: "active" });
    const gone = await enrolWithPassword(world);
    await world.change(gone.officerId, { state: "left" });
    world.passTime(30_000);
    const { hashing, store } = world.context;
    const steps: string[] = [];
    const matches = hashing.matches.bind(hashing);
    hashing.matches = async (password, stored, client) => {
      steps.push(`hash as ${client.lane}`);
      return matches(password, stored, client);
    };
    const findPassword = store.findPassword.bind(store);
    store.findPassword = async (id) => {
      steps.push("look up");
      return findPassword(id);
    };
    const wrong = {
      "unknown account": proofOf(officer, { email: "tidak.ada@bandung.example" }),
      "account without a password": proofOf(officer, { email: withPasskey.email }),
      "officer who left": proofOf(gone),
      "wrong password": proofOf(officer, { password: "kuda laut di bawah awan" }),
      "wrong code": proofOf(officer, { code: codeOf(world, officer.totpSecret, 9) }),
      "text as code": proofOf(officer, { code: "abcdef" }),
      "unknown recovery code": proofOf(officer, { recoveryCode: "aaaa-aaaa-aaaa-aaaa" }),
      "wrong password with a right recovery code": proofOf(officer, {
        password: "kuda laut di bawah awan",
        recoveryCode: officer.recoveryCodes[0],
      }),
    };
    for (const [title, proof] of Object.entries(wrong)) {
      steps.length = 0;
      const { status, body } = await world.browser().post("sign-in/password", proof);
      const { requestId, ...same } = body;
      assert.deepEqual(same, { type: "about:blank", status: 401, code: "sign_in_failed" }, title);
      assert.deepEqual([status, ...steps], [401, "look up", "hash as unknown"], title);
    }
    const stored = await findPassword(officer.officerId);
    assert.equal(stored?.recoveryCodeHashes.length, 10, "no recovery code was used up");
  });
});

test("the app secret is sealed and can still be opened after resealing with another key", async () => {
  const { context, store } = world;
  const officer = await enrolWithPassword(world);
  const stored = await context.store.findPassword(officer.officerId);
  assert.doesNotMatch(JSON.stringify(stored), new RegExp(officer.totpSecret));
  const sealKeys = [{ id: "2026-11", key: systemRandom.bytes(32) }];
  await store.reseal(createResealing({ secret: world.secret, sealKeys }));
  const again = await context.store.findPassword(officer.officerId);
  assert.match(again?.totpSecret ?? "", /^2026-11\./);
  const { secrets } = context;
  context.secrets = createSecrets(world.secret, sealKeys);
  try {
    world.passTime(30_000);
    assert.equal((await world.browser().post("sign-in/password", proofOf(officer))).status, 200);
  } finally {
    context.secrets = secrets;
    await store.reseal(createResealing({ secret: world.secret, sealKeys: [{ id: "1" }, ...sealKeys] }));
  }
});

test("changing the password requires a confirmed session and a new app, and invalidates the old ones", async () => {
  const officer = await enrolWithPassword(world);
  const { body } = await officer.browser.post("proofs/password/options");
  const password = "ombak besar di pantai";
  const fresh = { password, code: codeOf(world, body.totpSecret) };
  assert.equal((await world.browser().post("proofs/password", fresh)).status, 410, "another browser");
  const changed = await officer.browser.post("proofs/password", fresh);
  assert.deepEqual([changed.status, changed.body.recoveryCodes.length], [200, 10]);
  world.passTime(30_000);
  assert.equal((await world.browser().post("sign-in/password", proofOf(officer))).status, 401);
  const proof = { email: officer.email, password, code: codeOf(world, body.totpSecret) };
  assert.equal((await world.browser().post("sign-in/password", proof)).status, 200);
  assert.equal((await world.eventsOf(officer.officerId)).filter((kind) => kind === "password_set").length, 2);
});

test("a new password or new recovery codes end the officer's other sessions but not the current one", async () => {
  const officer = await enrolWithPassword(world);
  const { browser } = officer;
  const changes: Record<string, () => Promise<number>> = {
    "recovery codes": async () => (await browser.post("proofs/recovery-codes")).status,
    password: async () => {
      const { body } = await browser.post("proofs/password/options");
      const fresh = { password: "ombak besar di pantai", code: codeOf(world, body.totpSecret) };
      return (await browser.post("proofs/password", fresh)).status;
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    world.passTime(30_000);
    const other = world.browser();
    assert.equal((await other.post("sign-in/password", proofOf(officer))).status, 200);
    assert.equal(await change(), 200);
    assert.deepEqual([await other.isSignedIn(), await browser.isSignedIn()], [false, true], what);
  }
});

describe("a recovery code", () => {
  test("a recovery code replaces the app once, in any spelling, and the response reports how many codes are left", async () => {
    const officer = await enrolWithPassword(world);
    const [first = "", second = ""] = officer.recoveryCodes;
    const signIn = (recoveryCode: string) =>
      world
        .browser()
        .post("sign-in/password", { email: officer.email, password: goodPassword, recoveryCode });
    const typed = first.toUpperCase().replaceAll("-", " ");
    assert.deepEqual((await signIn(typed)).body, { recoveryCodesLeft: 9 });
    assert.equal((await signIn(first)).status, 401);
    const atOnce = await Promise.all([signIn(second), signIn(second)]);
    assert.deepEqual(atOnce.map(({ status }) => status).toSorted(), [200, 401]);
  });

  test("new recovery codes require a confirmed session and invalidate the old ones", async () => {
    const { browser, recoveryCodes, email, totpSecret } = await enrolWithPassword(world);
    world.passConfirmation();
    assert.equal((await browser.post("proofs/recovery-codes")).body.code, "step_up_required");
    world.passTime(30_000);
    const proof = { email, password: goodPassword, code: codeOf(world, totpSecret), confirm: true };
    assert.equal((await browser.post("sign-in/password", proof)).status, 200);
    const { body } = await browser.post("proofs/recovery-codes");
    assert.equal(body.recoveryCodes.length, 10);
    const old = { email, password: goodPassword, recoveryCode: recoveryCodes[0] };
    assert.equal((await world.browser().post("sign-in/password", old)).status, 401);
  });
});

describe("the attempt limits", () => {
  const guess = (email: string, address: string, browser = world.browser(address)) =>
    browser.post("sign-in/password", { email, password: "salah sekali ini", code: "123456" });

  test("the attempt limits stop guesses at one account from many networks, and still let the officer in", async () => {
    const officer = await enrolWithPassword(world);
    world.passTime(30_000);
    const statuses: number[] = [];
    for (let nth = 1; nth <= 11; nth++)
      statuses.push((await guess(officer.email, `198.51.100.${nth}`)).status);
    assert.deepEqual(statuses, [...Array(10).fill(401), 429]);
    const stranger = await world.browser().post("sign-in/password", proofOf(officer));
    assert.equal(stranger.status, 429);
    assert.ok(Number(stranger.headers.get("retry-after")) > 0);
    const known = await officer.browser.post("sign-in/password", proofOf(officer));
    assert.equal(known.status, 200, "the browser in which the officer signed in before");
  });

  test("the attempt limits also stop guesses from a known browser", async () => {
    const officer = await enrolWithPassword(world);
    for (let nth = 1; nth <= 10; nth++)
      assert.equal((await guess(officer.email, "", officer.browser)).status, 401);
    assert.equal((await guess(officer.email, "", officer.browser)).status, 429);
  });

  test("the attempt limits do not trust another officer's browser token", async () => {
    const [officer, other] = [await enrolWithPassword(world), await enrolWithPassword(world)];
    for (let nth = 1; nth <= 10; nth++) await guess(officer.email, `198.51.100.${nth}`);
    assert.equal((await guess(officer.email, "", other.browser)).status, 429);
  });

  test("the attempt limits count unknown accounts like known ones", async () => {
    const statuses: number[] = [];
    for (let nth = 1; nth <= 11; nth++)
      statuses.push((await guess("tidak.ada@bandung.example", `198.51.100.${nth}`)).status);
    assert.deepEqual(statuses, [...Array(10).fill(401), 429]);
  });

  test("the attempt limits stop a network that tries many accounts, without using up the accounts' own limits", async () => {
    const officer = await enrolWithPassword(world);
    world.passTime(30_000);
    for (let nth = 1; nth <= 30; nth++) await guess(`akun${nth}@bandung.example`, "198.51.100.9");
    for (let nth = 1; nth <= 11; nth++)
      assert.equal((await guess(officer.email, "198.51.100.9")).status, 429);
    const signedIn = await world.browser().post("sign-in/password", proofOf(officer));
    assert.equal(signedIn.status, 200);
  });

  test("the attempt limits do not count correct passwords", async () => {
    const officer = await enrolWithPassword(world);
    for (let nth = 1; nth <= 11; nth++) {
      world.passTime(30_000);
      assert.equal((await world.browser().post("sign-in/password", proofOf(officer))).status, 200);
    }
  });
});
