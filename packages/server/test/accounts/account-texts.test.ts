import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { baseUrl, codeOf, openWorld, type Received, type World } from "./sign-in-world.ts";
import { SoftwareAuthenticator } from "./software-authenticator.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const outcome = ({ status, body }: Received) => [
  status,
  body?.code,
  body?.errors?.map((one: { pointer: string; code: string }) => `${one.pointer} ${one.code}`).join(),
];

const refused = (pointer: string) => [400, "invalid_request", `${pointer} invalid_format`];

const half = "\ud83d";
const signs = ["\0", "\u001b", half, "\u200f", "\u061c", "\u202e", "\u2067"];
const signIn = { email: "siti@bandung.example", password: "kuda laut di awan", code: "123456" };
const credential = (changes: object, ofResponse: object = {}) => ({
  name: "Laptop",
  credential: {
    id: "AAAA",
    response: {
      ...{ clientDataJSON: "e30", authenticatorData: "AA", signature: "AA", attestationObject: "AA" },
      ...ofResponse,
    },
    ...changes,
  },
});

describe("a request from the desk", () => {
  test("the server rejects a field with an invisible character or an unpaired surrogate, and names the field", async () => {
    for (const sign of signs) {
      const text = `a${sign}b`;
      const requests: [path: string, body: object, pointer: string][] = [
        ["invitation", { invitation: text }, "#/invitation"],
        ["sign-in/password", { ...signIn, email: `siti${sign}@bandung.example` }, "#/email"],
        ["sign-in/password", { ...signIn, code: text }, "#/code"],
        ["sign-in/password", { ...signIn, recoveryCode: text }, "#/recoveryCode"],
        ["proofs/passkeys/options", { invitation: text }, "#/invitation"],
        ["proofs/passkeys", { ...credential({}), name: text }, "#/name"],
        ["proofs/passkeys", credential({ id: text }), "#/credential/id"],
        ["sign-in/passkey", credential({ id: text }), "#/credential/id"],
        ["sign-in/passkey", credential({}, { signature: text }), "#/credential/response/signature"],
        ["proofs/password/options", { invitation: text }, "#/invitation"],
        ["proofs/password", { ...signIn, code: text }, "#/code"],
      ];
      for (const [path, body, pointer] of requests)
        assert.deepEqual(
          outcome(await world.browser().post(path, body)),
          refused(pointer),
          `${path} ${pointer}`,
        );
    }
    assert.deepEqual(world.errors, []);
  });

  test("the server rejects a credential ID that no database can store, instead of failing", async () => {
    for (const [id, status] of [
      ["a\0b", 400],
      ["a+b", 400],
      ["A".repeat(1365), 400],
      ["A".repeat(1364), 401],
    ] as const) {
      const browser = world.browser();
      await browser.post("sign-in/passkey/options");
      assert.equal(
        (await browser.post("sign-in/passkey", credential({ id }))).status,
        status,
        id.slice(0, 5),
      );
    }
    assert.deepEqual(world.errors, []);
  });

  test("the server rejects a body that is not UTF-8, because a replaced byte would change a password", async () => {
    const bytes = Buffer.from(JSON.stringify({ ...signIn, password: "kuda laut di awan\u00ff" }), "latin1");
    const answer = await world.browser().send("POST", "sign-in/password", bytes);
    assert.deepEqual(outcome(answer), [400, "invalid_request", undefined]);
  });
});

describe("a password", () => {
  test("the server rejects a password with an unpaired surrogate or U+0000, because hashing would replace it", async () => {
    for (const sign of ["\0", half, "\ude00"])
      for (const path of ["sign-in/password", "proofs/password"]) {
        const answer = await world.browser().post(path, { ...signIn, password: `kuda laut${sign} di awan` });
        assert.deepEqual(outcome(answer), refused("#/password"), path);
      }
  });

  test("a password is used exactly as typed, with white space, direction marks and control characters", async () => {
    const password = " kuda\u202e laut\t di \u200f😀 awan\u0007 ";
    const { invitation, email } = await world.invite();
    const browser = world.browser();
    const { totpSecret } = (await browser.post("proofs/password/options", { invitation })).body;
    const set = await browser.post("proofs/password", { password, code: codeOf(world, totpSecret) });
    assert.equal(set.status, 200);
    const attempt = async (typed: string, steps: number) =>
      (
        await world
          .browser()
          .post("sign-in/password", { email, password: typed, code: codeOf(world, totpSecret, steps) })
      ).status;
    assert.equal(await attempt(password.trim(), 1), 401);
    assert.equal(await attempt(password.replace(/\p{Bidi_Control}/gu, ""), 1), 401);
    assert.equal(await attempt(password, 1), 200);
  });
});

test("a passkey's name keeps joiners and loses the white space around it", async () => {
  const { invitation } = await world.invite();
  const browser = world.browser();
  const { options } = (await browser.post("proofs/passkeys/options", { invitation })).body;
  const { hostname } = new URL(baseUrl);
  const asked = { challenge: options.challenge, rpId: hostname, origin: baseUrl };
  const created = new SoftwareAuthenticator().create(asked);
  const name = "Ponsel 👩‍🔧 کتاب‌ها";
  const added = await browser.post("proofs/passkeys", { name: `  ${name}\n`, credential: created });
  assert.equal(added.status, 200);
  const { passkeys } = (await browser.get("proofs")).body;
  assert.deepEqual(
    passkeys.map((one: { name: string }) => one.name),
    [name],
  );
});
