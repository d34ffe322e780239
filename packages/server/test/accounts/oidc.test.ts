import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, before, beforeEach, describe, test } from "node:test";
import { createOidcClient } from "../../src/accounts/oidc/oidc-client.ts";
import {
  type Forgery,
  type IdentityProvider,
  signToken,
  startIdentityProvider,
  visit,
} from "./identity-provider.ts";
import { type Browser, baseUrl, openWorld, type Received, type World } from "./sign-in-world.ts";

let provider: IdentityProvider;
let world: World;
before(async () => {
  provider = await startIdentityProvider();
  world = await openWorld({ oidc: createOidcClient(provider.settings, provider.fetch) });
});
after(async () => {
  await world.close();
  await provider.stop();
});

let nth = 0;
beforeEach(() => {
  Object.assign(provider.state, { forgery: undefined, isDown: false });
});

/** Creates an account at the provider, and makes it the one that signs in next. */
function newAccount(email = "akun@bandung.example", groups = ["lapor-penghubung"]): string {
  const account = `account ${++nth}`;
  provider.accounts.set(account, { email, groups });
  provider.state.visitor = account;
  return account;
}

const navigation = {
  "sec-fetch-site": "cross-site",
  "sec-fetch-mode": "navigate",
  "sec-fetch-dest": "document",
};

/** Follows the redirect from the provider back to the server. */
async function comeBack(browser: Browser, { search }: URL): Promise<string> {
  const answer: Received = await browser.send("GET", `sign-in/oidc/callback${search}`, undefined, navigation);
  assert.equal(answer.status, 303);
  return (answer.headers.get("location") ?? "").replace(baseUrl, "");
}

async function start(browser: Browser, body: object = {}): Promise<string> {
  const { status, body: started } = await browser.post("sign-in/oidc", body);
  assert.equal(status, 200);
  return started.url;
}

/** Signs in at the provider. Returns the page on which the browser ends up. */
async function signIn(browser = world.browser(), body: object = {}, jar = new Map()): Promise<string> {
  return comeBack(browser, await visit(await start(browser, body), jar));
}

const failed = "/petugas?signInError=sign_in_failed";

/** Creates an officer with a linked account. */
async function link(groups?: string[]) {
  const account = newAccount(undefined, groups);
  const invited = await world.invite();
  const browser = world.browser();
  const jar = new Map<string, string>();
  assert.equal(await signIn(browser, { invitation: invited.invitation }, jar), "/petugas");
  return { ...invited, account, browser, jar };
}

describe("an account at the identity provider", () => {
  test("an invitation links the account, the first matching group sets the role, and the officer can sign in from then on", async () => {
    const { browser, officerId, account } = await link(["lain", "lapor-penghubung", "lapor-admin"]);
    assert.equal(await browser.isSignedIn(), true);
    assert.equal((await world.context.officers.find(officerId))?.role, "agency_admin");
    const linked = await world.context.store.findIdentity(provider.issuer, account);
    assert.equal(linked?.officerId, officerId);
    const other = world.browser();
    assert.equal(await signIn(other), "/petugas");
    assert.equal(await other.isSignedIn(), true);
    assert.deepEqual(await world.eventsOf(officerId), ["invitation_accepted", "signed_in", "signed_in"]);
    assert.equal(await world.store.endSessions({ officerId }), 2);
  });

  test("a matching email address alone signs nobody in", async () => {
    const active = await world.invite({ email: "pejabat@bandung.example" });
    await world.change(active.officerId, { state: "active" });
    const invited = await world.invite({ email: "undangan@bandung.example" });
    for (const { email, officerId } of [active, invited]) {
      newAccount(email);
      const browser = world.browser();
      assert.equal(await signIn(browser), failed);
      assert.equal(await browser.isSignedIn(), false);
      assert.equal(await world.store.endSessions({ officerId }), 0);
    }
  });

  test("an account can be linked to only one officer", async () => {
    const { officerId } = await link();
    const { invitation, officerId: second } = await world.invite();
    assert.equal(await signIn(world.browser(), { invitation }), "/petugas?signInError=identity_taken");
    assert.equal((await world.context.officers.find(second))?.state, "invited");
    const renewed = await world.renew(officerId);
    assert.equal(
      await signIn(world.browser(), { invitation: renewed }),
      "/petugas",
      "the same officer again",
    );
  });

  test("an account can be linked only with a configured group and an unused invitation", async () => {
    newAccount(undefined, ["lain"]);
    const { invitation, officerId } = await world.invite();
    assert.equal(await signIn(world.browser(), { invitation }), failed);
    assert.equal((await world.context.officers.find(officerId))?.state, "invited");
    assert.deepEqual(await world.eventsOf(officerId), ["refused: group"]);
    const used = await link();
    const { body } = await world.browser().post("sign-in/oidc", { invitation: used.invitation });
    assert.equal(body.code, "invitation_invalid");
  });

  test("an officer's sessions end when the account loses its group or its role no longer fits", async () => {
    const { browser, account, officerId } = await link();
    provider.accounts.set(account, { email: "", groups: [] });
    assert.equal(await signIn(), failed);
    assert.equal(await browser.isSignedIn(), false);
    assert.deepEqual((await world.eventsOf(officerId)).slice(-2), [
      "sessions_ended: group",
      "refused: group",
    ]);
    const second = await link();
    provider.accounts.set(second.account, { email: "", groups: ["lapor-nasional"] });
    assert.equal(await signIn(), failed);
    assert.equal(await world.store.endSessions({ officerId: second.officerId }), 0);
  });

  test("the account of an officer who has left cannot sign in", async () => {
    const { officerId } = await link();
    await world.change(officerId, { state: "left" });
    assert.equal(await signIn(), failed);
    assert.equal((await world.eventsOf(officerId)).at(-1), "refused: state");
  });
});

describe("the redirect to the provider and back", () => {
  before(async () => {
    await link();
  });

  test("sign-in requests a code, with new PKCE values, state and nonce each time", async () => {
    const browser = world.browser();
    const [one, other] = [new URL(await start(browser)), new URL(await start(browser))];
    for (const name of ["state", "nonce", "code_challenge"]) {
      assert.ok((one.searchParams.get(name) ?? "").length >= 43, name);
      assert.notEqual(one.searchParams.get(name), other.searchParams.get(name));
    }
    assert.equal(one.searchParams.get("response_type"), "code");
    assert.equal(one.searchParams.get("code_challenge_method"), "S256");
    assert.equal(one.searchParams.get("max_age"), null);
  });

  test("a callback works once, and only in the browser that began the sign-in", async () => {
    const browser = world.browser();
    const callback = await visit(await start(browser), new Map());
    const ended = "/petugas?signInError=ceremony_ended";
    assert.equal(await comeBack(world.browser(), callback), ended);
    assert.equal(await comeBack(browser, callback), "/petugas");
    assert.equal(await comeBack(browser, callback), ended);
  });

  const changes: Record<string, (url: URL) => void> = {
    "another state": (url) => url.searchParams.set("state", "x".repeat(43)),
    "no state": (url) => url.searchParams.delete("state"),
    "two states": (url) => url.searchParams.append("state", "x"),
    "the issuer of another provider": (url) => url.searchParams.set("iss", "https://sso.lain.example"),
    "no issuer": (url) => url.searchParams.delete("iss"),
    "another code": (url) => url.searchParams.set("code", "x".repeat(43)),
    "no code": (url) => url.searchParams.delete("code"),
    "an error": (url) => url.searchParams.set("error", "access_denied"),
  };
  for (const [title, change] of Object.entries(changes))
    test(`sign-in fails when the callback has ${title}`, async () => {
      const browser = world.browser();
      const callback = await visit(await start(browser), new Map());
      change(callback);
      assert.equal(await comeBack(browser, callback), failed);
      assert.equal(await browser.isSignedIn(), false);
    });

  test("sign-in fails with a code issued to another browser, whether used or not", async () => {
    const [victim, attacker] = [world.browser(), world.browser()];
    const stolen = await visit(await start(victim), new Map());
    const inject = async () => {
      const callback = await visit(await start(attacker), new Map());
      callback.searchParams.set("code", stolen.searchParams.get("code") ?? "");
      return comeBack(attacker, callback);
    };
    assert.equal(await inject(), failed);
    await comeBack(victim, stolen);
    assert.equal(await inject(), failed);
  });

  test("sign-in returns an error when the provider does not respond", async () => {
    world.context.oidc = createOidcClient(provider.settings, provider.fetch);
    provider.state.isDown = true;
    const down = await world.browser().post("sign-in/oidc");
    assert.deepEqual([down.status, down.body.code], [502, "identity_provider_unavailable"]);
    provider.state.isDown = false;
    assert.equal((await world.browser().post("sign-in/oidc")).status, 200);
  });
});

describe("an ID token", () => {
  before(async () => {
    await link();
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  const strange = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const without =
    (name: string): Forgery =>
    (claims) => {
      const { [name]: _, ...others } = claims;
      return { claims: others };
    };
  const change =
    (changes: object): Forgery =>
    (claims) => ({ claims: { ...claims, ...changes } });
  const forgeries: Record<string, Forgery> = {
    "another nonce": change({ nonce: "x" }),
    "no nonce": without("nonce"),
    "another issuer": change({ iss: "https://sso.lain.example" }),
    "another audience": change({ aud: "aplikasi-lain" }),
    "several audiences, for another party": change({ aud: ["lapor", "lain"], azp: "lain" }),
    "an end in the past": (claims) => ({ claims: { ...claims, exp: seconds() - 60 } }),
    "a begin in the future": (claims) => ({ claims: { ...claims, nbf: seconds() + 600 } }),
    "no time of issue": without("iat"),
    "no subject": without("sub"),
    "no signature": (claims) => ({ claims, alg: "none" }),
    "another algorithm": (claims) => ({ claims, alg: "HS256" }),
    "an algorithm of the provider that the settings do not name": (claims) => ({
      claims,
      alg: "RS256",
      key: provider.rsaKey,
    }),
    "the signature of another key": (claims) => ({ claims, key: strange }),
  };
  test("the server accepts an ID token that was signed again with unchanged claims", async () => {
    provider.state.forgery = change({});
    assert.equal(await signIn(), "/petugas");
  });
  for (const [title, forgery] of Object.entries(forgeries))
    test(`the server rejects an ID token with ${title}`, async () => {
      provider.state.forgery = forgery;
      const browser = world.browser();
      assert.equal(await signIn(browser), failed);
      assert.equal(await browser.isSignedIn(), false);
    });
});

describe("a step-up", () => {
  test("a step-up makes the provider authenticate the officer again, and confirms the session", async () => {
    const { browser, jar, officerId } = await link();
    world.passConfirmation();
    const before = provider.state.logins;
    assert.match(await start(browser, { confirm: true }), /[?&]max_age=0(&|$)/);
    assert.equal(await signIn(world.browser(), {}, jar), "/petugas");
    assert.equal(provider.state.logins, before, "the provider has a session");
    assert.equal(await signIn(browser, { confirm: true }, jar), "/petugas");
    assert.equal(provider.state.logins, before + 1);
    assert.equal((await world.eventsOf(officerId)).at(-1), "confirmed");
    const renewed = await browser.post("proofs/passkeys/options");
    assert.equal(renewed.status, 200);
  });

  for (const [title, authTime] of [
    ["an earlier authentication", () => Math.floor(Date.now() / 1000) - 120],
    ["no time of authentication", () => undefined],
    ["a time of authentication that is a text", () => "now"],
  ] as const)
    test(`a step-up fails with ${title}`, async () => {
      const { browser } = await link();
      world.passConfirmation();
      provider.state.forgery = (claims) => ({ claims: { ...claims, auth_time: authTime() } });
      assert.equal(await signIn(browser, { confirm: true }), failed);
      assert.equal((await browser.post("proofs/passkeys/options")).body.code, "step_up_required");
    });

  test("a step-up fails with another officer's account or without a session", async () => {
    await link();
    const { browser } = await link();
    world.passConfirmation();
    provider.state.visitor = `account ${nth - 1}`;
    assert.equal(await signIn(browser, { confirm: true }), failed);
    const { body } = await world.browser().post("sign-in/oidc", { confirm: true });
    assert.equal(body.code, "session_ended");
  });
});

test("a client with an EC key authenticates with a signed assertion instead of a secret", async () => {
  const settings = {
    ...provider.settings,
    clientId: "lapor-inapas",
    credential: { kind: "key" as const, key: provider.clientKey },
  };
  world.context.oidc = createOidcClient(settings, provider.fetch);
  try {
    const { browser } = await link();
    assert.equal(await browser.isSignedIn(), true);
    const { body, headers } = provider.sent.at(-1) ?? assert.fail("nothing was sent");
    assert.equal(headers.get("authorization"), null);
    const [head = ""] = (body.get("client_assertion") ?? "").split(".");
    assert.equal(JSON.parse(Buffer.from(head, "base64url").toString()).alg, "ES256");
  } finally {
    world.context.oidc = createOidcClient(provider.settings, provider.fetch);
  }
});

test("signing out ends the session and redirects to the provider's sign-out page", async () => {
  const { browser, officerId } = await link();
  const { status, body } = await browser.post("sign-out/oidc");
  assert.equal(status, 200);
  assert.equal(await browser.isSignedIn(), false);
  assert.equal(await world.store.endSessions({ officerId }), 0);
  const url = new URL(body.url);
  assert.equal(url.origin, provider.issuer);
  assert.equal(url.searchParams.get("post_logout_redirect_uri"), `${baseUrl}/petugas`);
  assert.equal((await fetch(url)).status, 200, "the provider accepts it");
});

describe("a logout token from the provider", () => {
  const seconds = () => Math.floor(Date.now() / 1000);
  const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
  const claimsFor = (account: string): object => ({
    iss: provider.issuer,
    aud: "lapor",
    sub: account,
    iat: seconds(),
    exp: seconds() + 60,
    jti: `jti ${++nth}`,
    events,
  });
  /** Sends a logout token as the provider does, without a browser. */
  const report = async (claims: object, signing: Partial<Parameters<typeof signToken>[1]> = {}) => {
    const token = signToken(claims, { key: provider.privateKey, ...signing });
    const { status } = await world
      .browser()
      .send("POST", "sign-out/oidc/back-channel", `logout_token=${token}`, {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": null,
        origin: null,
      });
    return status;
  };

  test("a logout token ends all sessions of its officer and no others", async () => {
    const [one, other] = [await link(), await link()];
    assert.equal(await report(claimsFor(one.account)), 200);
    assert.equal(await one.browser.isSignedIn(), false);
    assert.equal(await other.browser.isSignedIn(), true);
    assert.equal((await world.eventsOf(one.officerId)).at(-1), "sessions_ended: provider");
    assert.equal(await report(claimsFor("unknown")), 200);
  });

  let linked: Awaited<ReturnType<typeof link>>;
  before(async () => {
    linked = await link();
  });
  const strange = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const wrong: Record<string, [changes: object, signing?: Partial<Parameters<typeof signToken>[1]>]> = {
    "another issuer": [{ iss: "https://sso.lain.example" }],
    "another audience": [{ aud: "lain" }],
    "no event, as an ID token": [{ events: undefined }],
    "another event": [{ events: { "https://lain.example": {} } }],
    "a nonce, as an ID token": [{ nonce: "x" }],
    "no subject": [{ sub: undefined }],
    "no id": [{ jti: undefined }],
    "an age of ten minutes": [{ iat: seconds() - 600 }],
    "an end in the past": [{ exp: seconds() - 60 }],
    "no signature": [{}, { alg: "none" }],
    "the signature of another key": [{}, { key: strange }],
  };
  for (const [title, [changes, signing]] of Object.entries(wrong))
    test(`the server rejects a logout token with ${title} and ends no session`, async () => {
      assert.equal(await report({ ...claimsFor(linked.account), ...changes }, signing), 400);
      assert.equal(await linked.browser.isSignedIn(), true);
    });

  test("the server rejects a logout token signed with an algorithm that the settings do not list", async () => {
    const signing = { alg: "RS256", key: provider.rsaKey };
    assert.equal(await report(claimsFor(linked.account), signing), 400);
  });
});
